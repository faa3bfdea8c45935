use tashawur_sheets::{AgendaSheet, Pair, PaperLanguage};

use super::fill::{Paper, Part};
use super::inspect::{PAGE_COUNT, PAGE_NUMBER, line_text};
use super::open::Opened;
use crate::Error;

/// What stands at the head and at the foot of every page, in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningLines {
    /// The text at the head.
    pub header: Pair,
    /// The text at the foot.
    pub footer: Pair,
}

pub(super) fn lines(opened: &Opened<'_>, sheet: &AgendaSheet) -> Result<RunningLines, Error> {
    let arabic = without_body(sheet, PaperLanguage::Arabic);
    let english = without_body(sheet, PaperLanguage::English);
    let edge = |kind: &str| -> Result<Pair, Error> {
        Ok(Pair::new(longest(opened, kind, &arabic)?, longest(opened, kind, &english)?))
    };
    Ok(RunningLines { header: edge("header")?, footer: edge("footer")? })
}

/// The sheet in one language with only what a head or a foot can show.
fn without_body(sheet: &AgendaSheet, language: PaperLanguage) -> AgendaSheet {
    let sheet = sheet.clone();
    AgendaSheet {
        language,
        symbol: String::new(),
        lines: Vec::new(),
        programme: Vec::new(),
        list: None,
        ..sheet
    }
}

/// The longest of the filled parts of a kind: a first page often has one that says little.
fn longest(opened: &Opened<'_>, kind: &str, sheet: &AgendaSheet) -> Result<String, Error> {
    let paper = Paper::new(opened, sheet);
    let mut longest = String::new();
    for scanned in opened.parts.iter().filter(|part| part.kind == kind) {
        let filled = paper.fill(&Part::of(opened, scanned))?;
        let text = without_page_numbers(&line_text(&scanned.name, &filled)?);
        if text.len() > longest.len() {
            longest = text;
        }
    }
    Ok(longest)
}

/// The text on one line, without the pieces between tabs and ends of lines that number the pages.
fn without_page_numbers(text: &str) -> String {
    let numbers = |piece: &&str| piece.contains(PAGE_NUMBER) || piece.contains(PAGE_COUNT);
    let pieces = text.split(['\n', '\t']).map(str::trim).filter(|piece| !piece.is_empty() && !numbers(piece));
    pieces.collect::<Vec<_>>().join(" – ")
}
