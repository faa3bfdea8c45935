//! Writing into a document in memory.

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ObjId, ObjType, ReadDoc, ScalarValue};

use super::{Live, Step};
use crate::document::{DocId, NewItem, Value, member_field};
use crate::error::Error;
use crate::note::Note;

/// The number of the shape of a document.
const FORMAT: i64 = 1;
/// Texts that differ over more bytes than this are exchanged whole where they differ, since the search
/// for the smallest difference takes the square of it.
const COMPARED: usize = 8_000;

impl Live {
    /// Creates the document's root; the first thing written into an empty document.
    pub(crate) fn create(&mut self, doc: &DocId, kind: &str, root: &NewItem) -> Result<(), Error> {
        self.am.put(automerge::ROOT, "id", doc.0.as_str())?;
        self.am.put(automerge::ROOT, "kind", kind)?;
        self.am.put(automerge::ROOT, "v", FORMAT)?;
        let fields = self.am.put_object(automerge::ROOT, "fields", ObjType::Map)?;
        self.am.put_object(automerge::ROOT, "items", ObjType::Map)?;
        self.fill(&fields, root)
    }

    /// Creates an item.
    pub(crate) fn add_item(&mut self, item: &NewItem) -> Result<(), Error> {
        let items = self.object(&automerge::ROOT, "items")?;
        let object = self.am.put_object(&items, item.id.as_str(), ObjType::Map)?;
        self.am.put(&object, "kind", item.kind.as_str())?;
        self.fill(&object, item)
    }

    fn fill(&mut self, object: &ObjId, item: &NewItem) -> Result<(), Error> {
        for (field, text) in &item.texts {
            let text_object = self.am.put_object(object, *field, ObjType::Text)?;
            if !text.is_empty() {
                self.am.splice_text(&text_object, 0, 0, text)?;
            }
        }
        for (field, value) in &item.registers {
            self.am.put(object, *field, scalar(value))?;
        }
        for (set, member) in &item.members {
            self.am.put(object, member_field(set, member), true)?;
        }
        Ok(())
    }

    /// Adds registers and set members to what exists already.
    pub(crate) fn add_to(&mut self, addition: &NewItem) -> Result<(), Error> {
        for (field, value) in &addition.registers {
            self.set(&addition.id, field, value)?;
        }
        for (set, member) in &addition.members {
            self.set(&addition.id, &member_field(set, member), &Value::Bool(true))?;
        }
        Ok(())
    }

    /// Sets a register. Says whether anything changed.
    pub(crate) fn set(&mut self, item: &str, field: &str, value: &Value) -> Result<bool, Error> {
        let object = self.item_object(item)?;
        let before = self.field(&object, field)?;
        if before.is_text {
            return match value {
                Value::Text(text) => self.write(item, field, text),
                Value::Null => self.write(item, field, ""),
                _ => Err(Error::Invalid(format!("the field {field} is a text"))),
            };
        }
        let alone = self.am.get_all(&object, field)?.len() <= 1;
        if alone && before.value == *value {
            return Ok(false);
        }
        if !alone {
            // The engine leaves out a value that already wins; deleting first settles the others too.
            self.am.delete(&object, field)?;
        }
        self.am.put(&object, field, scalar(value))?;
        Ok(true)
    }

    /// Writes a text by its difference to the present one. Says whether anything changed.
    ///
    /// A field that was not created as a text becomes a register.
    pub(crate) fn write(&mut self, item: &str, field: &str, text: &str) -> Result<bool, Error> {
        let object = self.item_object(item)?;
        let values = self.am.get_all(&object, field)?;
        let texts = values.iter().filter(|(value, _)| value.is_object()).count();
        let found = values.into_iter().next_back();
        match found {
            Some((value, text_object)) if value.is_object() && texts == 1 => {
                let old = self.am.text(&text_object)?;
                if old == text {
                    return Ok(false);
                }
                self.replace(&text_object, &old, text)?;
                Ok(true)
            }
            Some(_) if texts > 0 => {
                // Two laptops created this text: the writer has seen both, one text takes their place.
                let text_object = self.am.put_object(&object, field, ObjType::Text)?;
                self.am.splice_text(&text_object, 0, 0, text)?;
                Ok(true)
            }
            None if text.is_empty() => Ok(false),
            _ => self.set(item, field, &Value::from(text)),
        }
    }

    fn replace(&mut self, object: &ObjId, old: &str, new: &str) -> Result<(), Error> {
        let (start, end) = unchanged(old, new);
        let (gone, come) = (old.len() - start - end, new.len() - start - end);
        if gone > 0 && come > 0 && gone + come <= COMPARED {
            return Ok(self.am.update_text(object, new)?);
        }
        let length = isize::try_from(gone).map_err(|_| Error::TooLarge(gone as u64))?;
        let text = new.get(start..new.len() - end).unwrap_or_default();
        Ok(self.am.splice_text(object, start, length, text)?)
    }

    /// Ends an edit: the change, if anything was written.
    pub(crate) fn commit(&mut self, note: &Note, at: i64) -> Result<Option<Step>, Error> {
        if self.am.pending_ops() == 0 {
            self.am.rollback();
            return Ok(None);
        }
        let options = CommitOptions::default().with_message(note.write()).with_time(at);
        if self.am.commit_with(options).is_none() {
            return Ok(None);
        }
        self.newer += 1;
        let change = self.am.get_last_local_change();
        change.map(|change| Some(Step::new(change))).ok_or_else(|| Error::Engine("no change".to_owned()))
    }
}

/// The length in bytes of the equal beginning and the equal end of two texts.
fn unchanged(old: &str, new: &str) -> (usize, usize) {
    let start: usize =
        old.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (old, new) = (old.get(start..).unwrap_or_default(), new.get(start..).unwrap_or_default());
    let end = old.chars().rev().zip(new.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8());
    (start, end.sum())
}

fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::Null => ScalarValue::Null,
        Value::Bool(flag) => ScalarValue::Boolean(*flag),
        Value::Int(number) => ScalarValue::Int(*number),
        Value::Text(text) => ScalarValue::Str(text.as_str().into()),
    }
}
