//! A tiny noun and two laptops for the tests.
#![allow(dead_code, missing_docs, unreachable_pub)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, params};
use tashawur_journal::{
    Builtin, DocId, Error, Item, Journal, NewItem, Noun, Nouns, OpenOptions, Opened, Value, make_builtin,
    open,
};

/// An agenda with items, as the tests need it.
pub struct Agenda(pub u32);

impl Noun for Agenda {
    fn kind(&self) -> &'static str {
        "agenda"
    }
    fn derive_version(&self) -> u32 {
        self.0
    }
    fn schema(&self) -> &'static str {
        "CREATE TABLE agenda (n INTEGER PRIMARY KEY, doc TEXT NOT NULL, title TEXT NOT NULL, deleted INTEGER NOT NULL) STRICT;
         CREATE TABLE line (doc TEXT NOT NULL, item TEXT NOT NULL, place TEXT NOT NULL, title TEXT NOT NULL,
            minutes INTEGER, deleted INTEGER NOT NULL, PRIMARY KEY (doc, item)) STRICT, WITHOUT ROWID;"
    }
    fn tables(&self) -> &'static [&'static str] {
        &["agenda", "line"]
    }
    fn derive_item(&self, rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
        if item.id.is_empty() {
            rows.execute("DELETE FROM agenda WHERE doc = ?1", [&doc.0])?;
            rows.execute(
                "INSERT INTO agenda (doc, title, deleted) VALUES (?1, ?2, ?3)",
                params![doc.0, item.text("title"), item.deleted()],
            )?;
        } else {
            rows.execute(
                "INSERT OR REPLACE INTO line (doc, item, place, title, minutes, deleted) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![doc.0, item.id, item.text("place"), item.text("title"), item.int("minutes"), item.deleted()],
            )?;
        }
        Ok(())
    }
}

pub fn nouns(version: u32) -> Nouns {
    Nouns {
        shared_schema: "CREATE VIRTUAL TABLE search USING fts5(body);",
        shared_tables: &[],
        shared_version: 1,
        nouns: vec![Box::new(Agenda(version))],
    }
}

pub fn builtin() -> Vec<Builtin> {
    let root = NewItem { texts: vec![("title", "الأردن".into())], ..NewItem::default() };
    let one = new_item("one", "|V000V", "بند ثابت");
    vec![make_builtin(&DocId::from("state:JO"), "agenda", &root, &[one]).unwrap()]
}

pub fn options(author: &str) -> OpenOptions {
    OpenOptions {
        key: None,
        author: author.into(),
        nouns: nouns(1),
        builtin: builtin().into(),
        clock: Arc::new(|| DateTime::<Utc>::from_timestamp_millis(1_700_000_000_000).unwrap()),
        progress: tashawur_journal::unheard(),
    }
}

pub fn open_as(folder: &Path, author: &str) -> Opened {
    open(folder, options(author)).unwrap()
}

pub fn journal(folder: &Path, author: &str) -> Journal {
    open_as(folder, author).journal
}

pub fn new_item(id: &str, place: &str, title: &str) -> NewItem {
    NewItem {
        id: id.into(),
        kind: "item".into(),
        texts: vec![("title", title.into()), ("note", String::new())],
        registers: vec![("place", Value::from(place))],
        ..NewItem::default()
    }
}

pub fn item_id(at: usize) -> String {
    format!("item-{at:03}")
}

/// Creates an agenda of `count` items.
pub fn create(journal: &Journal, id: &str, count: usize) -> DocId {
    let doc = DocId::from(id);
    let root = NewItem { texts: vec![("title", "جدول الأعمال".into())], ..NewItem::default() };
    let mut rank = None;
    let items = (0..count)
        .map(|at| {
            let next = tashawur_journal::rank::between(rank.as_deref(), None);
            let item = new_item(&item_id(at), &format!("|{next}"), &format!("البند {at}: كلمة الافتتاح"));
            rank = Some(next);
            item
        })
        .collect();
    journal.edit("create", |edit| edit.create(&doc, "agenda", root, items)).unwrap();
    doc
}

pub fn set(journal: &Journal, doc: &DocId, item: &str, field: &str, value: impl Into<Value>) {
    journal.edit("set", |edit| edit.set(doc, item, field, value.into())).unwrap();
}

pub fn write(journal: &Journal, doc: &DocId, item: &str, field: &str, text: &str) {
    journal.edit("write", |edit| edit.write(doc, item, field, text)).unwrap();
}

pub fn title(journal: &Journal, doc: &DocId, item: &str) -> String {
    journal.document(doc).unwrap().unwrap().item(item).unwrap().text("title").to_owned()
}

/// The rows of all tables that two laptops must have alike, without row numbers.
pub fn table_rows(journal: &Journal) -> BTreeMap<&'static str, Vec<Vec<String>>> {
    let queries = [
        ("change", "SELECT hash, doc, actor, seq, bytes, at, op FROM change ORDER BY hash"),
        ("doc", "SELECT id, kind, heads FROM doc ORDER BY id"),
        ("touch", "SELECT * FROM touch ORDER BY doc, item, hash"),
        ("conflict", "SELECT * FROM conflict ORDER BY doc, item, field, kind"),
        ("waiting", "SELECT * FROM waiting ORDER BY hash"),
        ("agenda", "SELECT doc, title, deleted FROM agenda ORDER BY doc"),
        ("line", "SELECT * FROM line ORDER BY doc, item"),
    ];
    journal
        .rows(|rows| -> Result<_, Error> {
            queries.iter().map(|(table, query)| Ok((*table, read(rows, query)?))).collect()
        })
        .unwrap()
}

fn read(rows: &Connection, query: &str) -> Result<Vec<Vec<String>>, Error> {
    let mut statement = rows.prepare(query)?;
    let width = statement.column_count();
    let found = statement.query_map([], |row| {
        (0..width).map(|at| Ok(format!("{:?}", row.get::<_, Cell>(at)?))).collect::<Result<Vec<_>, _>>()
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// A compressed chunk of a change that unpacks to so many times a megabyte of zeros, written to the format by hand.
pub fn bomb(megabytes: usize) -> Vec<u8> {
    let zeros = vec![0; 1024 * 1024];
    let mut megabyte = Vec::with_capacity(64 * 1024);
    let mut packing = flate2::Compress::new(flate2::Compression::best(), false);
    packing.compress_vec(&zeros, &mut megabyte, flate2::FlushCompress::Full).unwrap();
    assert_eq!(packing.total_in(), 1024 * 1024, "one megabyte is packed as a piece that can be repeated");
    let last_empty_block = [3, 0];
    let packed = [megabyte.repeat(megabytes).as_slice(), &last_empty_block].concat();
    let mut chunk = vec![0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, 2];
    let mut length = packed.len();
    while length >= 0x80 {
        chunk.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    chunk.push(length as u8);
    chunk.extend(packed);
    chunk
}

/// Puts such a change into the store of a folder, which nobody has open.
pub fn put_bomb(folder: &Path, doc: &DocId) {
    let bomb = bomb(4096);
    assert!(bomb.len() < 8 * 1024 * 1024, "it travels as {} bytes", bomb.len());
    let conn = Connection::open(folder.join("store.sqlite")).unwrap();
    conn.execute(
        "INSERT INTO change (hash, doc, actor, seq, bytes, at, op) VALUES (?1, ?2, ?1, 1, ?3, 0, '')",
        params![[7_u8; 32], doc.0, bomb],
    )
    .unwrap();
}
