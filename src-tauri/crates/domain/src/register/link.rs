//! Links from anything in the store to an entry: they make both ends findable from each other.

use rusqlite::{Connection, params};
use tashawur_journal::{DocId, Item};

/// Replaces the links of one item (or of a document's own fields). A deleted item links to nothing.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn put<'a>(
    rows: &Connection,
    doc: &DocId,
    item: &Item,
    links: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> rusqlite::Result<()> {
    rows.prepare_cached("DELETE FROM link WHERE doc = ?1 AND item = ?2")?.execute(params![doc.0, item.id])?;
    if item.deleted() {
        return Ok(());
    }
    let mut insert =
        rows.prepare_cached("INSERT INTO link (doc, item, field, target) VALUES (?1, ?2, ?3, ?4)")?;
    for (field, target) in links.into_iter().filter(|(_, target)| !target.is_empty()) {
        insert.execute(params![doc.0, item.id, field, target])?;
    }
    Ok(())
}

/// The members of a set of an item, in order.
pub(crate) fn members<'a>(item: &'a Item, set: &'a str) -> impl Iterator<Item = &'a str> {
    item.fields.keys().filter_map(move |field| {
        let member = field.strip_prefix(set)?.strip_prefix('/')?;
        item.flag(field).then_some(member)
    })
}
