//! Who changed what and when; the way back. See `record` for what is shown; one file a verb besides.

mod look;
mod read;
mod record;
mod restore;
mod subject;

pub use look::look;
pub use read::read;
pub use record::*;
pub use restore::restore;
pub use subject::subject;

#[cfg(test)]
mod tests;
