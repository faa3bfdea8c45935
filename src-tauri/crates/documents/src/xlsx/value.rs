//! What a cell holds, as plain text.

use chrono::{Days, NaiveDate, NaiveTime};

use super::styles::Shape;

/// The seconds of a day.
const DAY: f64 = 86_400.0;
/// The day after the last one that can be written with four digits, counted from the end of 1899.
const AFTER_LAST: f64 = 2_958_466.0;

/// The text for a number that a workbook writes; a text that is no number stays as it is.
pub(super) fn number(written: &str, shape: Shape, from_1904: bool) -> String {
    let Ok(value) = written.trim().parse::<f64>() else { return written.to_owned() };
    let date = match shape {
        Shape::Number => None,
        Shape::Date => date(value, from_1904),
        Shape::Time if (0.0..1.0).contains(&value) => time(value).map(|time| time.to_string()),
        Shape::Time => date(value, from_1904),
    };
    date.unwrap_or_else(|| plain(value))
}

/// A number with at most 15 figures, the most that spreadsheets keep, and without an exponent.
pub(crate) fn plain(value: f64) -> String {
    let rounded = format!("{value:.14e}").parse::<f64>().unwrap_or(value);
    // Minus zero is zero.
    if rounded == 0.0 { "0".into() } else { rounded.to_string() }
}

/// `2021-12-14`, or `2021-12-14T10:30:00` when the number has a fraction.
fn date(value: f64, from_1904: bool) -> Option<String> {
    if !(0.0..AFTER_LAST).contains(&value) {
        return None;
    }
    let seconds = (value.fract() * DAY).round();
    let (days, seconds) = if seconds >= DAY { (value.floor() + 1.0, 0.0) } else { (value.floor(), seconds) };
    let first = if from_1904 {
        NaiveDate::from_ymd_opt(1904, 1, 1)?
    } else if days < 60.0 {
        NaiveDate::from_ymd_opt(1899, 12, 31)?
    } else {
        // Spreadsheets count a 29 February 1900, which never was.
        NaiveDate::from_ymd_opt(1899, 12, 30)?
    };
    let day = first.checked_add_days(Days::new(whole(days)?))?;
    match time(seconds / DAY)? {
        NaiveTime::MIN => Some(day.to_string()),
        time => Some(format!("{day}T{time}")),
    }
}

/// The time of day that a fraction of a day stands for, to the second.
fn time(fraction: f64) -> Option<NaiveTime> {
    let seconds = whole((fraction * DAY).round())? % 86_400;
    NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(seconds).ok()?, 0)
}

/// A small number without a fraction as an integer.
fn whole(value: f64) -> Option<u64> {
    format!("{value:.0}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_as_a_person_would_write_them() {
        for (written, text) in [
            ("20225750511", "20225750511"),
            ("3.0", "3"),
            ("0.5", "0.5"),
            ("0.30000000000000004", "0.3"),
            ("1E3", "1000"),
            ("-0", "0"),
            ("-12.25", "-12.25"),
            ("abc", "abc"),
        ] {
            assert_eq!(number(written, Shape::Number, false), text, "{written}");
        }
    }

    #[test]
    fn dates_and_times_stand_as_iso_8601_says() {
        for (written, text) in [
            ("44544", "2021-12-14"),
            ("44544.4375", "2021-12-14T10:30:00"),
            ("1", "1900-01-01"),
            ("59", "1900-02-28"),
            ("61", "1900-03-01"),
            ("44543.999999999", "2021-12-14"),
            ("-1", "-1"),
            ("9999999", "9999999"),
        ] {
            assert_eq!(number(written, Shape::Date, false), text, "{written}");
        }
        assert_eq!(number("43082", Shape::Date, true), "2021-12-14", "days counted from 1904");
        assert_eq!(number("0.4375", Shape::Time, false), "10:30:00", "a time of day");
        assert_eq!(number("44544.4375", Shape::Time, false), "2021-12-14T10:30:00", "a time with its date");
    }
}
