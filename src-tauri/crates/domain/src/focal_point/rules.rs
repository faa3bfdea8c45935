//! What a focal point must meet: it has a state and a person, and nobody speaks twice at a time.

use rusqlite::Connection;

use super::Term;
use crate::error::Result;
use crate::register::rules::refused;
use crate::register::{Entry, Problem, Read, Values, values};

/// What is wrong with a focal point.
pub(super) fn rules(rows: &Connection, entry: &Entry) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    let missing = |field| entry.values.text(field).is_empty();
    if missing("state") {
        problems.push(refused("error-focal-point-without-state", None, &[]));
    }
    if missing("person") {
        problems.push(refused("error-focal-point-without-person", None, &[]));
    }
    let others = terms_of(rows, entry.values.text("person"))?;
    let others = others.iter().filter(|(id, _)| *id != entry.id).map(|(_, values)| values);
    if let Some(other) = overlap(&entry.values, others) {
        problems.push(refused("error-focal-point-overlap", None, &[("term", other.shown())]));
    }
    Ok(problems)
}

/// The focal points of a person that stand in the register, with their values.
///
/// # Errors
/// What SQLite reports.
fn terms_of(rows: &Connection, person: &str) -> Result<Vec<(String, Values)>> {
    let mut statement = rows.prepare_cached(
        "SELECT e.doc, e.fields FROM link l JOIN entry e ON e.doc = l.doc
         WHERE l.target = ?1 AND l.field = 'person' AND l.item = '' AND e.kind = 'focal_point' AND e.deleted = 0
         ORDER BY e.first_day, e.doc",
    )?;
    let found = statement.query_map([person], |row| {
        Ok((row.get::<_, String>(0)?, values::from_json(&row.get::<_, String>(1)?)))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The first of the other terms of a person that overlaps this one for the same state and the same subject.
pub(crate) fn overlap<'a>(own: &Values, others: impl Iterator<Item = &'a Values>) -> Option<Term> {
    let same = |other: &&Values| ["state", "sort"].iter().all(|field| own.text(field) == other.text(field));
    let term = Term::of(own);
    others.filter(same).map(Term::of).find(|other| other.overlaps(&term))
}
