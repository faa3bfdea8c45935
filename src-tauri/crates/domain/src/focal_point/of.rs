//! Who speaks for each state on a day.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_journal::Journal;
use tashawur_sheets::Pair;

use super::{FocalPointOfRequest, ListLanguage, SHAPE, Speaker, StateSpeakers, Term};
use crate::error::{Result, invalid_with};
use crate::person;
use crate::register::dated::names_on;
use crate::register::{Entry, Read, Values, find, whole};

/// The states with their focal points on a day: in protocol order in Arabic, by short name in English. Member
/// states without a focal point stand among them, so that a gap is seen.
///
/// # Errors
/// `invalid` when `on` is no day.
pub fn of(journal: &Journal, request: &FocalPointOfRequest, today: NaiveDate) -> Result<Vec<StateSpeakers>> {
    let day = match request.on.as_deref() {
        None | Some("") => today,
        Some(text) => {
            text.parse().map_err(|_| invalid_with("error-invalid-day", &[("value", text.to_owned())]))?
        }
    };
    journal.rows(|rows| {
        let mut speakers = speakers(rows, request.subject.as_deref().unwrap_or_default(), day)?;
        let mut found: Vec<StateSpeakers> = Vec::new();
        for state in whole(rows, "state")? {
            let own = speakers.remove(&state.id).unwrap_or_default();
            let wanted = request.state.as_ref().is_none_or(|id| *id == state.id);
            if wanted && (!own.is_empty() || state.values.number("order").is_some()) {
                let (name, _) = names_on(rows, &state.id, &day.to_string())?;
                found.push(StateSpeakers {
                    state: state.id,
                    name_ar: name.ar,
                    name_en: name.en,
                    speakers: own,
                });
            }
        }
        if request.language == Some(ListLanguage::En) {
            found.sort_by_key(|state| state.name_en.to_lowercase());
        }
        Ok(found)
    })
}

/// The focal points of the day by state, each list in the order of the register.
fn speakers(rows: &Connection, subject: &str, day: NaiveDate) -> Result<HashMap<String, Vec<Speaker>>> {
    let mut speakers: HashMap<String, Vec<Speaker>> = HashMap::new();
    for focal_point in whole(rows, SHAPE.kind)? {
        let values = &focal_point.values;
        if Term::of(values).covers(day) && is_on(values.text("sort"), subject) {
            let speaker = speaker(rows, &focal_point, day)?;
            speakers.entry(values.text("state").to_owned()).or_default().push(speaker);
        }
    }
    Ok(speakers)
}

/// Whether a focal point of one subject is meant when another, or none, is asked for.
fn is_on(own: &str, asked: &str) -> bool {
    let both = own == "migration_and_refugees" && ["migration", "refugees"].contains(&asked);
    asked.is_empty() || own.is_empty() || own == asked || both
}

fn speaker(rows: &Connection, focal_point: &Entry, day: NaiveDate) -> Result<Speaker> {
    let values = &focal_point.values;
    let id = person::kept(rows, values.text("person"))?;
    let person = find(rows, &id)?.unwrap_or_default();
    let position = position(&person, day);
    let body = body(rows, values, day)?;
    let own_or = |field: &str| match values.text(field) {
        "" => person.values.text(field).to_owned(),
        own => own.to_owned(),
    };
    let date = |field: &str| Some(values.text(field).to_owned()).filter(|date| !date.is_empty());
    Ok(Speaker {
        focal_point: focal_point.id.clone(),
        honorific_ar: person.values.text("honorific_ar").to_owned(),
        honorific_en: person.values.text("honorific_en").to_owned(),
        name_ar: person.values.text("name_ar").to_owned(),
        name_en: person.values.text("name_en").to_owned(),
        position_ar: position.ar,
        position_en: position.en,
        subject: values.text("sort").to_owned(),
        body_ar: body.ar,
        body_en: body.en,
        channel: values.text("channel").to_owned(),
        email: own_or("email"),
        telephone: own_or("telephone"),
        starts: date("starts"),
        ends: date("ends"),
        person: id,
    })
}

/// The position that a person held on a day; else the one that the person's record gives.
fn position(person: &Entry, day: NaiveDate) -> Pair {
    let held = person.parts.iter().filter(|part| part.kind == person::POSITION && !part.deleted);
    let mut held = held.filter(|part| Term::of(&part.values).covers(day)).map(|part| &part.values);
    let title = |values: &Values, ar, en| Pair::new(values.text(ar), values.text(en));
    held.next_back()
        .map(|values| title(values, "title_ar", "title_en"))
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| title(&person.values, "long_name_ar", "long_name_en"))
}

/// The ministry as it is written, else the name that the body had on the day.
fn body(rows: &Connection, values: &Values, day: NaiveDate) -> Result<Pair> {
    let ministry = Pair::new(values.text("ministry_ar"), values.text("ministry_en"));
    if !ministry.is_empty() {
        return Ok(ministry);
    }
    let (name, _) = names_on(rows, values.text("body"), &day.to_string())?;
    Ok(name)
}
