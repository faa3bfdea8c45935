//! The command table: every request and answer of the program, and the one way in.
//!
//! The window, the terminal and the tests call [`Desk::call`] with a name and a JSON value. Each command is
//! declared once, in [`table`]; from there come the dispatch, the JSON Schemas and the TypeScript client.

mod agenda;
mod calendar;
mod command;
mod contact;
mod desk;
mod document;
mod error;
mod file;
mod finding;
mod focal_point;
mod list;
mod organisation;
mod person;
mod register;
mod state;
mod store;
mod table;
mod template;
mod typescript;

pub use command::{Access, Answer, Command};
pub use desk::Desk;
pub use error::{Code, Refusal};
pub use store::{Preparing, StoreKind, Stores, system_author};
pub use table::{command, commands};
pub use typescript::{typescript_commands, typescript_shapes, typescript_types};

pub use agenda::{ExportRequest, PaperFormat, PaperLanguageName, export};
pub use file::Saved;

/// How far the derived rows of a store are rebuilt, for whoever opens one with [`Desk::open_watched`].
pub use tashawur_journal::{Progress, Rebuilt};

/// The texts of the program, for whoever shows a [`Refusal`].
pub use tashawur_i18n as i18n;
