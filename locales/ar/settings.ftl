settings-title = الإعدادات
settings-section-appearance = اللغة والعرض
settings-section-dates = الأرقام والتواريخ
settings-section-office = بيانات المكتب
settings-section-meetings = الاجتماعات الجديدة
settings-section-papers = الأوراق
settings-section-store = المخزن والنسخ
settings-language = لغة البرنامج
settings-language-explain = تتغير اللغة فوراً من دون إعادة تشغيل البرنامج.
settings-language-arabic = العربية
settings-language-english = English (الإنجليزية)
settings-digits = الأرقام في النصوص العربية
settings-digits-western = الأرقام العربية: 0123456789
settings-digits-arabic-indic = الأرقام المشرقية: ٠١٢٣٤٥٦٧٨٩
settings-months = أسماء الشهور
settings-months-egyptian = مفردة: ديسمبر
settings-months-levantine = مفردة: كانون الأول
settings-months-league-dual = مزدوجة بترتيب الجامعة العربية: ديسمبر/كانون الأول
settings-months-un-dual = مزدوجة بترتيب الأمم المتحدة: كانون الأول/ديسمبر
settings-hijri = إظهار التاريخ الهجري مع الميلادي
settings-hijri-explain = بحسب تقويم أم القرى
settings-hijri-correction = تصحيح التاريخ الهجري
settings-hijri-correction-minus = ناقص يوم
settings-hijri-correction-none = بلا تصحيح
settings-hijri-correction-plus = زائد يوم
settings-officer = اسمك كما يظهر في سجل التعديلات
settings-officer-explain = مأخوذ من حسابك في نظام التشغيل، ويمكنك تغييره.
settings-organisation-ar = المنظمة بالعربية
settings-organisation-en = المنظمة بالإنجليزية
settings-secretariat-ar = الأمانة بالعربية
settings-secretariat-en = الأمانة بالإنجليزية
settings-sector-ar = القطاع بالعربية
settings-sector-en = القطاع بالإنجليزية
settings-department-ar = الإدارة بالعربية
settings-department-en = الإدارة بالإنجليزية
settings-role-ar = الصفة بالعربية، وهي السطر الأخير في الترويسة
settings-role-en = الصفة بالإنجليزية، وهي السطر الأخير في الترويسة
settings-letterhead-explain = تُطبع هذه السطور في رأس كل ورقة، والسطر الفارغ لا يُطبع.
settings-place-ar = مكان الانعقاد المعتاد بالعربية
settings-place-en = مكان الانعقاد المعتاد بالإنجليزية
settings-zone = المنطقة الزمنية
settings-process = عملية التشاور
settings-day-start = بداية يوم العمل
settings-day-end = نهاية يوم العمل
settings-days-off = أيام العطلة الأسبوعية
settings-template-built-in = القالب المرفق بالبرنامج
settings-template-own = قالب المكتب: { $name }
settings-template-size = عرض الصفحة { $width } مم، وارتفاعها { $height } مم
settings-template-choose = اختيار قالب
settings-template-reset = استعادة القالب المرفق
settings-template-save = حفظ القالب المرفق
settings-template-accepted = قُبل القالب { $name }
settings-template-explain = ضع شعارك وترويستك في القالب المرفق ثم اختره هنا.
settings-store-folder = مجلد المخزن
settings-store-open-folder = فتح مجلد المخزن
settings-store-check = فحص المخزن
settings-store-check-running = جارٍ فحص المخزن…
settings-store-check-good = { PLURAL($count) ->
    [zero] المخزن سليم، وليس فيه تعديلات بعد.
    [one] المخزن سليم، وفيه تعديل واحد.
    [two] المخزن سليم، وفيه تعديلان.
    [few] المخزن سليم، وفيه { $count } تعديلات.
    [many] المخزن سليم، وفيه { $count } تعديلاً.
   *[other] المخزن سليم، وفيه { $count } تعديل.
}
settings-store-check-faults = { PLURAL($count) ->
    [zero] لم يُعثر على أي خلل.
    [one] عُثر على خلل واحد.
    [two] عُثر على خللين.
    [few] عُثر على { $count } مواضع خلل.
    [many] عُثر على { $count } موضع خلل.
   *[other] عُثر على { $count } موضع خلل.
}
settings-version = الإصدار { $version }
settings-offline = يعمل البرنامج من دون شبكة، ولا يرسل أي بيانات.
settings-organisation = المنظمة
settings-secretariat = الأمانة
settings-sector = القطاع
settings-department = الإدارة
settings-role = الصفة
settings-place = مكان الانعقاد المعتاد
