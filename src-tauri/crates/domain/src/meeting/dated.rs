//! The meetings of a stretch of time, for the timeline.

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_arabic::dates::FuzzyDate;
use tashawur_sheets::Pair;

use super::{MeetingStatus, stored};
use crate::error::Result;

/// A meeting that has a date.
pub(crate) struct DatedMeeting {
    /// The meeting's id.
    pub(crate) id: String,
    /// The title as shown.
    pub(crate) title: Pair,
    /// The process, and its name.
    pub(crate) process: Option<(String, Pair)>,
    /// The first date as it is known.
    pub(crate) starts: FuzzyDate,
    /// The last date as it is known.
    pub(crate) ends: Option<FuzzyDate>,
    /// Where it stands.
    pub(crate) status: MeetingStatus,
}

/// The meetings with a first date in these years or before them, that do not end before them.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn dated(rows: &Connection, years: (i32, i32), today: NaiveDate) -> Result<Vec<DatedMeeting>> {
    let found = stored::between(rows, &format!("{:04}", years.0), &format!("{:04}~", years.1))?;
    let dated = |stored: stored::Stored| {
        let (starts, ends) = stored.dates();
        let process = stored.process.clone().filter(|id| !id.is_empty());
        Some(DatedMeeting {
            title: stored.title(),
            status: stored.status(today),
            process: process.map(|id| (id, stored.process_name.clone())),
            starts: starts?,
            ends,
            id: stored.id,
        })
    };
    Ok(found.into_iter().filter_map(dated).collect())
}
