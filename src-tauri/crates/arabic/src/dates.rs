//! Gregorian dates of any precision, and how they are printed.

mod fuzzy;
mod print;
mod range;

pub use fuzzy::FuzzyDate;
pub use print::{DateStyle, format_ar, format_en, weekday_ar, weekday_en};
pub use range::{format_range_ar, format_range_en};
