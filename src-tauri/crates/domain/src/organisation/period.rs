//! From when to when something held, with dates that are known to the day, the month or the year only.

use chrono::NaiveDate;
use tashawur_arabic::dates::FuzzyDate;

use crate::register::{Read, Values};

/// The days that two dates can mean at the most; an end that is not known lies in the future.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Period {
    /// The first day.
    pub(super) first: NaiveDate,
    /// The last day.
    pub(super) last: NaiveDate,
}

impl Period {
    /// The period between `starts` and `ends`.
    pub(super) fn of(values: &Values) -> Self {
        let date = |field| values.text(field).parse::<FuzzyDate>().ok();
        Self {
            first: date("starts").map_or(NaiveDate::MIN, |date| date.first_day()),
            last: date("ends").map_or(NaiveDate::MAX, |date| date.last_day()),
        }
    }

    /// The days of both; nothing when they share none.
    pub(super) fn common(self, other: Self) -> Option<Self> {
        let (first, last) = (self.first.max(other.first), self.last.min(other.last));
        (first <= last).then_some(Self { first, last })
    }
}

/// The dates of an entry or a part as a sentence shows them, such as `2021–2023`; `…` for one that is not known.
pub(super) fn shown(values: &Values) -> String {
    let date = |field| Some(values.text(field)).filter(|text| !text.is_empty()).unwrap_or("…");
    match (date("starts"), date("ends")) {
        (starts, ends) if starts == ends => starts.to_owned(),
        (starts, ends) => format!("{starts}–{ends}"),
    }
}
