//! Texts that wait for their translation. See `record` for what is listed.

mod agenda;
mod list;
mod record;
mod whole;

pub use list::list;
pub use record::*;

#[cfg(test)]
mod tests;
