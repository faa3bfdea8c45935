//! What two people did to the same thing without knowing of each other. Nothing here blocks work.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, TransactionBehavior, params};
use serde::{Deserialize, Serialize};

use crate::document::{DocId, Document, Item, REVIEWED, ROOT, Value};
use crate::engine::{Hash, Live, Step};
use crate::error::Error;
use crate::graph::Graph;
use crate::journal::{Journal, State};

/// The ending of the reason for which a change was put aside, once an officer has acknowledged it.
const ACKNOWLEDGED: &str = " acknowledged";

/// One row of the list of conflicts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// The document.
    pub doc: DocId,
    /// The item; empty for the document's own fields.
    pub item: String,
    /// The field; empty for `identity`.
    pub field: String,
    /// `two_values`, `text_both`, `edited_deleted`, `moved_both` or `identity`.
    pub kind: String,
    /// What each side set, the one that is shown first; for `identity`, the changes that were put aside.
    pub values: Vec<ConflictValue>,
}

/// What one side set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConflictValue {
    /// The value, or the text as it was on that side.
    pub value: Value,
    /// The author.
    pub who: String,
    /// When, by the clock of the author's laptop, in milliseconds UTC: for display only.
    pub at: i64,
}

impl Journal {
    /// All conflicts, by document, item and field.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, Error> {
        self.rows(|rows| list(rows, None))
    }

    /// Takes note of the changes of a document that were put aside (conflict `identity`): they leave the list of
    /// conflicts of this laptop and stay put aside. Nothing of it travels, since other laptops may have put
    /// others aside.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] and others of the store.
    pub fn acknowledge(&self, doc: &DocId) -> Result<(), Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let mut state = self.lock();
        let State { conn, .. } = &mut *state;
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute(
            "UPDATE quarantine SET reason = reason || ?2 WHERE doc = ?1 AND reason NOT LIKE '%' || ?2",
            [doc.0.as_str(), ACKNOWLEDGED],
        )?;
        transaction.execute("DELETE FROM conflict WHERE doc = ?1 AND kind = 'identity'", [&doc.0])?;
        transaction.commit()?;
        self.advance(std::slice::from_ref(doc));
        Ok(())
    }
}

/// The conflicts of one document, or of all.
pub(crate) fn list(rows: &Connection, doc: Option<&DocId>) -> Result<Vec<Conflict>, Error> {
    let mut found = rows.prepare_cached(
        "SELECT doc, item, field, kind, vals FROM conflict WHERE ?1 IS NULL OR doc = ?1 ORDER BY doc, item, field, kind",
    )?;
    let conflicts = found.query_map([doc.map(|doc| doc.0.as_str())], |row| {
        Ok(Conflict {
            doc: DocId(row.get(0)?),
            item: row.get(1)?,
            field: row.get(2)?,
            kind: row.get(3)?,
            values: serde_json::from_str(&row.get::<_, String>(4)?).unwrap_or_default(),
        })
    })?;
    Ok(conflicts.collect::<Result<_, _>>()?)
}

/// After an edit of ours to an item: such an edit knows all that came before, so it can only settle.
pub(crate) fn after_edit(
    rows: &Connection,
    doc: &DocId,
    live: &Live,
    item: &Item,
    fields: &BTreeSet<String>,
) -> Result<(), Error> {
    let mut delete = rows
        .prepare_cached("DELETE FROM conflict WHERE doc = ?1 AND item = ?2 AND field = ?3 AND kind = ?4")?;
    for field in fields {
        delete.execute([&doc.0, &item.id, field, register_kind(field)])?;
        if let Some(reviewed) = field.strip_suffix(REVIEWED) {
            delete.execute([&doc.0, &item.id, reviewed, "text_both"])?;
            delete.execute([&doc.0, &item.id, reviewed, "edited_deleted"])?;
        }
        if field == "deleted" {
            delete.execute([&doc.0, &item.id, field, "edited_deleted"])?;
        }
    }
    registers(rows, doc, live, item, Some(fields))
}

/// Derives the conflicts of a whole document from it and its history rows.
pub(crate) fn derive(rows: &Connection, document: &Document, live: &mut Live) -> Result<(), Error> {
    let doc = &document.id;
    rows.prepare_cached("DELETE FROM conflict WHERE doc = ?1")?.execute([&doc.0])?;
    registers(rows, doc, live, &document.root, None)?;
    for item in document.items.values() {
        registers(rows, doc, live, item, None)?;
    }
    put_aside(rows, doc)?;
    let graph = Graph::new(live.graph());
    if graph.is_line() {
        return Ok(());
    }
    for (item, touches) in touches(rows, doc)? {
        if let Some(item) = document.item(&item) {
            texts(rows, doc, live, &graph, item, &touches)?;
            deletion(rows, doc, live, &graph, item, &touches)?;
        }
    }
    Ok(())
}

/// The fields each change touched in one item.
type Touches = Vec<(Hash, BTreeSet<String>)>;

fn touches(rows: &Connection, doc: &DocId) -> Result<BTreeMap<String, Touches>, Error> {
    let mut found = rows.prepare_cached("SELECT item, hash, fields FROM touch WHERE doc = ?1")?;
    let mut rows = found.query([&doc.0])?;
    let mut touches: BTreeMap<String, Touches> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let fields: String = row.get(2)?;
        let fields = fields.split('\n').map(str::to_owned).collect();
        touches.entry(row.get(0)?).or_default().push((row.get(1)?, fields));
    }
    Ok(touches)
}

fn register_kind(field: &str) -> &'static str {
    if field == "place" { "moved_both" } else { "two_values" }
}

/// Fields that hold more than one value.
fn registers(
    rows: &Connection,
    doc: &DocId,
    live: &Live,
    item: &Item,
    only: Option<&BTreeSet<String>>,
) -> Result<(), Error> {
    for (name, field) in &item.fields {
        if field.others.is_empty()
            || name.ends_with(REVIEWED)
            || only.is_some_and(|only| !only.contains(name))
        {
            continue;
        }
        let mut values: Vec<ConflictValue> = Vec::new();
        for (value, hash) in live.values(&item.id, name)? {
            if values.iter().all(|known| known.value != value) {
                values.push(signed(rows, doc, &item.id, &hash, value)?);
            }
        }
        insert(rows, doc, &item.id, name, register_kind(name), &values)?;
    }
    Ok(())
}

/// Texts that two changes touched apart, until someone who has seen both says so.
fn texts(
    rows: &Connection,
    doc: &DocId,
    live: &Live,
    graph: &Graph,
    item: &Item,
    touches: &Touches,
) -> Result<(), Error> {
    let names = item.fields.iter().filter(|(_, field)| field.is_text).map(|(name, _)| name);
    for name in names {
        let writers = touching(touches, name);
        let reviews = touching(touches, &format!("{name}{REVIEWED}"));
        let sides = graph.sides(&writers, &writers, &reviews);
        if sides.is_empty() {
            continue;
        }
        let mut values = Vec::new();
        for hash in sides {
            let text = Value::Text(live.text_after(&item.id, name, &hash)?);
            values.push(signed(rows, doc, &item.id, &hash, text)?);
        }
        insert(rows, doc, &item.id, name, "text_both", &values)?;
    }
    Ok(())
}

/// An item that was deleted on one side and edited on the other.
fn deletion(
    rows: &Connection,
    doc: &DocId,
    live: &Live,
    graph: &Graph,
    item: &Item,
    touches: &Touches,
) -> Result<(), Error> {
    let deleting = live.values(&item.id, "deleted").unwrap_or_default();
    let deleting: Vec<Hash> =
        deleting.into_iter().filter(|(value, _)| *value == Value::Bool(true)).map(|(_, hash)| hash).collect();
    if deleting.is_empty() {
        return Ok(());
    }
    let edits = |field: &String| field != "deleted" && !field.ends_with(REVIEWED);
    let editing: Vec<Hash> =
        touches.iter().filter(|(_, fields)| fields.iter().any(edits)).map(|(hash, _)| *hash).collect();
    let reviews = touching(touches, &format!("deleted{REVIEWED}"));
    let sides = graph.sides(&deleting, &editing, &reviews);
    if sides.is_empty() {
        return Ok(());
    }
    let mut values = Vec::new();
    for hash in sides {
        let value = Value::Bool(deleting.contains(&hash));
        values.push(signed(rows, doc, &item.id, &hash, value)?);
    }
    insert(rows, doc, &item.id, "deleted", "edited_deleted", &values)
}

fn touching(touches: &Touches, field: &str) -> Vec<Hash> {
    touches.iter().filter(|(_, fields)| fields.contains(field)).map(|(hash, _)| *hash).collect()
}

/// Changes of this document that were put aside and that nobody has acknowledged: another change bears their
/// author's mark and number, they build on such a change, or the engine refuses them. The value of each says
/// what it was.
fn put_aside(rows: &Connection, doc: &DocId) -> Result<(), Error> {
    let mut found = rows.prepare_cached(
        "SELECT bytes FROM quarantine WHERE doc = ?1 AND reason NOT LIKE ?2 ORDER BY at, hash",
    )?;
    let mut rest = found.query([&doc.0, &format!("%{ACKNOWLEDGED}")])?;
    let mut values = Vec::new();
    while let Some(row) = rest.next()? {
        let Ok(step) = Step::read(row.get(0)?) else { continue };
        let at = step.at();
        values.push(ConflictValue { value: Value::Text(step.note.what), who: step.note.who, at });
    }
    if values.is_empty() { Ok(()) } else { insert(rows, doc, ROOT, "", "identity", &values) }
}

fn signed(
    rows: &Connection,
    doc: &DocId,
    item: &str,
    hash: &Hash,
    value: Value,
) -> Result<ConflictValue, Error> {
    let mut found =
        rows.prepare_cached("SELECT who, at FROM touch WHERE doc = ?1 AND item = ?2 AND hash = ?3")?;
    let mut rows = found.query(params![doc.0, item, hash.as_slice()])?;
    Ok(match rows.next()? {
        Some(row) => ConflictValue { value, who: row.get(0)?, at: row.get(1)? },
        None => ConflictValue { value, who: String::new(), at: 0 },
    })
}

fn insert(
    rows: &Connection,
    doc: &DocId,
    item: &str,
    field: &str,
    kind: &str,
    values: &[ConflictValue],
) -> Result<(), Error> {
    let values = serde_json::to_string(values).map_err(|error| Error::Invalid(error.to_string()))?;
    rows.prepare_cached(
        "INSERT OR REPLACE INTO conflict (doc, item, field, kind, vals) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute([&doc.0, item, field, kind, &values])?;
    Ok(())
}
