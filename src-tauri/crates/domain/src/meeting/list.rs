//! The list of meetings.

use std::cmp::Ordering;
use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_arabic::dates::DateStyle;
use tashawur_i18n::{Language, text};
use tashawur_journal::Journal;
use tashawur_sheets::Pair;

use super::stored::{self, Stored};
use super::{MeetingLanguages, MeetingListRequest, MeetingMode, MeetingRow, MeetingStatus, days};
use crate::agenda;
use crate::error::Result;
use crate::party::NamedParty;
use crate::settings;

/// The meetings: those that still wait for a date first, then the latest first, and last those that took place
/// at a date that nobody knows.
///
/// # Errors
/// What the ground reports.
pub fn list(journal: &Journal, request: &MeetingListRequest, today: NaiveDate) -> Result<Vec<MeetingRow>> {
    journal.rows(|rows| {
        let style = days::style(&settings::from_rows(rows)?);
        let mut found = stored::all(rows, request.deleted)?;
        found.sort_by(|one, other| latest_first(one, other, today));
        let counts = item_counts(rows)?;
        Ok(found.into_iter().map(|stored| row(stored, &counts, &style, today)).collect())
    })
}

/// What a meeting that is kept in both languages says itself.
pub(crate) struct Bilingual {
    pub(crate) id: String,
    /// The title as shown.
    pub(crate) title: Pair,
    /// The host as a text; empty when it is an entry of the register.
    pub(crate) host: Pair,
    pub(crate) place: Pair,
    pub(crate) theme: Pair,
    pub(crate) note: Pair,
}

/// The meetings that are kept in both languages and not deleted, in the order of the list.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn in_both_languages(rows: &Connection, today: NaiveDate) -> Result<Vec<Bilingual>> {
    let mut found = stored::all(rows, false)?;
    found.retain(|stored| stored.languages != MeetingLanguages::ArabicOnly);
    found.sort_by(|one, other| latest_first(one, other, today));
    let bilingual = |stored: Stored| {
        let title = stored.title();
        let text = |party: NamedParty| match party.entry {
            None => Pair::new(party.name_ar, party.name_en),
            Some(_) => Pair::default(),
        };
        let (place, theme, note) = (stored.place, stored.theme, stored.note);
        Bilingual { id: stored.id, title, host: text(stored.host), place, theme, note }
    };
    Ok(found.into_iter().map(bilingual).collect())
}

fn latest_first(one: &Stored, other: &Stored, today: NaiveDate) -> Ordering {
    let group = |stored: &Stored| match (stored.dates().0, stored.status(today)) {
        (Some(_), _) => 1,
        (None, MeetingStatus::Held | MeetingStatus::Cancelled) => 2,
        (None, _) => 0,
    };
    group(one)
        .cmp(&group(other))
        .then_with(|| other.dates().0.cmp(&one.dates().0))
        .then_with(|| other.id.cmp(&one.id))
}

/// How many lines each agenda shows. Only where something was deleted does the tree have to be built.
fn item_counts(rows: &Connection) -> Result<HashMap<String, u32>> {
    let mut statement =
        rows.prepare_cached("SELECT doc, count(*), sum(deleted) FROM agenda_item GROUP BY doc")?;
    let found = statement
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?, row.get::<_, u32>(2)?)))?;
    let mut counts = HashMap::new();
    for row in found {
        let (doc, all, deleted) = row?;
        let shown = if deleted == 0 { all } else { agenda::shown_items(rows, &doc)? };
        counts.insert(doc, shown);
    }
    Ok(counts)
}

fn row(stored: Stored, counts: &HashMap<String, u32>, style: &DateStyle, today: NaiveDate) -> MeetingRow {
    let (starts, ends) = stored.dates();
    let days = days::in_words(starts, ends, style);
    let place = place(&stored.place, stored.mode);
    let (title, status) = (stored.title(), stored.status(today));
    MeetingRow {
        items: counts.get(&stored.id).copied().unwrap_or(0),
        id: stored.id,
        title_ar: title.ar,
        title_en: title.en,
        kind: stored.kind,
        mode: stored.mode,
        status,
        ordinal: stored.ordinal,
        starts: stored.starts,
        ends: stored.ends,
        days_ar: days.ar,
        days_en: days.en,
        place_ar: place.ar,
        place_en: place.en,
        illustrative: stored.illustrative,
        deleted: stored.deleted,
    }
}

/// The place, or the words for a meeting by video that has none.
fn place(place: &Pair, mode: MeetingMode) -> Pair {
    if place.is_empty() && mode == MeetingMode::Video {
        return Pair::new(
            text::paper_place_video(Language::Arabic),
            text::paper_place_video(Language::English),
        );
    }
    place.clone()
}
