desk-app = تشاور
desk-saved = حُفظ الساعة { $time }
