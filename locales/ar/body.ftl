# الجهة كما هي في يوم بعينه
body-show = في تاريخ معيّن
body-on = في يوم
body-mandates = الولايات
body-mandate-until = تنتهي في { $date }
body-mandate-no-end = لم تُحدد مدتها
body-mandate-extended = { PLURAL($months) ->
    [zero] لم تُمدد
    [one] مُددت شهراً واحداً
    [two] مُددت شهرين
    [few] مُددت { $months } أشهر
    [many] مُددت { $months } شهراً
   *[other] مُددت { $months } شهر
}
body-status-unknown = بدايتها غير معروفة
body-status-coming = لم تبدأ بعد
body-status-running = سارية
body-status-ends-soon = تنتهي قريباً
body-status-expired = انتهت مدتها
body-chairs = تناوب الرئاسة المشتركة
body-chairs-year = السنة
body-chairs-government = مقعد الحكومة
body-chairs-other = مقعد المنظمة غير الحكومية
body-chairs-empty = شاغر
body-members = الأعضاء
body-member-represents = يمثل { $whom }
body-relations = علاقاتها بغيرها
body-related = علاقات غيرها بها
body-lineage = ما قبلها وما بعدها
body-before = خلفت
body-after = خلفتها
body-since = منذ { $date }
body-until = حتى { $date }
body-topics = التوصيات حسب الموضوع
body-topic-none = بلا موضوع
body-no-recommendation = لا توصيات بعد
body-led-to = نشأت عنها
body-origins = التوصيات التي نشأت عنها
body-outputs = النواتج
body-with = بالاشتراك مع { $names }
body-nothing = لا شيء مسجلاً في هذا اليوم.

# صورة العلاقات
body-picture = صورة العلاقات
body-picture-title = صورة العلاقات: { $name }
body-picture-on = كما هي في { $date }
body-picture-steps = الاتساع
body-picture-steps-near = الأقرب
body-picture-steps-usual = المعتاد
body-picture-steps-wide = الأوسع
body-picture-print = حفظ بصيغة PDF
body-picture-saved = حُفظت الصورة في { $name }
body-picture-back = العودة إلى السجل
body-picture-help = الأسهم للتنقل على الروابط، Tab للانتقال إلى الجهة التالية، Enter لفتحها
body-picture-comma = {"، "}
body-picture-sentence = من «{ $from }» إلى «{ $to }»: { $word }
body-picture-list = العلاقات واحدة واحدة
body-picture-more = لا تتسع الصورة لكل الجهات، وهذه أقربها.
body-picture-alone = لا علاقات مسجلة لهذه الجهة في هذا اليوم. أضف علاقة في صفحتها في السجل، أو اختر يوماً آخر.
body-picture-described = { $title }. { $bodies }. { $links }.
body-picture-bodies = { PLURAL($count) ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
    [many] { $count } جهة
   *[other] { $count } جهة
}
body-picture-links = { PLURAL($count) ->
    [zero] لا علاقات
    [one] علاقة واحدة
    [two] علاقتان
    [few] { $count } علاقات
    [many] { $count } علاقة
   *[other] { $count } علاقة
}

# ما تعنيه جهة لأخرى
body-link-parent = تبعية
body-link-supports = دعم
body-link-consults = تقديم المشورة
body-link-secretariat = أمانة
body-link-manages = إدارة
body-link-implements = تنفيذ
body-link-coordinates = تنسيق
body-link-co-leads = قيادة مشتركة
body-link-partner = شراكة
body-link-reviews = مراجعة
body-link-member = عضوية
