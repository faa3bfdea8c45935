//! Office files: written from the plain values of a sheet, and read within bounds.
//!
//! Nothing here opens a store, knows a noun or chooses a wording: every text comes from the sheet.

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
