//! Dates of the Umm al-Qura calendar.

use chrono::{Datelike, Days, NaiveDate};
use icu_calendar::{Date, cal::Hijri};
use serde::{Deserialize, Serialize};

use crate::{Digits, months::name};

/// The years for which the calendar has been computed month by month; outside, ICU guesses by arithmetic.
const KNOWN_YEARS: std::ops::RangeInclusive<i32> = 1300..=1600;

const ARABIC: [&str; 12] = [
    "محرم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر",
    "جمادى الأولى",
    "جمادى الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة",
    "ذو الحجة",
];

const ENGLISH: [&str; 12] = [
    "Muharram",
    "Safar",
    "Rabi I",
    "Rabi II",
    "Jumada I",
    "Jumada II",
    "Rajab",
    "Shaban",
    "Ramadan",
    "Shawwal",
    "Dhu al-Qadah",
    "Dhu al-Hijjah",
];

/// A day of the Hijri calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HijriDate {
    /// The year of the Hijra.
    pub year: i32,
    /// The month, 1 (محرم) to 12 (ذو الحجة).
    pub month: u32,
    /// The day of the month, 1 to 30.
    pub day: u32,
}

/// The Umm al-Qura date of a day. `correction` moves it by up to one day either way, because the sighting
/// of the moon differs between countries; larger values count as one day. None outside the years 1300 to
/// 1600, for which no table exists.
pub fn hijri(date: NaiveDate, correction: i8) -> Option<HijriDate> {
    let date = match correction.signum() {
        1 => date.checked_add_days(Days::new(1)),
        -1 => date.checked_sub_days(Days::new(1)),
        _ => Some(date),
    }?;
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    let hijri = Date::try_new_iso(date.year(), month, day).ok()?.to_calendar(Hijri::new_umm_al_qura());
    let year = hijri.year().extended_year();
    KNOWN_YEARS.contains(&year).then(|| HijriDate {
        year,
        month: u32::from(hijri.month().ordinal),
        day: u32::from(hijri.day_of_month().0),
    })
}

/// «10 جمادى الأولى 1443هـ».
pub fn format_ar(date: &HijriDate, digits: Digits) -> String {
    digits.write(&format!("{} {} {}", date.day, month_ar(date.month), year_ar(date.year)))
}

/// "10 Jumada I 1443 H".
pub fn format_en(date: &HijriDate) -> String {
    format!("{} {} {}", date.day, month_en(date.month), year_en(date.year))
}

/// The Arabic name of a Hijri month, 1 to 12; empty for any other number.
pub fn month_ar(month: u32) -> &'static str {
    name(&ARABIC, month)
}

/// The English name of a Hijri month, 1 to 12; empty for any other number.
pub fn month_en(month: u32) -> &'static str {
    name(&ENGLISH, month)
}

pub(crate) fn year_ar(year: i32) -> String {
    format!("{year}هـ")
}

pub(crate) fn year_en(year: i32) -> String {
    format!("{year} H")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn known_days_fall_on_their_umm_al_qura_dates() {
        let vectors = [
            ("2014-09-07", "12 ذو القعدة 1435هـ"),
            ("2019-03-03", "26 جمادى الآخرة 1440هـ"),
            ("2021-12-14", "10 جمادى الأولى 1443هـ"),
            ("2022-06-20", "21 ذو القعدة 1443هـ"),
            ("2023-05-29", "9 ذو القعدة 1444هـ"),
            ("2025-05-14", "16 ذو القعدة 1446هـ"),
        ];
        for (gregorian, expected) in vectors {
            let date = hijri(day(gregorian), 0).expect("a year of the table");
            assert_eq!(format_ar(&date, Digits::Western), expected, "the Hijri date of {gregorian}");
        }
    }

    #[test]
    fn a_correction_moves_the_date_by_one_day_at_most() {
        let of = |correction| hijri(day("2021-12-14"), correction).unwrap().day;
        assert_eq!((of(-1), of(0), of(1), of(9)), (9, 10, 11, 11));
    }

    #[test]
    fn years_without_a_table_have_no_hijri_date() {
        assert_eq!(hijri(day("1800-01-01"), 0), None);
        assert_eq!(hijri(day("2400-01-01"), 0), None);
        assert_eq!(hijri(NaiveDate::MAX, 1), None);
    }

    #[test]
    fn english_prints_the_year_of_the_hijra() {
        let date = hijri(day("2019-03-03"), 0).unwrap();
        assert_eq!(format_en(&date), "26 Jumada II 1440 H");
        assert_eq!(format_ar(&date, Digits::ArabicIndic), "٢٦ جمادى الآخرة ١٤٤٠هـ");
    }
}
