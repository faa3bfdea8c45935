//! Bodies as they stand on a day, and the picture of how they relate.

use std::path::Path;

use schemars::JsonSchema;
use serde::Deserialize;
use tashawur_domain::organisation::picture::{self, BodyPictureRequest};
use tashawur_domain::organisation::{self, BodyViewRequest};
use ts_rs::TS;

use crate::agenda::{FileNameAnswer, PaperLanguageName};
use crate::command::Command;
use crate::file::{self, Saved};
use crate::{Desk, Refusal};

/// Which picture to write, and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub(crate) struct BodyPrintRequest {
    /// The id of the organisation or process in its middle.
    pub id: String,
    /// The day, `YYYY-MM-DD`; today when nothing is said.
    pub on: Option<String>,
    /// How many relations away from the body others may be: 1 to 4; 2 when nothing is said.
    pub steps: Option<u32>,
    /// The language or languages.
    pub language: PaperLanguageName,
    /// The path to write.
    pub path: String,
}

/// Which picture needs a name for its file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub(crate) struct BodyFileNameRequest {
    /// The id of the organisation or process in its middle.
    pub id: String,
    /// The day, `YYYY-MM-DD`; today when nothing is said.
    pub on: Option<String>,
    /// The language or languages.
    pub language: PaperLanguageName,
}

/// What there is to see of a body.
pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::read(
            "organisation.view",
            "Shows a body as it stands on a day: mandates, chairs, members, relations, what came of it.",
            "body-view",
            |desk: &Desk, request: BodyViewRequest| {
                Ok(organisation::view(&desk.journal, &request, desk.today())?)
            },
        ),
        Command::read(
            "organisation.picture",
            "Draws how the bodies around a body or a process relate on a day.",
            "body-picture",
            |desk: &Desk, request: BodyPictureRequest| {
                Ok(picture::picture(&desk.journal, &request, desk.today())?)
            },
        ),
        Command::read(
            "organisation.print",
            "Writes the picture of how the bodies relate as a PDF.",
            "body-picture-print",
            print,
        ),
        Command::read(
            "organisation.file_name",
            "Gives a good name for the file of the picture.",
            "body-picture-print",
            file_name,
        ),
    ]
}

fn print(desk: &Desk, request: BodyPrintRequest) -> Result<Saved, Refusal> {
    let which = (request.id.as_str(), request.on.as_deref(), request.steps);
    let sheet = picture::sheet(&desk.journal, which, request.language.into(), desk.today())?;
    let bytes = desk.press()?.picture(&sheet, desk.now())?;
    file::save(Path::new(&request.path), &bytes)
}

fn file_name(desk: &Desk, request: BodyFileNameRequest) -> Result<FileNameAnswer, Refusal> {
    let which = (request.id.as_str(), request.on.as_deref());
    let name = picture::file_name(&desk.journal, which, request.language.into(), desk.today())?;
    Ok(FileNameAnswer { name })
}
