sample-open = فتح المحفوظات النموذجية
sample-note-illustrative = جدول أعمال توضيحي أُعيد تركيبه من أخبار منشورة؛ إذ لم يُعثر على نص رسمي.
sample-note-source = المصدر: { $source }
