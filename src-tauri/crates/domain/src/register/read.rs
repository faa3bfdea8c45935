//! One entry.

use tashawur_journal::Journal;

use super::Entry;
use super::called::name_parts;
use super::stored::find;
use crate::error::{Error, Result};
use crate::nouns;

/// The entry with this id, deleted or not, with the names of its parts and what is wrong with it.
///
/// # Errors
/// `not_found` when there is none.
pub fn read(journal: &Journal, id: &str) -> Result<Entry> {
    journal.rows(|rows| {
        let mut entry = find(rows, id)?.ok_or(Error::NotFound { kind: "entry" })?;
        name_parts(rows, &mut entry)?;
        if let Some(shape) = nouns::shape(&entry.kind).filter(|_| !entry.deleted) {
            entry.problems = (shape.rules)(rows, &entry)?;
        }
        Ok(entry)
    })
}
