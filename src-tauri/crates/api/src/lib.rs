//! tashawur-api
