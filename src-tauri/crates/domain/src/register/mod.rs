//! The register: everything that papers draw on, each noun described by a [`Shape`] and written by the same verbs.
//!
//! See `record` for what an entry is, `shape` for how a noun is described; one file a verb besides.

mod called;
mod create;
pub(crate) mod dated;
mod days;
mod delete;
mod edit;
pub(crate) mod link;
mod list;
mod noun;
mod part;
mod read;
mod record;
pub(crate) mod rules;
pub mod shape;
mod stored;
mod tables;
mod uses;
pub(crate) mod values;
mod words;

pub(crate) use called::{called, name_parts};
pub use create::create;
pub(crate) use create::{create_in, new_item};
pub(crate) use days::{Dated, DatedPart, dated, dated_parts};
pub use delete::{delete, restore};
pub use edit::edit;
pub(crate) use edit::edit_in;
pub use list::list;
pub(crate) use list::whole;
pub(crate) use noun::{DATED_NAME, RegisterNoun};
pub(crate) use part::create_part_in;
pub use part::{create_part, delete_part, edit_part, move_part, restore_part};
pub use read::read;
pub use record::*;
pub use shape::Shape;
pub(crate) use stored::{find, find_row, merged_into, named, titled};
pub(crate) use tables::{SCHEMA, TABLES};
pub use uses::uses;
pub(crate) use words::choice_in_words;

#[cfg(test)]
mod labels;
#[cfg(test)]
mod parts_tests;
#[cfg(test)]
mod tests;
