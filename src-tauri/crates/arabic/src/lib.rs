//! What Arabic official documents ask of software: folding for search, ordinals, numbering, months,
//! dates in two calendars, the preposition «لـ», isolation of Latin runs, plural categories and sort keys.
//!
//! A leaf: it knows no noun of the application and reads no file.

pub mod collate;
pub mod dates;
mod digits;
mod error;
pub mod fold;
pub mod hijri;
pub mod joining;
pub mod months;
pub mod numbering;
pub mod ordinal;
pub mod plural;

pub use digits::Digits;
pub use error::Error;
