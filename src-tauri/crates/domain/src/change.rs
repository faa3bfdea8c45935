//! Writing fields of an item: only those that differ, so that a change says what was changed.

use tashawur_journal::{DocId, Edit, Item, ROOT, Value};

use crate::error::{Error, Result};

/// The registers and texts of one item, with the values they had when the edit began.
pub(crate) struct Change<'a, 'b> {
    edit: &'a mut Edit<'b>,
    doc: &'a DocId,
    item: Item,
}

impl<'a, 'b> Change<'a, 'b> {
    /// Begins to change an item of that kind; `noun` is the word for it when it does not exist.
    ///
    /// # Errors
    /// There is no such item.
    pub(crate) fn of(
        edit: &'a mut Edit<'b>,
        doc: &'a DocId,
        item: &str,
        kind: &str,
        noun: &'static str,
    ) -> Result<Self> {
        let found = edit.item(doc, item)?.filter(|found| found.kind == kind);
        let item = found.ok_or(Error::NotFound { kind: noun })?;
        Ok(Self { edit, doc, item })
    }

    /// The item as it was when the edit began.
    pub(crate) fn item(&self) -> &Item {
        &self.item
    }

    /// Sets a register, if its value differs. Nothing and an empty text are the same.
    pub(crate) fn set(&mut self, field: &str, value: impl Into<Value>) -> Result<()> {
        let value = empty_is_nothing(value.into());
        if empty_is_nothing(self.item.value(field)) != value {
            self.edit.set(self.doc, &self.item.id, field, value)?;
        }
        Ok(())
    }

    /// Writes a text by its difference, if it differs; answers whether it did.
    pub(crate) fn write(&mut self, field: &str, text: &str) -> Result<bool> {
        if self.item.text(field) == text {
            return Ok(false);
        }
        self.edit.write(self.doc, &self.item.id, field, text)?;
        Ok(true)
    }
}

fn empty_is_nothing(value: Value) -> Value {
    match value {
        Value::Text(text) if text.is_empty() => Value::Null,
        Value::Bool(false) => Value::Null,
        other => other,
    }
}

/// Marks an item (or, with [`ROOT`], the document) as deleted, or brings it back.
///
/// # Errors
/// There is no such item of that kind.
pub(crate) fn set_deleted(
    edit: &mut Edit<'_>,
    doc: &DocId,
    item: &str,
    kind: &str,
    noun: &'static str,
    deleted: bool,
) -> Result<()> {
    Change::of(edit, doc, item, kind, noun)?.set("deleted", deleted)
}

/// Refuses a meeting that does not exist.
///
/// # Errors
/// There is no such meeting.
pub(crate) fn meeting_exists(edit: &Edit<'_>, doc: &DocId) -> Result<()> {
    match edit.item(doc, ROOT)? {
        Some(root) if root.kind == crate::meeting::KIND => Ok(()),
        _ => Err(Error::NotFound { kind: "meeting" }),
    }
}
