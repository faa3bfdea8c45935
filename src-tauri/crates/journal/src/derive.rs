//! The rows that are derived from a document: its own, its history, and those of its noun.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};

use crate::conflict;
use crate::document::{DocId, ROOT};
use crate::engine::{Live, Step};
use crate::error::Error;
use crate::load::{self, join};
use crate::noun::Nouns;
use crate::progress::{Progress, Rebuilt};
use crate::reading;

/// Writes a change as it is.
pub(crate) fn insert_change(rows: &Connection, doc: &DocId, step: &Step) -> Result<(), Error> {
    rows.prepare_cached(
        "INSERT INTO change (hash, doc, actor, seq, bytes, at, op, sig) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, NULL)",
    )?
    .execute(params![
        step.hash.as_slice(),
        doc.0,
        step.actor(),
        step.seq(),
        step.bytes(),
        step.at(),
        step.note.op
    ])?;
    Ok(())
}

/// Writes what the ground keeps about a document.
pub(crate) fn put_doc(rows: &Connection, doc: &DocId, live: &mut Live) -> Result<(), Error> {
    rows.prepare_cached(
        "INSERT INTO doc (id, kind, heads) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, heads = excluded.heads",
    )?
    .execute(params![doc.0, live.kind(), join(&live.heads())])?;
    Ok(())
}

/// Writes the history rows of a change: one for each item it touched.
pub(crate) fn put_touch(
    rows: &Connection,
    doc: &DocId,
    step: &Step,
    touched: &BTreeMap<String, BTreeSet<String>>,
) -> Result<(), Error> {
    let mut insert = rows.prepare_cached(
        "INSERT OR REPLACE INTO touch (doc, item, hash, start_op, actor, at, who, what, op, fields)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (item, fields) in touched {
        let names = fields.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
        insert.execute(params![
            doc.0,
            item,
            step.hash.as_slice(),
            step.start_op(),
            step.actor(),
            step.at(),
            step.note.who,
            step.note.what,
            step.note.op,
            names
        ])?;
    }
    Ok(())
}

/// Replaces the derived rows of some items after an edit of ours.
pub(crate) fn items(
    rows: &Connection,
    nouns: &Nouns,
    doc: &DocId,
    live: &Live,
    touched: &BTreeMap<String, BTreeSet<String>>,
) -> Result<(), Error> {
    let noun = nouns.of(&live.kind());
    for (id, fields) in touched {
        let Some(item) = live.item(id)? else { continue };
        if let Some(noun) = noun {
            noun.derive_item(rows, doc, &item)?;
        }
        conflict::after_edit(rows, doc, live, &item, fields)?;
    }
    Ok(())
}

/// Replaces the derived rows of a whole document, whose history rows are already written.
pub(crate) fn document(rows: &Connection, nouns: &Nouns, doc: &DocId, live: &mut Live) -> Result<(), Error> {
    put_doc(rows, doc, live)?;
    if live.item(ROOT).is_err() {
        return Ok(());
    }
    let document = live.document(doc)?;
    nouns.derive(rows, &document)?;
    conflict::derive(rows, &document, live)
}

/// Derives everything again into empty tables of `target`, from the changes in `source`. What was
/// written last comes last, so that row numbers tell what is new after a rebuild, too.
pub(crate) fn all(
    target: &Connection,
    source: &Connection,
    nouns: &Nouns,
    actor: &[u8],
    progress: &Progress,
) -> Result<(), Error> {
    let mut found = source.prepare("SELECT doc FROM change GROUP BY doc ORDER BY max(rowid)")?;
    let docs = found.query_map([], |row| row.get(0).map(DocId))?.collect::<Result<Vec<_>, _>>()?;
    let all = docs.len();
    progress(Rebuilt { done: 0, all });
    for (place, doc) in docs.into_iter().enumerate() {
        let mut live = Live::empty(actor);
        let (applied, waiting) = live.apply(load::steps(source, &doc, 0)?)?;
        put_waiting(target, &doc, &waiting)?;
        for step in &applied {
            put_touch(target, &doc, step, &live.touched(step)?)?;
        }
        if !applied.is_empty() {
            document(target, nouns, &doc, &mut live)?;
        }
        progress(Rebuilt { done: place + 1, all });
    }
    reading::derive_all(target, source, nouns)
}

/// Replaces the list of changes of a document that wait for a missing one.
pub(crate) fn put_waiting(rows: &Connection, doc: &DocId, waiting: &[Step]) -> Result<(), Error> {
    rows.prepare_cached("DELETE FROM waiting WHERE doc = ?1")?.execute([&doc.0])?;
    let mut insert = rows.prepare_cached("INSERT INTO waiting (hash, doc) VALUES (?1, ?2)")?;
    for step in waiting {
        insert.execute(params![step.hash.as_slice(), doc.0])?;
    }
    Ok(())
}
