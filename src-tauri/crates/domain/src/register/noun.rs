//! How a described noun lies in the journal, and the rows derived from it.
//!
//! Names are registers: two names written apart are both kept and shown. Lists and notes are texts, which merge;
//! sets are one register a member, so that they join.

use rusqlite::{Connection, params};
use tashawur_arabic::collate::sort_key_ar;
use tashawur_arabic::dates::FuzzyDate;
use tashawur_arabic::fold::fold;
use tashawur_journal::{DocId, Item, Noun, ROOT};

use super::link;
use super::record::{Read, Values};
use super::shape::{Field, Form, Shape, Title};
use super::values;
use crate::search::index;

/// The kind of a part that gives a former or later name with the days on which it was in force.
pub(crate) const DATED_NAME: &str = "dated_name";

/// The fields that hold names, in every noun.
const NAMES: [&str; 6] = ["name_ar", "name_en", "long_name_ar", "long_name_en", "acronym", "code"];

/// Derives the rows of one described noun.
pub(crate) struct RegisterNoun(pub(crate) &'static Shape);

impl Noun for RegisterNoun {
    fn kind(&self) -> &'static str {
        self.0.kind
    }

    fn derive_version(&self) -> u32 {
        2
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
        let named = item.kind == DATED_NAME;
        derive_names(rows, doc, item, if named { &values } else { &NO_VALUES })?;
        find(rows, doc, &item.id, &item.kind, item.deleted(), part.fields, &values)
    }
}

static NO_VALUES: Values = Values::new();

fn derive_entry(rows: &Connection, doc: &DocId, shape: &Shape, item: &Item) -> rusqlite::Result<()> {
    let values = values::of(shape.fields, item);
    put_entry(rows, doc, shape, item, &values)?;
    link::put(rows, doc, item, values::links(shape.fields, &values))?;
    // A person's name is no other word for anything, and a common one would widen every search.
    let named = shape.kind != "person";
    derive_names(rows, doc, item, if named { &values } else { &NO_VALUES })?;
    find(rows, doc, ROOT, shape.kind, item.deleted(), shape.fields, &values)
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

/// The search row of an entry or a part: its names, or the first texts of a part, and everything else it says.
fn find(
    rows: &Connection,
    doc: &DocId,
    item: &str,
    kind: &str,
    deleted: bool,
    fields: &[Field],
    values: &Values,
) -> rusqlite::Result<()> {
    let body = body(fields, values);
    let (title_ar, title_en) = titles(values);
    if deleted || (title_ar.is_empty() && title_en.is_empty() && body.is_empty()) {
        return index::remove(rows, doc, item);
    }
    index::put(rows, doc, item, kind, title_ar, title_en, &body)
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
            _ => values.text(field.name).to_owned(),
        };
        if !word.is_empty() {
            body.push_str(&word);
            body.push('\n');
        }
    }
    body
}
