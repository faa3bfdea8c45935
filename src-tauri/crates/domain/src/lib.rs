//! The nouns of the secretariat and their rules.
//!
//! One folder a noun, one file a verb. A verb that writes goes through [`tashawur_journal::Journal::edit`];
//! a verb that reads asks the derived rows. Nothing here knows a window, a file format or a printer.

pub mod agenda;
pub mod builtin;
pub mod calendar;
mod change;
mod clock;
pub mod conflict;
pub mod contact;
pub mod document;
pub mod edition;
pub mod error;
mod facts;
pub mod focal_point;
mod follow;
pub mod history;
mod holiday;
mod instrument;
pub mod meeting;
pub mod nouns;
mod objective;
pub mod organisation;
pub mod paper;
pub mod party;
pub mod person;
mod process;
pub mod programme;
pub mod register;
pub mod sample;
mod saved_search;
pub mod search;
pub mod series;
pub mod settings;
mod shown;
pub mod state;
mod tags;
mod term;
#[cfg(test)]
mod testing;
mod text;
mod theme;
pub mod translation;
mod wire;

pub use builtin::builtin;
pub use nouns::nouns;
