# القوائم المطبوعة: الدول الأعضاء، والدول ذات الصفة الخاصة، وأعضاء الجهات
list-members-title = قائمة الدول الأعضاء
list-distinction-champion-country = قائمة البلدان الرائدة
list-distinction-resettlement-state = قائمة دول إعادة التوطين
list-distinction-host-country = قائمة الدول المستضيفة
list-body-title = قائمة الأعضاء
list-as-at = في { $date }
list-empty-states = لا توجد دول في هذه القائمة بالتاريخ المذكور
list-empty-members = لا يوجد أعضاء مسجلون في هذا التاريخ

# عناوين الأعمدة
list-number = م
list-code = الرمز
list-state = الدولة
list-official-name = الاسم الرسمي
list-standing = صفة العضوية
list-instrument = الصك
list-period = المدة
list-member = العضو
list-represents = الجهة التي يمثلها
list-level = المستوى
list-since = منذ { $date }
list-until = حتى { $date }

# التصدير
list-print = تصدير القائمة…
list-print-title = تصدير القائمة
list-format-xlsx = جدول Excel

# على الشاشة
list-filter = الصفة الخاصة
list-filter-members = كل الدول الأعضاء
list-filter-any-instrument = كل الصكوك
list-count-states = { PLURAL($count) ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $count } دول
    [many] { $count } دولة
   *[other] { $count } دولة
}
list-none = لا توجد دول لها هذه الصفة في هذا التاريخ. تُسجَّل الصفة وتاريخها في مدخل الدولة.
