//! Changing an entry.

use tashawur_journal::{DocId, Journal, ROOT};

use super::read::{find, read};
use super::rules::{self, Change};
use super::{Entry, EntryEditRequest};
use crate::error::{Error, Result, invalid};

/// Changes the values that are given and differ; the answer is the entry as it then stands.
///
/// # Errors
/// `not_found`, or `invalid` when it is deleted or a value breaks a rule.
pub fn edit(journal: &Journal, request: &EntryEditRequest) -> Result<Entry> {
    let id = DocId(request.id.clone());
    journal.edit("register.edit", |edit| {
        let entry = find(edit.rows(), &id.0)?.ok_or(Error::NotFound { kind: "entry" })?;
        if entry.deleted {
            return Err(invalid("error-deleted-entry"));
        }
        for change in rules::changes(edit.rows(), &entry, &request.values)? {
            match change {
                Change::Set(field, value) => edit.set(&id, ROOT, field, value)?,
                Change::Write(field, text) => edit.write(&id, ROOT, field, &text)?,
            }
        }
        Ok::<(), Error>(())
    })?;
    read(journal, &request.id)
}
