//! Reading a document in memory.

use std::collections::BTreeMap;

use automerge::{ChangeHash, ObjId, ObjType, ReadDoc, ScalarValue};

use super::{Hash, Live};
use crate::document::{DocId, Document, Field, Item, ROOT, Value};
use crate::error::Error;

impl Live {
    /// The kind of the document; empty before it is created.
    pub(crate) fn kind(&self) -> String {
        match self.field(&automerge::ROOT, "kind") {
            Ok(Field { value: Value::Text(kind), .. }) => kind,
            _ => String::new(),
        }
    }

    /// One item; [`ROOT`] gives the document's own fields.
    pub(crate) fn item(&self, id: &str) -> Result<Option<Item>, Error> {
        if id == ROOT {
            let object = self.object(&automerge::ROOT, "fields")?;
            return Ok(Some(Item { kind: self.kind(), ..self.read_item(id, &object)? }));
        }
        let items = self.object(&automerge::ROOT, "items")?;
        match self.am.get(&items, id)? {
            Some((value, object)) if value.is_object() => Ok(Some(self.read_item(id, &object)?)),
            _ => Ok(None),
        }
    }

    /// Whether there is an item of this id.
    pub(crate) fn has_item(&self, id: &str) -> Result<bool, Error> {
        let items = self.object(&automerge::ROOT, "items")?;
        Ok(self.am.get(&items, id)?.is_some())
    }

    /// The value of one field; [`Value::Null`] when absent.
    pub(crate) fn value(&self, item: &str, field: &str) -> Result<Value, Error> {
        Ok(self.field(&self.item_object(item)?, field)?.value)
    }

    /// Everything the document holds.
    pub(crate) fn document(&self, id: &DocId) -> Result<Document, Error> {
        let root = self.item(ROOT)?.unwrap_or_default();
        let holder = self.object(&automerge::ROOT, "items")?;
        let mut items = BTreeMap::new();
        for key in self.am.keys(&holder) {
            if let Some((value, object)) = self.am.get(&holder, key.as_str())?
                && value.is_object()
            {
                items.insert(key.clone(), self.read_item(&key, &object)?);
            }
        }
        Ok(Document { id: id.clone(), kind: root.kind.clone(), root, items })
    }

    fn read_item(&self, id: &str, object: &ObjId) -> Result<Item, Error> {
        let mut fields = BTreeMap::new();
        for entry in self.am.map_range(object, ..) {
            let key = entry.key.to_string();
            let field = if entry.conflict {
                self.field(object, &key)?
            } else {
                let value: automerge::Value<'_> = entry.value.clone().into();
                Field {
                    is_text: value.is_object(),
                    value: self.plain(&value, &entry.id())?,
                    others: Vec::new(),
                }
            };
            fields.insert(key, field);
        }
        let kind = match fields.get("kind").map(|field: &Field| &field.value) {
            Some(Value::Text(kind)) => kind.clone(),
            _ => String::new(),
        };
        Ok(Item { id: id.to_owned(), kind, fields })
    }

    pub(super) fn field(&self, object: &ObjId, field: &str) -> Result<Field, Error> {
        let mut found = Field::default();
        for (at, (value, id)) in self.am.get_all(object, field)?.into_iter().rev().enumerate() {
            let plain = self.plain(&value, &id)?;
            if at == 0 {
                found = Field { value: plain, others: Vec::new(), is_text: value.is_object() };
            } else if plain != found.value && !found.others.contains(&plain) {
                found.others.push(plain);
            }
        }
        Ok(found)
    }

    /// The values of a field, the winning one first, each with the change that set it.
    pub(crate) fn values(&self, item: &str, field: &str) -> Result<Vec<(Value, Hash)>, Error> {
        let object = self.item_object(item)?;
        let mut values = Vec::new();
        for (value, id) in self.am.get_all(&object, field)?.into_iter().rev() {
            let hash = self.am.hash_for_opid(&id).map(|hash| hash.0).unwrap_or_default();
            values.push((self.plain(&value, &id)?, hash));
        }
        Ok(values)
    }

    /// The text of a field as it was right after a change.
    pub(crate) fn text_after(&self, item: &str, field: &str, hash: &Hash) -> Result<String, Error> {
        let object = self.item_object(item)?;
        match self.am.get(&object, field)? {
            Some((value, text)) if value.is_object() => Ok(self.am.text_at(&text, &[ChangeHash(*hash)])?),
            _ => Ok(String::new()),
        }
    }

    pub(super) fn plain(&self, value: &automerge::Value<'_>, id: &ObjId) -> Result<Value, Error> {
        let scalar = match value {
            automerge::Value::Object(ObjType::Text) => return Ok(Value::Text(self.am.text(id)?)),
            automerge::Value::Object(_) => return Ok(Value::Null),
            automerge::Value::Scalar(scalar) => scalar.as_ref(),
        };
        Ok(match scalar {
            ScalarValue::Str(text) => Value::Text(text.to_string()),
            ScalarValue::Int(number) => Value::Int(*number),
            ScalarValue::Uint(number) => Value::Int(i64::try_from(*number).unwrap_or(i64::MAX)),
            ScalarValue::Boolean(flag) => Value::Bool(*flag),
            ScalarValue::Null => Value::Null,
            other => Value::Text(other.to_string()),
        })
    }

    pub(super) fn object(&self, holder: &ObjId, key: &str) -> Result<ObjId, Error> {
        match self.am.get(holder, key)? {
            Some((value, object)) if value.is_object() => Ok(object),
            _ => Err(Error::NotFound(key.to_owned())),
        }
    }

    pub(super) fn item_object(&self, item: &str) -> Result<ObjId, Error> {
        if item == ROOT {
            return self.object(&automerge::ROOT, "fields");
        }
        let items = self.object(&automerge::ROOT, "items")?;
        self.object(&items, item)
    }
}
