//! A meeting as its derived row holds it, with the names that others give.

use std::sync::LazyLock;

use rusqlite::{Connection, OptionalExtension, Row};
use tashawur_arabic::dates::FuzzyDate;
use tashawur_sheets::Pair;

use crate::error::Result;
use crate::meeting::{
    MeetingKind, MeetingLanguages, MeetingMode, MeetingRecord, MeetingStatus, days, status, title,
};
use crate::party::NamedParty;
use crate::register::dated;
use crate::settings::Settings;
use crate::wire;

/// The columns of a meeting, with the names of its process and its host, as they were called when it began.
static SELECT: LazyLock<String> = LazyLock::new(|| {
    format!(
        "SELECT m.doc AS id, m.*, {} AS process_then, {} AS host_then,
          coalesce(nullif(p.long_name_ar, ''), p.name_ar, '') AS process_ar,
          coalesce(nullif(p.long_name_en, ''), p.name_en, '') AS process_en,
          h.name_ar AS host_name_ar, h.name_en AS host_name_en
          FROM meeting m LEFT JOIN entry p ON p.doc = m.process LEFT JOIN entry h ON h.doc = m.host_entry",
        dated::then("m.process", "m.starts"),
        dated::then("m.host_entry", "m.starts"),
    )
});

/// A meeting as stored.
pub(super) struct Stored {
    pub(super) id: String,
    pub(super) kind: MeetingKind,
    pub(super) ordinal: Option<u32>,
    pub(super) process: Option<String>,
    pub(super) process_name: Pair,
    pub(super) host: NamedParty,
    pub(super) place: Pair,
    pub(super) mode: MeetingMode,
    pub(super) starts: Option<String>,
    pub(super) ends: Option<String>,
    pub(super) zone: String,
    pub(super) status_set: Option<MeetingStatus>,
    pub(super) languages: MeetingLanguages,
    pub(super) typed: Pair,
    pub(super) theme: Pair,
    pub(super) note: Pair,
    pub(super) symbol: String,
    pub(super) numbering: String,
    pub(super) follows_up: Option<String>,
    pub(super) illustrative: bool,
    pub(super) deleted: bool,
}

/// The meeting with this id, deleted or not.
pub(super) fn find(rows: &Connection, id: &str) -> Result<Option<Stored>> {
    let mut statement = rows.prepare_cached(&format!("{} WHERE m.doc = ?1", *SELECT))?;
    Ok(statement.query_row([id], from_row).optional()?)
}

/// All meetings, deleted ones or the others.
pub(super) fn all(rows: &Connection, deleted: bool) -> Result<Vec<Stored>> {
    let mut statement = rows.prepare_cached(&format!("{} WHERE m.deleted = ?1", *SELECT))?;
    let found = statement.query_map([deleted], from_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The meetings that begin by the second of these texts and do not end before the first, as dates compare as texts.
pub(super) fn between(rows: &Connection, from: &str, to: &str) -> Result<Vec<Stored>> {
    let mut statement = rows.prepare_cached(&format!(
        "{} WHERE m.deleted = 0 AND m.starts <= ?2 AND coalesce(nullif(m.ends, ''), m.starts) >= ?1",
        *SELECT
    ))?;
    let found = statement.query_map([from, to], from_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let pair = |ar: &str, en: &str| -> rusqlite::Result<Pair> {
        Ok(Pair::new(row.get::<_, String>(ar)?, row.get::<_, String>(en)?))
    };
    let word = |column: &str| row.get::<_, Option<String>>(column).map(Option::unwrap_or_default);
    Ok(Stored {
        id: row.get("id")?,
        kind: wire::parse(&word("sort")?),
        ordinal: row.get::<_, Option<i64>>("ordinal")?.and_then(|ordinal| u32::try_from(ordinal).ok()),
        process: row.get("process")?,
        process_name: dated::full(row.get("process_then")?, pair("process_ar", "process_en")?),
        host: named_host(row)?,
        place: pair("place_ar", "place_en")?,
        mode: wire::parse(&word("mode")?),
        starts: row.get("starts")?,
        ends: row.get("ends")?,
        zone: row.get("zone")?,
        status_set: row.get::<_, Option<String>>("status_set")?.map(|name| wire::parse(&name)),
        languages: wire::parse(&word("languages")?),
        typed: pair("typed_title_ar", "typed_title_en")?,
        theme: pair("theme_ar", "theme_en")?,
        note: pair("note_ar", "note_en")?,
        symbol: row.get("symbol")?,
        numbering: row.get("numbering")?,
        follows_up: row.get("follows_up")?,
        illustrative: row.get("illustrative")?,
        deleted: row.get("deleted")?,
    })
}

fn named_host(row: &Row<'_>) -> rusqlite::Result<NamedParty> {
    Ok(NamedParty::of(
        row.get("host_entry")?,
        row.get("host_then")?,
        (row.get("host_name_ar")?, row.get("host_name_en")?),
        (row.get("host_text_ar")?, row.get("host_text_en")?),
    ))
}

impl Stored {
    /// The titles that the record gives.
    pub(super) fn generated(&self) -> Pair {
        title::generated(self.kind, self.ordinal, &self.process_name)
    }

    /// The titles to show: each the typed one, or else the generated one.
    pub(super) fn title(&self) -> Pair {
        let generated = self.generated();
        let choose = |typed: &str, generated: String| {
            if typed.trim().is_empty() { generated } else { typed.to_owned() }
        };
        Pair::new(choose(&self.typed.ar, generated.ar), choose(&self.typed.en, generated.en))
    }

    /// The first and the last date.
    pub(super) fn dates(&self) -> (Option<FuzzyDate>, Option<FuzzyDate>) {
        (days::date(self.starts.as_deref()), days::date(self.ends.as_deref()))
    }

    /// Where it stands on a day.
    pub(super) fn status(&self, today: chrono::NaiveDate) -> MeetingStatus {
        let (starts, ends) = self.dates();
        status::status(self.status_set, starts, ends, today)
    }

    /// The whole record, in the office's style.
    pub(super) fn record(self, settings: &Settings, today: chrono::NaiveDate) -> MeetingRecord {
        let (starts, ends) = self.dates();
        let days = days::in_words(starts, ends, &days::style(settings));
        let (title, generated, status) = (self.title(), self.generated(), self.status(today));
        MeetingRecord {
            id: self.id,
            kind: self.kind,
            ordinal: self.ordinal,
            process: self.process,
            host: self.host,
            place_ar: self.place.ar,
            place_en: self.place.en,
            mode: self.mode,
            starts: self.starts,
            ends: self.ends,
            days_ar: days.ar,
            days_en: days.en,
            zone: self.zone,
            status,
            status_set: self.status_set,
            languages: self.languages,
            title_ar: title.ar,
            title_en: title.en,
            typed_title_ar: self.typed.ar,
            typed_title_en: self.typed.en,
            generated_title_ar: generated.ar,
            generated_title_en: generated.en,
            theme_ar: self.theme.ar,
            theme_en: self.theme.en,
            note_ar: self.note.ar,
            note_en: self.note.en,
            tags: Vec::new(),
            symbol: self.symbol,
            numbering: wire::parse(&self.numbering),
            follows_up: None,
            followed_by: Vec::new(),
            problems: Vec::new(),
            illustrative: self.illustrative,
            deleted: self.deleted,
        }
    }
}
