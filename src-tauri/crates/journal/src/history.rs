//! Who did what and when, and how a document was then. Order comes from the changes, never from clocks.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::blob::{hex, unhex};
use crate::document::{DocId, Document};
use crate::engine::{Hash, Live, Step};
use crate::error::Error;
use crate::journal::Journal;
use crate::load;

/// One change of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// The hash of the change in hexadecimal; names the version right after it.
    pub hash: String,
    /// When, by the clock of the author's laptop.
    pub at: DateTime<Utc>,
    /// The author; empty for what came with the program.
    pub who: String,
    /// What it was, as the caller of the edit named it.
    pub what: String,
    /// The edit it belongs to; one edit can change several documents.
    pub op: String,
    /// The items it touched, each with the names of the fields it wrote; the empty id stands for the
    /// document's own fields.
    pub touched: BTreeMap<String, Vec<String>>,
}

impl Journal {
    /// The changes of a document, or of one of its items, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn history(&self, doc: &DocId, item: Option<&str>) -> Result<Vec<HistoryEntry>, Error> {
        self.rows(|rows| history(rows, doc, item))
    }

    /// A document as it was right after a change, on the laptop that made it.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the document has no such change.
    pub fn document_at(&self, doc: &DocId, hash: &str) -> Result<Document, Error> {
        self.watched(self.rows(|rows| version(rows, doc, hash)))
    }
}

fn history(rows: &Connection, doc: &DocId, item: Option<&str>) -> Result<Vec<HistoryEntry>, Error> {
    let mut found = rows.prepare_cached(
        "SELECT hash, at, who, what, op, item, fields FROM touch WHERE doc = ?1
         AND (?2 IS NULL OR hash IN (SELECT hash FROM touch WHERE doc = ?1 AND item = ?2))
         ORDER BY start_op DESC, actor DESC, hash DESC, item",
    )?;
    let mut rows = found.query((&doc.0, item))?;
    let mut entries: Vec<HistoryEntry> = Vec::new();
    while let Some(row) = rows.next()? {
        let hash = hex(&row.get::<_, Vec<u8>>(0)?);
        let (item, fields): (String, String) = (row.get(5)?, row.get(6)?);
        let fields = fields.split('\n').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        if let Some(entry) = entries.last_mut().filter(|entry| entry.hash == hash) {
            entry.touched.insert(item, fields);
            continue;
        }
        entries.push(HistoryEntry {
            hash,
            at: DateTime::from_timestamp_millis(row.get(1)?).unwrap_or_default(),
            who: row.get(2)?,
            what: row.get(3)?,
            op: row.get(4)?,
            touched: BTreeMap::from([(item, fields)]),
        });
    }
    Ok(entries)
}

/// The document made of a change and all it builds on.
pub(crate) fn version(rows: &Connection, doc: &DocId, hash: &str) -> Result<Document, Error> {
    let unknown = || Error::NotFound(format!("version {hash}"));
    let hash: Hash = unhex(hash).and_then(|hash| hash.try_into().ok()).ok_or_else(unknown)?;
    let mut steps: BTreeMap<Hash, Step> =
        load::steps(rows, doc, 0)?.into_iter().map(|step| (step.hash, step)).collect();
    if !steps.contains_key(&hash) || load::waiting(rows, doc)?.contains(&hash) {
        return Err(unknown());
    }
    let mut wanted = BTreeSet::from([hash]);
    let mut open = vec![hash];
    while let Some(step) = open.pop().and_then(|hash| steps.get(&hash)) {
        open.extend(step.deps().filter(|dep| wanted.insert(*dep)));
    }
    let wanted = wanted.iter().filter_map(|hash| steps.remove(hash)).collect();
    let mut live = Live::empty(&[0; 16]);
    live.apply(wanted)?;
    live.document(doc)
}
