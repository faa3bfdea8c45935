agenda-title = جدول الأعمال
agenda-tab-preview = معاينة الصفحة
agenda-tab-inspector = تفاصيل البند
agenda-column-number = الرقم
agenda-column-arabic = العربية
agenda-column-english = الإنجليزية
agenda-column-time = الوقت
agenda-column-duration = المدة
agenda-empty = جدول الأعمال فارغ. اضغط Enter لإضافة البند الأول.
agenda-new-item = بند جديد
agenda-new-title-ar = عنوان البند بالعربية
agenda-new-title-en = عنوان البند بالإنجليزية
agenda-untitled = بند بلا عنوان
agenda-show-deleted = البنود المحذوفة
agenda-empty-deleted = لا توجد بنود محذوفة.
agenda-deleted = حُذف البند
agenda-bring-back = استرجاع
agenda-drag = اسحب لنقل البند، أو اضغط Alt مع أحد الأسهم
agenda-outline = بنود جدول الأعمال

# نوع البند
agenda-kind-opening = جلسة افتتاحية
agenda-kind-item = بند
agenda-kind-heading = عنوان قسم
agenda-kind-break = استراحة
agenda-kind-prayer = صلاة
agenda-kind-meal = غداء
agenda-kind-side-event = فعالية جانبية
agenda-kind-closing = جلسة ختامية
agenda-kind-unknown = نوع غير معروف

# الحقول
agenda-field-kind = النوع
agenda-field-title-ar = العنوان بالعربية
agenda-field-title-en = العنوان بالإنجليزية
agenda-field-note-ar = الملاحظة بالعربية
agenda-field-note-en = الملاحظة بالإنجليزية
agenda-field-decision-ar = مشروع القرار بالعربية
agenda-field-decision-en = مشروع القرار بالإنجليزية
agenda-field-title = العنوان
agenda-field-note = الملاحظة
agenda-field-decision = مشروع القرار
agenda-field-presenter = مقدِّم العرض
agenda-field-presenter-explain = اختر من السجل أو اكتب اسماً
agenda-field-duration = المدة بالدقائق
agenda-field-start = وقت بدء ثابت
agenda-field-day = يوم البرنامج
agenda-field-documents = الوثائق
agenda-field-place = الموضع في جدول الأعمال
agenda-field-clear = إفراغ

# الوثائق
agenda-document-new = إضافة وثيقة
agenda-document-title-ar = عنوان الوثيقة بالعربية
agenda-document-title-en = عنوان الوثيقة بالإنجليزية
agenda-document-symbol = رمز الوثيقة
agenda-document-attach = إرفاق ملف
agenda-document-attached = أُرفق الملف { $name }
agenda-document-none = لا توجد وثائق لهذا البند.
agenda-document-no-file = بلا ملف مرفق
agenda-document-save = حفظ الملف باسم…
agenda-document-open = فتح الملف المرفق
agenda-document-delete = حذف الوثيقة
agenda-document-size = { $size } كيلوبايت

# التنبيهات
agenda-warning-missing-title-ar = لم يُكتب العنوان بالعربية.
agenda-warning-missing-title-en = لم يُكتب العنوان بالإنجليزية.
agenda-warning-stale-ar = تغيّر النص الإنجليزي بعد ترجمته. راجع النص العربي.
agenda-warning-stale-translation = تغيّر النص العربي بعد ترجمته. راجع النص الإنجليزي.
agenda-warning-checked = الترجمة مطابقة
agenda-warning-parts-too-long = { PLURAL($minutes) ->
    [zero] تتسع مدة البند لبنوده الفرعية.
    [one] تزيد مدة البنود الفرعية على مدة البند بدقيقة واحدة.
    [two] تزيد مدة البنود الفرعية على مدة البند بدقيقتين.
    [few] تزيد مدة البنود الفرعية على مدة البند بمقدار { $minutes } دقائق.
    [many] تزيد مدة البنود الفرعية على مدة البند بمقدار { $minutes } دقيقة.
   *[other] تزيد مدة البنود الفرعية على مدة البند بمقدار { $minutes } دقيقة.
}
agenda-warning-overlaps = { PLURAL($minutes) ->
    [zero] يبدأ البند عند انتهاء ما قبله.
    [one] يبدأ البند قبل انتهاء ما قبله بدقيقة واحدة.
    [two] يبدأ البند قبل انتهاء ما قبله بدقيقتين.
    [few] يبدأ البند قبل انتهاء ما قبله بمقدار { $minutes } دقائق.
    [many] يبدأ البند قبل انتهاء ما قبله بمقدار { $minutes } دقيقة.
   *[other] يبدأ البند قبل انتهاء ما قبله بمقدار { $minutes } دقيقة.
}
agenda-warning-misplaced = لم يعد مكان هذا البند موجوداً بعد الدمج، فوُضع في المستوى الأعلى. انقله إلى مكانه.
agenda-warning-conflict = لهذا البند قيمتان من جهازين. اختر إحداهما.
agenda-warning-count = { PLURAL($count) ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهاً
   *[other] { $count } تنبيه
}
agenda-warning-next = التنبيه التالي

# الأعداد
agenda-count-items = { PLURAL($count) ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
}
agenda-count-documents = { PLURAL($count) ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
agenda-count-deleted = { PLURAL($count) ->
    [zero] لا بنود محذوفة
    [one] بند محذوف واحد
    [two] بندان محذوفان
    [few] { $count } بنود محذوفة
    [many] { $count } بنداً محذوفاً
   *[other] { $count } بند محذوف
}
agenda-minutes = { PLURAL($minutes) ->
    [zero] بلا مدة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
agenda-tab-fields = البيانات
agenda-tab-deleted = المحذوفات
agenda-day-as-above = يوم البند السابق
agenda-document-title = عنوان الوثيقة
agenda-field-tags = الوسوم
