//! How a meeting with its agenda lies in the journal, and the rows derived from it.

use rusqlite::{Connection, OptionalExtension, params};
use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Item, Noun, ROOT};

use crate::follow;
use crate::meeting::title;
use crate::register::link;
use crate::search::index::{self, Found};
use crate::wire;

/// The kind of the document.
pub(crate) const KIND: &str = "meeting";
/// The kind of an agenda item inside it.
pub(crate) const ITEM_KIND: &str = "agenda_item";
/// The kind of a day of its programme.
pub(crate) const DAY_KIND: &str = "programme_day";
/// The kind of a document before it.
pub(crate) const DOCUMENT_KIND: &str = "document";

/// The set of the tags of a meeting or an item: objectives and themes.
pub(crate) const TAGS: &str = "tags";

/// Derives the rows of a meeting: its own, and those of its items, days and documents.
pub(crate) struct Meeting;

impl Noun for Meeting {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn derive_version(&self) -> u32 {
        4
    }

    fn schema(&self) -> &'static str {
        include_str!("noun.sql")
    }

    fn tables(&self) -> &'static [&'static str] {
        &["meeting", "agenda_item", "programme_day", "document"]
    }

    fn derive_item(&self, rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
        if item.id == ROOT {
            return derive_meeting(rows, doc, item);
        }
        match item.kind.as_str() {
            ITEM_KIND => derive_agenda_item(rows, doc, item),
            DAY_KIND => derive_day(rows, doc, item),
            DOCUMENT_KIND => derive_document(rows, doc, item),
            _ => Ok(()),
        }
    }

    fn derive_reading(&self, rows: &Connection, hash: &str, text: &str) -> rusqlite::Result<()> {
        find_documents_of(rows, hash, text)
    }
}

/// A register that names another thing; an empty one names nothing.
fn id<'a>(item: &'a Item, field: &str) -> Option<&'a str> {
    item.maybe(field).filter(|id| !id.is_empty())
}

fn derive_meeting(rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
    rows.prepare_cached(
        "INSERT OR REPLACE INTO meeting (doc, sort, ordinal, process, host_entry, host_text_ar, host_text_en,
           place_ar, place_en, mode, starts, ends, zone, status_set, languages, typed_title_ar, typed_title_en,
           theme_ar, theme_en, note_ar, note_en, symbol, numbering, follows_up, illustrative, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
           ?21, ?22, ?23, ?24, ?25, ?26)",
    )?
    .execute(params![
        doc.0,
        item.text("sort"),
        item.int("ordinal"),
        id(item, "process"),
        id(item, "host_entry"),
        item.text("host_text_ar"),
        item.text("host_text_en"),
        item.text("place_ar"),
        item.text("place_en"),
        item.text("mode"),
        id(item, "starts"),
        id(item, "ends"),
        item.text("zone"),
        id(item, "status_set"),
        item.text("languages"),
        item.text("typed_title_ar"),
        item.text("typed_title_en"),
        item.text("theme_ar"),
        item.text("theme_en"),
        item.text("note_ar"),
        item.text("note_en"),
        item.text("symbol"),
        item.text("numbering"),
        id(item, follow::FIELD),
        item.flag("illustrative"),
        item.deleted(),
    ])?;
    put_links(rows, doc, item, &["process", "host_entry", follow::FIELD])?;
    find_meeting(rows, doc, item)
}

/// The entries that an item names in these fields, and its tags.
fn put_links(rows: &Connection, doc: &DocId, item: &Item, fields: &[&'static str]) -> rusqlite::Result<()> {
    let named = fields.iter().map(|field| (*field, item.text(field)));
    link::put(rows, doc, item, named.chain(link::members(item, TAGS).map(|tag| (TAGS, tag))))
}

/// What leads to a meeting. Its own words only: the name of its process is another document's.
fn find_meeting(rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
    let bare = title::bare(wire::parse(item.text("sort")), item.int("ordinal"));
    let title = |typed: &'static str, bare: String| match item.text(typed) {
        "" => bare,
        typed => typed.to_owned(),
    };
    let (title_ar, title_en) = (title("typed_title_ar", bare.ar), title("typed_title_en", bare.en));
    let fields = [
        "theme_ar",
        "theme_en",
        "place_ar",
        "place_en",
        "host_text_ar",
        "host_text_en",
        "symbol",
        "note_ar",
        "note_en",
    ];
    let days = [item.text("starts"), item.text("ends")].map(index::day_in_words).join("\n");
    index::put(
        rows,
        doc,
        ROOT,
        &Found {
            noun: KIND,
            kind: KIND,
            title_ar: &title_ar,
            title_en: &title_en,
            titled_by: &id(item, "process").into_iter().collect::<Vec<_>>(),
            body: &format!("{}\n{days}", body(item, &fields)),
            deleted: item.deleted(),
            ..Found::default()
        },
    )
}

/// The texts of these fields, one a line.
fn body(item: &Item, fields: &[&str]) -> String {
    let texts = fields.iter().map(|field| item.text(field)).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join("\n")
}

fn derive_agenda_item(rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
    let place = item.text("place");
    rows.prepare_cached(
        "INSERT OR REPLACE INTO agenda_item (doc, item, place, parent, sort, title_ar, title_en, note_ar, note_en,
           decision_ar, decision_en, presenter_entry, presenter_text_ar, presenter_text_en, duration, day, start,
           stale, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
    )?
    .execute(params![
        doc.0,
        item.id,
        place,
        Place::parse(place).parent,
        item.text("sort"),
        item.text("title_ar"),
        item.text("title_en"),
        item.text("note_ar"),
        item.text("note_en"),
        item.text("decision_ar"),
        item.text("decision_en"),
        id(item, "presenter_entry"),
        item.text("presenter_text_ar"),
        item.text("presenter_text_en"),
        item.int("duration"),
        id(item, "day"),
        id(item, "start"),
        item.text("stale"),
        item.deleted(),
    ])?;
    put_links(rows, doc, item, &["presenter_entry"])?;
    let fields =
        ["note_ar", "note_en", "decision_ar", "decision_en", "presenter_text_ar", "presenter_text_en"];
    index::put(
        rows,
        doc,
        &item.id,
        &Found {
            noun: ITEM_KIND,
            kind: ITEM_KIND,
            title_ar: item.text("title_ar"),
            title_en: item.text("title_en"),
            body: &body(item, &fields),
            deleted: item.deleted(),
            ..Found::default()
        },
    )
}

fn derive_day(rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
    rows.prepare_cached(
        "INSERT OR REPLACE INTO programme_day (doc, item, place, sort, date, start, end, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        doc.0,
        item.id,
        item.text("place"),
        item.text("sort"),
        id(item, "date"),
        id(item, "start"),
        id(item, "end"),
        item.deleted(),
    ])?;
    Ok(())
}

fn derive_document(rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
    let place = Place::parse(item.text("place"));
    rows.prepare_cached(
        "INSERT OR REPLACE INTO document (doc, item, parent, rank, title_ar, title_en, symbol, file_name, file_hash,
           file_size, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        doc.0,
        item.id,
        place.parent,
        place.rank,
        item.text("title_ar"),
        item.text("title_en"),
        item.text("symbol"),
        item.text("file_name"),
        item.text("file_hash"),
        item.int("file_size").unwrap_or(0),
        item.deleted(),
    ])?;
    let reading: Option<String> = rows
        .prepare_cached("SELECT text FROM reading WHERE hash = ?1")?
        .query_row([item.text("file_hash")], |row| row.get(0))
        .optional()?;
    find_document(rows, &doc.0, &item.id, &reading.unwrap_or_default())
}

/// What leads to a document: its own words and those that were read out of its file.
fn find_document(rows: &Connection, doc: &str, item: &str, reading: &str) -> rusqlite::Result<()> {
    let mut statement = rows.prepare_cached(
        "SELECT title_ar, title_en, symbol, file_name, deleted FROM document WHERE doc = ?1 AND item = ?2",
    )?;
    let (texts, deleted): ([String; 4], bool) = statement.query_row([doc, item], |row| {
        Ok(([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?], row.get(4)?))
    })?;
    let [title_ar, title_en, symbol, file_name] = texts;
    index::put(
        rows,
        &DocId(doc.to_owned()),
        item,
        &Found {
            noun: DOCUMENT_KIND,
            kind: DOCUMENT_KIND,
            title_ar: &title_ar,
            title_en: &title_en,
            body: &format!("{symbol}\n{file_name}"),
            reading,
            deleted,
            ..Found::default()
        },
    )
}

/// Finds every document that has this file by the text that was read out of it.
fn find_documents_of(rows: &Connection, hash: &str, reading: &str) -> rusqlite::Result<()> {
    let mut statement = rows.prepare_cached("SELECT doc, item FROM document WHERE file_hash = ?1")?;
    let found = statement.query_map([hash], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let documents: Vec<(String, String)> = found.collect::<rusqlite::Result<_>>()?;
    documents.iter().try_for_each(|(doc, item)| find_document(rows, doc, item, reading))
}
