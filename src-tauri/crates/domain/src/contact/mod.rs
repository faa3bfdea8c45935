//! Contacts in and out: what a file of contacts would change in the register, changing it, and writing such a file.
//!
//! A file becomes [`Incoming`] rows, whatever its format; `known` is what the register holds; `plan` compares the
//! two row by row and writes nothing; `import` does what the plan says. An empty cell changes nothing.

mod columns;
mod export;
mod focal;
mod import;
mod incoming;
mod known;
mod plan;
mod record;

pub use columns::{COLUMNS, header, meanings};
pub use export::{Contacts, ContactsKind, export};
pub use import::import;
pub use incoming::{Incoming, NoRow, of_card, of_table};
pub use plan::preview;
pub use record::*;

#[cfg(test)]
mod tests;

/// The most contacts of one import: each becomes a document of its own, in one transaction.
pub const MOST_CONTACTS: usize = 20_000;

/// The most rows that a preview lists; it counts all of them.
pub const ROWS_SHOWN: usize = 500;
