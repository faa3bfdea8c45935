//! A change to one document.

use tashawur_journal::{DocId, Journal};

use super::{DocumentEditRequest, rules};
use crate::change::Change;
use crate::error::{Error, Result};
use crate::meeting::DOCUMENT_KIND;

/// Writes the values that differ.
///
/// # Errors
/// `not_found` when there is no such document, `invalid` when it is deleted or a text is too long;
/// nothing is written then.
pub fn edit(journal: &Journal, request: &DocumentEditRequest) -> Result<()> {
    let doc = DocId(request.meeting.clone());
    journal.edit("document.edit", |edit| {
        let patch = rules::checked(&request.values)?;
        let mut change = Change::of_present(edit, &doc, &request.document, DOCUMENT_KIND, "document")?;
        rules::apply(&mut change, &patch)?;
        Ok::<(), Error>(())
    })?;
    Ok(())
}
