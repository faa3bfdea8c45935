//! tashawur-i18n
