//! What each change of a document did: the items it touched, right before it and right after it.

use std::collections::BTreeMap;

use crate::blob::unhex;
use crate::document::{DocId, Document, Item, ROOT};
use crate::engine::{Hash, Live};
use crate::error::Error;
use crate::history::HistoryEntry;
use crate::journal::{Journal, State};

/// A document that can be looked at as it was around any of its changes. It is loaded once, and looking at a
/// change reads only what is asked for.
#[derive(Debug)]
pub struct Past {
    doc: DocId,
    live: Live,
    /// The changes that each change was written upon.
    deps: BTreeMap<Hash, Vec<Hash>>,
}

impl Journal {
    /// A document with its past as it is now; none if the store has no such document.
    ///
    /// Never call it inside [`Journal::edit`]: it would wait for that edit to end.
    ///
    /// # Errors
    /// [`Error::Damaged`] when its changes cannot be read.
    pub fn past(&self, doc: &DocId) -> Result<Option<Past>, Error> {
        let mut state = self.lock();
        let State { conn, docs, .. } = &mut *state;
        let Some(live) = self.watched(docs.take(conn, doc, &self.actor))? else { return Ok(None) };
        let mut own = live.clone();
        docs.put(doc.clone(), live);
        drop(state);
        let deps = own.graph().into_iter().map(|node| (node.hash, node.deps)).collect();
        Ok(Some(Past { doc: doc.clone(), live: own, deps }))
    }
}

impl Past {
    /// The items that a change touched, right before it and right after it; with `places`, the registers of
    /// all other items too, for whoever asks where an item stood among them.
    ///
    /// Before the first change there is an empty document.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the document has no such change.
    pub fn around(&self, change: &HistoryEntry, places: bool) -> Result<(Document, Document), Error> {
        let unknown = || Error::NotFound(format!("version {}", change.hash));
        let hash: Hash = unhex(&change.hash).and_then(|hash| hash.try_into().ok()).ok_or_else(unknown)?;
        let deps = self.deps.get(&hash).ok_or_else(unknown)?;
        Ok((self.part(change, deps, places)?, self.part(change, &[hash], places)?))
    }

    fn part(&self, change: &HistoryEntry, heads: &[Hash], places: bool) -> Result<Document, Error> {
        let kind = self.live.kind();
        let mut root = Item { kind: kind.clone(), ..Item::default() };
        let mut touched = BTreeMap::new();
        for id in change.touched.keys() {
            match self.live.item_at(id, heads)? {
                Some(item) if id == ROOT => root = item,
                Some(item) => drop(touched.insert(id.clone(), item)),
                None => {}
            }
        }
        // Where nothing of what was touched stood yet, nobody asks where it stood.
        let mut items = match places && !touched.is_empty() {
            true => self.live.registers_at(heads)?,
            false => BTreeMap::new(),
        };
        items.extend(touched);
        Ok(Document { id: self.doc.clone(), kind, root, items })
    }
}
