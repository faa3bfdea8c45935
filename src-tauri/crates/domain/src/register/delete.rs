//! Taking an entry out of the register, and bringing it back.

use tashawur_journal::{DocId, Journal, ROOT, Value};

use super::stored::find_row;
use crate::error::{Error, Result};

/// Takes an entry out of the register. What refers to it keeps its name; nothing is lost.
///
/// # Errors
/// `not_found` when there is no such entry.
pub fn delete(journal: &Journal, id: &str) -> Result<()> {
    set_deleted(journal, "register.delete", id, true)
}

/// Brings a deleted entry back.
///
/// # Errors
/// `not_found` when there is no such entry.
pub fn restore(journal: &Journal, id: &str) -> Result<()> {
    set_deleted(journal, "register.restore", id, false)
}

fn set_deleted(journal: &Journal, what: &str, id: &str, deleted: bool) -> Result<()> {
    journal.edit(what, |edit| {
        let entry = find_row(edit.rows(), id)?.ok_or(Error::NotFound { kind: "entry" })?;
        if entry.deleted != deleted {
            edit.set(&DocId(id.to_owned()), ROOT, "deleted", Value::Bool(deleted))?;
        }
        Ok::<(), Error>(())
    })?;
    Ok(())
}
