//! The texts of items and documents of an agenda.

use std::collections::HashMap;

use rusqlite::Connection;
use tashawur_sheets::Pair;

use super::list::Place;
use super::{TranslationKind, TranslationRow};
use crate::agenda;
use crate::error::Result;
use crate::meeting::{Bilingual, DOCUMENT_KIND, ITEM_KIND};

/// An item or a document of which some text waits.
pub(super) struct Line {
    id: String,
    /// The item that a document lies under; nothing for an item.
    under: Option<String>,
    title: Pair,
    note: Pair,
    decision: Pair,
    presenter: Pair,
    stale: String,
}

/// What waits in all agendas, by the id of the meeting. One pass over all items takes only what may wait.
pub(super) fn by_meeting(rows: &Connection) -> Result<HashMap<String, Vec<Line>>> {
    let mut statement = rows.prepare_cached(
        "SELECT doc, item, NULL, title_ar, title_en, note_ar, note_en, decision_ar, decision_en,
           iif(presenter_entry IS NULL, presenter_text_ar, ''), iif(presenter_entry IS NULL, presenter_text_en, ''),
           stale
         FROM agenda_item WHERE deleted = 0 AND (stale IN ('ar', 'en')
           OR (trim(title_ar) = '') <> (trim(title_en) = '') OR (trim(note_ar) = '') <> (trim(note_en) = '')
           OR (trim(decision_ar) = '') <> (trim(decision_en) = '') OR (presenter_entry IS NULL
             AND (trim(presenter_text_ar) = '') <> (trim(presenter_text_en) = '')))
         UNION ALL
         SELECT doc, item, parent, title_ar, title_en, '', '', '', '', '', '', '' FROM document
         WHERE deleted = 0 AND (trim(title_ar) = '') <> (trim(title_en) = '')
         ORDER BY 1, 2",
    )?;
    let found = statement.query_map([], |row| {
        let pair = |at: usize| -> rusqlite::Result<Pair> {
            Ok(Pair::new(row.get::<_, String>(at)?, row.get::<_, String>(at + 1)?))
        };
        let (id, under) = (row.get(1)?, row.get(2)?);
        let (title, note, decision, presenter) = (pair(3)?, pair(5)?, pair(7)?, pair(9)?);
        let line = Line { id, under, title, note, decision, presenter, stale: row.get(11)? };
        Ok((row.get::<_, String>(0)?, line))
    })?;
    let mut lines: HashMap<String, Vec<Line>> = HashMap::new();
    for line in found {
        let (meeting, line) = line?;
        lines.entry(meeting).or_default().push(line);
    }
    Ok(lines)
}

/// The rows of one agenda from its top, each item before its documents. What lies under something deleted is
/// left out.
pub(super) fn rows(rows: &Connection, meeting: &Bilingual, lines: Vec<Line>) -> Result<Vec<TranslationRow>> {
    let shown = agenda::shown_order(rows, &meeting.id)?;
    let place_of = |line: &Line| {
        let item = line.under.as_ref().unwrap_or(&line.id);
        shown.get(item).map(|at| (*at, line.under.is_some()))
    };
    let mut placed: Vec<((usize, bool), Line)> =
        lines.into_iter().filter_map(|line| Some((place_of(&line)?, line))).collect();
    placed.sort_by_key(|(place, _)| *place);
    Ok(placed.iter().flat_map(|(_, line)| rows_of(meeting, line)).collect())
}

fn rows_of(meeting: &Bilingual, line: &Line) -> Vec<TranslationRow> {
    let (item, part, noun) = match &line.under {
        Some(item) => (item, line.id.as_str(), DOCUMENT_KIND),
        None => (&line.id, "", ITEM_KIND),
    };
    let place =
        Place { document: &meeting.id, item, part, noun, title: &line.title, meeting: Some(&meeting.title) };
    let mut rows = place.missing(&[
        ("title", &line.title),
        ("presenter_text", &line.presenter),
        ("note", &line.note),
        ("decision", &line.decision),
    ]);
    if !line.stale.is_empty() {
        rows.push(place.row("title", &line.stale, TranslationKind::Stale));
    }
    rows
}
