//! How an entry of the register lies in the journal, and the rows derived from it.
//!
//! Names are registers: two names written apart are both kept and shown. Lists and notes are texts, which merge.

use rusqlite::{Connection, params};
use tashawur_arabic::collate::sort_key_ar;
use tashawur_arabic::fold::fold;
use tashawur_journal::{DocId, Item, Noun, ROOT};

use super::EntryKind;
use crate::search::index;

/// The texts of an entry. All of them are made with the entry, so that two laptops never make one apart.
pub(crate) const TEXTS: [&str; 3] = ["variants", "note_ar", "note_en"];

/// The tables of all kinds of entry: the entries, and every name that leads to one, folded.
pub(crate) const ENTRY_SCHEMA: &str = "
CREATE TABLE entry (
  doc TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  name_en TEXT NOT NULL,
  long_name_ar TEXT NOT NULL,
  long_name_en TEXT NOT NULL,
  acronym TEXT NOT NULL,
  code TEXT NOT NULL,
  protocol_order INTEGER,
  organisation TEXT,
  email TEXT NOT NULL,
  telephone TEXT NOT NULL,
  variants TEXT NOT NULL,
  note_ar TEXT NOT NULL,
  note_en TEXT NOT NULL,
  source TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_list ON entry (kind, deleted, protocol_order, sort_key);
CREATE INDEX entry_organisation ON entry (organisation);
CREATE TABLE entry_name (
  doc TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX entry_name_folded ON entry_name (folded);
CREATE INDEX entry_name_doc ON entry_name (doc);
";

impl EntryKind {
    /// All kinds, in the order of the register.
    pub const ALL: [EntryKind; 6] = [
        EntryKind::State,
        EntryKind::Person,
        EntryKind::Organisation,
        EntryKind::Process,
        EntryKind::Instrument,
        EntryKind::Term,
    ];

    /// The kind of document in the journal.
    pub fn name(self) -> &'static str {
        match self {
            EntryKind::State => "state",
            EntryKind::Person => "person",
            EntryKind::Organisation => "organisation",
            EntryKind::Process => "process",
            EntryKind::Instrument => "instrument",
            EntryKind::Term => "term",
        }
    }

    /// The kind with this name; nothing when it is no entry of the register.
    pub fn from_name(name: &str) -> Option<EntryKind> {
        EntryKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Derives the rows of one kind of entry.
pub(crate) struct RegisterNoun(pub(crate) EntryKind);

impl Noun for RegisterNoun {
    fn kind(&self) -> &'static str {
        self.0.name()
    }

    fn derive_version(&self) -> u32 {
        1
    }

    fn schema(&self) -> &'static str {
        "" // one table for all kinds: it is among the shared ones
    }

    fn tables(&self) -> &'static [&'static str] {
        &[]
    }

    fn derive_item(&self, rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
        if item.id != ROOT {
            return Ok(());
        }
        derive_entry(rows, doc, self.0, item)?;
        derive_names(rows, doc, item)?;
        if item.deleted() {
            return index::remove(rows, doc, ROOT);
        }
        let (title_ar, title_en) = titles(item);
        index::put(rows, doc, ROOT, self.0.name(), title_ar, title_en, &body(item))
    }
}

/// The row of the table `entry`.
fn derive_entry(rows: &Connection, doc: &DocId, kind: EntryKind, item: &Item) -> rusqlite::Result<()> {
    let (title_ar, title_en) = titles(item);
    let title = if title_ar.is_empty() { title_en } else { title_ar };
    rows.prepare_cached(
        "INSERT OR REPLACE INTO entry (doc, kind, name_ar, name_en, long_name_ar, long_name_en,
           acronym, code, protocol_order, organisation, email, telephone, variants, note_ar, note_en,
           source, sort_key, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    )?
    .execute(params![
        doc.0,
        kind.name(),
        item.text("name_ar"),
        item.text("name_en"),
        item.text("long_name_ar"),
        item.text("long_name_en"),
        item.text("acronym"),
        item.text("code"),
        item.int("order"),
        item.maybe("organisation").filter(|id| !id.is_empty()),
        item.text("email"),
        item.text("telephone"),
        item.text("variants"),
        item.text("note_ar"),
        item.text("note_en"),
        item.text("source"),
        sort_key_ar(title),
        item.deleted(),
    ])?;
    Ok(())
}

/// The rows of the table `entry_name`: what somebody may type when this entry is meant.
fn derive_names(rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
    rows.prepare_cached("DELETE FROM entry_name WHERE doc = ?1")?.execute([&doc.0])?;
    if item.deleted() || item.kind == EntryKind::Person.name() {
        return Ok(());
    }
    let single = ["name_ar", "name_en", "acronym"].map(|field| item.text(field));
    let full = if item.kind == EntryKind::Term.name() {
        ["", ""]
    } else {
        ["long_name_ar", "long_name_en"].map(|field| item.text(field))
    };
    let mut insert = rows.prepare_cached("INSERT INTO entry_name (doc, name, folded) VALUES (?1, ?2, ?3)")?;
    let mut seen = Vec::new();
    for name in single.into_iter().chain(full).chain(item.text("variants").lines()) {
        let name = name.trim();
        let folded = fold(name).text;
        if folded.is_empty() || seen.contains(&folded) {
            continue;
        }
        insert.execute(params![doc.0, name, folded])?;
        seen.push(folded);
    }
    Ok(())
}

/// The names under which an entry is shown; an acronym stands in for a name that is missing altogether.
fn titles(item: &Item) -> (&str, &str) {
    match (item.text("name_ar"), item.text("name_en")) {
        ("", "") => ("", item.text("acronym")),
        names => names,
    }
}

/// Everything else that leads to an entry.
fn body(item: &Item) -> String {
    let fields =
        ["acronym", "code", "long_name_ar", "long_name_en", "variants", "email", "note_ar", "note_en"];
    let mut body = String::new();
    for text in fields.map(|field| item.text(field)) {
        if !text.is_empty() {
            body.push_str(text);
            body.push('\n');
        }
    }
    body
}
