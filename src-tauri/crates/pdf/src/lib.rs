//! tashawur-pdf
