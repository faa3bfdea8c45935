//! What of the register has days: entries of a kind and parts of entries, by the indexes of their days.

use rusqlite::{Connection, params};

use super::stored::{FROM, NAMES, row};
use super::values;
use super::{EntryRow, Values};
use crate::error::Result;

/// An entry with its values.
pub(crate) struct Dated {
    /// Its line in a list; the dates of it are as they are known.
    pub(crate) entry: EntryRow,
    /// The entry by whose name it is titled, such as the series of an edition.
    pub(crate) titled_by: Option<String>,
    /// Its values.
    pub(crate) values: Values,
}

/// A part of an entry that has a first day.
pub(crate) struct DatedPart {
    /// The entry.
    pub(crate) entry: EntryRow,
    /// The entry by whose name the entry is titled.
    pub(crate) titled_by: Option<String>,
    /// The part's id.
    pub(crate) item: String,
    /// The kind of part.
    pub(crate) kind: String,
    /// Its values.
    pub(crate) values: Values,
}

/// The entries of a kind that begin on or before the last of these days, and do not end before the first: what has
/// no end of its own ends with the year, the month or the day of its beginning.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn dated(rows: &Connection, kind: &str, from: &str, to: &str) -> Result<Vec<Dated>> {
    let mut statement = rows.prepare_cached(&format!(
        "SELECT e.*, {NAMES} {FROM} WHERE e.kind = ?1 AND e.deleted = 0 AND e.first_day <= ?3
           AND coalesce(e.last_day, date(e.first_day, '+1 year')) >= ?2"
    ))?;
    let found = statement.query_map(params![kind, from, to], |found| {
        Ok(Dated {
            entry: row(found)?,
            titled_by: found.get("titled_by")?,
            values: values::from_json(&found.get::<_, String>("fields")?),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The parts of these kinds, of entries that are not deleted, that begin on or before the last of these days and are
/// not known to end before the first.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn dated_parts(rows: &Connection, kind: &str, from: &str, to: &str) -> Result<Vec<DatedPart>> {
    let mut statement = rows.prepare_cached(&format!(
        "SELECT e.*, {NAMES}, part.item AS part_item, part.fields AS part_fields
         {FROM} JOIN entry_part part ON part.doc = e.doc
         WHERE part.kind = ?1 AND part.deleted = 0 AND e.deleted = 0 AND part.first_day <= ?3
           AND (part.last_day IS NULL OR part.last_day >= ?2)"
    ))?;
    let found = statement.query_map(params![kind, from, to], |found| {
        Ok(DatedPart {
            entry: row(found)?,
            titled_by: found.get("titled_by")?,
            item: found.get("part_item")?,
            kind: kind.to_owned(),
            values: values::from_json(&found.get::<_, String>("part_fields")?),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
