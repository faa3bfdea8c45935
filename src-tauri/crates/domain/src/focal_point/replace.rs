//! Putting another person in the place of a focal point.

use tashawur_arabic::dates::FuzzyDate;
use tashawur_journal::Journal;

use super::FocalPointReplaceRequest;
use super::term::{Term, before};
use crate::agenda::Created;
use crate::clock::western;
use crate::error::{Error, Result, invalid, invalid_with};
use crate::register::{FieldValue, Read, Values, create_in, edit_in, find};

/// What the new focal point takes over: all that belongs to the place and nothing that belongs to the person.
const KEPT: [&str; 7] = ["state", "sort", "body", "ministry_ar", "ministry_en", "process", "channel"];

/// Ends a focal point right before a date and puts another person in its place from then on, as one step of
/// undo. A term that ended earlier keeps its end. Answers the id of the new one.
///
/// # Errors
/// `not_found`; `invalid` when the date is none or comes before the start, when the person is the same, or when
/// the new one breaks a rule.
pub fn replace(journal: &Journal, request: &FocalPointReplaceRequest) -> Result<Created> {
    let done = journal.edit("focal_point.replace", |edit| {
        let old = find(edit.rows(), &request.id)?.filter(|old| old.kind == super::SHAPE.kind);
        let old = old.ok_or(Error::NotFound { kind: "entry" })?;
        if old.values.text("person") == request.person {
            return Err(invalid("error-focal-point-same-person"));
        }
        let from = date(&request.from)?;
        let end = before(from).ok_or_else(|| not_a_date(&request.from))?;
        if Term::of(&old.values).ends.is_none_or(|known| known.last_day() > end.last_day()) {
            let ends = Values::from([("ends".to_owned(), FieldValue::Text(end.to_string()))]);
            edit_in(edit, &old.id, &ends)?;
        }
        let mut values: Values =
            old.values.into_iter().filter(|(name, _)| KEPT.contains(&name.as_str())).collect();
        values.insert("person".to_owned(), FieldValue::Text(request.person.clone()));
        values.insert("starts".to_owned(), FieldValue::Text(from.to_string()));
        create_in(edit, super::SHAPE.kind, &values)
    })?;
    Ok(Created { id: done.value })
}

fn date(text: &str) -> Result<FuzzyDate> {
    let text: String = text.trim().chars().map(western).collect();
    text.parse().map_err(|_| not_a_date(&text))
}

fn not_a_date(text: &str) -> Error {
    invalid_with("error-invalid-date", &[("value", text.to_owned())])
}
