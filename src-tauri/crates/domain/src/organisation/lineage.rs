//! Predecessors and successors: EASO became EUAA.

use std::collections::HashSet;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use tashawur_journal::ROOT;
use ts_rs::TS;

use super::names::{NamedOn, named_on};
use crate::error::Result;
use crate::register::rules::refused;
use crate::register::{Entry, Problem, Read, find};

/// The longest line of bodies that is followed.
const LONGEST: usize = 50;

/// Where a body stands in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum LineageSide {
    /// Before the body.
    Predecessor,
    /// After it.
    Successor,
}

/// A body before or after another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct LineageStep {
    /// Before or after.
    pub side: LineageSide,
    /// The body.
    pub body: NamedOn,
    /// When it took the place of the one before it, or was founded; empty when that is not known.
    pub since: String,
    /// When it was dissolved; empty when it was not, or when that is not known.
    pub until: String,
}

/// A body cannot come after itself.
pub(super) fn problems(rows: &Connection, body: &Entry) -> Result<Vec<Problem>> {
    let predecessor = body.values.text("predecessor");
    let mut before = predecessor.to_owned();
    let mut seen = HashSet::new();
    while !before.is_empty() && seen.insert(before.clone()) {
        if before == body.id {
            let other = named_on(rows, predecessor, None)?.unwrap_or_default().both();
            return Ok(vec![refused("error-invalid-predecessor-cycle", None, &[("other", other)])]);
        }
        before =
            find(rows, &before)?.map(|entry| entry.values.text("predecessor").to_owned()).unwrap_or_default();
    }
    Ok(Vec::new())
}

/// The bodies before one, the earliest first, and those after it.
pub(super) fn steps(rows: &Connection, body: &Entry) -> Result<Vec<LineageStep>> {
    let mut seen = HashSet::from([body.id.clone()]);
    let mut steps = Vec::new();
    let mut before = body.values.text("predecessor").to_owned();
    while !before.is_empty() && seen.len() < LONGEST && seen.insert(before.clone()) {
        let Some(entry) = find(rows, &before)?.filter(|entry| !entry.deleted) else { break };
        before = entry.values.text("predecessor").to_owned();
        steps.extend(step(rows, LineageSide::Predecessor, &entry)?);
    }
    steps.reverse();
    let mut waiting = vec![body.id.clone()];
    while let Some(id) = waiting.pop() {
        for next in successors(rows, &id)? {
            if seen.len() >= LONGEST || !seen.insert(next.clone()) {
                continue;
            }
            if let Some(entry) = find(rows, &next)?.filter(|entry| !entry.deleted) {
                steps.extend(step(rows, LineageSide::Successor, &entry)?);
                waiting.push(next);
            }
        }
    }
    Ok(steps)
}

fn step(rows: &Connection, side: LineageSide, entry: &Entry) -> Result<Option<LineageStep>> {
    let said = |field| Some(entry.values.text(field)).filter(|text| !text.is_empty());
    let since = said("renamed_on").or(said("founded")).unwrap_or_default().to_owned();
    let until = said("dissolved").unwrap_or_default().to_owned();
    let body = named_on(rows, &entry.id, None)?;
    Ok(body.map(|body| LineageStep { side, body, since, until }))
}

fn successors(rows: &Connection, id: &str) -> Result<Vec<String>> {
    let mut statement = rows.prepare_cached(
        "SELECT doc FROM link WHERE target = ?1 AND field = 'predecessor' AND item = ?2 ORDER BY doc",
    )?;
    let found = statement.query_map((id, ROOT), |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
