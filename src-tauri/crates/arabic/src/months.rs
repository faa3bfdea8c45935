//! Names of the Gregorian months, in the four ways in which official documents write them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How an Arabic document names the months.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum MonthStyle {
    /// نوفمبر: Egypt and the Gulf, and the League's news.
    #[default]
    Egyptian,
    /// تشرين الثاني: the Levant and Iraq.
    Levantine,
    /// نوفمبر/تشرين الثاني: documents of the League.
    LeagueDual,
    /// تشرين الثاني/نوفمبر: documents of the United Nations.
    UnDual,
}

const EGYPTIAN: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

const LEVANTINE: [&str; 12] = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
];

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The Arabic name of a month, 1 to 12; empty for any other number.
pub fn month_ar(month: u32, style: MonthStyle) -> String {
    let (egyptian, levantine) = (name(&EGYPTIAN, month), name(&LEVANTINE, month));
    match style {
        MonthStyle::Egyptian => egyptian.to_owned(),
        MonthStyle::Levantine => levantine.to_owned(),
        _ if egyptian.is_empty() => String::new(),
        MonthStyle::LeagueDual => format!("{egyptian}/{levantine}"),
        MonthStyle::UnDual => format!("{levantine}/{egyptian}"),
    }
}

/// The English name of a month, 1 to 12; empty for any other number.
pub fn month_en(month: u32) -> &'static str {
    name(&ENGLISH, month)
}

/// The name at a position that is counted from 1; empty outside the list.
pub(crate) fn name(names: &[&'static str], position: u32) -> &'static str {
    let index = usize::try_from(position).unwrap_or(0);
    index.checked_sub(1).and_then(|index| names.get(index)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn november_is_written_in_four_ways_004_10() {
        assert_eq!(month_ar(11, MonthStyle::UnDual), "تشرين الثاني/نوفمبر");
        assert_eq!(month_ar(11, MonthStyle::LeagueDual), "نوفمبر/تشرين الثاني");
        assert_eq!(month_ar(11, MonthStyle::Egyptian), "نوفمبر");
        assert_eq!(month_ar(11, MonthStyle::Levantine), "تشرين الثاني");
    }

    #[test]
    fn the_year_begins_and_ends_with_kanun() {
        assert_eq!(month_ar(1, MonthStyle::LeagueDual), "يناير/كانون الثاني");
        assert_eq!(month_ar(12, MonthStyle::LeagueDual), "ديسمبر/كانون الأول");
        assert_eq!(month_ar(4, MonthStyle::UnDual), "نيسان/أبريل");
    }

    #[test]
    fn a_month_that_does_not_exist_has_no_name() {
        for month in [0, 13, u32::MAX] {
            assert_eq!(month_ar(month, MonthStyle::UnDual), "");
            assert_eq!(month_en(month), "");
        }
    }
}
