//! A change to one item.

use tashawur_journal::{DocId, Journal};

use super::{ItemEditRequest, rules};
use crate::change::Change;
use crate::error::{Error, Result};
use crate::meeting::ITEM_KIND;

/// Writes the values that differ.
///
/// # Errors
/// `not_found` when there is no such item, `invalid` when it is deleted or a value breaks a rule;
/// nothing is written then.
pub fn edit(journal: &Journal, request: &ItemEditRequest) -> Result<()> {
    let doc = DocId(request.meeting.clone());
    journal.edit("agenda_item.edit", |edit| {
        let patch = rules::checked(edit, &doc, &request.values)?;
        let mut change = Change::of_present(edit, &doc, &request.item, ITEM_KIND, "agenda_item")?;
        rules::apply(&mut change, &patch)?;
        Ok::<(), Error>(())
    })?;
    Ok(())
}
