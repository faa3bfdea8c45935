//! The nouns of the secretariat and their rules.
//!
//! One folder a noun, one file a verb. A verb that writes goes through [`tashawur_journal::Journal::edit`];
//! a verb that reads asks the derived rows. Nothing here knows a window, a file format or a printer.

pub mod agenda;
pub mod builtin;
mod change;
mod clock;
pub mod conflict;
pub mod document;
pub mod error;
pub mod history;
pub mod meeting;
mod nouns;
pub mod paper;
pub mod party;
pub mod programme;
pub mod register;
pub mod sample;
pub mod search;
pub mod settings;
mod shown;
#[cfg(test)]
mod testing;
mod text;
pub mod translation;
mod wire;

pub use builtin::builtin;
pub use nouns::nouns;
