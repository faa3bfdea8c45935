//! Documents in memory: loaded from cache and changes, kept while there is room.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, params};

use crate::document::DocId;
use crate::engine::{Hash, Live, Step};
use crate::error::Error;

/// How many documents stay in memory.
const KEPT: usize = 64;
/// After how many newer changes a cache is worth a refresh.
const STALE: usize = 50;

/// The documents in memory, the longest unused one leaving first.
#[derive(Debug, Default)]
pub(crate) struct Docs {
    kept: HashMap<DocId, (Live, u64)>,
    tick: u64,
}

impl Docs {
    /// Takes a document out, loading it if need be; none if the store has no such document.
    pub(crate) fn take(
        &mut self,
        conn: &Connection,
        doc: &DocId,
        actor: &[u8],
    ) -> Result<Option<Live>, Error> {
        match self.kept.remove(doc) {
            Some((live, _)) => Ok(Some(live)),
            None => load(conn, doc, actor),
        }
    }

    /// Puts a document back.
    pub(crate) fn put(&mut self, doc: DocId, live: Live) {
        self.tick += 1;
        self.kept.insert(doc, (live, self.tick));
        if self.kept.len() > KEPT {
            let oldest = self.kept.iter().min_by_key(|(_, (_, used))| *used).map(|(doc, _)| doc.clone());
            oldest.map(|doc| self.kept.remove(&doc));
        }
    }

    /// Forgets all, so that they load again.
    pub(crate) fn clear(&mut self) {
        self.kept.clear();
    }

    /// Refreshes the caches that lie far behind.
    pub(crate) fn refresh(&mut self, conn: &Connection) -> Result<(), Error> {
        for (doc, (live, _)) in &mut self.kept {
            if live.newer <= STALE {
                continue;
            }
            let upto: i64 = conn
                .prepare_cached("SELECT coalesce(max(rowid), 0) FROM change WHERE doc = ?1")?
                .query_row([&doc.0], |row| row.get(0))?;
            conn.prepare_cached("INSERT OR REPLACE INTO cache (doc, upto, bytes) VALUES (?1, ?2, ?3)")?
                .execute(params![doc.0, upto, live.save()])?;
            live.newer = 0;
        }
        Ok(())
    }
}

/// Loads a document from its cache and the changes after it, or else from all its changes.
pub(crate) fn load(conn: &Connection, doc: &DocId, actor: &[u8]) -> Result<Option<Live>, Error> {
    let Some(heads) = stored_heads(conn, doc)? else { return Ok(None) };
    if let Some(mut live) = load_cached(conn, doc, actor).unwrap_or(None)
        && join(&live.heads()) == heads
    {
        return Ok(Some(live));
    }
    let mut live = rebuild(conn, doc, actor)?;
    if join(&live.heads()) == heads {
        return Ok(Some(live));
    }
    Err(Error::Damaged(format!("the changes of the document {doc} do not give its present state")))
}

/// The document made of all its changes that can take effect.
pub(crate) fn rebuild(conn: &Connection, doc: &DocId, actor: &[u8]) -> Result<Live, Error> {
    let mut live = Live::empty(actor);
    live.apply(steps(conn, doc, 0)?)?;
    Ok(live)
}

/// The document made of its cache and the changes after it; none without a cache.
pub(crate) fn load_cached(conn: &Connection, doc: &DocId, actor: &[u8]) -> Result<Option<Live>, Error> {
    let mut cached = conn.prepare_cached("SELECT upto, bytes FROM cache WHERE doc = ?1")?;
    let mut rows = cached.query([&doc.0])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let mut live = Live::load(row.get_ref(1)?.as_blob().unwrap_or_default(), actor)?;
    let newer = steps(conn, doc, row.get(0)?)?;
    if !newer.is_empty() {
        live.apply(newer)?;
    }
    Ok(Some(live))
}

/// The changes of a document that were stored after a row, each verified.
pub(crate) fn steps(conn: &Connection, doc: &DocId, after: i64) -> Result<Vec<Step>, Error> {
    let mut found = conn.prepare_cached(
        "SELECT hash, actor, seq, bytes FROM change WHERE doc = ?1 AND rowid > ?2 ORDER BY rowid",
    )?;
    let mut rows = found.query(params![doc.0, after])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let (hash, actor): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        steps.push(Step::verify(&hash, &actor, row.get(2)?, row.get(3)?).map_err(Error::Damaged)?);
    }
    Ok(steps)
}

/// The hashes of the changes of a document that wait for a missing one.
pub(crate) fn waiting(conn: &Connection, doc: &DocId) -> Result<BTreeSet<Hash>, Error> {
    let mut found = conn.prepare_cached("SELECT hash FROM waiting WHERE doc = ?1")?;
    let hashes = found.query_map([&doc.0], |row| row.get::<_, Hash>(0))?.collect::<Result<_, _>>()?;
    Ok(hashes)
}

/// The newest changes of a document as its row has them; none without a row.
pub(crate) fn stored_heads(conn: &Connection, doc: &DocId) -> Result<Option<Vec<u8>>, Error> {
    let mut found = conn.prepare_cached("SELECT heads FROM doc WHERE id = ?1")?;
    let mut rows = found.query([&doc.0])?;
    Ok(match rows.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}

/// Hashes one after the other, as a row keeps them.
pub(crate) fn join(heads: &[Hash]) -> Vec<u8> {
    heads.concat()
}
