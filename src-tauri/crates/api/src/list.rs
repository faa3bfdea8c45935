//! The lists of the register as finished files: Word, PDF, and a table to work on.

use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_documents::table;
use tashawur_domain::paper::{self, ListChoice};
use tashawur_sheets::PaperLanguage;
use ts_rs::TS;

use crate::agenda::{FileNameAnswer, PaperLanguageName, pdf_file, word_file};
use crate::command::Command;
use crate::contact::refused;
use crate::file::{self, Saved};
use crate::{Desk, Refusal};

/// The format of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub(crate) enum ListFormat {
    /// A Word document, from the office's template.
    Docx,
    /// A PDF.
    Pdf,
    /// A table to work on, without letterhead; every cell is a text, so that nothing in it runs as a formula.
    Xlsx,
}

/// Which list to write, how, and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub(crate) struct ListExportRequest {
    /// The list.
    pub choice: ListChoice,
    /// The language or languages.
    pub language: PaperLanguageName,
    /// The format.
    pub format: ListFormat,
    /// The path to write.
    pub path: String,
}

/// Which list needs a name for its file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub(crate) struct ListFileNameRequest {
    /// The list.
    pub choice: ListChoice,
    /// The language or languages.
    pub language: PaperLanguageName,
    /// The format.
    pub format: ListFormat,
}

/// The commands, in the order of the table.
pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::read(
            "list.export",
            "Writes a list of states or of members as a Word, PDF or Excel file.",
            "list-export",
            export,
        ),
        Command::read(
            "list.file_name",
            "Gives a good name for the file of a list.",
            "list-export",
            file_name,
        ),
    ]
}

fn export(desk: &Desk, request: ListExportRequest) -> Result<Saved, Refusal> {
    let language = request.language.into();
    let sheet = || paper::list_sheet(&desk.journal, &request.choice, language, desk.today());
    let bytes = match request.format {
        ListFormat::Docx => word_file(desk, &sheet()?)?,
        ListFormat::Pdf => pdf_file(desk, &sheet()?)?,
        ListFormat::Xlsx => worksheet(desk, &request.choice, language)?,
    };
    file::save(Path::new(&request.path), &bytes)
}

fn worksheet(desk: &Desk, choice: &ListChoice, language: PaperLanguage) -> Result<Vec<u8>, Refusal> {
    let (name, list) = paper::list_table(&desk.journal, choice, language)?;
    table::write_xlsx(&list, language.leading(), &name).map_err(refused)
}

fn file_name(desk: &Desk, request: ListFileNameRequest) -> Result<FileNameAnswer, Refusal> {
    let extension = match request.format {
        ListFormat::Docx => "docx",
        ListFormat::Pdf => "pdf",
        ListFormat::Xlsx => "xlsx",
    };
    let name = paper::list_file_name(&desk.journal, &request.choice, request.language.into(), extension)?;
    Ok(FileNameAnswer { name })
}
