//! What two laptops changed apart. See `record` for what is shown; one file a verb besides.

mod list;
mod record;
mod settle;

pub use list::list;
pub use record::*;
pub use settle::settle;

#[cfg(test)]
mod tests;
