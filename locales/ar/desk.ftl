desk-app = تشاور
desk-window-title = { $what } – تشاور

# التنقل
desk-nav = التنقل
desk-nav-meetings = الاجتماعات
desk-nav-register = السجل
desk-nav-translations = الترجمة
desk-nav-search = بحث
desk-nav-settings = الإعدادات
desk-nav-conflicts = التعارضات

# الحفظ والتراجع
desk-saved = حُفظ الساعة { $time }
desk-not-saved = لم يُحفظ
desk-undo = تراجع عن: { $what }
desk-redo = إعادة: { $what }
desk-undo-nothing = لا يوجد ما يُتراجع عنه
desk-redo-nothing = لا يوجد ما يُعاد
desk-undone = تم التراجع عن: { $what }
desk-redone = أُعيد تنفيذ: { $what }
desk-undone-of = تم التراجع عن: { $what } ({ $of })
desk-redone-of = أُعيد تنفيذ: { $what } ({ $of })
desk-undo-left-of = تم التراجع عن: { $what } ({ $of })، عدا قيم غيّرها غيرك بعد ذلك، فقد بقيت كما هي.
desk-undo-left = تم التراجع عن: { $what }، عدا قيم غيّرها غيرك بعد ذلك، فقد بقيت كما هي.

# الأشرطة
desk-banner-sample = هذه هي المحفوظات النموذجية. جرّب ما تشاء؛ فلا يدخل شيء منها مخزن المكتب.
desk-banner-sample-leave = مغادرة المحفوظات النموذجية
desk-banner-newer = كُتب هذا المخزن بإصدار أحدث من البرنامج، ففُتح للقراءة فقط. يمكنك تصدير الأوراق.
desk-banner-recovered = كان في المخزن تلف، فنُحِّي جانباً واستُرجع السليم منه.
desk-recovered-changes = { PLURAL($count) ->
    [zero] لم يُسترجع أي تعديل
    [one] استُرجع تعديل واحد
    [two] استُرجع تعديلان
    [few] استُرجعت { $count } تعديلات
    [many] استُرجع { $count } تعديلاً
   *[other] استُرجع { $count } تعديل
}
desk-recovered-lost = { PLURAL($count) ->
    [zero] لم يُفقد أي تعديل
    [one] تعذّر استرجاع تعديل واحد
    [two] تعذّر استرجاع تعديلين
    [few] تعذّر استرجاع { $count } تعديلات
    [many] تعذّر استرجاع { $count } تعديلاً
   *[other] تعذّر استرجاع { $count } تعديل
}

# النسخ
desk-copy-keep = حفظ نسخة
desk-copy-take-back = استرجاع نسخة
desk-copy-choose-folder = اختر مجلداً أو وحدة تخزين للنسخة
desk-copy-choose-source = اختر المجلد الذي حُفظت فيه النسخة
desk-copy-kept = حُفظت نسخة في { $path } وفُحصت سلامتها
desk-copy-running = جارٍ حفظ النسخة وفحصها…
desk-copy-taking = جارٍ استرجاع النسخة…
desk-copy-taken = { PLURAL($count) ->
    [zero] لا جديد في النسخة؛ كل ما فيها موجود هنا.
    [one] أضافت النسخة تعديلاً واحداً.
    [two] أضافت النسخة تعديلين.
    [few] أضافت النسخة { $count } تعديلات.
    [many] أضافت النسخة { $count } تعديلاً.
   *[other] أضافت النسخة { $count } تعديل.
}
desk-copy-explain = يُضاف ما في النسخة إلى ما في هذا المخزن، ولا يحل محل ما هو أحدث منه.
desk-copy-quarantined = { PLURAL($count) ->
    [zero] لم يُرفض شيء من النسخة
    [one] رُفض تعديل تالف واحد
    [two] رُفض تعديلان تالفان
    [few] رُفضت { $count } تعديلات تالفة
    [many] رُفض { $count } تعديلاً تالفاً
   *[other] رُفض { $count } تعديل تالف
}
desk-copy-waiting = { PLURAL($count) ->
    [zero] لا تعديلات في انتظار ما سبقها
    [one] تعديل واحد في انتظار تعديل سابق له
    [two] تعديلان في انتظار ما سبقهما
    [few] { $count } تعديلات في انتظار ما سبقها
    [many] { $count } تعديلاً في انتظار ما سبقها
   *[other] { $count } تعديل في انتظار ما سبقها
}
desk-last-copy = آخر نسخة: { $time }
desk-never-copied = لم تُحفظ نسخة بعد
desk-copy-overdue = { PLURAL($days) ->
    [zero] حُفظت آخر نسخة اليوم
    [one] مضى يوم واحد على آخر نسخة
    [two] مضى يومان على آخر نسخة
    [few] مضت { $days } أيام على آخر نسخة
    [many] مضى { $days } يوماً على آخر نسخة
   *[other] مضى { $days } يوم على آخر نسخة
}

# البداية
desk-welcome = أهلاً بك في تشاور
desk-welcome-explain = أعدّ جدول أعمال اجتماعك بالعربية والإنجليزية، وصدّره إلى Word أو PDF.
desk-welcome-first = إنشاء الاجتماع الأول
desk-welcome-sample = تصفّح المحفوظات النموذجية
desk-welcome-take-back = استرجاع نسخة محفوظة

# التعارضات
desk-conflicts-title = تعارضات بين جهازين
desk-conflicts-explain = عُدِّلت هذه القيم على جهازين في وقت واحد. لم يُفقد شيء؛ اختر القيمة المعتمدة متى شئت.
desk-conflicts-empty = لا توجد تعارضات.
desk-conflicts-count = { PLURAL($count) ->
    [zero] لا تعارضات
    [one] تعارض واحد
    [two] تعارضان
    [few] { $count } تعارضات
    [many] { $count } تعارضاً
   *[other] { $count } تعارض
}
desk-conflict-two-values = قيمتان مختلفتان في خانة «{ $field }»
desk-conflict-text-both = نص عُدِّل على الجهازين ودُمج التعديلان في خانة «{ $field }»
desk-conflict-edited-deleted = عُدِّل على جهاز وحُذف على الآخر
desk-conflict-moved-both = نُقل إلى موضعين مختلفين
desk-conflict-identity = وصلت من جهاز آخر تعديلات لا يمكن ضمّها، لأنها تحمل العلامة نفسها التي تحملها تعديلات أخرى أو لأنها غير سليمة. وُضعت جانباً كما هي ولا أثر لها هنا؛ قارن بما على ذلك الجهاز وأعد كتابة ما ينقص.
desk-conflict-put-aside = وُضع جانباً
desk-conflict-acknowledge = أُخذ العلم
desk-conflict-acknowledged = أُزيل التنبيه من القائمة، وبقيت التعديلات محفوظة جانباً
desk-conflict-value-by = من إدخال { $who }، { $time }
desk-conflict-in-force = القيمة الحالية
desk-conflict-choose = اعتماد هذه القيمة
desk-conflict-reviewed = تمت مراجعة النص
desk-conflict-keep = إبقاء الوضع الحالي
desk-conflict-settled = حُسم التعارض
desk-conflict-shown-deleted = محذوف
desk-conflict-shown-kept = باقٍ
desk-conflict-shown-top = الموضع { $number } في المستوى الأعلى
desk-conflict-shown-under = الموضع { $number }، تحت «{ $title }»

# أفعال مشتركة
desk-do-close = إغلاق
desk-do-cancel = إلغاء
desk-do-more = المزيد
desk-do-dismiss = إخفاء
desk-do-undo = تراجع
desk-loading = جارٍ التحميل…
desk-yes = نعم
desk-no = لا
desk-language-arabic = العربية
desk-language-english = الإنجليزية
desk-pane-resize = تغيير عرض اللوحين
desk-notices = إشعارات
desk-skip-to-content = الانتقال إلى المحتوى

# المعاينة
desk-preview = معاينة الصفحة
desk-preview-page = الصفحة { $page } من { $pages }
desk-preview-pages = { PLURAL($count) ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
desk-preview-empty = تظهر هنا الصفحة كما ستُطبع.
desk-preview-rendering = جارٍ إعداد المعاينة…
desk-preview-language = لغة المعاينة
desk-preview-not-from-template = خطوط قالب Word غير المتوفرة في المعاينة وملف PDF: { $list }

# حقل التاريخ
desk-date-open = فتح التقويم
desk-date-previous-month = الشهر السابق
desk-date-next-month = الشهر التالي
desk-date-today = اليوم
desk-date-clear = إزالة التاريخ

# أيام الأسبوع
desk-weekday-monday = الاثنين
desk-weekday-tuesday = الثلاثاء
desk-weekday-wednesday = الأربعاء
desk-weekday-thursday = الخميس
desk-weekday-friday = الجمعة
desk-weekday-saturday = السبت
desk-weekday-sunday = الأحد

# تجهيز المخزن
desk-preparing = جارٍ تجهيز المخزن
desk-preparing-done = الوثائق المجهَّزة: { NUMBER($done) } من { NUMBER($all) }
desk-preparing-why = يعيد هذا الإصدار من البرنامج ترتيب ما في المخزن مرة واحدة. لا يُفقد شيء؛ وإن أُغلق البرنامج قبل الانتهاء بدأ التجهيز من جديد عند التشغيل التالي.
desk-prepared = المخزن جاهز.
