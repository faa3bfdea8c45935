//! Comparing the rows of a file with the register: what each of them would change.

use rusqlite::Connection;
use tashawur_journal::Journal;
use tashawur_sheets::Pair;

use super::ROWS_SHOWN;
use super::focal::{self, FocalPlan};
use super::incoming::{Incoming, NoRow};
use super::known::{Known, Person};
use super::record::{ContactChange, ContactCounts, ContactOutcome, ContactReport, ContactRow, Reason};
use crate::error::{Error, Result};
use crate::person::{EMPLOYERS, SHAPE};
use crate::register::{FieldValue, Read, Values, values};

/// The columns of a file with the fields of a person that they fill.
pub(super) const FIELDS: [(&str, &str); 10] = [
    ("honorific_ar", "honorific_ar"),
    ("honorific_en", "honorific_en"),
    ("name_ar", "name_ar"),
    ("name_en", "name_en"),
    ("position_ar", "long_name_ar"),
    ("position_en", "long_name_en"),
    ("email", "email"),
    ("telephone", "telephone"),
    ("note_ar", "note_ar"),
    ("note_en", "note_en"),
];

/// What stands for the id of an organisation that nobody knows: it is another one than all that are known.
const UNKNOWN: &str = "?";

/// What a row would do.
pub(super) struct Planned {
    /// The row as it is shown.
    pub(super) row: ContactRow,
    /// The place of the person among those known; nothing for a row that does nothing.
    pub(super) person: Option<usize>,
    /// The values to write into the person.
    pub(super) values: Values,
    /// The focal point to write.
    pub(super) focal_point: Option<FocalPlan>,
}

/// What a file would do.
pub(super) struct Plan {
    /// The rows in the order of the file.
    pub(super) rows: Vec<Planned>,
    /// What the register holds, with what the file brings.
    pub(super) known: Known,
}

/// Tells what a file would change, and writes nothing.
///
/// # Errors
/// What the ground reports.
pub fn preview(journal: &Journal, rows: &[std::result::Result<Incoming, NoRow>]) -> Result<ContactReport> {
    let plan = journal.rows(|store| plan(store, rows))?;
    let mut report = report(&plan);
    report.rows.truncate(ROWS_SHOWN);
    Ok(report)
}

/// The report on a plan.
pub(super) fn report(plan: &Plan) -> ContactReport {
    let mut counts = ContactCounts::default();
    for planned in &plan.rows {
        counts.add(planned.row.outcome);
        let new = planned.focal_point.as_ref().is_some_and(|focal_point| focal_point.id.is_none());
        counts.focal_points += u32::from(new);
    }
    counts.organisations = super::incoming::number(plan.known.organisations.len());
    let names = plan.known.organisations.iter().take(100);
    ContactReport {
        rows: plan.rows.iter().map(|planned| planned.row.clone()).collect(),
        counts,
        organisations: names
            .map(|name| if name.ar.is_empty() { name.en.clone() } else { name.ar.clone() })
            .collect(),
    }
}

/// Compares the rows with the register.
///
/// # Errors
/// What SQLite reports.
pub(super) fn plan(store: &Connection, rows: &[std::result::Result<Incoming, NoRow>]) -> Result<Plan> {
    let mut known = Known::read(store)?;
    let mut planned = Vec::with_capacity(rows.len());
    for row in rows {
        planned.push(match row {
            Ok(incoming) => match of_row(&mut known, incoming)? {
                Ok(planned) => planned,
                Err(reason) => nothing(shown(incoming, ContactOutcome::Refused), Some(reason)),
            },
            Err(spoilt) => {
                let row = Incoming { number: spoilt.number, ..Incoming::default() };
                nothing(shown(&row, ContactOutcome::Refused), Some(spoilt.reason.clone()))
            }
        });
    }
    Ok(Plan { rows: planned, known })
}

/// A row that does nothing.
fn nothing(mut row: ContactRow, reason: Option<Reason>) -> Planned {
    if let Some(reason) = reason {
        tell(&mut row, reason);
    }
    Planned { row, person: None, values: Values::new(), focal_point: None }
}

/// Writes the reason into a row.
pub(super) fn tell(row: &mut ContactRow, reason: Reason) {
    reason.message.clone_into(&mut row.message_id);
    row.args = reason.args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
}

fn shown(incoming: &Incoming, outcome: ContactOutcome) -> ContactRow {
    let names = ["name_ar", "name_en", "email", "id"].map(|column| incoming.cell(column));
    let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    ContactRow {
        number: incoming.number,
        name: name.to_owned(),
        outcome,
        changes: Vec::new(),
        message_id: String::new(),
        args: Default::default(),
    }
}

/// What one row would do, or why it cannot go in.
fn of_row(known: &mut Known, incoming: &Incoming) -> Result<std::result::Result<Planned, Reason>> {
    let given = match fields(incoming) {
        Ok(given) => given,
        Err(error) => return Reason::from_error(error).map(Err),
    };
    Ok(with_fields(known, incoming, given))
}

fn with_fields(
    known: &mut Known,
    incoming: &Incoming,
    mut given: Values,
) -> std::result::Result<Planned, Reason> {
    let employer = Pair::new(incoming.cell("organisation_ar"), incoming.cell("organisation_en"));
    let organisation = match employer.is_empty() {
        true => String::new(),
        false => known.named(&employer, "", EMPLOYERS).unwrap_or_else(|| UNKNOWN.to_owned()),
    };
    let found = known.person(incoming, &organisation)?;
    let before = found.and_then(|at| known.people.get(at));
    let (values, row) = before.map(|person| (person.values.clone(), person.row)).unwrap_or_default();
    if found.is_none() && given.text("name_ar").is_empty() && given.text("name_en").is_empty() {
        return Err(Reason { message: "error-contact-no-name", args: Vec::new() });
    }
    let focal_point = focal::of_row(known, before_or_none(known, found), incoming)?;
    let earlier = focal_point.as_ref().map_or(row, |plan| plan.first);
    if let Some(first) = earlier {
        let mut planned = nothing(shown(incoming, ContactOutcome::Duplicate), None);
        tell(
            &mut planned.row,
            Reason { message: "contact-duplicate-of", args: vec![("row", first.to_string())] },
        );
        return Ok(planned);
    }
    if !employer.is_empty() {
        let own = known.named(&employer, values.text("organisation"), EMPLOYERS);
        let id = own.unwrap_or_else(|| known.bring(employer));
        given.insert("organisation".to_owned(), FieldValue::Text(id));
    }
    keep_known_address(&mut given, &values, incoming);
    given.retain(|field, value| !says_the_same(&values, field, value));
    let focal_point = focal_point.filter(|plan| !plan.values.is_empty());
    let outcome = match (found, given.is_empty() && focal_point.is_none()) {
        (None, _) => ContactOutcome::New,
        (Some(_), true) => ContactOutcome::Same,
        (Some(_), false) => ContactOutcome::Changed,
    };
    let mut row = shown(incoming, outcome);
    row.changes = changes(known, &values, &given);
    row.changes.extend(focal_point.as_ref().map(|plan| plan.change.clone()));
    let at = remember(known, found, &given, focal_point.as_ref(), incoming.number);
    Ok(Planned { row, person: Some(at), values: given, focal_point })
}

fn before_or_none(known: &Known, found: Option<usize>) -> Option<&Person> {
    found.and_then(|at| known.people.get(at))
}

/// The fields that a row gives, each meeting its rule.
///
/// # Errors
/// The first rule that is broken.
fn fields(incoming: &Incoming) -> std::result::Result<Values, Error> {
    let mut given = Values::new();
    for (column, name) in FIELDS {
        let Some(field) = SHAPE.field("", name) else { continue };
        let text = values::plain_text(field, incoming.cell(column))?;
        if !text.is_empty() {
            given.insert(name.to_owned(), FieldValue::Text(text));
        }
    }
    Ok(given)
}

/// A row that gives several addresses changes nothing when the person has one of them.
fn keep_known_address(given: &mut Values, values: &Values, incoming: &Incoming) {
    let own = values.text("email");
    let others = values.text("other_addresses");
    let has = |email: &String| {
        email.eq_ignore_ascii_case(own) || others.lines().any(|line| line.eq_ignore_ascii_case(email))
    };
    if !own.is_empty() && incoming.emails.iter().any(has) {
        given.remove("email");
    }
}

/// Whether the register says so already; blanks around a text make no difference.
pub(super) fn says_the_same(values: &Values, field: &str, value: &FieldValue) -> bool {
    values.text(field).trim() == values::plain(value).trim()
}

/// What a row changes, for the preview.
fn changes(known: &Known, before: &Values, given: &Values) -> Vec<ContactChange> {
    let word = |field: &str, text: &str| match field {
        "organisation" => known.name(text),
        _ => text.to_owned(),
    };
    let column = |field: &str| {
        FIELDS.iter().find(|(_, name)| *name == field).map_or(field, |(column, _)| *column).to_owned()
    };
    given
        .iter()
        .map(|(field, value)| ContactChange {
            column: column(field),
            before: word(field, before.text(field)),
            after: word(field, values::plain(value)),
        })
        .collect()
}

/// Lets later rows of the file know what this one brings; answers the place of the person.
fn remember(
    known: &mut Known,
    found: Option<usize>,
    given: &Values,
    focal_point: Option<&FocalPlan>,
    number: u32,
) -> usize {
    let at = found.unwrap_or_else(|| known.add(Person { values: given.clone(), ..Person::default() }));
    if let Some(person) = known.people.get_mut(at) {
        person.row.get_or_insert(number);
        person.values.extend(given.clone());
        if let Some(plan) = focal_point {
            plan.remember(person, number);
        }
    }
    known.learn(at);
    at
}
