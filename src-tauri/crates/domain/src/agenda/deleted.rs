//! What was deleted in a meeting and can be brought back.

use rusqlite::Connection;
use tashawur_journal::Journal;

use super::DeletedItem;
use crate::error::Result;
use crate::programme;
use crate::settings::{self, Settings};

/// The deleted items, days and documents of a meeting, the youngest first.
///
/// # Errors
/// What the ground reports.
pub fn deleted(journal: &Journal, meeting: &str) -> Result<Vec<DeletedItem>> {
    journal.rows(|rows| of(rows, meeting, &settings::from_rows(rows)?))
}

/// The same from rows that are being read already.
pub(super) fn of(rows: &Connection, meeting: &str, settings: &Settings) -> Result<Vec<DeletedItem>> {
    let mut statement = rows.prepare_cached(
        "SELECT 'agenda_item', item, title_ar, title_en FROM agenda_item WHERE doc = ?1 AND deleted = 1
         UNION ALL
         SELECT 'document', item, title_ar, title_en FROM document WHERE doc = ?1 AND deleted = 1",
    )?;
    let found = statement.query_map([meeting], |row| {
        Ok(DeletedItem { kind: row.get(0)?, id: row.get(1)?, title_ar: row.get(2)?, title_en: row.get(3)? })
    })?;
    let mut deleted: Vec<DeletedItem> = found.collect::<rusqlite::Result<_>>()?;
    for (id, heading) in programme::deleted(rows, meeting, settings)? {
        let kind = "programme_day".to_owned();
        deleted.push(DeletedItem { id, kind, title_ar: heading.ar, title_en: heading.en });
    }
    deleted.sort_by(|one, other| other.id.cmp(&one.id));
    Ok(deleted)
}
