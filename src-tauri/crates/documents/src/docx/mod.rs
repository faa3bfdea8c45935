//! Word documents: the papers, filled into a template that the secretariat can replace by its own.
//!
//! A template is a real .docx. Places are content controls by tag (or else by alias), bookmarks, or
//! `{{key}}` in the text; styles are found by name. What is not a place stays byte for byte.

mod agenda;
mod fill;
mod ink;
mod inspect;
mod key;
mod list;
mod marks;
mod open;
mod place;
mod programme;
mod running;
mod scan;
mod style;

use std::collections::BTreeMap;

use tashawur_sheets::{AgendaSheet, PaperLanguage, Tongue};

pub use inspect::{Logo, Page, Template};
pub use running::RunningLines;

use crate::Error;
use crate::text::{clean, escape};
use fill::{Paper, Part};
use open::Opened;

/// The part of the title and the language of a document.
const FACTS: &str = "docProps/core.xml";

/// The template that the program ships; its parts stand in `template/parts`.
pub fn default_template() -> &'static [u8] {
    include_bytes!("../../template/agenda.docx")
}

/// A paper as a .docx, filled into a template.
///
/// # Errors
/// As [`check`]; nothing about the sheet is an error.
pub fn agenda(template: &[u8], sheet: &AgendaSheet) -> Result<Vec<u8>, Error> {
    let opened = Opened::read(template)?;
    refuse_lacking(&opened)?;
    let paper = Paper::new(&opened, sheet);
    let mut filled = BTreeMap::new();
    for scanned in &opened.parts {
        filled.insert(scanned.name.clone(), paper.fill(&Part::of(&opened, scanned))?);
    }
    filled.insert(FACTS.to_owned(), facts(sheet));
    opened.package.with_parts(&filled)
}

/// What a template has, and what it lacks.
///
/// # Errors
/// When the bytes are no Word document, or are damaged, protected or beyond the bounds.
pub fn inspect(template: &[u8]) -> Result<Template, Error> {
    inspect::inspect(Opened::read(template)?)
}

/// What stands at the head and at the foot of every page of a paper that is filled into a template: without
/// the paper's symbol and without page numbers, which whoever sets the pages writes.
///
/// # Errors
/// As [`inspect`].
pub fn running_lines(template: &[u8], sheet: &AgendaSheet) -> Result<RunningLines, Error> {
    running::lines(&Opened::read(template)?, sheet)
}

/// Whether a paper can be filled into a template.
///
/// # Errors
/// As [`inspect`], and [`Error::TemplateLacks`] with everything that the template lacks.
pub fn check(template: &[u8]) -> Result<(), Error> {
    refuse_lacking(&Opened::read(template)?)
}

fn refuse_lacking(opened: &Opened<'_>) -> Result<(), Error> {
    let lacking = inspect::lacking(opened);
    if lacking.is_empty() { Ok(()) } else { Err(Error::TemplateLacks(lacking)) }
}

/// The properties of the document: its title and its language.
fn facts(sheet: &AgendaSheet) -> String {
    let tongue = sheet.language.leading();
    let title = [sheet.paper.best(tongue), sheet.meeting.best(tongue)];
    let title: Vec<&str> = title.into_iter().filter(|text| !text.is_empty()).collect();
    let title = clean(&title.join(" – ")).replace(['\n', '\t'], " ");
    let title: String = title.chars().take(255).collect();
    let language = match (sheet.language, tongue) {
        (PaperLanguage::Both, _) => "ar, en",
        (_, Tongue::Arabic) => "ar",
        (_, Tongue::English) => "en",
    };
    let mut xml = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#,
        r#"xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>"#,
    ));
    escape(&title, &mut xml);
    xml.push_str(&format!("</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"));
    xml
}
