//! tashawur-arabic
