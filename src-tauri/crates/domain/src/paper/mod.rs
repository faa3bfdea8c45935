//! The papers of a meeting as plain sheets: every text final, nothing of a file format.

mod agenda_sheet;
mod calendar_sheet;
mod file_name;
mod lines;
mod print;
mod programme;

pub use agenda_sheet::agenda_sheet;
pub use calendar_sheet::calendar_sheet;
pub use file_name::file_name;
pub(crate) use file_name::safe as safe_name;

#[cfg(test)]
mod tests;
