//! The entries of one kind, or of all.

use rusqlite::{Connection, params};
use tashawur_journal::Journal;

use super::read::{COLUMNS, from_row};
use super::{Entry, EntryKind, RegisterListRequest};
use crate::error::Result;

/// The entries in the order of the register: by kind; states in protocol order, others by Arabic name.
///
/// # Errors
/// What the ground reports.
pub fn list(journal: &Journal, request: &RegisterListRequest) -> Result<Vec<Entry>> {
    journal.rows(|rows| from_rows(rows, request.kind, request.deleted.unwrap_or(false)))
}

/// The same from rows that are being read already.
pub(crate) fn from_rows(rows: &Connection, kind: Option<EntryKind>, deleted: bool) -> Result<Vec<Entry>> {
    let kinds = kind.map_or_else(|| EntryKind::ALL.to_vec(), |kind| vec![kind]);
    let mut statement = rows.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM entry WHERE kind = ?1 AND deleted = ?2
         ORDER BY protocol_order IS NULL, protocol_order, sort_key, doc"
    ))?;
    let mut entries = Vec::new();
    for kind in kinds {
        for entry in statement.query_map(params![kind.name(), deleted], from_row)? {
            entries.push(entry?);
        }
    }
    Ok(entries)
}
