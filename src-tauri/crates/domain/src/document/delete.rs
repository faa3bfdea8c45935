//! Deleting a document and bringing it back.

use tashawur_journal::{DocId, Journal};

use super::DocumentRequest;
use crate::change::set_deleted;
use crate::error::Result;
use crate::meeting::DOCUMENT_KIND;

/// Takes a document away from its item; its file stays stored.
///
/// # Errors
/// `not_found` when there is no such document.
pub fn delete(journal: &Journal, request: &DocumentRequest) -> Result<()> {
    mark(journal, "document.delete", request, true)
}

/// Brings a deleted document back, with its file.
///
/// # Errors
/// `not_found` when there is no such document.
pub fn restore(journal: &Journal, request: &DocumentRequest) -> Result<()> {
    mark(journal, "document.restore", request, false)
}

fn mark(journal: &Journal, what: &str, request: &DocumentRequest, deleted: bool) -> Result<()> {
    let doc = DocId(request.meeting.clone());
    journal
        .edit(what, |edit| set_deleted(edit, &doc, &request.document, DOCUMENT_KIND, "document", deleted))?;
    Ok(())
}
