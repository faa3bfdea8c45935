//! How a described noun lies in the journal, and the rows derived from it.
//!
//! Names are registers: two names written apart are both kept and shown. Lists and notes are texts, which merge;
//! sets are one register a member, so that they join.

use rusqlite::{Connection, params};
use tashawur_arabic::collate::sort_key_ar;
use tashawur_arabic::dates::FuzzyDate;
use tashawur_arabic::fold::fold;
use tashawur_i18n::{Language, format};
use tashawur_journal::{DocId, Item, Noun, ROOT};

use super::link;
use super::record::{Read, Values};
use super::shape::{Field, Form, Shape, Title};
use super::values;
use crate::search::index::{self, Found};

/// The kind of a part that gives a former or later name with the days on which it was in force.
pub(crate) const DATED_NAME: &str = "dated_name";

/// The kind of a part that gives the word that an owner uses for a term.
const USAGE: &str = "usage";

/// The nouns whose names give others their titles.
const NAMING: [&str; 4] = ["process", "state", "person", "series"];

/// The fields that hold names, in every noun.
const NAMES: [&str; 6] = ["name_ar", "name_en", "long_name_ar", "long_name_en", "acronym", "code"];

/// Derives the rows of one described noun.
pub(crate) struct RegisterNoun(pub(crate) &'static Shape);

impl Noun for RegisterNoun {
    fn kind(&self) -> &'static str {
        self.0.kind
    }

    fn derive_version(&self) -> u32 {
        4
    }

    fn schema(&self) -> &'static str {
        "" // one set of tables for all kinds: it is among the shared ones
    }

    fn tables(&self) -> &'static [&'static str] {
        &[]
    }

    fn derive_item(&self, rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
        if item.id == ROOT {
            return derive_entry(rows, doc, self.0, item);
        }
        let Some(part) = self.0.part(&item.kind) else { return Ok(()) };
        let values = values::of(part.fields, item);
        derive_part(rows, doc, item, &values)?;
        link::put(rows, doc, item, values::links(part.fields, &values))?;
        let named = [DATED_NAME, USAGE].contains(&item.kind.as_str());
        derive_names(rows, doc, item, if named { &values } else { &NO_VALUES })?;
        derive_naming(rows, doc, self.0, item, if named { &values } else { &NO_VALUES })?;
        find(rows, doc, self.0, item, part.fields, &values)
    }
}

static NO_VALUES: Values = Values::new();

fn derive_entry(rows: &Connection, doc: &DocId, shape: &'static Shape, item: &Item) -> rusqlite::Result<()> {
    let values = values::of(shape.fields, item);
    put_entry(rows, doc, shape, item, &values)?;
    link::put(rows, doc, item, values::links(shape.fields, &values))?;
    // A person's name is no other word for anything, and a common one would widen every search.
    let named = !["person", "saved_search"].contains(&shape.kind);
    derive_names(rows, doc, item, if named { &values } else { &NO_VALUES })?;
    derive_naming(rows, doc, shape, item, &values)?;
    find(rows, doc, shape, item, shape.fields, &values)
}

/// The row of the table `entry`.
fn put_entry(
    rows: &Connection,
    doc: &DocId,
    shape: &Shape,
    item: &Item,
    values: &Values,
) -> rusqlite::Result<()> {
    let (title_ar, title_en) = titles(values);
    let title = if title_ar.is_empty() { title_en } else { title_ar };
    let days = Days::of(values);
    let (first, second) = match shape.title {
        Title::Name => (None, None),
        Title::Of(first, second) => (Some(first), Some(second)),
        Title::Dated(first) => (Some(first), None),
    };
    let target = |field: Option<&str>| field.map(|field| values.text(field)).filter(|id| !id.is_empty());
    rows.prepare_cached(
        "INSERT OR REPLACE INTO entry (doc, kind, name_ar, name_en, long_name_ar, long_name_en, acronym, code,
           sort, protocol_order, parent, starts, ends, first_day, last_day, titled_by, titled_by_second, fields,
           sort_key, merged_into, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)",
    )?
    .execute(params![
        doc.0,
        shape.kind,
        values.text("name_ar"),
        values.text("name_en"),
        values.text("long_name_ar"),
        values.text("long_name_en"),
        values.text("acronym"),
        values.text("code"),
        values.text("sort"),
        values.number("order"),
        target(Some("parent")),
        days.starts,
        days.ends,
        days.first,
        days.last,
        target(first),
        target(second),
        values::json(values),
        sort_key_ar(title),
        item.maybe("merged_into"),
        item.deleted(),
    ])?;
    Ok(())
}

/// The row of the table `entry_part`.
fn derive_part(rows: &Connection, doc: &DocId, item: &Item, values: &Values) -> rusqlite::Result<()> {
    let days = Days::of(values);
    rows.prepare_cached(
        "INSERT OR REPLACE INTO entry_part (doc, item, kind, place, starts, ends, first_day, last_day, fields,
           deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        doc.0,
        item.id,
        item.kind,
        item.text("place"),
        days.starts,
        days.ends,
        days.first,
        days.last,
        values::json(values),
        item.deleted(),
    ])?;
    Ok(())
}

/// The days of an entry or a part: as they are known, and the first and last day that they can mean.
struct Days<'a> {
    starts: Option<&'a str>,
    ends: Option<&'a str>,
    first: Option<String>,
    last: Option<String>,
}

impl<'a> Days<'a> {
    fn of(values: &'a Values) -> Days<'a> {
        let known = |field| Some(values.text(field)).filter(|text| !text.is_empty());
        let date = |text: Option<&str>| text.and_then(|text| text.parse::<FuzzyDate>().ok());
        let (starts, ends) = (known("starts"), known("ends"));
        Days {
            starts,
            ends,
            first: date(starts).map(|date| date.first_day().to_string()),
            last: date(ends).map(|date| date.last_day().to_string()),
        }
    }
}

/// The rows of the table `entry_name`: what somebody may type when this entry is meant.
fn derive_names(rows: &Connection, doc: &DocId, item: &Item, values: &Values) -> rusqlite::Result<()> {
    rows.prepare_cached("DELETE FROM entry_name WHERE doc = ?1 AND item = ?2")?
        .execute(params![doc.0, item.id])?;
    if item.deleted() {
        return Ok(());
    }
    // The code of a state is an English word at times, and the long name of a term is its explanation.
    let names = NAMES.iter().filter(|field| **field != "code");
    let names = names.filter(|field| item.kind != "term" || !field.starts_with("long_"));
    let mut insert =
        rows.prepare_cached("INSERT INTO entry_name (doc, item, name, folded) VALUES (?1, ?2, ?3, ?4)")?;
    let mut seen = Vec::new();
    for name in names.map(|field| values.text(field)).chain(values.text("variants").lines()) {
        let name = name.trim();
        let folded = fold(name).text;
        if folded.is_empty() || seen.contains(&folded) {
            continue;
        }
        insert.execute(params![doc.0, item.id, name, folded])?;
        seen.push(folded);
    }
    Ok(())
}

/// The words by which an entry gives others their titles.
fn derive_naming(
    rows: &Connection,
    doc: &DocId,
    shape: &Shape,
    item: &Item,
    values: &Values,
) -> rusqlite::Result<()> {
    if !NAMING.contains(&shape.kind) {
        return Ok(());
    }
    let words = NAMES.iter().chain(&["variants"]).map(|field| values.text(field));
    let words = if item.deleted() { String::new() } else { words.collect::<Vec<_>>().join("\n") };
    index::put_naming(rows, doc, &item.id, &words)
}

/// The search row of an entry or a part: its names, or the first texts of a part, and everything else it says.
fn find(
    rows: &Connection,
    doc: &DocId,
    shape: &'static Shape,
    item: &Item,
    fields: &[Field],
    values: &Values,
) -> rusqlite::Result<()> {
    let body = body(fields, values);
    let (title_ar, title_en) = titles(values);
    let is_part = item.id != ROOT;
    if is_part && title_ar.is_empty() && title_en.is_empty() && body.is_empty() {
        return index::remove(rows, doc, &item.id);
    }
    let given = |field: &'static str| Some(values.text(field)).filter(|id| !is_part && !id.is_empty());
    let titled_by: Vec<&str> = match shape.title {
        Title::Name => Vec::new(),
        Title::Of(first, second) => given(first).into_iter().chain(given(second)).collect(),
        Title::Dated(first) => given(first).into_iter().collect(),
    };
    // Whoever looks for what has no name of its own types what it is: «focal point of Jordan».
    let unseen =
        if is_part || shape.title == Title::Name { String::new() } else { kind_in_words(shape.kind) };
    index::put(
        rows,
        doc,
        &item.id,
        &Found {
            noun: shape.kind,
            kind: if is_part { &item.kind } else { shape.kind },
            title_ar,
            title_en,
            titled_by: &titled_by,
            body: &body,
            unseen: &unseen,
            deleted: item.deleted(),
            ..Found::default()
        },
    )
}

/// What a kind is called in both languages.
fn kind_in_words(kind: &str) -> String {
    let key = format!("register-kind-{}", kind.replace('_', "-"));
    let words = [Language::Arabic, Language::English].map(|language| format(language, &key, &[]));
    words.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The names under which an entry is shown; an acronym stands in for a name that is missing altogether.
fn titles(values: &Values) -> (&str, &str) {
    let pair = |ar, en| (values.text(ar), values.text(en));
    [("name_ar", "name_en"), ("title_ar", "title_en"), ("text_ar", "text_en")]
        .into_iter()
        .map(|(ar, en)| pair(ar, en))
        .find(|names| *names != ("", ""))
        .unwrap_or(("", values.text("acronym")))
}

/// Everything else that leads to an entry: its other words, its dates and its numbers.
fn body(fields: &[Field], values: &Values) -> String {
    let mut body = String::new();
    for field in fields.iter().filter(|field| !["name_ar", "name_en"].contains(&field.name)) {
        let word = match field.form {
            Form::Entry(_) | Form::Entries(_) | Form::Choice(_) | Form::Flag => continue,
            Form::Number(..) => {
                values.number(field.name).map(|number| number.to_string()).unwrap_or_default()
            }
            Form::Date => index::day_in_words(values.text(field.name)),
            _ => values.text(field.name).to_owned(),
        };
        if !word.is_empty() {
            body.push_str(&word);
            body.push('\n');
        }
    }
    body
}
