register-title = السجل
register-explain = الدول والأشخاص والجهات وعمليات التشاور والصكوك والمصطلحات التي تستمد منها الأوراق أسماءها.
register-new = مدخل جديد
register-empty = لا توجد مداخل من هذا النوع بعد. أضف المدخل الأول.
register-empty-deleted = لا توجد مداخل محذوفة.
register-filter = تصفية السجل
register-filter-none = لا يوجد مدخل يطابق «{ $text }».
register-nothing-selected = اختر مدخلاً لعرض تفاصيله.
register-built-in = مرفق بالبرنامج
register-deleted = حُذف المدخل
register-show-deleted = المحذوفات
register-bring-back = استرجاع
register-used-in = يرد في
register-used-nowhere = لا يرد في أي اجتماع.

# الأنواع
register-kind-state = دولة
register-kind-person = شخص
register-kind-organisation = جهة
register-kind-process = عملية تشاور
register-kind-instrument = صك
register-kind-term = مصطلح
register-kinds-all = الكل
register-kinds-state = الدول
register-kinds-person = الأشخاص
register-kinds-organisation = الجهات
register-kinds-process = عمليات التشاور
register-kinds-instrument = الصكوك
register-kinds-term = المصطلحات

# الحقول
register-field-name-ar = الاسم بالعربية
register-field-name-en = الاسم بالإنجليزية
register-field-short-name-ar = الاسم المختصر بالعربية
register-field-short-name-en = الاسم المختصر بالإنجليزية
register-field-official-name-ar = الاسم الرسمي بالعربية
register-field-official-name-en = الاسم الرسمي بالإنجليزية
register-field-full-name-ar = الاسم الكامل بالعربية
register-field-full-name-en = الاسم الكامل بالإنجليزية
register-field-position-ar = الصفة بالعربية
register-field-position-en = الصفة بالإنجليزية
register-field-term-ar = المصطلح بالعربية
register-field-term-en = المصطلح بالإنجليزية
register-field-explanation-ar = الشرح بالعربية
register-field-explanation-en = الشرح بالإنجليزية
register-field-acronym = الاختصار اللاتيني
register-field-code = الرمز الدولي
register-field-order = الترتيب البروتوكولي
register-field-organisation = الجهة
register-field-email = البريد الإلكتروني
register-field-telephone = الهاتف
register-field-variants = أسماء أخرى، واحد في كل سطر
register-field-note-ar = ملاحظات بالعربية
register-field-note-en = ملاحظات بالإنجليزية
register-field-source = المصدر

# اختيار جهة
register-choose = الاختيار من السجل
register-choose-none = بلا اختيار
register-field-name = الاسم
register-field-short-name = الاسم المختصر
register-field-official-name = الاسم الرسمي
register-field-full-name = الاسم الكامل
register-field-position = الصفة
register-field-term = المصطلح
register-field-explanation = الشرح
register-field-note = ملاحظات
