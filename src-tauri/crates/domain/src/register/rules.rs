//! What an entry must meet as a whole, before it is written.

use rusqlite::Connection;
use tashawur_arabic::dates::FuzzyDate;

use super::record::{Entry, Problem, Read, Values};
use super::shape::{Shape, Title};
use crate::error::{Error, Result, invalid, invalid_with};
use crate::nouns;

/// The shape of a kind.
///
/// # Errors
/// `invalid` when no noun of the register has this kind.
pub(crate) fn shape_of(kind: &str) -> Result<&'static Shape> {
    nouns::shape(kind).ok_or_else(|| invalid_with("error-invalid-kind", &[("value", kind.to_owned())]))
}

/// Refuses an entry that would break a rule which it did not break before; `before` is nothing for a new one.
///
/// # Errors
/// The first problem that refuses.
pub(super) fn check(rows: &Connection, shape: &Shape, before: Option<&Entry>, after: &Entry) -> Result<()> {
    if shape.title == Title::Name
        && ["name_ar", "name_en"].iter().all(|name| after.values.text(name).is_empty())
    {
        return Err(invalid("error-invalid-name-empty"));
    }
    in_order(&after.values)?;
    after.parts.iter().filter(|part| !part.deleted).try_for_each(|part| in_order(&part.values))?;
    let known = before.map(|before| (shape.rules)(rows, before)).transpose()?.unwrap_or_default();
    let new =
        (shape.rules)(rows, after)?.into_iter().find(|problem| problem.refused && !known.contains(problem));
    new.map_or(Ok(()), |problem| Err(refusal(problem)))
}

/// An end before its start can mean nothing.
fn in_order(values: &Values) -> Result<()> {
    let date = |field| values.text(field).parse::<FuzzyDate>().ok();
    match (date("starts"), date("ends")) {
        (Some(starts), Some(ends)) if ends.last_day() < starts.first_day() => {
            let args = [("start", starts.to_string()), ("end", ends.to_string())];
            Err(invalid_with("error-invalid-end-before-start", &args))
        }
        _ => Ok(()),
    }
}

fn refusal(problem: Problem) -> Error {
    Error::Invalid { message: problem.message_id, args: problem.args.into_iter().collect() }
}

/// A problem that an edit may not bring about.
pub(crate) fn refused(message: &'static str, part: Option<&str>, args: &[(&'static str, String)]) -> Problem {
    Problem { refused: true, ..shown(message, part, args) }
}

/// A problem that is only shown.
pub(crate) fn shown(message: &'static str, part: Option<&str>, args: &[(&'static str, String)]) -> Problem {
    Problem {
        message_id: message,
        args: args.iter().cloned().collect(),
        part: part.map(str::to_owned),
        refused: false,
    }
}
