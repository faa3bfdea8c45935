//! The words that are searched: one row for each document or item that can be found.
//!
//! `search_row` keeps the texts as they are and, beside them, what the arabic crate makes of them;
//! the FTS5 table `search` indexes the folded columns and owns no text of its own (external content).

use rusqlite::{Connection, params};
use tashawur_arabic::fold;
use tashawur_journal::DocId;

/// The most characters of a body that are kept and indexed; a longer text is found by its beginning.
const BODY_LIMIT: usize = 20_000;

/// The most characters of a title that are kept and indexed.
const TITLE_LIMIT: usize = 2_000;

/// The tables that all nouns share. The triggers keep the index true to the rows, whoever removes them.
pub(crate) const SCHEMA: &str = "
CREATE TABLE search_row (
  id INTEGER PRIMARY KEY,
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  kind TEXT NOT NULL,
  title_ar TEXT NOT NULL,
  title_en TEXT NOT NULL,
  body TEXT NOT NULL,
  folded_title TEXT NOT NULL,
  folded_body TEXT NOT NULL
) STRICT;
CREATE INDEX search_row_doc ON search_row (doc, item);
CREATE VIRTUAL TABLE search USING fts5 (
  folded_title, folded_body, content = 'search_row', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);
CREATE TRIGGER search_row_in AFTER INSERT ON search_row BEGIN
  INSERT INTO search (rowid, folded_title, folded_body)
  VALUES (new.id, new.folded_title, new.folded_body);
END;
CREATE TRIGGER search_row_out AFTER DELETE ON search_row BEGIN
  INSERT INTO search (search, rowid, folded_title, folded_body)
  VALUES ('delete', old.id, old.folded_title, old.folded_body);
END;
";

/// Replaces the row of one document (`item` empty) or of one of its items.
///
/// The titles weigh more than the body, which holds notes, names and everything else that leads here.
///
/// # Errors
/// What SQLite reports.
pub fn put(
    rows: &Connection,
    doc: &DocId,
    item: &str,
    kind: &str,
    title_ar: &str,
    title_en: &str,
    body: &str,
) -> rusqlite::Result<()> {
    remove(rows, doc, item)?;
    let title_ar = beginning(title_ar, TITLE_LIMIT);
    let title_en = beginning(title_en, TITLE_LIMIT);
    let body = beginning(body, BODY_LIMIT);
    rows.prepare_cached(
        "INSERT INTO search_row (doc, item, kind, title_ar, title_en, body, folded_title, folded_body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        doc.0,
        item,
        kind,
        title_ar,
        title_en,
        body,
        fold::search_text(&format!("{title_ar}\n{title_en}")),
        fold::search_text(body),
    ])?;
    Ok(())
}

/// Takes away the row of one document or item; nothing happens when there is none.
///
/// # Errors
/// What SQLite reports.
pub fn remove(rows: &Connection, doc: &DocId, item: &str) -> rusqlite::Result<()> {
    rows.prepare_cached("DELETE FROM search_row WHERE doc = ?1 AND item = ?2")?
        .execute(params![doc.0, item])?;
    Ok(())
}

/// At most `limit` characters from the start of `text`.
fn beginning(text: &str, limit: usize) -> &str {
    text.char_indices().nth(limit).map_or(text, |(end, _)| text.get(..end).unwrap_or(text))
}
