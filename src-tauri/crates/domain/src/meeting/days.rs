//! The days of a meeting in words, in the office's style.

use tashawur_arabic::dates::{DateStyle, FuzzyDate, format_ar, format_en, format_range_ar, format_range_en};
use tashawur_sheets::Pair;

use crate::settings::Settings;

/// How the office prints dates.
pub(crate) fn style(settings: &Settings) -> DateStyle {
    DateStyle {
        months: settings.months,
        digits: settings.digits,
        hijri: settings.hijri.then_some(settings.hijri_correction),
    }
}

/// A stored date; nothing when there is none, or none that this program can read.
pub(crate) fn date(text: Option<&str>) -> Option<FuzzyDate> {
    text.and_then(|text| text.parse().ok())
}

/// «يومي 29-30 مايو 2023» / "29–30 May 2023"; empty without a date.
pub(crate) fn in_words(starts: Option<FuzzyDate>, ends: Option<FuzzyDate>, style: &DateStyle) -> Pair {
    match (starts, ends) {
        (None, None) => Pair::default(),
        (Some(first), Some(last)) if first != last => {
            Pair::new(format_range_ar(&first, &last, style), format_range_en(&first, &last, style))
        }
        (Some(one), _) | (None, Some(one)) => {
            Pair::new(format_ar(&one, style, false), format_en(&one, style, false))
        }
    }
}

#[cfg(test)]
mod tests {
    use tashawur_arabic::months::MonthStyle;

    use super::*;

    fn words(starts: &str, ends: &str, months: MonthStyle) -> Pair {
        let style = DateStyle { months, ..DateStyle::default() };
        in_words(date(Some(starts)), date(Some(ends)), &style)
    }

    #[test]
    fn two_days_are_written_as_the_league_writes_them() {
        let days = words("2023-05-29", "2023-05-30", MonthStyle::Egyptian);
        assert_eq!(days.ar, "يومي 29-30 مايو 2023");
        assert_eq!(days.en, "29–30 May 2023");
    }

    #[test]
    fn a_month_shows_no_invented_day_000_3_and_follows_the_style_004_10() {
        assert_eq!(words("2023-12", "", MonthStyle::Egyptian).ar, "ديسمبر 2023");
        assert_eq!(words("2020-11", "", MonthStyle::UnDual).ar, "تشرين الثاني/نوفمبر 2020");
        assert_eq!(words("2020-11", "", MonthStyle::LeagueDual).ar, "نوفمبر/تشرين الثاني 2020");
        assert_eq!(words("", "", MonthStyle::Egyptian), Pair::default());
    }
}
