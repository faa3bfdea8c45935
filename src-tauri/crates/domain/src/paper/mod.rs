//! The papers of a meeting, of the calendar and of the register, as plain sheets: every text final, nothing of a file
//! format.

mod agenda_sheet;
mod calendar_sheet;
mod file_name;
mod lines;
mod list;
mod print;
mod programme;
mod timeline_sheet;

pub use agenda_sheet::agenda_sheet;
pub use calendar_sheet::calendar_sheet;
pub use file_name::file_name;
pub(crate) use file_name::safe as safe_name;
pub use list::{ListChoice, list_file_name, list_sheet, list_table};
pub use timeline_sheet::timeline_sheet;

#[cfg(test)]
mod tests;
