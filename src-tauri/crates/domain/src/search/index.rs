//! The words that are searched: one row for each document or item that can be found.
//!
//! `search_row` keeps the texts as they are and, beside them, what the arabic crate makes of them, line by line;
//! the FTS5 table `search` indexes the folded columns and owns no text of its own (external content).
//! `naming` holds the words of the entries whose names give other documents their titles.

use rusqlite::{Connection, params};
use tashawur_arabic::fold;
use tashawur_arabic::months::{self, MonthStyle};
use tashawur_journal::DocId;

use super::{kinds, vocabulary};

/// The most characters of a body that are kept and indexed; a longer text is found by its beginning.
const BODY_LIMIT: usize = 20_000;

/// The same for what was read out of an attached file: some two hundred pages.
const READING_LIMIT: usize = 400_000;

/// The most characters of a title that are kept and indexed.
const TITLE_LIMIT: usize = 2_000;

/// The most characters of a line of a body; an excerpt shows one line.
const LINE_LIMIT: usize = 1_000;

/// The tables that all nouns share. The triggers keep the index true to the rows, whoever removes them.
pub(crate) const SCHEMA: &str = "
CREATE TABLE search_row (
  id INTEGER PRIMARY KEY,
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  kind TEXT NOT NULL,
  deleted INTEGER NOT NULL,
  title_ar TEXT NOT NULL,
  title_en TEXT NOT NULL,
  folded_title TEXT NOT NULL,
  body TEXT NOT NULL,
  folded_body TEXT NOT NULL
) STRICT;
CREATE INDEX search_row_doc ON search_row (doc, item);
CREATE INDEX search_row_newest ON search_row (id);
CREATE INDEX search_row_ranked ON search_row (id, kind, folded_title);
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
CREATE TABLE naming (
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  word TEXT NOT NULL
) STRICT;
CREATE INDEX naming_word ON naming (word, doc);
CREATE INDEX naming_doc ON naming (doc, item);
CREATE TABLE search_word (length INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (length, word))
  STRICT, WITHOUT ROWID;
CREATE TABLE search_word_end (length INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (length, word))
  STRICT, WITHOUT ROWID;
";

/// The shared tables that a rebuild gives again row for row. The vocabulary is none of them: it forgets no word.
pub(crate) const TABLES: [&str; 2] = ["search_row", "naming"];

/// What is found of a document or an item. The titles weigh more than the body, which holds notes, names and
/// everything else that leads here.
#[derive(Debug, Clone, Copy, Default)]
pub struct Found<'a> {
    /// The noun by which hits are filtered and counted; a part counts as the entry that it is a part of.
    pub noun: &'static str,
    /// The kind, such as `meeting`, `organisation` or `mandate`.
    pub kind: &'a str,
    /// The Arabic title.
    pub title_ar: &'a str,
    /// The English title.
    pub title_en: &'a str,
    /// The entries whose names belong to the title, such as the process of a meeting.
    pub titled_by: &'a [&'a str],
    /// Everything else that leads here.
    pub body: &'a str,
    /// What was read out of the attached file.
    pub reading: &'a str,
    /// Words that lead here without being shown.
    pub unseen: &'a str,
    /// Whether it is deleted.
    pub deleted: bool,
}

/// Replaces the row of one document (`item` empty) or of one of its items.
///
/// # Errors
/// What SQLite reports.
pub fn put(rows: &Connection, doc: &DocId, item: &str, found: &Found<'_>) -> rusqlite::Result<()> {
    remove(rows, doc, item)?;
    let title_ar = beginning(found.title_ar, TITLE_LIMIT);
    let title_en = beginning(found.title_en, TITLE_LIMIT);
    let mut body = lines(beginning(found.body, BODY_LIMIT));
    body.push_str(&lines(beginning(found.reading, READING_LIMIT)));
    let mut folded_title = fold::search_text(&format!("{title_ar}\n{title_en}"));
    add_months(&mut folded_title);
    found.titled_by.iter().for_each(|id| add(&mut folded_title, &name_token(id)));
    let mut folded_body = body.lines().map(fold::search_text).collect::<Vec<_>>().join("\n");
    folded_body.push('\n');
    folded_body.push_str(&fold::search_text(found.unseen));
    add_months(&mut folded_body);
    vocabulary::learn(rows, &folded_title)?;
    vocabulary::learn(rows, &folded_body)?;
    let last: i64 = rows
        .prepare_cached("SELECT coalesce(max(id), 0) FROM search_row")?
        .query_row([], |row| row.get(0))?;
    rows.prepare_cached(
        "INSERT INTO search_row (id, doc, item, kind, deleted, title_ar, title_en, folded_title, body, folded_body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        kinds::row_after(last, found.noun, found.deleted),
        doc.0,
        item,
        found.kind,
        found.deleted,
        title_ar,
        title_en,
        folded_title,
        body,
        folded_body,
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

/// Replaces the words by which an entry gives others their titles.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn put_naming(rows: &Connection, doc: &DocId, item: &str, names: &str) -> rusqlite::Result<()> {
    rows.prepare_cached("DELETE FROM naming WHERE doc = ?1 AND item = ?2")?.execute(params![doc.0, item])?;
    let searched = fold::search_text(names);
    let mut words: Vec<&str> = searched.split(' ').filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    let mut insert = rows.prepare_cached("INSERT INTO naming (doc, item, word) VALUES (?1, ?2, ?3)")?;
    for word in words {
        insert.execute(params![doc.0, item, word])?;
    }
    Ok(())
}

/// A date as a line of a body, with the name of its month, so that its words find it; nothing for no date.
pub(crate) fn day_in_words(date: &str) -> String {
    let month = date.get(5..7).and_then(|month| month.parse().ok()).unwrap_or(0);
    format!("{date} {}", months::month_ar(month, MonthStyle::Egyptian)).trim().to_owned()
}

/// The token that stands for the name of an entry in the titles that it gives: of a letter that nobody writes.
pub(super) fn name_token(id: &str) -> String {
    let letters = id.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    std::iter::once('ǂ').chain(letters).collect()
}

fn add_months(searched: &mut String) {
    for token in fold::month_tokens(searched) {
        add(searched, &token);
    }
}

fn add(searched: &mut String, token: &str) {
    searched.push(' ');
    searched.push_str(token);
}

/// The lines of a text that say something, none longer than an excerpt can choose from.
fn lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len() + 1);
    for mut line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        while !line.is_empty() {
            let piece = beginning(line, LINE_LIMIT);
            let end = if piece.len() == line.len() { None } else { piece.rfind(' ') };
            let (piece, rest) = line.split_at(end.filter(|end| *end > 0).unwrap_or(piece.len()));
            lines.push_str(piece);
            lines.push('\n');
            line = rest.trim_start();
        }
    }
    lines
}

/// At most `limit` characters from the start of `text`.
fn beginning(text: &str, limit: usize) -> &str {
    text.char_indices().nth(limit).map_or(text, |(end, _)| text.get(..end).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_ends_of_lines_is_cut_between_words() {
        let cut = lines(&"كلمة ".repeat(1_000));
        assert!(
            cut.lines().all(|line| line.chars().count() <= LINE_LIMIT),
            "no line is longer than the bound"
        );
        assert!(cut.lines().all(|line| line.split(' ').all(|word| word == "كلمة")), "no word is cut");
        assert_eq!(cut.split_whitespace().count(), 1_000, "no word is lost");
        assert_eq!(lines(&"ب".repeat(2_500)).lines().count(), 3, "one endless word is cut all the same");
    }
}
