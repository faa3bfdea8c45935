//! Writing contacts out: as the rows of a table, or as cards.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_i18n::Language;
use tashawur_journal::Journal;
use tashawur_sheets::{Address, Card, NameParts, Pair, Table};
use ts_rs::TS;

use super::columns::header;
use super::focal::{self, chosen};
use super::plan;
use crate::error::Result;
use crate::focal_point::{self, Term};
use crate::person;
use crate::register::{Entry, Read, Values, find, named, whole};

/// Which contacts to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum ContactsKind {
    /// All people.
    People,
    /// The focal points of the states, with their people.
    FocalPoints,
}

/// Contacts, ready for any format.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contacts {
    /// The rows with their headings.
    pub table: Table,
    /// The people as cards, each once.
    pub cards: Vec<Card>,
}

/// The columns of an export of people.
const PEOPLE: [&str; 13] = [
    "id",
    "honorific_ar",
    "honorific_en",
    "name_ar",
    "name_en",
    "position_ar",
    "position_en",
    "organisation_ar",
    "organisation_en",
    "email",
    "telephone",
    "note_ar",
    "note_en",
];

/// The columns that an export of focal points has beside them.
const FOCAL_POINTS: [&str; 13] = [
    "state",
    "subject",
    "body_ar",
    "body_en",
    "ministry_ar",
    "ministry_en",
    "channel",
    "focal_email",
    "focal_telephone",
    "from",
    "to",
    "focal_note_ar",
    "focal_note_en",
];

/// The people, or the focal points that stand on a day (all of them, earlier ones too, when no day is given). The
/// headings are in one language; names stand in both.
///
/// # Errors
/// What the ground reports.
pub fn export(
    journal: &Journal,
    kind: ContactsKind,
    language: Language,
    on: Option<NaiveDate>,
) -> Result<Contacts> {
    journal.rows(|rows| match kind {
        ContactsKind::People => people(rows, language),
        ContactsKind::FocalPoints => focal_points(rows, language, on),
    })
}

fn people(rows: &Connection, language: Language) -> Result<Contacts> {
    let mut contacts = Contacts::default();
    let mut lines = Vec::new();
    for person in whole(rows, person::SHAPE.kind)? {
        let employer = employer(rows, &person.values)?;
        lines.push(person_cells(&person, &employer));
        contacts.cards.push(card(&person, employer));
    }
    let header = PEOPLE.iter().map(|column| header(column, language)).collect();
    contacts.table = Table::new(header, lines);
    Ok(contacts)
}

fn focal_points(rows: &Connection, language: Language, on: Option<NaiveDate>) -> Result<Contacts> {
    let mut contacts = Contacts::default();
    let mut lines = Vec::new();
    for focal_point in whole(rows, focal_point::SHAPE.kind)? {
        let values = &focal_point.values;
        if on.is_some_and(|day| !Term::of(values).covers(day)) {
            continue;
        }
        let id = person::kept(rows, values.text("person"))?;
        let Some(person) = find(rows, &id)? else { continue };
        let employer = employer(rows, &person.values)?;
        let mut cells = focal_cells(rows, values, language)?;
        cells.extend(person_cells(&person, &employer));
        lines.push(cells);
        if contacts.cards.iter().all(|card| card.uid != id) {
            contacts.cards.push(card(&person, employer));
        }
    }
    let columns = FOCAL_POINTS.iter().chain(&PEOPLE);
    contacts.table = Table::new(columns.map(|column| header(column, language)).collect(), lines);
    Ok(contacts)
}

/// The names of whom a person works for.
fn employer(rows: &Connection, values: &Values) -> Result<Pair> {
    let named = named(rows, values.text("organisation"))?.filter(|named| !named.deleted);
    Ok(named.map(|named| named.title).unwrap_or_default())
}

/// The cells of [`PEOPLE`].
fn person_cells(person: &Entry, employer: &Pair) -> Vec<String> {
    let cell = |column: &str| match column {
        "id" => person.id.clone(),
        "organisation_ar" => employer.ar.clone(),
        "organisation_en" => employer.en.clone(),
        _ => {
            field(&plan::FIELDS, column).map(|field| person.values.text(field).to_owned()).unwrap_or_default()
        }
    };
    PEOPLE.iter().map(|column| cell(column)).collect()
}

/// The cells of [`FOCAL_POINTS`].
fn focal_cells(rows: &Connection, values: &Values, language: Language) -> Result<Vec<String>> {
    let name =
        |id: &str| -> Result<Pair> { Ok(named(rows, id)?.map(|named| named.title).unwrap_or_default()) };
    let (state, body) = (name(values.text("state"))?, name(values.text("body"))?);
    let in_language = |pair: &Pair| match language {
        Language::Arabic if !pair.ar.is_empty() => pair.ar.clone(),
        Language::English if pair.en.is_empty() => pair.ar.clone(),
        _ => pair.en.clone(),
    };
    let word = |label: &str, field: &str| match values.text(field) {
        "" => String::new(),
        choice => chosen(label, choice, language),
    };
    let cell = |column: &str| match column {
        "state" => in_language(&state),
        "subject" => word("subject", "sort"),
        "channel" => word("channel", "channel"),
        "body_ar" => body.ar.clone(),
        "body_en" => body.en.clone(),
        "from" => values.text("starts").to_owned(),
        "to" => values.text("ends").to_owned(),
        _ => field(&focal::FIELDS, column).map(|field| values.text(field).to_owned()).unwrap_or_default(),
    };
    Ok(FOCAL_POINTS.iter().map(|column| cell(column)).collect())
}

/// The field that a column fills.
fn field(fields: &[(&str, &'static str)], column: &str) -> Option<&'static str> {
    fields.iter().find(|(name, _)| *name == column).map(|(_, field)| *field)
}

/// A person as a card of a contact file.
fn card(person: &Entry, organisation: Pair) -> Card {
    let pair = |ar: &str, en: &str| Pair::new(person.values.text(ar), person.values.text(en));
    // Readers make a name of its parts where there is none, so a form of address never stands without a name.
    let beside = |name: &str, field: &str| match person.values.text(name) {
        "" => String::new(),
        _ => person.values.text(field).to_owned(),
    };
    let prefix = Pair::new(beside("name_ar", "honorific_ar"), beside("name_en", "honorific_en"));
    let address = |field: &str| {
        let value = person.values.text(field).to_owned();
        (!value.is_empty()).then(|| Address { value, uses: vec!["work".to_owned()] })
    };
    Card {
        uid: person.id.clone(),
        name: pair("name_ar", "name_en"),
        name_parts: NameParts { prefix, ..NameParts::default() },
        organisation,
        department: Pair::default(),
        title: pair("long_name_ar", "long_name_en"),
        emails: address("email").into_iter().collect(),
        phones: address("telephone").into_iter().collect(),
        note: pair("note_ar", "note_en"),
    }
}
