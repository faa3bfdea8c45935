use chrono::{Datelike, NaiveDate};

use super::{DateStyle, FuzzyDate, format_ar, format_en};
use crate::{
    hijri::{self, hijri},
    months::{month_ar, month_en},
};

/// A day of either calendar, ready to be printed.
struct DayText {
    day: u32,
    month: String,
    year: String,
}

impl DayText {
    fn whole(&self) -> String {
        format!("{} {} {}", self.day, self.month, self.year)
    }

    /// The day with only as much of its month and year as the last day of the range does not share.
    fn before(&self, last: &Self) -> String {
        if self.year != last.year {
            self.whole()
        } else if self.month != last.month {
            format!("{} {}", self.day, self.month)
        } else {
            self.day.to_string()
        }
    }
}

/// The dates from start to end in Arabic: «يومي 29-30 مايو 2023»، «يومي 31 مايو و1 يونيو 2023»، «من 13 إلى 15
/// ديسمبر 2021», or one date when both are the same. Dates that are not both days are joined by «من … إلى».
pub fn format_range_ar(start: &FuzzyDate, end: &FuzzyDate, style: &DateStyle) -> String {
    if start == end {
        return format_ar(start, style, false);
    }
    let (FuzzyDate::Day(first), FuzzyDate::Day(last)) = (start, end) else {
        return format!("من {} إلى {}", format_ar(start, style, false), format_ar(end, style, false));
    };
    let two_days = first.succ_opt() == Some(*last);
    let lead = if two_days { "يومي" } else { "من" };
    let of = |day: &NaiveDate| DayText {
        day: day.day(),
        month: month_ar(day.month(), style.months),
        year: day.year().to_string(),
    };
    let gregorian = join_ar(&of(first), &of(last), two_days);
    let text = match hijri_pair(*first, *last, style) {
        Some((from, to)) => {
            let of = |date: hijri::HijriDate| DayText {
                day: date.day,
                month: hijri::month_ar(date.month).to_owned(),
                year: hijri::year_ar(date.year),
            };
            format!("{lead} {} الموافق {gregorian}م", join_ar(&of(from), &of(to), two_days))
        }
        None => format!("{lead} {gregorian}"),
    };
    style.digits.write(&text)
}

fn join_ar(first: &DayText, last: &DayText, two_days: bool) -> String {
    let before = first.before(last);
    let one_month = first.month == last.month && first.year == last.year;
    match (two_days, one_month) {
        (true, true) => format!("{before}-{}", last.whole()),
        (true, false) => format!("{before} و{}", last.whole()),
        (false, _) => format!("{before} إلى {}", last.whole()),
    }
}

/// The dates from start to end in English: "29-30 May 2023", "31 May-1 June 2023" with an en dash; see
/// [`format_range_ar`].
pub fn format_range_en(start: &FuzzyDate, end: &FuzzyDate, style: &DateStyle) -> String {
    if start == end {
        return format_en(start, style, false);
    }
    let (FuzzyDate::Day(first), FuzzyDate::Day(last)) = (start, end) else {
        return format!("{} to {}", format_en(start, style, false), format_en(end, style, false));
    };
    let of = |day: &NaiveDate| DayText {
        day: day.day(),
        month: month_en(day.month()).to_owned(),
        year: day.year().to_string(),
    };
    let gregorian = join_en(&of(first), &of(last));
    match hijri_pair(*first, *last, style) {
        Some((from, to)) => {
            let of = |date: hijri::HijriDate| DayText {
                day: date.day,
                month: hijri::month_en(date.month).to_owned(),
                year: hijri::year_en(date.year),
            };
            format!("{} corresponding to {gregorian}", join_en(&of(from), &of(to)))
        }
        None => gregorian,
    }
}

fn join_en(first: &DayText, last: &DayText) -> String {
    let before = first.before(last);
    if before.contains(' ') {
        format!("{before} – {}", last.whole())
    } else {
        format!("{before}–{}", last.whole())
    }
}

fn hijri_pair(
    first: NaiveDate,
    last: NaiveDate,
    style: &DateStyle,
) -> Option<(hijri::HijriDate, hijri::HijriDate)> {
    let correction = style.hijri?;
    Some((hijri(first, correction)?, hijri(last, correction)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Digits;

    fn both(start: &str, end: &str, style: DateStyle) -> (String, String) {
        let (start, end) = (start.parse().unwrap(), end.parse().unwrap());
        (format_range_ar(&start, &end, &style), format_range_en(&start, &end, &style))
    }

    fn plain(start: &str, end: &str) -> (String, String) {
        both(start, end, DateStyle::default())
    }

    fn pair(arabic: &str, english: &str) -> (String, String) {
        (arabic.to_owned(), english.to_owned())
    }

    #[test]
    fn two_days_are_named_as_the_league_names_them() {
        assert_eq!(plain("2023-05-29", "2023-05-30"), pair("يومي 29-30 مايو 2023", "29–30 May 2023"));
        let across = pair("يومي 31 مايو و1 يونيو 2023", "31 May – 1 June 2023");
        assert_eq!(plain("2023-05-31", "2023-06-01"), across);
        let new_year = pair("يومي 31 ديسمبر 2022 و1 يناير 2023", "31 December 2022 – 1 January 2023");
        assert_eq!(plain("2022-12-31", "2023-01-01"), new_year);
    }

    #[test]
    fn longer_meetings_run_from_a_day_to_a_day() {
        assert_eq!(
            plain("2021-12-13", "2021-12-15"),
            pair("من 13 إلى 15 ديسمبر 2021", "13–15 December 2021")
        );
        let across = pair("من 30 مايو إلى 2 يونيو 2023", "30 May – 2 June 2023");
        assert_eq!(plain("2023-05-30", "2023-06-02"), across);
    }

    #[test]
    fn one_day_and_coarse_dates_are_printed_as_dates() {
        assert_eq!(plain("2022-03-10", "2022-03-10"), pair("10 مارس 2022", "10 March 2022"));
        assert_eq!(plain("2020-11", "2020-11"), pair("نوفمبر 2020", "November 2020"));
        assert_eq!(
            plain("2020-11", "2021-01"),
            pair("من نوفمبر 2020 إلى يناير 2021", "November 2020 to January 2021")
        );
    }

    #[test]
    fn a_range_carries_the_hijri_days_on_request() {
        let style = DateStyle { hijri: Some(0), digits: Digits::ArabicIndic, ..DateStyle::default() };
        let (arabic, english) = both("2023-05-29", "2023-05-30", style);
        assert_eq!(arabic, "يومي ٩-١٠ ذو القعدة ١٤٤٤هـ الموافق ٢٩-٣٠ مايو ٢٠٢٣م");
        assert_eq!(english, "9–10 Dhu al-Qadah 1444 H corresponding to 29–30 May 2023");
    }
}
