//! The finished files: Word, PDF and calendar.

use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_documents::{docx, ics};
use tashawur_domain::paper;
use tashawur_sheets::AgendaSheet;
use ts_rs::TS;

use super::PaperLanguageName;
use crate::file::{self, Saved};
use crate::template;
use crate::{Desk, Refusal};

/// The format of a finished file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum PaperFormat {
    /// A Word document, from the office's template.
    Docx,
    /// A PDF, the same as the preview.
    Pdf,
    /// The days of the meeting for a calendar.
    Ics,
}

impl PaperFormat {
    /// The ending of a file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Ics => "ics",
        }
    }
}

/// Which agenda to write, how, and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct ExportRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The language or languages.
    pub language: PaperLanguageName,
    /// The format.
    pub format: PaperFormat,
    /// The path to write.
    pub path: String,
}

/// Which file needs a name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub(crate) struct FileNameRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The language or languages.
    pub language: PaperLanguageName,
    /// The format.
    pub format: PaperFormat,
}

/// Writes the agenda of a meeting as a file.
///
/// # Errors
/// There is no such meeting, the template lacks something, the meeting has no days for a calendar, or the
/// file cannot be written.
pub fn export(desk: &Desk, request: ExportRequest) -> Result<Saved, Refusal> {
    let bytes = match request.format {
        PaperFormat::Docx => word_file(desk, &sheet(desk, &request)?)?,
        PaperFormat::Pdf => pdf_file(desk, &sheet(desk, &request)?)?,
        PaperFormat::Ics => calendar(desk, &request)?,
    };
    file::save(Path::new(&request.path), &bytes)
}

/// A paper as a Word file, filled into the office's template.
///
/// # Errors
/// The template lacks something.
pub(crate) fn word_file(desk: &Desk, sheet: &AgendaSheet) -> Result<Vec<u8>, Refusal> {
    Ok(docx::agenda(&template::in_force(desk)?, sheet)?)
}

/// A paper as a PDF, on the page of the office's template.
///
/// # Errors
/// The page cannot be set.
pub(crate) fn pdf_file(desk: &Desk, sheet: &AgendaSheet) -> Result<Vec<u8>, Refusal> {
    let own = template::layout(desk, sheet)?;
    Ok(desk.press()?.pdf(sheet, &own.layout, desk.now())?)
}

fn sheet(desk: &Desk, request: &ExportRequest) -> Result<AgendaSheet, Refusal> {
    Ok(paper::agenda_sheet(&desk.journal, &request.meeting, request.language.into(), desk.today())?)
}

fn calendar(desk: &Desk, request: &ExportRequest) -> Result<Vec<u8>, Refusal> {
    let sheet = paper::calendar_sheet(&desk.journal, &request.meeting, request.language.into(), desk.now())?;
    Ok(ics::meeting(&sheet).into_bytes())
}

/// A name for a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub(crate) struct FileNameAnswer {
    /// The name with its ending.
    pub name: String,
}

/// A good name for the file.
pub(crate) fn file_name(desk: &Desk, request: FileNameRequest) -> Result<FileNameAnswer, Refusal> {
    let extension = request.format.extension();
    let name = paper::file_name(&desk.journal, &request.meeting, request.language.into(), extension)?;
    Ok(FileNameAnswer { name })
}
