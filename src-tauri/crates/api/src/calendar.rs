//! The commands of the calendar: the timeline, its files, the editions and the cycles that make them.

use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_documents::ics;
use tashawur_domain::calendar::{self, TimelineItem, TimelineKind, TimelineRequest};
use tashawur_domain::register::EntryRequest;
use tashawur_domain::series::{self, SeriesGenerateRequest};
use tashawur_domain::{edition, paper};
use ts_rs::TS;

use crate::agenda::{PaperFormat, PaperLanguageName, pdf_file, word_file};
use crate::command::Command;
use crate::{Desk, Refusal, file};

/// The commands, in the order of the table.
pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::read(
            "calendar.timeline",
            "Lists everything that has a date between two dates.",
            "calendar",
            |desk: &Desk, request: TimelineRequest| {
                Ok(calendar::timeline(&desk.journal, &request, desk.today())?)
            },
        ),
        Command::read(
            "calendar.export",
            "Writes everything that has a date to a calendar, PDF or Word file.",
            "export-calendar",
            export,
        ),
        Command::read(
            "edition.read",
            "Reads an edition with its status, its days in words and what it covers.",
            "edition",
            |desk: &Desk, request: EntryRequest| Ok(edition::read(&desk.journal, &request.id, desk.today())?),
        ),
        Command::read(
            "series.preview",
            "Shows the editions that the cycles ask for.",
            "generate-editions",
            |desk: &Desk, request: SeriesGenerateRequest| Ok(series::preview(&desk.journal, &request)?),
        ),
        Command::write(
            "series.generate",
            "Makes the editions that the cycles ask for and that are missing.",
            "generate-editions",
            |desk: &Desk, request: SeriesGenerateRequest| Ok(series::generate(&desk.journal, &request)?),
        ),
    ]
}

/// Which part of the timeline to write, how, and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub(crate) struct CalendarExportRequest {
    /// The first date: a year, a quarter, a month or a day.
    pub from: String,
    /// The last date.
    pub to: String,
    /// Only these kinds; all of them when nothing is said.
    #[serde(default)]
    pub kinds: Option<Vec<TimelineKind>>,
    /// Only what belongs to these entries.
    #[serde(default)]
    pub entries: Option<Vec<String>>,
    /// The language or languages.
    pub language: PaperLanguageName,
    /// The format.
    pub format: PaperFormat,
    /// The path to write.
    pub path: String,
}

/// A calendar that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub(crate) struct CalendarSaved {
    /// Where it lies.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// How many items it holds.
    pub items: u32,
    /// What a calendar file cannot hold, since its day is not known; a paper leaves nothing out.
    pub left_out: Vec<TimelineItem>,
}

/// Writes a stretch of the timeline as a file.
fn export(desk: &Desk, request: CalendarExportRequest) -> Result<CalendarSaved, Refusal> {
    let path = request.path.clone();
    let language = request.language;
    let format = request.format;
    let asked = TimelineRequest {
        from: request.from,
        to: request.to,
        kinds: request.kinds,
        entries: request.entries,
    };
    let (bytes, items, left_out) = match format {
        PaperFormat::Ics => {
            let list = calendar::list(&desk.journal, &asked, language.into(), desk.now())?;
            (ics::calendar(&list.events).into_bytes(), list.events.len(), list.left_out)
        }
        PaperFormat::Docx => {
            let (sheet, items) = paper::timeline_sheet(&desk.journal, &asked, language.into(), desk.today())?;
            (word_file(desk, &sheet)?, items, Vec::new())
        }
        PaperFormat::Pdf => {
            let (sheet, items) = paper::timeline_sheet(&desk.journal, &asked, language.into(), desk.today())?;
            (pdf_file(desk, &sheet)?, items, Vec::new())
        }
    };
    let saved = file::save(Path::new(&path), &bytes)?;
    let items = u32::try_from(items).unwrap_or(u32::MAX);
    Ok(CalendarSaved { path: saved.path, bytes: saved.bytes, items, left_out })
}
