//! The agenda as a paper: the live preview and the finished files.

mod export;
mod preview;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_sheets::PaperLanguage;
use ts_rs::TS;

pub use export::{ExportRequest, PaperFormat, export};
pub(crate) use export::{FileNameAnswer, file_name, pdf_file, word_file};
pub(crate) use preview::{preview, preview_page};

/// The language or languages of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts", rename = "PaperLanguage")]
#[schemars(rename = "PaperLanguage")]
pub enum PaperLanguageName {
    /// Arabic only.
    Arabic,
    /// English only.
    English,
    /// Both side by side.
    Both,
}

impl From<PaperLanguageName> for PaperLanguage {
    fn from(name: PaperLanguageName) -> Self {
        match name {
            PaperLanguageName::Arabic => Self::Arabic,
            PaperLanguageName::English => Self::English,
            PaperLanguageName::Both => Self::Both,
        }
    }
}
