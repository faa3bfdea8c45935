//! The return to an earlier version.

use tashawur_journal::{DocId, Journal};

use super::HistoryRestoreRequest;
use crate::error::{Error, Result};

/// Brings a document, or one of its items, back to an earlier version. What came later stays in the history,
/// and the return is one step of undo.
///
/// # Errors
/// `not_found` when there is no such document, item or version.
pub fn restore(journal: &Journal, request: &HistoryRestoreRequest) -> Result<()> {
    let doc = DocId(request.document.clone());
    let restored = journal.edit("history.restore", |edit| {
        edit.restore(&doc, request.item.as_deref(), &request.hash)?;
        Ok::<(), Error>(())
    });
    match restored {
        Err(Error::Journal(tashawur_journal::Error::NotFound(_))) => Err(Error::NotFound { kind: "version" }),
        Err(other) => Err(other),
        Ok(_) => Ok(()),
    }
}
