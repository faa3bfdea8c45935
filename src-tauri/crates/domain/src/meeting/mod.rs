//! Meetings: what they are, how they are titled, where they stand. See `record` for the values; one file a
//! verb besides.

mod carry;
mod create;
mod dated;
pub(crate) mod days;
mod delete;
mod edit;
mod list;
mod noun;
mod read;
mod record;
mod rules;
mod shift;
mod status;
mod stored;
mod title;

pub use create::create;
pub(crate) use dated::dated;
pub use delete::{delete, restore};
pub use edit::edit;
pub use list::list;
pub(crate) use list::{Bilingual, in_both_languages};
pub(crate) use noun::{DAY_KIND, DOCUMENT_KIND, ITEM_KIND, KIND, Meeting, TAGS};
pub use read::read;
pub(crate) use read::record_of;
pub use record::*;
pub(crate) use rules::TEXTS;
pub(crate) use status::status;
pub(crate) use title::titles;

#[cfg(test)]
mod tests;
