//! The documents as their derived rows hold them.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::DocumentView;
use crate::error::Result;

const COLUMNS: &str = "item, title_ar, title_en, symbol, file_name, file_size, file_hash";

/// The documents of a meeting by the item that they lie under, in order.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn by_item(rows: &Connection, meeting: &str) -> Result<HashMap<String, Vec<DocumentView>>> {
    let sql =
        format!("SELECT {COLUMNS}, parent FROM document WHERE doc = ?1 AND deleted = 0 ORDER BY rank, item");
    let mut statement = rows.prepare_cached(&sql)?;
    let found = statement.query_map([meeting], |row| Ok((row.get::<_, String>("parent")?, view(row)?)))?;
    let mut documents: HashMap<String, Vec<DocumentView>> = HashMap::new();
    for document in found {
        let (parent, view) = document?;
        documents.entry(parent).or_default().push(view);
    }
    Ok(documents)
}

/// One document, deleted or not.
///
/// # Errors
/// What SQLite reports.
pub(super) fn find(rows: &Connection, meeting: &str, id: &str) -> Result<Option<DocumentView>> {
    let sql = format!("SELECT {COLUMNS} FROM document WHERE doc = ?1 AND item = ?2");
    Ok(rows.prepare_cached(&sql)?.query_row([meeting, id], view).optional()?)
}

fn view(row: &Row<'_>) -> rusqlite::Result<DocumentView> {
    Ok(DocumentView {
        id: row.get("item")?,
        title_ar: row.get("title_ar")?,
        title_en: row.get("title_en")?,
        symbol: row.get("symbol")?,
        file_name: row.get("file_name")?,
        file_size: row.get::<_, i64>("file_size")?.unsigned_abs(),
        file_hash: row.get("file_hash")?,
    })
}
