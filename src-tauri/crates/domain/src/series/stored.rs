//! The series as the rows hold them.

use chrono::Datelike;
use rusqlite::Connection;
use tashawur_arabic::dates::FuzzyDate;

use super::years::{Cycle, Cycles};
use crate::error::Result;
use crate::register::{Entry, Read, Values, whole};

/// All series that are not deleted, in the order of their list.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn all(rows: &Connection) -> Result<Vec<Entry>> {
    whole(rows, "series")
}

/// The cycles of these series.
pub(crate) fn cycles(series: &[Entry]) -> Cycles {
    series.iter().map(|series| (series.id.clone(), cycle(&series.values))).collect()
}

/// The cycle that the values of a series give. One that follows another has no interval of its own.
pub(crate) fn cycle(values: &Values) -> Cycle {
    let number = |field| values.number(field).and_then(|number| i32::try_from(number).ok());
    let last = values.text("ends").parse::<FuzzyDate>().ok().map(|date| date.last_day().year());
    let followed = Some(values.text("after")).filter(|id| !id.is_empty());
    Cycle {
        interval: number("interval_years"),
        anchor: number("anchor_year"),
        after: followed.map(|id| (id.to_owned(), number("after_years").unwrap_or(0))),
        last,
    }
}
