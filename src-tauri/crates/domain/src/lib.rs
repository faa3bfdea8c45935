//! tashawur-domain
