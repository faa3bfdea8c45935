//! The agenda: a tree of items. See `record` for the values; one file a verb besides.

mod create;
mod delete;
mod deleted;
mod edit;
mod move_item;
mod numbering;
mod order;
mod read;
mod record;
mod rules;
mod stored;
mod timing;
mod tree;

pub use create::create;
pub use delete::{delete, restore};
pub use deleted::deleted;
pub use edit::edit;
pub use move_item::move_item;
pub use read::read;
pub(crate) use read::{Reading, view};
pub use record::*;
pub(crate) use rules::TEXTS;
pub(crate) use tree::{is_shown, shown_items, shown_order, without_hidden};

#[cfg(test)]
mod tests;
