# نموذج المدخل في السجل
entry-kinds = أنواع السجل
entry-more-fields = حقول أخرى
entry-untitled = بلا اسم
entry-add = إضافة
entry-open = فتح «{ $title }»
entry-remove = إزالة «{ $title }»
entry-problems = ما يلزم تصويبه

# الأجزاء
entry-part-nameless = لم تُدخل تفاصيل بعد
entry-part-deleted = حُذف «{ $title }»
entry-part-done = تم
entry-part-delete = حذف
entry-part-up = نقل إلى أعلى
entry-part-down = نقل إلى أسفل
entry-parts-deleted = محذوفة ({ $count })

# الروابط
entry-named-by = ما يشير إلى هذا المدخل
entry-named-by-none = لا يشير إليه شيء بعد.
entry-names = ما يشير إليه هذا المدخل
entry-names-none = لا يشير هذا المدخل إلى مدخل آخر.

# التواريخ بالكلمات
entry-quarter-first = الربع الأول من عام { $year }
entry-quarter-second = الربع الثاني من عام { $year }
entry-quarter-third = الربع الثالث من عام { $year }
entry-quarter-fourth = الربع الأخير من عام { $year }
entry-dates-both = من { $from } إلى { $to }
entry-dates-from = اعتباراً من { $from }
entry-dates-to = حتى { $to }
