//! Mandates: when they end, and how they stand on a day.

use chrono::{Datelike, Days, Months, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;
use tashawur_arabic::dates::FuzzyDate;
use ts_rs::TS;

use crate::register::{EntryPart, Read, Values};

/// How many days before the earliest day on which it can end a mandate is said to end soon.
const REMINDER: u64 = 90;

/// How a mandate stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum MandateStatus {
    /// Its start is not known, so nothing can be said.
    Unknown,
    /// It has not begun.
    Coming,
    /// It is in force.
    Running,
    /// It is in force and ends within 90 days.
    EndsSoon,
    /// It has ended.
    Expired,
}

/// A mandate with what follows from its start and its length.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct MandateView {
    /// The part's id.
    pub part: String,
    /// What it is about, in Arabic.
    pub title_ar: String,
    /// What it is about, in English.
    pub title_en: String,
    /// Its start, as it is known.
    pub starts: String,
    /// Its length in months, without the extension.
    pub months: Option<i64>,
    /// By how many months it was extended.
    pub extension_months: Option<i64>,
    /// Its end with the extension, as precise as the start; nothing without a start or a length.
    pub ends: Option<String>,
    /// How it stands on the day.
    pub status: MandateStatus,
}

/// A mandate as it stands on a day.
pub(super) fn view(part: &EntryPart, on: NaiveDate) -> MandateView {
    let values = &part.values;
    let starts = values.text("starts").parse::<FuzzyDate>().ok();
    let ends = ends(values);
    MandateView {
        part: part.id.clone(),
        title_ar: values.text("title_ar").to_owned(),
        title_en: values.text("title_en").to_owned(),
        starts: values.text("starts").to_owned(),
        months: values.number("months"),
        extension_months: values.number("extension_months"),
        ends: ends.map(|date| date.to_string()),
        status: status(starts, ends, on),
    }
}

/// The end that follows from the values of a mandate, its extension included; nothing without a start or a length.
pub(crate) fn ends(values: &Values) -> Option<FuzzyDate> {
    let months = values.number("months")?.saturating_add(values.number("extension_months").unwrap_or(0));
    end(values.text("starts").parse().ok()?, u32::try_from(months).ok()?)
}

/// The end of a mandate of so many months: the day before the same day of a later month, or the month, quarter
/// or year in which that day must lie when the start is no more precise (the later one of two that it can be).
/// Nothing beyond the year 9999.
fn end(starts: FuzzyDate, months: u32) -> Option<FuzzyDate> {
    let day = |from: NaiveDate| from.checked_add_months(Months::new(months))?.checked_sub_days(Days::new(1));
    let same = |day: NaiveDate| match starts {
        FuzzyDate::Year(_) => FuzzyDate::Year(day.year()),
        FuzzyDate::Quarter(..) => FuzzyDate::Quarter(day.year(), day.month0() / 3 + 1),
        FuzzyDate::Month(..) => FuzzyDate::Month(day.year(), day.month()),
        FuzzyDate::Day(_) => FuzzyDate::Day(day),
    };
    day(starts.last_day()).filter(|day| day.year() <= 9999).map(same)
}

fn status(starts: Option<FuzzyDate>, ends: Option<FuzzyDate>, on: NaiveDate) -> MandateStatus {
    let Some(starts) = starts else { return MandateStatus::Unknown };
    if on < starts.first_day() {
        return MandateStatus::Coming;
    }
    let Some(ends) = ends else { return MandateStatus::Running };
    let reminder = ends.first_day().checked_sub_days(Days::new(REMINDER)).unwrap_or(NaiveDate::MIN);
    if on > ends.last_day() {
        MandateStatus::Expired
    } else if on >= reminder {
        MandateStatus::EndsSoon
    } else {
        MandateStatus::Running
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> FuzzyDate {
        text.parse().expect("a date")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn ends(starts: &str, months: u32) -> String {
        end(date(starts), months).expect("an end").to_string()
    }

    #[test]
    fn the_end_is_as_precise_as_the_start_002_7() {
        assert_eq!(ends("2021", 24), "2023", "the year and two years");
        assert_eq!(ends("2021-03-15", 24), "2023-03-14", "the day before the same day");
        assert_eq!(ends("2021-03", 24), "2023-03");
        assert_eq!(ends("2021-Q1", 24), "2023-Q1");
        assert_eq!(ends("2021", 18), "2023", "of two years that it can be, the later one");
        assert_eq!(ends("2021-01-31", 1), "2021-02-27", "a month that is shorter");
        assert_eq!(ends("2020-02-01", 24), "2022-01-31");
        assert_eq!(ends("2019-08-31", 6), "2020-02-28", "a month without that day ends with its last one");
        assert_eq!(ends("2020", 24), "2022", "no month is invented");
        assert_eq!(ends("2020-05", 24), "2022-05");
        assert_eq!(end(date("9999"), 24), None, "no year has five figures");
    }

    #[test]
    fn a_mandate_of_two_years_from_2021_is_expired_in_2024_unless_extended_002_7() {
        let on = |text, months| status(Some(date("2021")), end(date("2021"), months), day(text));
        assert_eq!(on("2020-12-31", 24), MandateStatus::Coming);
        assert_eq!(on("2022-06-01", 24), MandateStatus::Running);
        assert_eq!(on("2022-11-01", 24), MandateStatus::EndsSoon, "a reminder before 2023 begins");
        assert_eq!(on("2023-12-31", 24), MandateStatus::EndsSoon, "the last day on which it can end");
        assert_eq!(on("2024-01-01", 24), MandateStatus::Expired);
        assert_eq!(on("2024-01-01", 48), MandateStatus::Running, "extended by two years");
        assert_eq!(status(None, None, day("2024-01-01")), MandateStatus::Unknown);
    }
}
