//! One meeting with everything that its desk shows.

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_journal::{Journal, ROOT};

use super::{MeetingRecord, stored};
use crate::error::{Error, Result};
use crate::settings::{self, Settings};
use crate::{follow, register, tags};

/// The meeting with this id, deleted or not.
///
/// # Errors
/// `not_found` when there is no such meeting.
pub fn read(journal: &Journal, id: &str, today: NaiveDate) -> Result<MeetingRecord> {
    journal.rows(|rows| record_of(rows, id, &settings::from_rows(rows)?, today))
}

/// The same from rows that are being read already.
pub(crate) fn record_of(
    rows: &Connection,
    id: &str,
    settings: &Settings,
    today: NaiveDate,
) -> Result<MeetingRecord> {
    let stored = stored::find(rows, id)?.ok_or(Error::NotFound { kind: "meeting" })?;
    let tags = tags::of(rows, id)?.remove(ROOT).unwrap_or_default();
    let follows_up = match &stored.follows_up {
        Some(before) => register::titled(rows, before)?,
        None => None,
    };
    let followed_by = follow::followed_by(rows, id)?;
    let problems = if stored.deleted { Vec::new() } else { follow::problems(rows, id)? };
    Ok(MeetingRecord { tags, follows_up, followed_by, problems, ..stored.record(settings, today) })
}
