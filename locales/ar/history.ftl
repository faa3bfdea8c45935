# سجل التعديلات: من غيّر ماذا ومتى
history-title = سجل التعديلات
history-empty = لم يُعدَّل شيء بعد. يظهر هنا كل تعديل مع اسم صاحبه ووقته.
history-current = الإصدار الحالي
history-restore = استعادة هذا الإصدار
history-restored = استُعيد الإصدار المحفوظ في { $time }
history-look = عرض هذا الإصدار
history-look-title = كما كان في { $time }
history-look-explain = للقراءة فقط. القيم المُعلَّمة تختلف عما هي عليه اليوم.
history-field-deleted = الحذف
history-look-same = لا يختلف هذا الإصدار عما هو محفوظ اليوم.
history-look-changed = تغيّر بعد ذلك
history-look-deleted = كان محذوفاً في هذا الإصدار.
history-look-added = { PLURAL($count) ->
    [zero] لم يُضَف بعد ذلك أي بند.
    [one] أُضيف بعد ذلك بند واحد.
    [two] أُضيف بعد ذلك بندان.
    [few] أُضيفت بعد ذلك { $count } بنود.
    [many] أُضيف بعد ذلك { $count } بنداً.
   *[other] أُضيف بعد ذلك { $count } بند.
}
history-empty-value = فارغ

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
history-what-programme-day-create = إضافة يوم إلى برنامج العمل
history-what-programme-day-edit = تعديل يوم من برنامج العمل
history-what-programme-day-delete = حذف يوم من برنامج العمل
history-what-programme-day-restore = استرجاع يوم محذوف من برنامج العمل
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
history-what-template-reset = استعادة قالب Word المرفق
history-what-sample-fill = تعبئة المحفوظات النموذجية
history-what-desk-take-back = استرجاع نسخة
history-what-history-restore = استعادة إصدار سابق
history-what-conflict-settle = حسم تعارض
history-what-merge = دمج نسخة
history-what-undo = تراجع
history-what-redo = إعادة
history-what-built-in = بيانات مرفقة بالبرنامج
history-what-unknown = تعديل
history-what-register-create-part = إضافة جزء إلى مدخل في السجل
history-what-register-edit-part = تعديل جزء من مدخل في السجل
history-what-register-move-part = نقل جزء من مدخل في السجل
history-what-register-delete-part = حذف جزء من مدخل في السجل
history-what-register-restore-part = استرجاع جزء محذوف من مدخل في السجل
history-what-series-generate = إنشاء الدورات الناقصة
history-what-focal-point-replace = استبدال نقطة اتصال
history-what-person-merge = دمج شخصين
history-what-contact-import = استيراد جهات الاتصال
