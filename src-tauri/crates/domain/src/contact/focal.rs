//! The focal point that a row with a state makes of its person.

use tashawur_arabic::dates::FuzzyDate;
use tashawur_arabic::fold::fold;
use tashawur_i18n::{Language, format, plain};
use tashawur_sheets::Pair;

use super::incoming::Incoming;
use super::known::{FocalPoint, Known, Person};
use super::plan::says_the_same;
use super::record::{ContactChange, Reason};
use crate::clock::western;
use crate::error::Error;
use crate::focal_point::{CHANNELS, SHAPE, SUBJECTS, overlap};
use crate::register::{FieldValue, Read, Values, values};

/// The columns of a file with the fields of a focal point that they fill as they are.
pub(super) const FIELDS: [(&str, &str); 6] = [
    ("ministry_ar", "ministry_ar"),
    ("ministry_en", "ministry_en"),
    ("focal_email", "email"),
    ("focal_telephone", "telephone"),
    ("focal_note_ar", "note_ar"),
    ("focal_note_en", "note_en"),
];

/// What a row does to a focal point.
#[derive(Debug)]
pub(super) struct FocalPlan {
    /// The focal point of the register; nothing for a new one.
    pub(super) id: Option<String>,
    /// The values to write.
    pub(super) values: Values,
    /// How it is told.
    pub(super) change: ContactChange,
    /// The number of the earlier row of the file that is about the same focal point.
    pub(super) first: Option<u32>,
    /// The place among the focal points of the person.
    place: Option<usize>,
}

impl FocalPlan {
    /// Lets later rows of the file know of it.
    pub(super) fn remember(&self, person: &mut Person, number: u32) {
        match self.place.and_then(|place| person.focal_points.get_mut(place)) {
            Some(known) => {
                known.row.get_or_insert(number);
                known.values.extend(self.values.clone());
            }
            None => {
                let values = self.values.clone();
                person.focal_points.push(FocalPoint { id: None, values, row: Some(number) });
            }
        }
    }
}

/// The focal point that a row names; nothing when it names no state.
pub(super) fn of_row(
    known: &Known,
    person: Option<&Person>,
    incoming: &Incoming,
) -> Result<Option<FocalPlan>, Reason> {
    let name = incoming.cell("state");
    if name.is_empty() {
        return Ok(None);
    }
    let state = known.named(&Pair::new(name, ""), "", &["state"]);
    let state = state.ok_or_else(|| Reason::of("error-contact-state", name))?;
    let mut given = fields(incoming)?;
    given.insert("state".to_owned(), FieldValue::Text(state));
    let place = person.and_then(|person| place(person, &given));
    let old = person.zip(place).and_then(|(person, place)| person.focal_points.get(place));
    let none = Values::new();
    let before = old.map_or(&none, |old| &old.values);
    put_body(known, incoming, before, &mut given);
    given.retain(|field, value| !says_the_same(before, field, value));
    let mut whole = before.clone();
    whole.extend(given.clone());
    let others = person.map(|person| person.focal_points.as_slice()).unwrap_or_default();
    let others = others.iter().enumerate().filter(|(at, _)| Some(*at) != place);
    // A change that is none cannot be refused for what stands already.
    if let Some(other) = overlap(&whole, others.map(|(_, other)| &other.values)).filter(|_| !given.is_empty())
    {
        return Err(Reason { message: "error-focal-point-overlap", args: vec![("term", other.shown())] });
    }
    let shown = |values: &Values| match values.is_empty() {
        true => String::new(),
        false => in_words(known, values),
    };
    let change = ContactChange {
        column: "focal_point".to_owned(),
        before: shown(before),
        after: in_words(known, &whole),
    };
    let (id, first) = old.map(|old| (old.id.clone(), old.row)).unwrap_or_default();
    Ok(Some(FocalPlan { id, values: given, change, first, place }))
}

/// The fields that a row gives, each meeting its rule.
fn fields(incoming: &Incoming) -> Result<Values, Reason> {
    let mut given = Values::new();
    let mut put = |field: &str, text: String| {
        if !text.is_empty() {
            given.insert(field.to_owned(), FieldValue::Text(text));
        }
    };
    for (column, field) in FIELDS {
        put(field, checked(field, incoming.cell(column))?);
    }
    for (column, field) in [("from", "starts"), ("to", "ends")] {
        put(field, checked(field, &date(incoming.cell(column)))?);
    }
    put("sort", choice(incoming.cell("subject"), SUBJECTS, "subject")?);
    put("channel", choice(incoming.cell("channel"), CHANNELS, "channel")?);
    let date = |field: &str| given.text(field).parse::<FuzzyDate>().ok();
    match (date("starts"), date("ends")) {
        (Some(starts), Some(ends)) if ends.last_day() < starts.first_day() => {
            let args = vec![("start", starts.to_string()), ("end", ends.to_string())];
            Err(Reason { message: "error-invalid-end-before-start", args })
        }
        _ => Ok(given),
    }
}

fn checked(name: &str, text: &str) -> Result<String, Reason> {
    let Some(field) = SHAPE.field("", name) else { return Ok(String::new()) };
    values::plain_text(field, text).map_err(|error| match error {
        Error::Invalid { message, args } => Reason { message, args },
        _ => Reason::of("error-invalid-value", text),
    })
}

/// A date as the register writes it, of one as spreadsheets write it: `14/12/2021` or `2021-12-14T00:00:00`.
fn date(text: &str) -> String {
    let text: String = text.trim().chars().map(western).collect();
    let day = text.split_once('T').map_or(text.as_str(), |(day, _)| day);
    let parts: Vec<&str> = day.split(['/', '.']).collect();
    match parts.as_slice() {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        [month, year] if year.len() == 4 => format!("{year}-{month:0>2}"),
        [year, month, day] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => day.to_owned(),
    }
}

/// The choice that a word means: its stored name, or its name in either language.
fn choice(text: &str, choices: &[&str], label: &str) -> Result<String, Reason> {
    let folded = fold(text).text;
    if folded.is_empty() {
        return Ok(String::new());
    }
    let means = |choice: &&&str| {
        let named = [Language::Arabic, Language::English].map(|language| chosen(label, choice, language));
        **choice == text || named.iter().any(|name| fold(name).text == folded)
    };
    let found = choices.iter().find(means).map(|choice| (*choice).to_owned());
    found.ok_or_else(|| Reason::of("error-invalid-kind", text))
}

/// The name of a choice in a language.
pub(super) fn chosen(label: &str, choice: &str, language: Language) -> String {
    let key = format!("register-choice-{label}-{}", choice.replace('_', "-"));
    format(language, &key, &[]).map(|name| plain(&name)).unwrap_or_default()
}

/// The focal point of a person that a row means: of that state and that subject, begun on the same date when the
/// row gives one; the last one where there are several.
fn place(person: &Person, given: &Values) -> Option<usize> {
    let same = |known: &FocalPoint| {
        let agrees = |field| given.text(field).is_empty() || given.text(field) == known.values.text(field);
        known.values.text("state") == given.text("state") && agrees("sort") && agrees("starts")
    };
    person.focal_points.iter().rposition(same)
}

/// The body that a row names: an organisation of the register, else its name as that of the ministry.
fn put_body(known: &Known, incoming: &Incoming, before: &Values, given: &mut Values) {
    let body = Pair::new(incoming.cell("body_ar"), incoming.cell("body_en"));
    if body.is_empty() {
        return;
    }
    if let Some(id) = known.named(&body, before.text("body"), &["organisation"]) {
        given.insert("body".to_owned(), FieldValue::Text(id));
        return;
    }
    for (field, text) in [("ministry_ar", body.ar), ("ministry_en", body.en)] {
        if !text.is_empty() && !given.contains_key(field) {
            given.insert(field.to_owned(), FieldValue::Text(text));
        }
    }
}

/// A focal point in a few words: the state, the subject, the term.
fn in_words(known: &Known, values: &Values) -> String {
    let subject = values.text("sort");
    let subject =
        if subject.is_empty() { String::new() } else { chosen("subject", subject, Language::Arabic) };
    let term = match (values.text("starts"), values.text("ends")) {
        ("", "") => String::new(),
        (starts, ends) => format!("{starts} – {ends}"),
    };
    let words = [known.name(values.text("state")), subject, term];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join("، ")
}
