//! Finding meetings, items, documents and entries of the register; see `record` for what is asked.

mod find;
pub mod index;
mod marks;
mod query;
mod rank;
mod record;
pub(crate) mod titles;

pub use find::find;
pub use record::*;

#[cfg(test)]
mod tests;
