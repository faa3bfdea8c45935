//! Changing an entry.

use tashawur_journal::{DocId, Edit, Journal, ROOT};

use super::read::read;
use super::rules::check;
use super::stored::in_edit;
use super::values;
use super::{Entry, EntryEditRequest, Values};
use crate::error::{Result, invalid};

/// Changes the values that are given and differ; the answer is the entry as it then stands.
///
/// # Errors
/// `not_found`, or `invalid` when it is deleted or a value breaks a rule.
pub fn edit(journal: &Journal, request: &EntryEditRequest) -> Result<Entry> {
    journal.edit("register.edit", |edit| edit_in(edit, &request.id, &request.values))?;
    read(journal, &request.id)
}

/// Changes an entry inside an edit.
///
/// # Errors
/// As [`edit`].
pub(crate) fn edit_in(edit: &mut Edit<'_>, id: &str, patch: &Values) -> Result<()> {
    let (before, shape) = in_edit(edit, id)?;
    if before.deleted {
        return Err(invalid("error-deleted-entry"));
    }
    let changes = values::changes(edit, shape.fields, &before.values, patch)?;
    let after = Entry { values: values::after(&before.values, &changes), ..before.clone() };
    check(edit.rows(), shape, Some(&before), &after)?;
    values::write(edit, &DocId(id.to_owned()), ROOT, &before.values, &changes)
}
