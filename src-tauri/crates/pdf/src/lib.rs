//! The papers as PDF, and their pages as pictures for the live preview: Typst in the process.
//!
//! A sheet becomes plain data (`view`, `picture`), the data becomes a document through a fixed template
//! (`agenda.typ` with what it imports, `picture.typ`), and nothing of what a user wrote is ever read as markup. No file
//! system, no network and no font of the machine takes part: the same sheet gives the same bytes everywhere.

mod clean;
mod error;
mod fonts;
mod isolate;
mod layout;
mod logo;
mod pages;
mod picture;
mod press;
mod said;
mod view;
mod world;

pub use error::Error;
pub use fonts::font_names;
pub use layout::{Layout, Logo};
pub use pages::PageImage;
pub use press::Press;
