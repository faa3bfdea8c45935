//! Taking a file of contacts in.

use std::collections::HashMap;

use tashawur_journal::{Edit, Journal};

use super::incoming::{Incoming, NoRow};
use super::known::brought;
use super::plan::{self, Plan, Planned, tell};
use super::record::{ContactOutcome, ContactReport, Reason};
use crate::error::Result;
use crate::register::{FieldValue, Read, Values, create_in, edit_in};
use crate::{focal_point, person};

/// Takes the good rows in, as one step of undo, and answers one result for each row.
///
/// # Errors
/// What the ground reports; nothing is written then.
pub fn import(journal: &Journal, rows: &[std::result::Result<Incoming, NoRow>]) -> Result<ContactReport> {
    let done = journal.edit("contact.import", |edit| {
        let mut plan = plan::plan(edit.rows(), rows)?;
        let mut made = Made::default();
        let mut planned = std::mem::take(&mut plan.rows);
        for row in &mut planned {
            if let Err(error) = write(edit, &plan, &mut made, row) {
                // What one row brings about is that row's; a fault of the store ends the import.
                tell(&mut row.row, Reason::from_error(error)?);
                row.row.outcome = ContactOutcome::Refused;
                row.focal_point = None;
            }
            row.row.changes.clear();
        }
        plan.rows = planned;
        Ok::<ContactReport, crate::error::Error>(plan::report(&plan))
    })?;
    Ok(done.value)
}

/// The ids of what this import has made.
#[derive(Default)]
struct Made {
    organisations: HashMap<usize, String>,
    people: HashMap<usize, String>,
}

/// Does what one row says.
fn write(edit: &mut Edit<'_>, plan: &Plan, made: &mut Made, row: &mut Planned) -> Result<()> {
    let Some(at) = row.person else { return Ok(()) };
    let values = with_organisation(edit, plan, made, std::mem::take(&mut row.values))?;
    let known = plan.known.people.get(at).and_then(|person| person.id.clone());
    let id = match known.or_else(|| made.people.get(&at).cloned()) {
        Some(id) => {
            if !values.is_empty() {
                edit_in(edit, &id, &values)?;
            }
            id
        }
        None => create_in(edit, person::SHAPE.kind, &values)?,
    };
    made.people.insert(at, id.clone());
    let Some(focal_point) = &row.focal_point else { return Ok(()) };
    match &focal_point.id {
        Some(id) => edit_in(edit, id, &focal_point.values),
        None => {
            let mut values = focal_point.values.clone();
            values.insert("person".to_owned(), FieldValue::Text(id));
            create_in(edit, focal_point::SHAPE.kind, &values).map(drop)
        }
    }
}

/// The values with the id of the organisation, which is made when the file brings it.
fn with_organisation(
    edit: &mut Edit<'_>,
    plan: &Plan,
    made: &mut Made,
    mut values: Values,
) -> Result<Values> {
    let Some(place) = brought(values.text("organisation")) else { return Ok(values) };
    let id = match made.organisations.get(&place) {
        Some(id) => id.clone(),
        None => create_in(edit, "organisation", &names_of(plan, place))?,
    };
    made.organisations.insert(place, id.clone());
    values.insert("organisation".to_owned(), FieldValue::Text(id));
    Ok(values)
}

/// The names of an organisation that the file brings, as values.
fn names_of(plan: &Plan, place: usize) -> Values {
    let names = plan.known.organisations.get(place).cloned().unwrap_or_default();
    let fields = [("name_ar", names.ar), ("name_en", names.en)].into_iter();
    let given = fields.filter(|(_, name)| !name.is_empty());
    given.map(|(field, name)| (field.to_owned(), FieldValue::Text(name))).collect()
}
