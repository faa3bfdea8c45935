meeting-title = الاجتماعات
meeting-new = اجتماع جديد
meeting-new-blank = اجتماع فارغ
meeting-new-explain = يُنقل جدول الأعمال وبرنامج العمل مع تحديث رقم الاجتماع والسنوات، وتُترك التواريخ فارغة.
meeting-create = إنشاء
meeting-column-title = الاجتماع
meeting-column-days = الموعد
meeting-column-place = المكان
meeting-column-status = الحالة
meeting-column-items = البنود
meeting-empty-deleted = لا توجد اجتماعات محذوفة.
meeting-filter = تصفية الاجتماعات
meeting-filter-none = لا يوجد اجتماع يطابق «{ $text }».
meeting-deleted = حُذف الاجتماع
meeting-bring-back = استرجاع
meeting-show-deleted = المحذوفات
meeting-illustrative = توضيحي
meeting-illustrative-explain = محتوى أُعيد تركيبه من مصادر منشورة، وليس وثيقة رسمية.
meeting-undated = لم يُحدَّد الموعد
meeting-details = بيانات الاجتماع

# نوع الاجتماع
meeting-kind-ordinary-annual = اجتماع سنوي
meeting-kind-extraordinary = اجتماع استثنائي
meeting-kind-preparatory-session = جلسة تحضيرية
meeting-kind-joint-consultation = مشاورات مشتركة
meeting-kind-panel = جلسة نقاشية
meeting-kind-high-level = اجتماع المسؤولين رفيع المستوى
meeting-kind-session = دورة
meeting-kind-other = نوع آخر
meeting-kind-unknown = نوع غير معروف

# طريقة الانعقاد
meeting-mode-in-person = حضوري
meeting-mode-video = عبر تقنية الاتصال المرئي
meeting-mode-hybrid = حضوري وعبر تقنية الاتصال المرئي
meeting-mode-unknown = طريقة غير معروفة

# الحالة
meeting-status-planned = مخطط له
meeting-status-upcoming = قادم
meeting-status-under-way = منعقد الآن
meeting-status-held = انعقد
meeting-status-unconfirmed = مضى موعده ولم يُؤكَّد
meeting-status-postponed = مؤجل
meeting-status-cancelled = ملغى
meeting-status-unknown = حالة غير معروفة
meeting-status-from-dates = بحسب التواريخ
meeting-status-set-by-hand = محددة يدوياً

# لغات الأوراق
meeting-languages-both = العربية والإنجليزية
meeting-languages-arabic-only = العربية فقط
meeting-languages-unknown = لغات غير معروفة

# ترقيم البنود
meeting-numbering-item-ordinal = البند الأول، البند الثاني، ثم (أ)، (ب)
meeting-numbering-decimal = 1، 1.1، 1.2
meeting-numbering-adverb = أولاً، ثانياً، ثم ألف، باء
meeting-numbering-abjad = (أ)، (ب)، (ج)
meeting-numbering-un-mixed = 1، 2، ثم (أ)، (ب)

# الحقول
meeting-field-kind = النوع
meeting-field-ordinal = رقم الاجتماع
meeting-field-process = عملية التشاور
meeting-field-host = الجهة المضيفة
meeting-field-place = مكان الانعقاد
meeting-field-place-ar = مكان الانعقاد بالعربية
meeting-field-place-en = مكان الانعقاد بالإنجليزية
meeting-field-mode = طريقة الانعقاد
meeting-field-starts = يوم البدء
meeting-field-ends = يوم الانتهاء
meeting-field-zone = المنطقة الزمنية
meeting-field-status = الحالة
meeting-field-languages = لغات الأوراق
meeting-field-title-ar = العنوان بالعربية
meeting-field-title-en = العنوان بالإنجليزية
meeting-field-title-generated = عنوان مستمد من بيانات الاجتماع
meeting-field-title-typed = عنوان مكتوب يدوياً
meeting-field-theme-ar = المحور بالعربية
meeting-field-theme-en = المحور بالإنجليزية
meeting-field-note-ar = ملاحظات بالعربية
meeting-field-note-en = ملاحظات بالإنجليزية
meeting-field-note-explain = لا تُطبع الملاحظات.
meeting-field-follows-up = متابعة لما جاء في
meeting-followed-by = المتابعة في
meeting-field-symbol = رمز الوثيقة
meeting-field-numbering = ترقيم البنود
meeting-field-illustrative = محتوى توضيحي
meeting-warning-kept-open = انقضى موعد الاجتماع. هل انعقد؟
meeting-confirm-held = نعم، انعقد
meeting-new-from-earlier = على غرار اجتماع سابق
meeting-new-source = الاجتماع السابق
meeting-field-title = العنوان
meeting-field-theme = المحور
meeting-field-note = ملاحظات
