//! The headings of days, as printed.

use chrono::NaiveDate;
use tashawur_arabic::dates::{DateStyle, FuzzyDate, format_ar, format_en};
use tashawur_arabic::ordinal::{Gender, ordinal_ar};
use tashawur_i18n::{Language, plain, text};
use tashawur_sheets::Pair;

use crate::programme::DayKind;

/// «اليوم الأول: الاثنين 29 مايو 2023» / "Day 1: Monday 29 May 2023". `number` counts the main days; without
/// one, as in a meeting of one day, the date says enough.
pub(super) fn heading(
    kind: DayKind,
    number: Option<u32>,
    date: Option<NaiveDate>,
    style: &DateStyle,
) -> Pair {
    let date = date.map(FuzzyDate::Day);
    let date_ar = date.map(|date| format_ar(&date, style, true));
    let date_en = date.map(|date| format_en(&date, style, true));
    let ordinal = number.map(|number| {
        ordinal_ar(number, Gender::Masculine).unwrap_or_else(|| style.digits.number(u64::from(number)))
    });
    let figure = number.map(|number| number.to_string());
    Pair::new(
        sentence(Language::Arabic, kind, ordinal.as_deref(), date_ar.as_deref()),
        sentence(Language::English, kind, figure.as_deref(), date_en.as_deref()),
    )
}

fn sentence(language: Language, kind: DayKind, number: Option<&str>, date: Option<&str>) -> String {
    let sentence = match (kind, number, date) {
        (DayKind::Preliminary, _, Some(date)) => text::programme_day_heading_preliminary(language, date),
        (DayKind::Preliminary, _, None) => text::programme_day_heading_preliminary_undated(language),
        (DayKind::SideEvents, _, Some(date)) => text::programme_day_heading_side_events(language, date),
        (DayKind::SideEvents, _, None) => text::programme_day_heading_side_events_undated(language),
        (_, Some(number), Some(date)) => text::programme_day_heading(language, date, number),
        (_, Some(number), None) => text::programme_day_heading_undated(language, number),
        (_, None, Some(date)) => text::programme_day_heading_only(language, date),
        (_, None, None) => text::programme_day_undated(language),
    };
    plain(&sentence)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: DayKind, number: Option<u32>, date: &str) -> Pair {
        heading(kind, number, date.parse().ok(), &DateStyle::default())
    }

    #[test]
    fn the_three_days_of_december_2021_carry_their_weekdays_000_4() {
        assert_eq!(of(DayKind::SideEvents, None, "2021-12-13").ar, "الاثنين 13 ديسمبر 2021 (فعاليات جانبية)");
        assert_eq!(of(DayKind::Main, Some(1), "2021-12-14").ar, "اليوم الأول: الثلاثاء 14 ديسمبر 2021");
        assert_eq!(of(DayKind::Main, Some(2), "2021-12-15").ar, "اليوم الثاني: الأربعاء 15 ديسمبر 2021");
        assert_eq!(of(DayKind::Main, Some(2), "2021-12-15").en, "Day 2: Wednesday 15 December 2021");
    }

    #[test]
    fn a_day_without_a_date_is_named_by_its_number() {
        assert_eq!(of(DayKind::Main, Some(3), "").ar, "اليوم الثالث");
        assert_eq!(
            of(DayKind::Main, None, "2022-03-10").ar,
            "الخميس 10 مارس 2022",
            "the only day of a meeting"
        );
    }
}
