//! The days of a meeting's programme. See `record` for the values; one file a verb besides.

mod create;
mod delete;
mod edit;
mod heading;
mod record;
mod rules;
mod stored;
mod view;

pub use create::create;
pub use delete::{delete, restore};
pub use edit::edit;
pub use record::*;
pub(crate) use rules::KEPT;
pub(crate) use stored::{StoredDay, deleted, stored};
pub(crate) use view::views;

#[cfg(test)]
mod tests;
