//! What an organisation or a process must meet.

use rusqlite::Connection;

use super::{chairs, lineage, relations};
use crate::error::Result;
use crate::register::{Entry, Problem};

/// The rules of a body: its relations, its predecessors, its chair.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn of_body(rows: &Connection, body: &Entry) -> Result<Vec<Problem>> {
    let mut problems = relations::problems(rows, body)?;
    problems.extend(lineage::problems(rows, body)?);
    problems.extend(chairs::problems(rows, body)?);
    Ok(problems)
}

/// The rules of a process: its relations.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn of_process(rows: &Connection, process: &Entry) -> Result<Vec<Problem>> {
    relations::problems(rows, process)
}
