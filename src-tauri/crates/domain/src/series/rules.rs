//! What a series must meet as a whole.

use rusqlite::Connection;

use super::stored::cycle;
use crate::error::Result;
use crate::register::rules::{refused, shown};
use crate::register::{Entry, Problem, Read, find};

/// How many series may follow one another.
const LONGEST: usize = 12;

/// A series never follows itself, by way of others either; one without a cycle says so, since it is not generated.
pub(super) fn cycles_are_whole(rows: &Connection, series: &Entry) -> Result<Vec<Problem>> {
    if follows_itself(rows, series)? {
        return Ok(vec![refused("error-invalid-series-cycle", None, &[])]);
    }
    if cycle(&series.values).is_whole() {
        return Ok(Vec::new());
    }
    Ok(vec![shown("error-series-no-cycle", None, &[])])
}

fn follows_itself(rows: &Connection, series: &Entry) -> Result<bool> {
    let mut before = series.values.text("after").to_owned();
    for _ in 0..LONGEST {
        if before.is_empty() {
            return Ok(false);
        }
        if before == series.id {
            return Ok(true);
        }
        let found = find(rows, &before)?;
        before = found.map(|entry| entry.values.text("after").to_owned()).unwrap_or_default();
    }
    Ok(true)
}
