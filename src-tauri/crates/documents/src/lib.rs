//! Office files: written from the plain values of a sheet, and read within bounds.
//!
//! Nothing here opens a store, knows a noun or chooses a wording: every text comes from the sheet. Nothing here panics
//! or takes memory without measure, whatever the bytes are: each bound that a file passes has its own [`Error`].
//!
//! | to | call | gives |
//! |---|---|---|
//! | know what a file is by its bytes | [`kind::kind_of`] | [`kind::Kind`] |
//! | import a table (.csv, .xlsx, .ods) | [`table::read`] | [`tashawur_sheets::Table`], rows with the numbers of the file |
//! | export a table | [`table::write_csv`], [`table::write_xlsx`] | the bytes of the file |
//! | import contacts (.vcf) | [`vcard::read`] | a [`tashawur_sheets::Card`] or a [`vcard::CardError`] for each card |
//! | export contacts | [`vcard::write`] | the bytes of the file, vCard 4.0 in both languages |
//! | index an attachment | [`text_of::extract`] | [`text_of::Extracted`]: its text in logical order |
//! | fill the Word template | [`docx`] | the bytes of the file |
//! | write a calendar file | [`ics`] | its text |
//!
//! The bounds of each format are the public constants of its module, and [`text_of::Limits`]. A table is read as it is:
//! which column means what is for the caller to know. Texts that are read hold no control characters and no overrides
//! of direction; they are otherwise as the file has them, digits and blanks included.

mod archive;
pub mod docx;
mod error;
pub mod ics;
pub mod kind;
mod package;
mod plain;
pub mod table;
mod text;
pub mod text_of;
pub mod vcard;
mod xlsx;

pub use error::Error;
