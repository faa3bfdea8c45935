use std::{cmp::Reverse, fmt, str::FromStr};

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::Error;

/// A date that is known to the year, the quarter, the month or the day; nothing is invented below that.
/// As text: `2021`, `2021-Q1`, `2021-06`, `2021-06-10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FuzzyDate {
    /// A year, 1 to 9999.
    Year(i32),
    /// A year and a quarter, 1 to 4.
    Quarter(i32, u32),
    /// A year and a month, 1 to 12.
    Month(i32, u32),
    /// A day.
    Day(NaiveDate),
}

impl FuzzyDate {
    /// The first day the date can mean. A quarter or month outside its range counts as the nearest one.
    pub fn first_day(&self) -> NaiveDate {
        match *self {
            Self::Year(year) => first_of(year, 1),
            Self::Quarter(year, quarter) => first_of(year, quarter.clamp(1, 4) * 3 - 2),
            Self::Month(year, month) => first_of(year, month),
            Self::Day(day) => day,
        }
    }

    /// The last day the date can mean.
    pub fn last_day(&self) -> NaiveDate {
        let months = match self {
            Self::Year(_) => 12,
            Self::Quarter(..) => 3,
            Self::Month(..) => 1,
            Self::Day(day) => return *day,
        };
        let after = self.first_day().checked_add_months(Months::new(months));
        after.and_then(|day| day.checked_sub_days(Days::new(1))).unwrap_or(NaiveDate::MAX)
    }

    /// Dates sort by their first day; of those that begin together, the less precise comes first.
    fn key(&self) -> (NaiveDate, Reverse<NaiveDate>, i32, u32) {
        let (year, part) = match *self {
            Self::Year(year) => (year, 0),
            Self::Quarter(year, part) | Self::Month(year, part) => (year, part),
            Self::Day(_) => (0, 0),
        };
        (self.first_day(), Reverse(self.last_day()), year, part)
    }
}

fn first_of(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year.clamp(1, 9999), month.clamp(1, 12), 1).unwrap_or_default()
}

impl Ord for FuzzyDate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for FuzzyDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for FuzzyDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl FromStr for FuzzyDate {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        parse(text).ok_or_else(|| Error::NotADate(text.chars().take(40).collect()))
    }
}

fn parse(text: &str) -> Option<FuzzyDate> {
    let mut parts = text.splitn(3, '-');
    let year = i32::try_from(figure(parts.next()?, 4)?).ok().filter(|year| *year > 0)?;
    let Some(second) = parts.next() else { return Some(FuzzyDate::Year(year)) };
    let day = parts.next();
    if let Some(quarter) = second.strip_prefix('Q') {
        let quarter = figure(quarter, 1).filter(|quarter| (1..=4).contains(quarter))?;
        return day.is_none().then_some(FuzzyDate::Quarter(year, quarter));
    }
    let month = figure(second, 2).filter(|month| (1..=12).contains(month))?;
    match day {
        None => Some(FuzzyDate::Month(year, month)),
        Some(day) => NaiveDate::from_ymd_opt(year, month, figure(day, 2)?).map(FuzzyDate::Day),
    }
}

/// A number of exactly so many ASCII digits.
fn figure(text: &str, digits: usize) -> Option<u32> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl Serialize for FuzzyDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FuzzyDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> FuzzyDate {
        text.parse().unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn each_precision_comes_back_as_it_was_written() {
        for text in ["2021", "2021-Q1", "2021-06", "2021-06-10", "0622-07-16"] {
            assert_eq!(date(text).to_string(), text);
            let json = serde_json::to_string(&date(text)).unwrap();
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<FuzzyDate>(&json).unwrap(), date(text));
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        let absurd = ["", "21", "2021-", "2021-13", "2021-00", "2021-6", "2021-Q5", "2021-Q1-01", "0000"];
        let hostile = ["2021-02-30", "2021-06-10-1", "+2021", "٢٠٢١", "2021-06-1a", "-2021", " 2021"];
        for text in absurd.into_iter().chain(hostile) {
            assert!(text.parse::<FuzzyDate>().is_err(), "{text:?} is no date");
        }
    }

    #[test]
    fn december_2023_sorts_after_the_officials_meeting_000_3() {
        assert!(date("2023-12") > date("2021-12-15"));
        let mut dates = ["2021-06-10", "2021", "2021-Q2", "2020-11", "2021-04-01", "2021-04"].map(date);
        dates.sort();
        let sorted = dates.map(|date| date.to_string());
        assert_eq!(sorted, ["2020-11", "2021", "2021-Q2", "2021-04", "2021-04-01", "2021-06-10"]);
    }

    #[test]
    fn a_date_spans_its_first_to_its_last_day() {
        let ends = |text: &str| (date(text).first_day().to_string(), date(text).last_day().to_string());
        assert_eq!(ends("2021"), ("2021-01-01".into(), "2021-12-31".into()));
        assert_eq!(ends("2021-Q1"), ("2021-01-01".into(), "2021-03-31".into()));
        assert_eq!(ends("2024-02"), ("2024-02-01".into(), "2024-02-29".into()));
        assert_eq!(ends("9999"), ("9999-01-01".into(), "9999-12-31".into()));
        assert!(FuzzyDate::Month(i32::MAX, 99).last_day() >= FuzzyDate::Month(i32::MAX, 99).first_day());
    }
}
