//! The ground under the nouns: an append-only table of changes is the truth, rows are derived from it
//! in the same SQLite transaction, and two stores merge by joining their sets of changes.
//!
//! This crate knows no noun. It is told about them as [`Nouns`]: which tables a kind of document has and
//! how the rows of one item are made. `open` gives a [`Journal`]; `Journal::edit` is the only way to write.

mod blob;
mod builtin;
mod carve;
mod check;
mod conflict;
mod copy;
mod derive;
mod document;
mod edit;
mod engine;
mod error;
mod found;
mod graph;
mod history;
mod journal;
mod load;
mod look;
mod merge;
mod note;
mod noun;
mod open;
mod past;
pub mod place;
mod progress;
pub mod rank;
mod reading;
mod recover;
mod schema;
mod undo;

pub use builtin::{Builtin, BuiltinSet, builtin_mark, make_addition, make_builtin};
pub use check::CheckReport;
pub use conflict::{Conflict, ConflictValue};
pub use copy::CopyReport;
pub use document::{DocId, Document, Field, Item, NewItem, REVIEWED, ROOT, Value, member_field};
pub use edit::{Done, Edit};
pub use error::Error;
pub use history::HistoryEntry;
pub use journal::Journal;
pub use merge::MergeReport;
pub use noun::{Clock, Noun, Nouns};
pub use open::{Key, OpenOptions, Opened, StoreState, open};
pub use past::Past;
pub use progress::{Progress, Rebuilt, unheard};
pub use recover::Recovery;
pub use undo::Undone;
