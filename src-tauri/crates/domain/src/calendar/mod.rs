//! The timeline: everything that has a date, of every noun, in one list; and the same list as a file.
//!
//! It stores nothing of its own. See `record` for what it answers; `meetings`, `editions`, `terms` and `holidays` read
//! the nouns, each in its own way.

mod editions;
mod holidays;
mod list;
mod meetings;
mod record;
mod span;
mod terms;
mod timeline;

pub use list::{CalendarList, list};
pub use record::*;
pub use timeline::timeline;

#[cfg(test)]
mod tests;
