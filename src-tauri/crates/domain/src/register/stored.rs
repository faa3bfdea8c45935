//! Entries as their derived rows hold them, with the titles that the names of others give.

use rusqlite::{Connection, OptionalExtension, Row};
use tashawur_i18n::{Language, plain, text};
use tashawur_journal::{DocId, Edit};
use tashawur_sheets::Pair;

use super::record::{Entry, EntryPart, EntryRow, Titled};
use super::shape::{Shape, Title};
use super::values;
use crate::error::{Error, Result};
use crate::{meeting, nouns};

/// The columns of names that give a title to another entry; [`row`] takes them besides those of the entry.
pub(super) const NAMES: &str = "first.name_ar AS first_ar, first.name_en AS first_en,
  second.name_ar AS second_ar, second.name_en AS second_en";

/// The entry with those that give it a title.
pub(super) const FROM: &str = "FROM entry e LEFT JOIN entry first ON first.doc = e.titled_by
  LEFT JOIN entry second ON second.doc = e.titled_by_second";

/// What others need to know of an entry, or of a meeting that is referred to like one.
pub(crate) struct Named {
    /// The kind.
    pub(crate) kind: String,
    /// The titles in both languages.
    pub(crate) title: Pair,
    /// Whether it is deleted.
    pub(crate) deleted: bool,
}

impl Named {
    /// The same as it is shown, under the id by which it was asked for.
    pub(crate) fn titled(self, id: String) -> Titled {
        Titled { id, kind: self.kind, title_ar: self.title.ar, title_en: self.title.en }
    }
}

/// The entry or the meeting with this id, when there is one.
pub(crate) fn named(rows: &Connection, id: &str) -> Result<Option<Named>> {
    if let Some(row) = find_row(rows, id)? {
        return Ok(Some(Named {
            title: Pair::new(row.title_ar, row.title_en),
            kind: row.kind,
            deleted: row.deleted,
        }));
    }
    let deleted: Option<bool> = rows
        .prepare_cached("SELECT deleted FROM meeting WHERE doc = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let Some(deleted) = deleted else { return Ok(None) };
    let title = meeting::titles(rows, id)?.unwrap_or_default();
    Ok(Some(Named { kind: meeting::KIND.to_owned(), title, deleted }))
}

/// The entry or the meeting with this id under its title, deleted or not; nothing when there is none.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn titled(rows: &Connection, id: &str) -> Result<Option<Titled>> {
    Ok(named(rows, id)?.map(|named| named.titled(id.to_owned())))
}

/// The entries that were merged into this one, directly or by way of others.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn merged_into(rows: &Connection, id: &str) -> Result<Vec<String>> {
    let mut statement = rows.prepare_cached(
        "WITH RECURSIVE gone (doc) AS (
           SELECT doc FROM entry WHERE merged_into = ?1 AND deleted = 1 AND doc <> ?1
           UNION SELECT e.doc FROM entry e JOIN gone ON e.merged_into = gone.doc WHERE e.deleted = 1 AND e.doc <> ?1)
         SELECT doc FROM gone ORDER BY doc LIMIT 100",
    )?;
    let found = statement.query_map([id], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The line of an entry, when there is one.
pub(crate) fn find_row(rows: &Connection, id: &str) -> Result<Option<EntryRow>> {
    let mut statement = rows.prepare_cached(&format!("SELECT e.*, {NAMES} {FROM} WHERE e.doc = ?1"))?;
    Ok(statement.query_row([id], row).optional()?)
}

/// The whole entry with this id, deleted or not, without its problems and the names of its parts.
pub(crate) fn find(rows: &Connection, id: &str) -> Result<Option<Entry>> {
    let mut statement = rows.prepare_cached(&format!("SELECT e.*, {NAMES} {FROM} WHERE e.doc = ?1"))?;
    let found = statement.query_row([id], |found| {
        let row = row(found)?;
        Ok(Entry {
            values: values::from_json(&found.get::<_, String>("fields")?),
            merged_into: found.get("merged_into")?,
            id: row.id,
            kind: row.kind,
            title_ar: row.title_ar,
            title_en: row.title_en,
            built_in: row.built_in,
            deleted: row.deleted,
            ..Entry::default()
        })
    });
    let Some(mut entry) = found.optional()? else { return Ok(None) };
    entry.parts = parts(rows, id, &entry.kind)?;
    Ok(Some(entry))
}

/// The entry with this id as it stands in an edit, which may have made it, with the shape of its noun.
///
/// # Errors
/// `not_found` when there is no entry with this id.
pub(crate) fn in_edit(edit: &Edit<'_>, id: &str) -> Result<(Entry, &'static Shape)> {
    let missing = || Error::NotFound { kind: "entry" };
    let document = edit.document(&DocId(id.to_owned()))?.ok_or_else(missing)?;
    let shape = nouns::shape(&document.kind).ok_or_else(missing)?;
    let parts = document.items.values().filter_map(|item| {
        Some(EntryPart {
            id: item.id.clone(),
            kind: item.kind.clone(),
            values: values::of(shape.part(&item.kind)?.fields, item),
            deleted: item.deleted(),
            ..EntryPart::default()
        })
    });
    let entry = Entry {
        id: id.to_owned(),
        kind: document.kind.clone(),
        values: values::of(shape.fields, &document.root),
        parts: parts.collect(),
        deleted: document.root.deleted(),
        ..Entry::default()
    };
    Ok((entry, shape))
}

/// The parts of an entry: kind by kind, those with an order of their own in it, the others by their first day;
/// deleted ones at the end.
fn parts(rows: &Connection, id: &str, kind: &str) -> Result<Vec<EntryPart>> {
    let mut statement = rows.prepare_cached(
        "SELECT item, kind, fields, deleted FROM entry_part WHERE doc = ?1
         ORDER BY deleted, kind,
           CASE WHEN instr(?2, ',' || kind || ',') > 0 THEN substr(place, instr(place, '|') + 1) END,
           first_day IS NULL, first_day, substr(place, instr(place, '|') + 1), item",
    )?;
    let shape = nouns::shape(kind).map(|shape| shape.parts).unwrap_or_default();
    let ordered: String =
        shape.iter().filter(|part| part.ordered).map(|part| format!(",{},", part.kind)).collect();
    let found = statement.query_map([id, &ordered], |row| {
        Ok(EntryPart {
            id: row.get(0)?,
            kind: row.get(1)?,
            values: values::from_json(&row.get::<_, String>(2)?),
            deleted: row.get(3)?,
            ..EntryPart::default()
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Reads a line from the columns of an entry and [`NAMES`].
pub(super) fn row(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    let id: String = row.get("doc")?;
    let kind: String = row.get("kind")?;
    let starts: Option<String> = row.get("starts")?;
    let own = Pair::new(row.get::<_, String>("name_ar")?, row.get::<_, String>("name_en")?);
    let joined = |ar: &str, en: &str| -> rusqlite::Result<Pair> {
        let word = |column: &str| row.get::<_, Option<String>>(column).map(Option::unwrap_or_default);
        Ok(Pair::new(word(ar)?, word(en)?))
    };
    let (first, second) = (joined("first_ar", "first_en")?, joined("second_ar", "second_en")?);
    let acronym: String = row.get("acronym")?;
    let title = title(&kind, own, &first, &second, starts.as_deref(), &acronym);
    Ok(EntryRow {
        built_in: id.contains(':'),
        id,
        kind,
        title_ar: title.ar,
        title_en: title.en,
        long_name_ar: row.get("long_name_ar")?,
        long_name_en: row.get("long_name_en")?,
        acronym,
        code: row.get("code")?,
        variants: String::new(),
        sort: row.get("sort")?,
        order: row.get::<_, Option<i64>>("protocol_order")?.and_then(|order| u32::try_from(order).ok()),
        starts,
        ends: row.get("ends")?,
        parent: row.get("parent")?,
        deleted: row.get("deleted")?,
    })
}

/// The title of an entry: its own name, or what the names of others give.
fn title(kind: &str, own: Pair, first: &Pair, second: &Pair, starts: Option<&str>, acronym: &str) -> Pair {
    if !own.is_empty() {
        return own;
    }
    let given = match nouns::shape(kind).map(|shape| shape.title) {
        Some(Title::Of(..)) => Pair::new(
            both(Language::Arabic, &first.ar, &second.ar),
            both(Language::English, &first.en, &second.en),
        ),
        Some(Title::Dated(_)) => {
            let year = starts.and_then(|date| date.get(..4)).unwrap_or_default();
            Pair::new(dated(Language::Arabic, &first.ar, year), dated(Language::English, &first.en, year))
        }
        _ => Pair::default(),
    };
    if given.is_empty() { Pair::new(acronym, acronym) } else { given }
}

fn both(language: Language, first: &str, second: &str) -> String {
    match (first, second) {
        ("", one) | (one, "") => one.to_owned(),
        _ => plain(&text::register_title_both(language, first, second)),
    }
}

fn dated(language: Language, name: &str, year: &str) -> String {
    match (name, year) {
        ("", one) | (one, "") => one.to_owned(),
        _ => plain(&text::register_title_dated(language, name, year)),
    }
}
