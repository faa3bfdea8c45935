# What awaits translation: texts in one language only, or changed after they were translated
translation-title = Texts that await translation
translation-explain = Texts written in one language only, and items changed after they were translated. Meetings kept in Arabic only never appear here.
translation-empty = No text awaits translation.
translation-count = { PLURAL($count) ->
    [one] { $count } text
   *[other] { $count } texts
}
translation-more = The first { $limit } texts are shown; the rest follows as these are translated.
translation-missing-ar = Not written in Arabic
translation-missing-en = Not written in English
translation-stale-ar = The English was changed after its translation; review the Arabic
translation-stale-en = The Arabic was changed after its translation; review the English
translation-register = Register
