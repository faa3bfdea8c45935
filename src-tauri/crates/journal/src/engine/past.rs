//! Reading a document in memory as it was at some of its changes, without building it anew.

use std::collections::BTreeMap;

use automerge::{ChangeHash, ObjId, ReadDoc};

use super::{Hash, Live};
use crate::document::{Field, Item, ROOT, Value};
use crate::error::Error;

impl Live {
    /// One item with all its fields, as it was when `heads` were the newest changes; none if it was not there.
    ///
    /// Only the value that was shown is given, not those that lost against it.
    pub(crate) fn item_at(&self, id: &str, heads: &[Hash]) -> Result<Option<Item>, Error> {
        let heads = changes(heads);
        match self.item_object_at(id, &heads)? {
            Some(object) => self.read_at(id, &object, &heads, true).map(Some),
            None => Ok(None),
        }
    }

    /// The registers of all items, without their texts, as they were when `heads` were the newest changes.
    pub(crate) fn registers_at(&self, heads: &[Hash]) -> Result<BTreeMap<String, Item>, Error> {
        let heads = changes(heads);
        let mut items = BTreeMap::new();
        let Some(holder) = self.object_at(&automerge::ROOT, "items", &heads)? else { return Ok(items) };
        for entry in self.am.map_range_at(&holder, .., &heads) {
            let id = entry.key.to_string();
            items.insert(id.clone(), self.read_at(&id, &entry.id(), &heads, false)?);
        }
        Ok(items)
    }

    fn read_at(&self, id: &str, object: &ObjId, heads: &[ChangeHash], texts: bool) -> Result<Item, Error> {
        let mut item = Item { id: id.to_owned(), ..Item::default() };
        for entry in self.am.map_range_at(object, .., heads) {
            let (value, at) = (automerge::Value::from(entry.value.clone()), entry.id());
            let is_text = value.is_object();
            let value = match is_text {
                true if texts => Value::Text(self.am.text_at(&at, heads)?),
                true => continue,
                false => self.plain(&value, &at)?,
            };
            item.fields.insert(entry.key.to_string(), Field { value, others: Vec::new(), is_text });
        }
        item.kind = if id == ROOT { self.kind() } else { item.text("kind").to_owned() };
        Ok(item)
    }

    fn item_object_at(&self, item: &str, heads: &[ChangeHash]) -> Result<Option<ObjId>, Error> {
        if item == ROOT {
            return self.object_at(&automerge::ROOT, "fields", heads);
        }
        match self.object_at(&automerge::ROOT, "items", heads)? {
            Some(items) => self.object_at(&items, item, heads),
            None => Ok(None),
        }
    }

    fn object_at(&self, holder: &ObjId, key: &str, heads: &[ChangeHash]) -> Result<Option<ObjId>, Error> {
        let found = self.am.get_at(holder, key, heads)?;
        Ok(found.filter(|(value, _)| value.is_object()).map(|(_, object)| object))
    }
}

fn changes(heads: &[Hash]) -> Vec<ChangeHash> {
    heads.iter().map(|hash| ChangeHash(*hash)).collect()
}
