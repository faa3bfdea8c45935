//! One entry.

use rusqlite::{Connection, OptionalExtension, Row};
use tashawur_journal::Journal;

use super::{Entry, EntryKind};
use crate::error::{Error, Result};

/// The columns that [`from_row`] takes.
pub(super) const COLUMNS: &str = "doc, kind, name_ar, name_en, long_name_ar, long_name_en, acronym, code,
    protocol_order, organisation, email, telephone, variants, note_ar, note_en, source, deleted";

/// The entry with this id, deleted or not.
///
/// # Errors
/// `not_found` when there is none.
pub fn read(journal: &Journal, id: &str) -> Result<Entry> {
    journal.rows(|rows| find(rows, id))?.ok_or(Error::NotFound { kind: "entry" })
}

/// The entry with this id, when there is one.
pub(crate) fn find(rows: &Connection, id: &str) -> Result<Option<Entry>> {
    let query = format!("SELECT {COLUMNS} FROM entry WHERE doc = ?1");
    Ok(rows.prepare_cached(&query)?.query_row([id], from_row).optional()?)
}

/// Reads an entry from the columns [`COLUMNS`].
pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let id: String = row.get(0)?;
    let kind: String = row.get(1)?;
    Ok(Entry {
        built_in: is_built_in(&id),
        id,
        kind: EntryKind::from_name(&kind).unwrap_or_default(),
        name_ar: row.get(2)?,
        name_en: row.get(3)?,
        long_name_ar: row.get(4)?,
        long_name_en: row.get(5)?,
        acronym: row.get(6)?,
        code: row.get(7)?,
        order: row.get::<_, Option<i64>>(8)?.and_then(|order| u32::try_from(order).ok()),
        organisation: row.get(9)?,
        email: row.get(10)?,
        telephone: row.get(11)?,
        variants: row.get(12)?,
        note_ar: row.get(13)?,
        note_en: row.get(14)?,
        source: row.get(15)?,
        deleted: row.get(16)?,
    })
}

/// Whether an id is one of the fixed names of what comes with the program (`state:JO`).
fn is_built_in(id: &str) -> bool {
    id.contains(':')
}
