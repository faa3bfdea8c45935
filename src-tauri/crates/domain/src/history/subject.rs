//! What a step of undo was about.

use tashawur_journal::{DocId, Journal};
use tashawur_sheets::Pair;

use crate::error::Result;
use crate::{nouns, shown};

/// The name of the part of an entry that a step was about; nothing when it was about anything else, or about more
/// than one thing.
///
/// # Errors
/// What the ground reports.
pub fn subject(journal: &Journal, items: &[(DocId, String)]) -> Result<Option<Pair>> {
    let [(doc, item)] = items else { return Ok(None) };
    let Some(document) = journal.document(doc)? else { return Ok(None) };
    let part = document.item(item).and_then(|item| nouns::shape(&document.kind)?.part(&item.kind));
    part.map(|_| journal.rows(|rows| shown::title(rows, &document, item))).transpose()
}
