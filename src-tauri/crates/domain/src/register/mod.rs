//! The register: states, people, organisations, processes, instruments and terms. See `record` for what an
//! entry is; one file a verb besides.

mod create;
mod delete;
mod edit;
mod list;
mod noun;
mod read;
mod record;
mod rules;
mod uses;

pub use create::create;
pub use delete::{delete, restore};
pub use edit::edit;
pub(crate) use list::from_rows;
pub use list::list;
pub(crate) use noun::{ENTRY_SCHEMA, RegisterNoun, TEXTS};
pub(crate) use read::find;
pub use read::read;
pub use record::*;
pub use uses::uses;

#[cfg(test)]
mod tests;
