//! tashawur-journal
