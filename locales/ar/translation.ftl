# ما ينتظر الترجمة: نصوص كُتبت بلغة واحدة، أو عُدِّلت بعد ترجمتها
translation-title = نصوص تنتظر الترجمة
translation-explain = نصوص كُتبت بلغة واحدة، وبنود عُدِّلت بعد ترجمتها. الاجتماعات التي جدول أعمالها بالعربية وحدها لا تظهر هنا.
translation-empty = لا يوجد نص ينتظر الترجمة.
translation-count = { PLURAL($count) ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $count } نصوص
    [many] { $count } نصاً
   *[other] { $count } نص
}
translation-more = تُعرض أول { $limit } من النصوص، ويظهر الباقي كلما تُرجم بعضها.
translation-missing-ar = لم يُكتب بالعربية
translation-missing-en = لم يُكتب بالإنجليزية
translation-stale-ar = عُدِّل النص الإنجليزي بعد ترجمته، فراجع النص العربي
translation-stale-en = عُدِّل النص العربي بعد ترجمته، فراجع النص الإنجليزي
translation-register = السجل
