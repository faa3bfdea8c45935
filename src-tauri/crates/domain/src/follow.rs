//! What a meeting or an edition follows up, and what follows it up in turn (domain row 003-13).

use rusqlite::Connection;

use crate::error::{Result, invalid};
use crate::meeting;
use crate::register::rules::refused;
use crate::register::{Problem, Titled, named};

/// The field in which a meeting and an edition name what they follow up.
pub(crate) const FIELD: &str = "follows_up";

/// Everything that says that it follows this up.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn followed_by(rows: &Connection, id: &str) -> Result<Vec<Titled>> {
    let mut statement = rows.prepare_cached(
        "SELECT DISTINCT doc FROM link WHERE target = ?1 AND field = ?2 AND item = '' ORDER BY doc",
    )?;
    let ids: Vec<String> =
        statement.query_map([id, FIELD], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut found = Vec::new();
    for id in ids {
        let named = named(rows, &id)?.filter(|named| !named.deleted);
        found.extend(named.map(|named| named.titled(id)));
    }
    Ok(found)
}

/// The id of a meeting or an edition that the meeting `own` may follow up; an empty id stays empty. `own` is nothing
/// for a meeting that is only being made.
///
/// # Errors
/// `invalid` when there is no such meeting or edition, or when it follows up `own` itself, by way of others too.
pub(crate) fn checked(rows: &Connection, own: Option<&str>, id: &str) -> Result<String> {
    if id.is_empty() {
        return Ok(String::new());
    }
    let found = named(rows, id)?.filter(|named| !named.deleted);
    if !found.is_some_and(|named| named.kind == meeting::KIND || named.kind == "edition") {
        return Err(invalid("error-invalid-reference"));
    }
    if let Some(own) = own
        && (own == id || leads_to(rows, id, own)?)
    {
        return Err(invalid("error-invalid-follow-cycle"));
    }
    Ok(id.to_owned())
}

/// What is wrong with what a meeting follows up: it follows up itself, by way of others, since two laptops closed a
/// circle apart.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn problems(rows: &Connection, meeting: &str) -> Result<Vec<Problem>> {
    let circle = leads_to(rows, meeting, meeting)?;
    Ok(circle.then(|| refused("error-follow-circle", None, &[])).into_iter().collect())
}

/// Whether one follows up the other, directly or by way of others.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn leads_to(rows: &Connection, from: &str, to: &str) -> Result<bool> {
    let mut statement = rows.prepare_cached(
        "WITH RECURSIVE before (doc) AS (
           SELECT target FROM link WHERE doc = ?1 AND field = ?3 AND item = ''
           UNION SELECT l.target FROM link l JOIN before b ON l.doc = b.doc WHERE l.field = ?3 AND l.item = '')
         SELECT EXISTS (SELECT 1 FROM before WHERE doc = ?2)",
    )?;
    Ok(statement.query_row([from, to, FIELD], |row| row.get(0))?)
}
