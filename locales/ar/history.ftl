# المحفوظات: من غيّر ماذا ومتى
history-title = سجل التعديلات
history-title-of = سجل تعديلات { $what }
history-empty = لم يُعدَّل شيء بعد. يظهر هنا كل تعديل مع اسم صاحبه ووقته.
history-entry = { $who }، { $time }
history-current = الإصدار الحالي
history-look = عرض هذا الإصدار
history-looking = هذا إصدار سابق، حُفظ في { $time }
history-restore = الرجوع إلى هذا الإصدار
history-restored = أُعيد الإصدار المحفوظ في { $time }
history-back = العودة إلى الإصدار الحالي
history-before = قبل التعديل
history-after = بعد التعديل
history-empty-value = فارغ
history-item-deleted = بند محذوف
history-changes = { PLURAL($count) ->
    [zero] لا تعديلات
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
    [many] { $count } تعديلاً
   *[other] { $count } تعديل
}

# ما فعله كل أمر
history-what-meeting-create = إنشاء اجتماع
history-what-meeting-edit = تعديل بيانات اجتماع
history-what-meeting-delete = حذف اجتماع
history-what-meeting-restore = استرجاع اجتماع محذوف
history-what-agenda-item-create = إضافة بند
history-what-agenda-item-edit = تعديل بند
history-what-agenda-item-move = نقل بند
history-what-agenda-item-delete = حذف بند
history-what-agenda-item-restore = استرجاع بند محذوف
history-what-programme-day-create = إضافة يوم إلى البرنامج
history-what-programme-day-edit = تعديل يوم من البرنامج
history-what-programme-day-delete = حذف يوم من البرنامج
history-what-programme-day-restore = استرجاع يوم محذوف من البرنامج
history-what-document-create = إضافة وثيقة
history-what-document-edit = تعديل وثيقة
history-what-document-attach = إرفاق ملف
history-what-document-detach = إزالة ملف مرفق
history-what-document-delete = حذف وثيقة
history-what-document-restore = استرجاع وثيقة محذوفة
history-what-register-create = إضافة مدخل إلى السجل
history-what-register-edit = تعديل مدخل في السجل
history-what-register-delete = حذف مدخل من السجل
history-what-register-restore = استرجاع مدخل محذوف من السجل
history-what-settings-edit = تعديل الإعدادات
history-what-template-replace = اعتماد قالب Word الخاص بالمكتب
history-what-template-reset = العودة إلى قالب Word المرفق
history-what-sample-fill = تعبئة المحفوظات النموذجية
history-what-desk-take-back = استرجاع نسخة
history-what-history-restore = الرجوع إلى إصدار سابق
history-what-conflict-settle = حسم تعارض
history-what-merge = دمج نسخة
history-what-undo = تراجع
history-what-redo = إعادة
history-what-built-in = بيانات مرفقة بالبرنامج
history-what-unknown = تعديل
