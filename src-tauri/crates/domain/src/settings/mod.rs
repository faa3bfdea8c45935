//! The office's settings. See `record` for what they are; one file a verb besides.

mod edit;
mod noun;
mod read;
mod record;
mod template;

pub use edit::edit;
pub(crate) use noun::{DOCUMENT, SettingsNoun, registers};
pub(crate) use read::from_rows;
pub use read::read;
pub use record::*;
pub use template::set_template;

#[cfg(test)]
mod tests;
