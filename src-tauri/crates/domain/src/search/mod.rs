//! Finding meetings, items, documents and entries of the register; see `record` for what is asked.

pub mod index;
mod record;

pub use record::*;
