use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::FuzzyDate;
use crate::{
    Digits,
    hijri::{self, hijri},
    months::{MonthStyle, month_ar, month_en, name},
    ordinal::{Gender, ordinal_ar, ordinal_en},
};

/// How dates are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateStyle {
    /// The names of the months in Arabic.
    pub months: MonthStyle,
    /// The digits of Arabic dates; English ones are Western.
    pub digits: Digits,
    /// Whether days carry their Umm al-Qura date, and by how many days (−1 to 1) it is corrected.
    pub hijri: Option<i8>,
}

const WEEKDAYS_AR: [&str; 7] = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
const WEEKDAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The Arabic name of the weekday: «الاثنين».
pub fn weekday_ar(day: NaiveDate) -> &'static str {
    name(&WEEKDAYS_AR, day.weekday().number_from_monday())
}

/// The English name of the weekday: "Monday".
pub fn weekday_en(day: NaiveDate) -> &'static str {
    name(&WEEKDAYS_EN, day.weekday().number_from_monday())
}

/// A date in Arabic: «29 مايو 2023»، «ديسمبر 2023»، «الربع الأول من عام 2021»، «2021»; with the Hijri date
/// «26 جمادى الآخرة 1440هـ الموافق 3 مارس 2019م». The weekday is printed before days only, on request.
pub fn format_ar(date: &FuzzyDate, style: &DateStyle, weekday: bool) -> String {
    let text = match date {
        FuzzyDate::Year(year) => year.to_string(),
        FuzzyDate::Quarter(year, quarter) => {
            let ordinal = ordinal_ar(*quarter, Gender::Masculine).unwrap_or_else(|| quarter.to_string());
            format!("الربع {ordinal} من عام {year}")
        }
        FuzzyDate::Month(year, month) => format!("{} {year}", month_ar(*month, style.months)),
        FuzzyDate::Day(day) => {
            let before = if weekday { format!("{} ", weekday_ar(*day)) } else { String::new() };
            format!("{before}{}", day_ar(*day, style))
        }
    };
    style.digits.write(&text)
}

fn day_ar(day: NaiveDate, style: &DateStyle) -> String {
    let gregorian = format!("{} {} {}", day.day(), month_ar(day.month(), style.months), day.year());
    match style.hijri.and_then(|correction| hijri(day, correction)) {
        Some(date) => format!("{} الموافق {gregorian}م", hijri::format_ar(&date, Digits::Western)),
        None => gregorian,
    }
}

/// A date in English: "29 May 2023", "December 2023", "first quarter of 2021", "2021"; with the Hijri date
/// "26 Jumada II 1440 H corresponding to 3 March 2019".
pub fn format_en(date: &FuzzyDate, style: &DateStyle, weekday: bool) -> String {
    match date {
        FuzzyDate::Year(year) => year.to_string(),
        FuzzyDate::Quarter(year, quarter) => {
            let ordinal = ordinal_en(*quarter).unwrap_or_else(|| quarter.to_string());
            format!("{ordinal} quarter of {year}")
        }
        FuzzyDate::Month(year, month) => format!("{} {year}", month_en(*month)),
        FuzzyDate::Day(day) => {
            let before = if weekday { format!("{} ", weekday_en(*day)) } else { String::new() };
            format!("{before}{}", day_en(*day, style))
        }
    }
}

fn day_en(day: NaiveDate, style: &DateStyle) -> String {
    let gregorian = format!("{} {} {}", day.day(), month_en(day.month()), day.year());
    match style.hijri.and_then(|correction| hijri(day, correction)) {
        Some(date) => format!("{} corresponding to {gregorian}", hijri::format_en(&date)),
        None => gregorian,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arabic(text: &str, style: DateStyle, weekday: bool) -> String {
        format_ar(&text.parse().unwrap(), &style, weekday)
    }

    fn english(text: &str, style: DateStyle, weekday: bool) -> String {
        format_en(&text.parse().unwrap(), &style, weekday)
    }

    fn months(months: MonthStyle) -> DateStyle {
        DateStyle { months, ..DateStyle::default() }
    }

    #[test]
    fn november_2020_is_printed_in_four_styles_004_10() {
        assert_eq!(arabic("2020-11", months(MonthStyle::UnDual), false), "تشرين الثاني/نوفمبر 2020");
        assert_eq!(arabic("2020-11", months(MonthStyle::LeagueDual), false), "نوفمبر/تشرين الثاني 2020");
        assert_eq!(arabic("2020-11", months(MonthStyle::Egyptian), false), "نوفمبر 2020");
        assert_eq!(arabic("2020-11", months(MonthStyle::Levantine), false), "تشرين الثاني 2020");
    }

    #[test]
    fn no_day_weekday_or_hijri_date_is_invented_for_a_month_000_3() {
        let style = DateStyle { hijri: Some(0), ..DateStyle::default() };
        assert_eq!(arabic("2023-12", style, true), "ديسمبر 2023");
        assert_eq!(english("2023-12", style, true), "December 2023");
    }

    #[test]
    fn weekdays_confirm_the_day_003_1() {
        assert_eq!(arabic("2022-06-20", DateStyle::default(), true), "الاثنين 20 يونيو 2022");
        assert_ne!(weekday_ar("2021-06-20".parse().unwrap()), "الاثنين", "20 June 2021 was a Sunday");
        assert_eq!(english("2023-05-29", DateStyle::default(), true), "Monday 29 May 2023");
    }

    #[test]
    fn the_days_of_december_2021_carry_their_names_000_4() {
        let names = ["2021-12-13", "2021-12-14", "2021-12-15"].map(|day| weekday_ar(day.parse().unwrap()));
        assert_eq!(names, ["الاثنين", "الثلاثاء", "الأربعاء"]);
    }

    #[test]
    fn quarters_are_written_out_004_5() {
        assert_eq!(arabic("2021-Q1", DateStyle::default(), false), "الربع الأول من عام 2021");
        assert_eq!(english("2021-Q1", DateStyle::default(), false), "first quarter of 2021");
    }

    #[test]
    fn the_hijri_date_stands_before_the_gregorian_one() {
        let style = DateStyle { hijri: Some(0), ..DateStyle::default() };
        let expected = "الأحد 26 جمادى الآخرة 1440هـ الموافق 3 مارس 2019م";
        assert_eq!(arabic("2019-03-03", style, true), expected);
        assert_eq!(english("2019-03-03", style, false), "26 Jumada II 1440 H corresponding to 3 March 2019");
        let indic = DateStyle { digits: Digits::ArabicIndic, ..style };
        assert_eq!(arabic("2019-03-03", indic, false), "٢٦ جمادى الآخرة ١٤٤٠هـ الموافق ٣ مارس ٢٠١٩م");
    }
}
