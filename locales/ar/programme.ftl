programme-title = برنامج العمل
programme-day-new = إضافة يوم
programme-day-delete = حذف اليوم
programme-day-deleted = حُذف اليوم من برنامج العمل
programme-day-kind-main = يوم رئيسي
programme-day-kind-preliminary = يوم تمهيدي
programme-day-kind-side-events = يوم فعاليات جانبية
programme-day-kind-unknown = نوع غير معروف

# عناوين الأيام كما تُطبع: العدد الترتيبي معرّف (الأول)، والتاريخ يشمل اسم اليوم
programme-day-heading = اليوم { $number }: { $date }
programme-day-heading-undated = اليوم { $number }
programme-day-heading-only = { $date }
programme-day-heading-preliminary = اليوم التمهيدي: { $date }
programme-day-heading-preliminary-undated = اليوم التمهيدي
programme-day-heading-side-events = { $date } (فعاليات جانبية)
programme-day-heading-side-events-undated = يوم الفعاليات الجانبية
programme-day-undated = لم يُحدَّد تاريخ هذا اليوم
programme-field-date = التاريخ
programme-field-start = يبدأ الساعة
programme-field-end = ينتهي الساعة
programme-runs-until = يستمر حتى الساعة { $time }
programme-warning-overrun = { PLURAL($minutes) ->
    [zero] ينتهي اليوم في موعده.
    [one] يتجاوز اليوم موعد انتهائه بدقيقة واحدة.
    [two] يتجاوز اليوم موعد انتهائه بدقيقتين.
    [few] يتجاوز اليوم موعد انتهائه بمقدار { $minutes } دقائق.
    [many] يتجاوز اليوم موعد انتهائه بمقدار { $minutes } دقيقة.
   *[other] يتجاوز اليوم موعد انتهائه بمقدار { $minutes } دقيقة.
}
programme-warning-day-off = يقع { $date } في العطلة الأسبوعية.
programme-warning-outside = هذا التاريخ خارج أيام الاجتماع.
