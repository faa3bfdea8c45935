//! The entries of one kind, or of all.

use rusqlite::{Connection, params};
use tashawur_journal::Journal;

use super::stored::{FROM, NAMES, row};
use super::values;
use super::{Entry, EntryRow, Read, RegisterListRequest};
use crate::error::Result;
use crate::nouns;

/// The entries in the order of the register: by kind; those with an order of their own by it, then dated ones by
/// their days, others by Arabic name.
///
/// # Errors
/// What the ground reports.
pub fn list(journal: &Journal, request: &RegisterListRequest) -> Result<Vec<EntryRow>> {
    journal.rows(|rows| from_rows(rows, request))
}

fn from_rows(rows: &Connection, request: &RegisterListRequest) -> Result<Vec<EntryRow>> {
    let kinds: Vec<&str> = match &request.kind {
        Some(kind) => vec![kind],
        None => nouns::shapes().iter().map(|shape| shape.kind).collect(),
    };
    let mut statement = rows.prepare_cached(&format!(
        "SELECT e.*, {NAMES} {FROM} WHERE e.kind = ?1 AND e.deleted = ?2
           AND (?3 IS NULL OR EXISTS (SELECT 1 FROM link WHERE link.doc = e.doc AND link.target = ?3))
           AND (?4 IS NULL OR ((e.first_day IS NULL OR e.first_day <= ?4) AND (e.last_day IS NULL OR e.last_day >= ?4)))
         ORDER BY e.protocol_order IS NULL, e.protocol_order, e.first_day IS NULL, e.first_day, e.sort_key, e.doc"
    ))?;
    let mut entries = Vec::new();
    for kind in kinds {
        let deleted = request.deleted.unwrap_or(false);
        let found = statement.query_map(params![kind, deleted, request.of, request.on], |found| {
            let values = values::from_json(&found.get::<_, String>("fields")?);
            Ok(EntryRow { variants: values.text("variants").to_owned(), ..row(found)? })
        })?;
        for entry in found {
            entries.push(entry?);
        }
    }
    Ok(entries)
}

/// All entries of a kind with everything in them, in the order of their list; deleted ones are left out.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn whole(rows: &Connection, kind: &str) -> Result<Vec<Entry>> {
    let mut statement = rows.prepare_cached(
        "SELECT doc FROM entry WHERE kind = ?1 AND deleted = 0
         ORDER BY protocol_order IS NULL, protocol_order, first_day IS NULL, first_day, sort_key, doc",
    )?;
    let ids: Vec<String> = statement.query_map([kind], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut entries = Vec::with_capacity(ids.len());
    for id in ids {
        entries.extend(super::stored::find(rows, &id)?);
    }
    Ok(entries)
}
