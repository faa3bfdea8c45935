//! The texts of the program in Arabic and English.
//!
//! The texts stand in `locales/{ar,en}/<module>.ftl` (Fluent). The build refuses texts that are faulty or that
//! exist in one language only, and writes one typed function a message: [`text`] here, [`TYPESCRIPT`] for the
//! interface. Every variable is set between isolation marks, so that a Latin name does not disturb an Arabic
//! line; [`plain`] takes the marks away. Numbers are always written in Western digits without grouping.

mod bundle;
mod keys;
mod language;
mod marks;

use bundle::show;
pub use bundle::{Arg, format};
pub use keys::{KEYS, Key};
pub use language::Language;
pub use marks::plain;

/// One function a message. Variables come in the order of the alphabet; a number is a `u64`.
pub mod text {
    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}

/// The text of the generated file `ui/src/i18n/messages.ts`.
pub const TYPESCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/messages.ts"));
