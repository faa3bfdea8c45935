//! The documents before a meeting, with or without a file. See `record` for the values; one file a verb
//! besides.

mod attach;
mod create;
mod delete;
mod edit;
mod file;
mod record;
mod rules;
mod stored;
mod unread;

pub use attach::{MOST_BYTES, attach};
pub use create::create;
pub use delete::{delete, restore};
pub use edit::edit;
pub use file::file;
pub use record::*;
pub(crate) use rules::TEXTS;
pub(crate) use stored::by_item;
pub use unread::{Unread, unread};
