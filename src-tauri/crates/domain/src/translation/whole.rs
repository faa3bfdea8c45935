//! The own texts of a meeting, and those of the entries of the register.

use rusqlite::Connection;
use tashawur_journal::ROOT;
use tashawur_sheets::Pair;

use super::TranslationRow;
use super::list::Place;
use crate::error::Result;
use crate::meeting::{Bilingual, KIND};
use crate::register::{self, Entry};

/// The texts of a meeting itself; titles that are not typed are generated in both languages.
pub(super) fn meeting(meeting: &Bilingual) -> Vec<TranslationRow> {
    let place = Place {
        document: &meeting.id,
        item: ROOT,
        part: "",
        noun: KIND,
        title: &meeting.title,
        meeting: Some(&meeting.title),
    };
    place.missing(&[
        ("typed_title", &meeting.title),
        ("host_text", &meeting.host),
        ("place", &meeting.place),
        ("theme", &meeting.theme),
        ("note", &meeting.note),
    ])
}

/// The texts of the register, in its order.
pub(super) fn entries(rows: &Connection) -> Result<Vec<TranslationRow>> {
    let entries = register::from_rows(rows, None, false)?;
    Ok(entries.iter().flat_map(entry).collect())
}

fn entry(entry: &Entry) -> Vec<TranslationRow> {
    let pair = |ar: &String, en: &String| Pair::new(ar.clone(), en.clone());
    let name = pair(&entry.name_ar, &entry.name_en);
    let long = pair(&entry.long_name_ar, &entry.long_name_en);
    let note = pair(&entry.note_ar, &entry.note_en);
    let place = Place {
        document: &entry.id,
        item: ROOT,
        part: "",
        noun: entry.kind.name(),
        title: &name,
        meeting: None,
    };
    place.missing(&[("name", &name), ("long_name", &long), ("note", &note)])
}
