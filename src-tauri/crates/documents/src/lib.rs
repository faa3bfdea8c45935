//! tashawur-documents
