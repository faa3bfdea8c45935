//! The list of texts that wait for their translation.

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_journal::Journal;
use tashawur_sheets::Pair;

use super::{TranslationKind, TranslationList, TranslationRow, agenda, whole};
use crate::error::Result;
use crate::meeting;

/// The most rows that are given at once.
const LIMIT: usize = 2_000;

/// The texts of meetings in both languages and of the register that are empty in one language, and the items that
/// were changed in one language after they had been translated (domain row X-5). A meeting that is kept in Arabic
/// only is never listed, nor is anything deleted.
///
/// # Errors
/// What the ground reports.
pub fn list(journal: &Journal, today: NaiveDate) -> Result<TranslationList> {
    let mut rows = journal.rows(|rows| waiting(rows, today))?;
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    rows.truncate(LIMIT);
    Ok(TranslationList { rows, total })
}

fn waiting(rows: &Connection, today: NaiveDate) -> Result<Vec<TranslationRow>> {
    let mut found = Vec::new();
    let mut inside = agenda::by_meeting(rows)?;
    for meeting in meeting::in_both_languages(rows, today)? {
        found.extend(whole::meeting(&meeting));
        let Some(lines) = inside.remove(&meeting.id) else { continue };
        found.extend(agenda::rows(rows, &meeting, lines)?);
    }
    found.extend(whole::entries(rows)?);
    Ok(found)
}

/// A meeting, an item or an entry of which one text waits.
pub(super) struct Place<'a> {
    pub(super) document: &'a str,
    pub(super) item: &'a str,
    pub(super) part: &'a str,
    pub(super) noun: &'a str,
    pub(super) title: &'a Pair,
    pub(super) meeting: Option<&'a Pair>,
}

impl Place<'_> {
    /// The row of a field, which waits in this language.
    pub(super) fn row(&self, field: &str, language: &str, kind: TranslationKind) -> TranslationRow {
        let meeting = self.meeting.cloned().unwrap_or_default();
        TranslationRow {
            document: self.document.to_owned(),
            item: self.item.to_owned(),
            part: self.part.to_owned(),
            noun: self.noun.to_owned(),
            field: format!("{field}_{language}"),
            kind,
            title_ar: self.title.ar.clone(),
            title_en: self.title.en.clone(),
            meeting_ar: meeting.ar,
            meeting_en: meeting.en,
        }
    }

    /// The rows of the fields that are empty in one language only.
    pub(super) fn missing(&self, fields: &[(&str, &Pair)]) -> Vec<TranslationRow> {
        let fields: Vec<(String, Pair)> =
            fields.iter().map(|(field, text)| ((*field).to_owned(), (*text).clone())).collect();
        self.missing_of(&fields)
    }

    /// The same of fields that were read from a row.
    pub(super) fn missing_of(&self, fields: &[(String, Pair)]) -> Vec<TranslationRow> {
        let empty = |text: &str| text.trim().is_empty();
        let waiting = fields.iter().filter_map(|(field, text)| match (empty(&text.ar), empty(&text.en)) {
            (true, false) => Some(self.row(field, "ar", TranslationKind::Missing)),
            (false, true) => Some(self.row(field, "en", TranslationKind::Missing)),
            _ => None,
        });
        waiting.collect()
    }
}
