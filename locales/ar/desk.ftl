desk-app = تشاور
desk-window-title = { $what } – تشاور

# التنقل
desk-nav = التنقل
desk-nav-meetings = الاجتماعات
desk-nav-register = السجل
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
desk-redone = أُعيد: { $what }
desk-undo-left = تم التراجع عن: { $what }، عدا قيم غيّرها غيرك بعد ذلك فبقيت كما هي.

# الأشرطة
desk-banner-sample = هذه المحفوظات النموذجية: جرّب ما تشاء، فلا شيء منها يدخل مخزن المكتب.
desk-banner-sample-leave = العودة إلى مخزن المكتب
desk-banner-newer = كُتب هذا المخزن بإصدار أحدث من البرنامج، ففُتح للقراءة فقط. يمكنك تصدير الأوراق.
desk-banner-recovered = كان في المخزن ضرر، فوُضع جانباً واستُرجع ما كان سليماً.
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
desk-copy-kept = حُفظت نسخة في { $path } وفُحصت
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
desk-copy-explain = يُضاف ما في النسخة إلى ما هنا، ولا يُستبدل به شيء أحدث منه.
desk-copy-quarantined = { PLURAL($count) ->
    [zero] لم يُرفض شيء من النسخة
    [one] رُفض تعديل متضرر واحد
    [two] رُفض تعديلان متضرران
    [few] رُفضت { $count } تعديلات متضررة
    [many] رُفض { $count } تعديلاً متضرراً
   *[other] رُفض { $count } تعديل متضرر
}
desk-copy-waiting = { PLURAL($count) ->
    [zero] لا تعديلات ناقصة الأصل
    [one] تعديل واحد ينتظر ما قبله
    [two] تعديلان ينتظران ما قبلهما
    [few] { $count } تعديلات تنتظر ما قبلها
    [many] { $count } تعديلاً ينتظر ما قبله
   *[other] { $count } تعديل ينتظر ما قبله
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
desk-conflict-text-both = نص عُدِّل على الجهازين ودُمج في خانة «{ $field }»
desk-conflict-edited-deleted = عُدِّل على جهاز وحُذف على الآخر
desk-conflict-moved-both = نُقل إلى موضعين مختلفين
desk-conflict-identity = رقم واحد لسجلين مختلفين
desk-conflict-value-by = كتبه { $who }، { $time }
desk-conflict-in-force = القيمة الحالية
desk-conflict-choose = اعتماد هذه القيمة
desk-conflict-reviewed = راجعت النص
desk-conflict-keep = الإبقاء على ما هو عليه
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
desk-preview-page = صفحة { $page } من { $pages }
desk-preview-empty = تظهر هنا الصفحة كما ستُطبع.
desk-preview-rendering = جارٍ إعداد المعاينة…
desk-preview-language = لغة المعاينة
desk-preview-not-from-template = لم يُؤخذ من قالب Word: { $list }

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
