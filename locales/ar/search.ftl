search-title = بحث وأوامر
search-placeholder = ابحث في الاجتماعات والبنود والسجل، أو اكتب اسم أمر
search-empty = اكتب كلمة للبحث، بأي رسم وبأي من اللغتين.
search-none = لا نتائج لعبارة «{ $text }». جرّب كلمة أقصر أو جزءاً من العنوان.
search-count = { PLURAL($count) ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-more = { PLURAL($count) ->
    [zero] لا نتائج أخرى
    [one] نتيجة أخرى واحدة
    [two] نتيجتان أخريان
    [few] { $count } نتائج أخرى
    [many] { $count } نتيجة أخرى
   *[other] { $count } نتيجة أخرى
}
search-group-commands = الأوامر
search-group-meeting = الاجتماعات
search-group-agenda-item = البنود
search-group-document = الوثائق
search-group-register = السجل
search-group-recent = ما فُتح مؤخراً
search-in = في { $place }
search-hint = ↑↓ للتنقل، وEnter للفتح، وEsc للإغلاق
search-running = جارٍ البحث…
