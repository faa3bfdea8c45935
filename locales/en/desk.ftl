desk-app = Tashawur
desk-saved = Saved at { $time }
