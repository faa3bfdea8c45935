search-title = بحث وأوامر
search-placeholder = ابحث في الاجتماعات والبنود والسجل، أو اكتب اسم أمر
search-none = لا نتائج لعبارة «{ $text }». جرّب كلمة أقصر أو جزءاً من العنوان.
search-count = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-group-commands = الأوامر
search-group-meeting = الاجتماعات
search-group-agenda-item = البنود
search-group-document = الوثائق
search-hit-meeting = اجتماع
search-hit-agenda-item = بند
search-hit-document = وثيقة
search-group-register = السجل
search-group-recent = آخر ما فُتح
search-hint = ↑↓ للتنقل، Enter للفتح، Esc للإغلاق
search-screen-title = البحث في كل شيء
search-words = الكلمات
search-words-placeholder = كلمات في أي موضع: العناوين والملاحظات ونصوص الملفات المرفقة
search-all-results = عرض كل نتائج «{ $text }»
search-total = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-read-as = لا نتائج للعبارة كما كُتبت. هذه نتائج «{ $text }».
search-filters = عوامل التصفية
search-filter-state = الدولة
search-filter-tag = الصك أو الهدف أو الوسم
search-filter-year = السنة
search-filter-none = الكل
search-filter-deleted = المحذوفات فقط
search-filter-remove = إزالة «{ $name }»
search-clear = إزالة كل عوامل التصفية
search-kinds = الأنواع
search-results = النتائج
search-more = عرض المزيد
search-start = اكتب كلمة أو اختر عامل تصفية.
search-nothing = لا شيء يطابق هذا البحث. أزل أحد عوامل التصفية أو جرّب كلمة أخرى.
search-saved = عمليات البحث المحفوظة
search-saved-none = لم تحفظ أي بحث بعد.
search-saved-name = اسم البحث
search-save = حفظ هذا البحث
search-rename = تغيير اسم «{ $name }»
search-delete = حذف «{ $name }»
