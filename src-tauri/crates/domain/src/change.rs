//! Writing fields of an item: only those that differ, so that a change says what was changed.

use std::collections::HashSet;

use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Edit, Item, ROOT, Value};

use crate::error::{Error, Result, invalid};
use crate::meeting;

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

    /// Begins to change an item that is there: neither it nor what it lies in is deleted.
    ///
    /// # Errors
    /// There is no such item; or it, an item above it, or the whole document is deleted.
    pub(crate) fn of_present(
        edit: &'a mut Edit<'b>,
        doc: &'a DocId,
        item: &str,
        kind: &str,
        noun: &'static str,
    ) -> Result<Self> {
        let change = Self::of(edit, doc, item, kind, noun)?;
        if item != ROOT {
            refuse_deleted(change.edit.item(doc, ROOT)?.as_ref())?;
        }
        refuse_deleted(Some(&change.item))?;
        let mut seen = HashSet::from([item.to_owned()]);
        let mut above = Place::parse(change.item.text("place")).parent;
        while above != ROOT && seen.insert(above.clone()) {
            let Some(parent) = change.edit.item(doc, &above)? else { break };
            refuse_deleted(Some(&parent))?;
            above = Place::parse(parent.text("place")).parent;
        }
        Ok(change)
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

/// Refuses what is deleted, with the sentence that says to bring it back first.
///
/// # Errors
/// It is deleted.
pub(crate) fn refuse_deleted(item: Option<&Item>) -> Result<()> {
    let Some(item) = item.filter(|item| item.deleted()) else { return Ok(()) };
    Err(invalid(match item.kind.as_str() {
        meeting::KIND => "error-deleted-meeting",
        meeting::ITEM_KIND => "error-deleted-item",
        meeting::DAY_KIND => "error-deleted-day",
        meeting::DOCUMENT_KIND => "error-deleted-document",
        _ => "error-deleted-entry",
    }))
}

/// Marks an item (or, with [`ROOT`], the document) as deleted, or brings it back.
///
/// # Errors
/// There is no such item of that kind, or the document that it lies in is deleted.
pub(crate) fn set_deleted(
    edit: &mut Edit<'_>,
    doc: &DocId,
    item: &str,
    kind: &str,
    noun: &'static str,
    deleted: bool,
) -> Result<()> {
    let mut change = Change::of(edit, doc, item, kind, noun)?;
    if item != ROOT {
        refuse_deleted(change.edit.item(doc, ROOT)?.as_ref())?;
    }
    change.set("deleted", deleted)
}

/// Refuses a meeting that does not exist or is deleted.
///
/// # Errors
/// There is no such meeting, or it is deleted.
pub(crate) fn meeting_stands(edit: &Edit<'_>, doc: &DocId) -> Result<()> {
    match edit.item(doc, ROOT)? {
        Some(root) if root.kind == meeting::KIND => refuse_deleted(Some(&root)),
        _ => Err(Error::NotFound { kind: "meeting" }),
    }
}
