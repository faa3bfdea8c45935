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
search-group-register = السجل
search-group-recent = آخر ما فُتح
search-hint = ↑↓ للتنقل، Enter للفتح، Esc للإغلاق
