use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Pair, PaperLanguage};

/// A meeting as a calendar file shows it: one event a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarSheet {
    /// The language or languages of the texts.
    pub language: PaperLanguage,
    /// A name for the events that stays the same at every export.
    pub uid: String,
    /// The title of the meeting.
    pub title: Pair,
    /// Where it takes place, or by which mode.
    pub place: Pair,
    /// What follows the title; may hold line breaks.
    pub description: Pair,
    /// When the file was made.
    pub stamp: DateTime<Utc>,
    /// The days of the meeting, first to last; never empty.
    pub days: Vec<CalendarDay>,
}

/// One day of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarDay {
    /// The date, in the zone of the meeting.
    pub date: NaiveDate,
    /// The first and the last clock time as instants, or nothing for the whole day.
    pub hours: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// The same times on the clock of the meeting place, for the description.
    pub local_hours: Option<(NaiveTime, NaiveTime)>,
}
