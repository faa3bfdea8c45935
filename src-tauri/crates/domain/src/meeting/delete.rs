//! Deleting a meeting and bringing it back; nothing is ever erased.

use tashawur_journal::{DocId, Journal, ROOT};

use super::KIND;
use crate::change::set_deleted;
use crate::error::Result;

/// Takes a meeting out of the lists.
///
/// # Errors
/// `not_found` when there is no such meeting.
pub fn delete(journal: &Journal, id: &str) -> Result<()> {
    mark(journal, "meeting.delete", id, true)
}

/// Brings a deleted meeting back, with everything in it.
///
/// # Errors
/// `not_found` when there is no such meeting.
pub fn restore(journal: &Journal, id: &str) -> Result<()> {
    mark(journal, "meeting.restore", id, false)
}

fn mark(journal: &Journal, what: &str, id: &str, deleted: bool) -> Result<()> {
    let doc = DocId(id.to_owned());
    journal.edit(what, |edit| set_deleted(edit, &doc, ROOT, KIND, "meeting", deleted))?;
    Ok(())
}
