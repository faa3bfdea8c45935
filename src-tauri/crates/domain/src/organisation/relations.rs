//! How bodies relate: out of a body and into it, on a day; and what a relation cannot be.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::names::named_on;
use super::period::Period;
use crate::error::Result;
use crate::register::rules::refused;
use crate::register::{Entry, Problem, Read, Values, values};

/// The kind of the part.
pub(super) const RELATION: &str = "relation";
/// The sort of a relation to the body of which this one is a part.
const PARENT: &str = "parent";
/// How many steps upwards are looked at.
const MOST_STEPS: usize = 2_000;

/// What is wrong with the relations of a body: to itself, or under itself at one and the same time.
pub(super) fn problems(rows: &Connection, body: &Entry) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for part in body.parts.iter().filter(|part| part.kind == RELATION && !part.deleted) {
        let target = part.values.text("target");
        if target.is_empty() {
            continue;
        }
        if target == body.id {
            problems.push(refused("error-invalid-relation-self", Some(&part.id), &[]));
        } else if part.values.text("sort") == PARENT
            && stands_under(rows, target, &body.id, Period::of(&part.values))?
        {
            let other = named_on(rows, target, None)?.unwrap_or_default().both();
            problems.push(refused("error-invalid-relation-cycle", Some(&part.id), &[("other", other)]));
        }
    }
    Ok(problems)
}

/// Whether `body` is part of `above`, directly or through others, at some time of a period.
fn stands_under(rows: &Connection, body: &str, above: &str, period: Period) -> Result<bool> {
    let mut seen = HashSet::from([(body.to_owned(), period)]);
    let mut waiting = vec![(body.to_owned(), period)];
    while let Some((id, period)) = waiting.pop() {
        for (parent, while_part) in parents(rows, &id)? {
            let Some(common) = period.common(while_part) else { continue };
            if parent == above {
                return Ok(true);
            }
            let next = (parent, common);
            if seen.len() < MOST_STEPS && seen.insert(next.clone()) {
                waiting.push(next);
            }
        }
    }
    Ok(false)
}

/// The bodies of which one is a part, with the periods.
fn parents(rows: &Connection, id: &str) -> Result<Vec<(String, Period)>> {
    let mut statement = rows.prepare_cached(
        "SELECT p.fields FROM entry_part p JOIN entry e ON e.doc = p.doc AND e.deleted = 0
         WHERE p.doc = ?1 AND p.kind = ?2 AND p.deleted = 0",
    )?;
    let found = statement.query_map((id, RELATION), |row| row.get::<_, String>(0))?;
    let mut parents = Vec::new();
    for fields in found {
        let values = values::from_json(&fields?);
        if values.text("sort") == PARENT && !values.text("target").is_empty() {
            parents.push((values.text("target").to_owned(), Period::of(&values)));
        }
    }
    Ok(parents)
}

/// A part that ties two entries on a day.
pub(super) struct Tie {
    /// The entry that carries the part.
    pub(super) doc: String,
    /// The part's id.
    pub(super) part: String,
    /// The kind of part: `relation`, `member`.
    pub(super) kind: String,
    /// Its values.
    pub(super) values: Values,
}

const ON_DAY: &str = "p.deleted = 0 AND p.kind IN ('relation', 'member')
  AND (p.first_day IS NULL OR p.first_day <= ?2) AND (p.last_day IS NULL OR p.last_day >= ?2)";

/// The relations and memberships that a body carries on a day.
pub(super) fn carried(rows: &Connection, id: &str, on: NaiveDate) -> Result<Vec<Tie>> {
    ties(
        rows,
        &format!(
            "SELECT p.doc, p.item, p.kind, p.fields FROM entry_part p WHERE p.doc = ?1 AND {ON_DAY}
         ORDER BY p.kind, p.first_day, p.item"
        ),
        id,
        on,
    )
}

/// The relations and memberships of others that name an entry on a day.
pub(super) fn arriving(rows: &Connection, id: &str, on: NaiveDate) -> Result<Vec<Tie>> {
    ties(
        rows,
        &format!(
            "SELECT p.doc, p.item, p.kind, p.fields FROM link l
         JOIN entry_part p ON p.doc = l.doc AND p.item = l.item WHERE l.target = ?1 AND {ON_DAY}
         ORDER BY p.kind, p.first_day, p.doc, p.item"
        ),
        id,
        on,
    )
}

fn ties(rows: &Connection, query: &str, id: &str, on: NaiveDate) -> Result<Vec<Tie>> {
    let mut statement = rows.prepare_cached(query)?;
    let found = statement.query_map((id, on.to_string()), |row| {
        Ok(Tie {
            doc: row.get(0)?,
            part: row.get(1)?,
            kind: row.get(2)?,
            values: values::from_json(&row.get::<_, String>(3)?),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
