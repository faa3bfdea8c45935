export-title = تصدير جدول الأعمال
export-format = الصيغة
export-format-docx = مستند Word
export-format-pdf = ملف PDF
export-format-ics = ملف تقويم
export-language = اللغة
export-language-ar = العربية
export-language-en = الإنجليزية
export-language-both = اللغتان جنباً إلى جنب
export-save = حفظ باسم…
export-save-title = اختر مكان الحفظ
export-running = جارٍ إعداد الملف…
export-done = حُفظ الملف { $name }
export-open-word = فتح في Word
export-open = فتح الملف
export-open-folder = فتح المجلد
export-print = طباعة
export-folder = المجلد: { $path }
export-no-days = يحتاج ملف التقويم إلى أيام محددة. حدِّد يوم البدء أولاً.
export-missing-english = { PLURAL($count) ->
    [zero] كل البنود مترجمة.
    [one] بند واحد بلا عنوان إنجليزي.
    [two] بندان بلا عنوان إنجليزي.
    [few] { $count } بنود بلا عنوان إنجليزي.
    [many] { $count } بنداً بلا عنوان إنجليزي.
   *[other] { $count } بند بلا عنوان إنجليزي.
}
export-template = القالب: { $name }
export-filter-docx = مستندات Word
export-filter-pdf = ملفات PDF
export-filter-ics = ملفات التقويم
export-filter-all = كل الملفات
