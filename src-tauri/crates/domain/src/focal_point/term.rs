//! The time in which somebody holds a position or speaks for a state, as far as it is known.

use chrono::{Datelike, NaiveDate};
use tashawur_arabic::dates::FuzzyDate;

use crate::register::{Read, Values};

/// From when to when; what is not known is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Term {
    /// The first date, as it is known.
    pub(crate) starts: Option<FuzzyDate>,
    /// The last date, as it is known.
    pub(crate) ends: Option<FuzzyDate>,
}

impl Term {
    /// The term that the fields `starts` and `ends` give.
    pub(crate) fn of(values: &Values) -> Term {
        let date = |field| values.text(field).parse().ok();
        Term { starts: date("starts"), ends: date("ends") }
    }

    /// Whether it can hold on a day.
    pub(crate) fn covers(&self, day: NaiveDate) -> bool {
        self.starts.is_none_or(|date| date.first_day() <= day)
            && self.ends.is_none_or(|date| date.last_day() >= day)
    }

    /// Whether two terms have a day in common for certain. Where one ends in the month in which the other begins,
    /// nobody can say so.
    pub(crate) fn overlaps(&self, other: &Term) -> bool {
        let same_start = self.starts.is_some() && self.starts == other.starts;
        same_start || (self.begins_before_end_of(other) && other.begins_before_end_of(self))
    }

    /// Whether the last day on which this can begin comes before the first day on which the other can end.
    fn begins_before_end_of(&self, other: &Term) -> bool {
        match (self.starts, other.ends) {
            (Some(starts), Some(ends)) => starts.last_day() <= ends.first_day(),
            _ => true,
        }
    }

    /// Both dates for a sentence; an open side is «…».
    pub(crate) fn shown(&self) -> String {
        let date = |date: Option<FuzzyDate>| date.map_or_else(|| "…".to_owned(), |date| date.to_string());
        format!("{} – {}", date(self.starts), date(self.ends))
    }
}

/// The date right before a date, as precise as that: the day before, the month before, the year before.
pub(crate) fn before(date: FuzzyDate) -> Option<FuzzyDate> {
    let day = date.first_day().pred_opt().filter(|day| day.year() > 0)?;
    Some(match date {
        FuzzyDate::Year(_) => FuzzyDate::Year(day.year()),
        FuzzyDate::Quarter(..) => FuzzyDate::Quarter(day.year(), day.month0() / 3 + 1),
        FuzzyDate::Month(..) => FuzzyDate::Month(day.year(), day.month()),
        FuzzyDate::Day(_) => FuzzyDate::Day(day),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(starts: &str, ends: &str) -> Term {
        Term { starts: starts.parse().ok(), ends: ends.parse().ok() }
    }

    #[test]
    fn the_date_before_is_as_precise_as_the_date() {
        let pairs = [
            ("2022-03-01", "2022-02-28"),
            ("2022-03", "2022-02"),
            ("2022-01", "2021-12"),
            ("2022-Q1", "2021-Q4"),
            ("2022", "2021"),
        ];
        for (date, expected) in pairs {
            let date: FuzzyDate = date.parse().expect("a date");
            assert_eq!(before(date).map(|date| date.to_string()).as_deref(), Some(expected));
        }
        assert_eq!(before(FuzzyDate::Year(1)), None, "nothing comes before the first year");
    }

    #[test]
    fn terms_overlap_only_when_it_is_certain() {
        assert!(term("2020", "").overlaps(&term("2021-05", "2023")), "an open term covers a later one");
        assert!(term("", "").overlaps(&term("2021", "2022")), "nothing known is always");
        assert!(term("2021", "2021").overlaps(&term("2021", "2021")), "the same term");
        assert!(!term("2020", "2022-02").overlaps(&term("2022-03", "")), "one after the other");
        assert!(!term("2020", "2022-02").overlaps(&term("2022-02", "")), "handed over within a month");
        assert!(!term("2020", "2021").overlaps(&term("2021", "")), "handed over within a year");
        assert!(term("2020", "2022-02-10").overlaps(&term("2022-02-10", "")), "a day in common");
    }
}
