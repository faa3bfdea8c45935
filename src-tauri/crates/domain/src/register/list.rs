//! The entries of one kind, or of all.

use rusqlite::params;
use tashawur_journal::Journal;

use super::read::{COLUMNS, from_row};
use super::{Entry, EntryKind, RegisterListRequest};
use crate::error::Result;

/// The entries in the order of the register: by kind; states in protocol order, others by Arabic name.
///
/// # Errors
/// What the ground reports.
pub fn list(journal: &Journal, request: &RegisterListRequest) -> Result<Vec<Entry>> {
    let deleted = request.deleted.unwrap_or(false);
    let kinds = match request.kind {
        Some(kind) => vec![kind],
        None => EntryKind::ALL.to_vec(),
    };
    let query = format!(
        "SELECT {COLUMNS} FROM entry WHERE kind = ?1 AND deleted = ?2
         ORDER BY protocol_order IS NULL, protocol_order, sort_key, doc"
    );
    journal.rows(|rows| {
        let mut entries = Vec::new();
        let mut statement = rows.prepare_cached(&query)?;
        for kind in kinds {
            for entry in statement.query_map(params![kind.name(), deleted], from_row)? {
                entries.push(entry?);
            }
        }
        Ok(entries)
    })
}
