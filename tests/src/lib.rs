//! tashawur-tests
