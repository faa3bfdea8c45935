//! The stretch of time that is asked for, and how dates stand in it.

use chrono::{Datelike, Days, NaiveDate};
use tashawur_arabic::dates::{DateStyle, FuzzyDate};
use tashawur_sheets::Pair;

use super::{TimelineItem, TimelineKind, TimelineRequest};
use crate::error::{Result, invalid_with};
use crate::meeting::{MeetingStatus, days};

/// The longest stretch in years.
const LONGEST: i32 = 300;

/// The longest stretch in days in which single days and segments are shown.
const SHORT: i64 = 800;

/// How many days ahead something counts as due.
const AHEAD: u64 = 90;

/// A stretch of time, with the day of asking and the style of the office.
pub(super) struct Span {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    pub(super) today: NaiveDate,
    pub(super) style: DateStyle,
}

/// When something is: as it is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct When {
    pub(super) starts: FuzzyDate,
    pub(super) ends: Option<FuzzyDate>,
    /// Whether it goes on as long as no end is known.
    pub(super) open: bool,
}

/// What an item is, before its dates.
pub(super) struct What {
    pub(super) key: String,
    pub(super) kind: TimelineKind,
    pub(super) row: String,
    pub(super) document: String,
    pub(super) document_kind: &'static str,
    /// The part of the document that it is; nothing for a whole document.
    pub(super) part: Option<String>,
    pub(super) title: Pair,
    pub(super) detail: Pair,
    pub(super) status: Option<MeetingStatus>,
}

impl Span {
    /// The stretch of a request.
    ///
    /// # Errors
    /// A date cannot be read, the end lies before the start, or the stretch is too long.
    pub(super) fn of(request: &TimelineRequest, today: NaiveDate, style: DateStyle) -> Result<Self> {
        let date = |text: &str| {
            let read = text.parse::<FuzzyDate>();
            read.map_err(|_| invalid_with("error-invalid-date", &[("value", text.to_owned())]))
        };
        let (from, to) = (date(&request.from)?.first_day(), date(&request.to)?.last_day());
        let args = [("start", request.from.clone()), ("end", request.to.clone())];
        if to < from {
            return Err(invalid_with("error-invalid-end-before-start", &args));
        }
        if to.year() - from.year() >= LONGEST {
            return Err(invalid_with("error-invalid-span", &[("most", LONGEST.to_string())]));
        }
        Ok(Self { from, to, today, style })
    }

    /// The first and the last day as they stand in the rows.
    pub(super) fn days(&self) -> (String, String) {
        (self.from.to_string(), self.to.to_string())
    }

    /// Whether single days and segments have room.
    pub(super) fn is_short(&self) -> bool {
        (self.to - self.from).num_days() <= SHORT
    }

    /// The item, when it lies in this stretch.
    pub(super) fn item(&self, what: What, when: When) -> Option<TimelineItem> {
        let (first, last) = when.days();
        if first > self.to || last.is_some_and(|last| last < self.from) {
            return None;
        }
        let words = days::in_words(Some(when.starts), when.ends, &self.style);
        Some(TimelineItem {
            due: self.is_due(what.kind, what.status, first, last),
            late: what.status == Some(MeetingStatus::Unconfirmed),
            key: what.key,
            kind: what.kind,
            row: what.row,
            document: what.document,
            document_kind: what.document_kind.to_owned(),
            part: what.part,
            title_ar: what.title.ar,
            title_en: what.title.en,
            detail_ar: what.detail.ar,
            detail_en: what.detail.en,
            starts: when.starts.to_string(),
            ends: when.ends.map(|ends| ends.to_string()),
            first_day: first.to_string(),
            last_day: last.map(|last| last.to_string()),
            days_ar: words.ar,
            days_en: words.en,
            status: what.status,
        })
    }

    /// A meeting or a document is due before it comes, a mandate or a term in the chair before it ends.
    fn is_due(
        &self,
        kind: TimelineKind,
        status: Option<MeetingStatus>,
        first: NaiveDate,
        last: Option<NaiveDate>,
    ) -> bool {
        let soon = self.today.checked_add_days(Days::new(AHEAD)).unwrap_or(NaiveDate::MAX);
        match kind {
            TimelineKind::Mandate | TimelineKind::ChairTerm => {
                last.is_some_and(|last| (self.today..=soon).contains(&last))
            }
            _ => status == Some(MeetingStatus::Upcoming) && first <= soon,
        }
    }
}

impl When {
    /// Something with these dates; without an end it lies within its first date.
    pub(super) fn within(starts: FuzzyDate, ends: Option<FuzzyDate>) -> Self {
        Self { starts, ends: ends.filter(|ends| *ends != starts), open: false }
    }

    /// Something that goes on until it is known to end.
    pub(super) fn since(starts: FuzzyDate, ends: Option<FuzzyDate>) -> Self {
        Self { starts, ends, open: true }
    }

    fn days(&self) -> (NaiveDate, Option<NaiveDate>) {
        let last = match self.ends {
            Some(ends) => Some(ends.last_day().max(self.starts.last_day())),
            None if self.open => None,
            None => Some(self.starts.last_day()),
        };
        (self.starts.first_day(), last)
    }
}
