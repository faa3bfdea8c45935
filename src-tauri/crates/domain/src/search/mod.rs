//! Finding meetings, items, documents with the text in their files, and entries of the register with their parts;
//! see `record` for what is asked.

mod ask;
mod count;
mod filter;
mod find;
pub mod index;
mod kinds;
mod marks;
mod query;
mod rank;
mod record;
pub(crate) mod titles;
mod vocabulary;

pub use count::count;
pub use find::find;
pub use record::*;

#[cfg(test)]
mod tests;
