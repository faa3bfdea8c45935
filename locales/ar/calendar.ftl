# التقويم: الدورات والمواعيد على خط زمني واحد
calendar-title = التقويم
calendar-timeline = الخط الزمني
calendar-list = القائمة
calendar-view = طريقة العرض
calendar-zoom = مدى العرض
calendar-zoom-in = تكبير
calendar-zoom-out = تصغير
calendar-zoom-decade = عشر سنوات
calendar-zoom-five-years = خمس سنوات
calendar-zoom-two-years = سنتان
calendar-zoom-year = سنة
calendar-zoom-quarter = ثلاثة أشهر
calendar-zoom-month = شهر
calendar-zoom-week = أسبوع
calendar-years = من { $from } إلى { $to }
calendar-earlier = الفترة السابقة
calendar-later = الفترة التالية
calendar-today = اليوم
calendar-go-today = الانتقال إلى اليوم
calendar-day-off = يوم عطلة أسبوعية
calendar-keys = السهمان للتنقل، و+ و− للتكبير والتصغير، وHome لليوم، وEnter للفتح
calendar-empty = لا شيء في هذه الفترة. وسّع مدى العرض، أو أنشئ الدورات الناقصة.
calendar-empty-kinds = لا شيء من الأنواع المختارة في هذه الفترة.
calendar-kinds = الأنواع المعروضة
calendar-kinds-all = الكل
calendar-kind-meeting = اجتماع
calendar-kind-document = وثيقة
calendar-kind-plan = خطة
calendar-kind-day = يوم انعقاد
calendar-kind-segment = جزء من الانعقاد
calendar-kind-mandate = ولاية
calendar-kind-chair-term = رئاسة
calendar-kind-standing = عضوية
calendar-kind-holiday = عطلة رسمية
calendar-row-meetings = اجتماعات أخرى
calendar-row-editions = خارج السلاسل
calendar-row-standing = عضوية الدول
calendar-row-holidays = العطل الرسمية
calendar-status-planned = مقرر
calendar-status-upcoming = مقبل
calendar-status-under-way = جارٍ
calendar-status-unconfirmed = مضى ولم يُؤكَّد
calendar-status-held = تم
calendar-status-postponed = مؤجل
calendar-status-cancelled = ملغى
calendar-status-unknown = حالة غير معروفة
calendar-due = قريب الموعد
calendar-late = متأخر
calendar-since = منذ { $date }
calendar-count = { PLURAL($count) ->
    [zero] لا شيء
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعداً
   *[other] { $count } موعد
}
calendar-open-entry = فتح في السجل
calendar-open-meeting = فتح جدول الأعمال
calendar-details = التفاصيل
calendar-new-edition = دورة جديدة
calendar-new-edition-series = السلسلة
calendar-new-edition-date = التاريخ
calendar-new-edition-create = إضافة
calendar-date-hint = سنة أو شهر أو يوم، مثل 2023 أو 2023-12 أو 2023-12-14

# إنشاء الدورات
calendar-generate = إنشاء الدورات الناقصة
calendar-generate-explain = تُنشأ الدورات وفق قاعدة التكرار في كل سلسلة، ثم تُعدَّل يدوياً. وما نُقل منها أو حُذف لا يُنشأ من جديد، ويمكن استرجاع المحذوف من هذه القائمة.
calendar-generate-from = من سنة
calendar-generate-to = إلى سنة
calendar-generate-year = السنة
calendar-generate-series = الدورة أو السلسلة
calendar-generate-sort = النوع
calendar-generate-state = الحالة
calendar-generate-there = موجودة
calendar-generate-deleted = محذوفة
calendar-generate-new = ستُنشأ
calendar-generate-make = { PLURAL($count) ->
    [zero] لا شيء ليُنشأ
    [one] إنشاء دورة واحدة
    [two] إنشاء دورتين
    [few] إنشاء { $count } دورات
    [many] إنشاء { $count } دورة
   *[other] إنشاء { $count } دورة
}
calendar-generated = { PLURAL($count) ->
    [zero] كانت كل الدورات موجودة
    [one] أُنشئت دورة واحدة
    [two] أُنشئت دورتان
    [few] أُنشئت { $count } دورات
    [many] أُنشئت { $count } دورة
   *[other] أُنشئت { $count } دورة
}
calendar-generate-none = لا سلسلة لها قاعدة تكرار في هذه السنوات. أضف إلى السلسلة سنة البداية وعدد السنوات، أو السلسلة التي تتبعها.

# دورة الانعقاد
calendar-edition-days = الأيام
calendar-edition-main-days = { PLURAL($count) ->
    [zero] لا أيام رئيسية
    [one] يوم رئيسي واحد
    [two] يومان رئيسيان
    [few] { $count } أيام رئيسية
    [many] { $count } يوماً رئيسياً
   *[other] { $count } يوم رئيسي
}
calendar-edition-segments = أجزاء الانعقاد
calendar-edition-objectives = الأهداف { $numbers }
calendar-edition-side-event = في برنامج العمل، وليس بنداً في جدول الأعمال
calendar-edition-coverage = تغطية الأهداف
calendar-edition-covered = { $instrument }: { $covered } من { $all }
calendar-edition-missing = لم يُغطَّ: { $numbers }
calendar-edition-twice = غُطّي أكثر من مرة: { $numbers }
calendar-edition-whole = كلها مغطاة، ولا يتكرر أي منها
calendar-edition-priorities = الأولويات
calendar-edition-figures = الأرقام
calendar-edition-as-of = حتى { $date }
calendar-edition-follows-up = متابعة لما جاء في
calendar-edition-followed-by = المتابعة في
calendar-edition-note = ملاحظة على هذه الدورة

# الأرقام بالكلمات
calendar-figure-more-than = أكثر من { $figure }
calendar-figure-at-least = ما لا يقل عن { $figure }
calendar-figure-about = نحو { $figure }
calendar-figure-less-than = أقل من { $figure }
calendar-figure-million = { PLURAL($count) ->
    [zero] صفر { $unit }
    [one] مليون { $unit }
    [two] مليونا { $unit }
    [few] { $count } ملايين { $unit }
    [many] { $count } مليون { $unit }
   *[other] { $count } مليون { $unit }
}
calendar-figure-million-alone = { PLURAL($count) ->
    [zero] صفر
    [one] مليون
    [two] مليونان
    [few] { $count } ملايين
    [many] { $count } مليوناً
   *[other] { $count } مليون
}
calendar-figure-billion = { PLURAL($count) ->
    [zero] صفر { $unit }
    [one] مليار { $unit }
    [two] مليارا { $unit }
    [few] { $count } مليارات { $unit }
    [many] { $count } مليار { $unit }
   *[other] { $count } مليار { $unit }
}
calendar-figure-billion-alone = { PLURAL($count) ->
    [zero] صفر
    [one] مليار
    [two] ملياران
    [few] { $count } مليارات
    [many] { $count } ملياراً
   *[other] { $count } مليار
}

# التصدير
calendar-export = تصدير التقويم
calendar-export-explain = تُكتب المواعيد المعروفة باليوم في ملف تقويم يُفتح في برامج التقويم.
calendar-export-name = التقويم من { $from } إلى { $to }
calendar-export-name-year = التقويم لعام { $year }
calendar-export-done = { PLURAL($count) ->
    [zero] لا موعد معروفاً باليوم في هذه الفترة
    [one] كُتب موعد واحد في { $path }
    [two] كُتب موعدان في { $path }
    [few] كُتبت { $count } مواعيد في { $path }
    [many] كُتب { $count } موعداً في { $path }
   *[other] كُتب { $count } موعد في { $path }
}
calendar-export-left-out = لم يُكتب ما يلي لأن يومه غير معروف:
calendar-sheet-date = التاريخ
calendar-sheet-subject = الموضوع
calendar-sheet-state = الحالة
calendar-holidays-section = العطل الرسمية
calendar-holidays-explain = تظهر في التقويم، وما يتكرر سنوياً يظهر في كل سنة.
calendar-holidays-open = فتح العطل في السجل
calendar-holidays-none = لم تُسجَّل عطلة بعد.
