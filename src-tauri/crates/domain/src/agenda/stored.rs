//! The items of an agenda as their derived rows hold them, with the names of those who present.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::agenda::ItemKind;
use crate::error::Result;
use crate::party::NamedParty;
use crate::register::dated;
use crate::wire;

/// An item as stored.
pub(super) struct StoredItem {
    pub(super) id: String,
    pub(super) place: String,
    pub(super) kind: ItemKind,
    pub(super) title_ar: String,
    pub(super) title_en: String,
    pub(super) note_ar: String,
    pub(super) note_en: String,
    pub(super) decision_ar: String,
    pub(super) decision_en: String,
    pub(super) presenter: NamedParty,
    pub(super) duration: Option<u32>,
    pub(super) day: Option<String>,
    pub(super) start: Option<String>,
    pub(super) stale: String,
    pub(super) deleted: bool,
}

/// All items of a meeting by id, deleted ones included.
pub(super) fn items(rows: &Connection, meeting: &str) -> Result<HashMap<String, StoredItem>> {
    let query = format!(
        "SELECT i.item, i.place, i.sort, i.title_ar, i.title_en, i.note_ar, i.note_en, i.decision_ar,
           i.decision_en, i.presenter_entry, i.presenter_text_ar, i.presenter_text_en, i.duration, i.day, i.start,
           i.stale, i.deleted, e.name_ar, e.name_en, {}
         FROM agenda_item i JOIN meeting m ON m.doc = i.doc
         LEFT JOIN entry e ON e.doc = i.presenter_entry WHERE i.doc = ?1",
        dated::then("i.presenter_entry", "m.starts")
    );
    let mut statement = rows.prepare_cached(&query)?;
    let found = statement.query_map([meeting], |row| {
        let id: String = row.get(0)?;
        let duration: Option<i64> = row.get(12)?;
        let item = StoredItem {
            id: id.clone(),
            place: row.get(1)?,
            kind: wire::parse(&row.get::<_, String>(2)?),
            title_ar: row.get(3)?,
            title_en: row.get(4)?,
            note_ar: row.get(5)?,
            note_en: row.get(6)?,
            decision_ar: row.get(7)?,
            decision_en: row.get(8)?,
            presenter: NamedParty::of(
                row.get(9)?,
                row.get(19)?,
                (row.get(17)?, row.get(18)?),
                (row.get(10)?, row.get(11)?),
            ),
            duration: duration.and_then(|minutes| u32::try_from(minutes).ok()).filter(|minutes| *minutes > 0),
            day: row.get(13)?,
            start: row.get(14)?,
            stale: row.get(15)?,
            deleted: row.get(16)?,
        };
        Ok((id, item))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
