//! Figures in words: «أكثر من 100 ممثل», «281 مليون مهاجر» (domain row 003-8).

use tashawur_arabic::Digits;
use tashawur_i18n::{Language, plain, text};
use tashawur_sheets::Pair;

use crate::register::{Read, Values};

const MILLION: u64 = 1_000_000;
const BILLION: u64 = 1_000_000_000;

/// A figure with its qualifier and its unit. Whole millions and billions are counted as such, in the form that the
/// number asks for; the unit stands as it was written. Empty without a number.
pub(crate) fn in_words(values: &Values, digits: Digits) -> Pair {
    let Some(value) = values.number("value").and_then(|value| u64::try_from(value).ok()) else {
        return Pair::default();
    };
    let said = |language, unit: &str| {
        plain(&qualified(language, values.text("qualifier"), &counted(language, value, unit)))
    };
    let arabic = said(Language::Arabic, values.text("unit_ar"));
    Pair::new(digits.write(&arabic), said(Language::English, values.text("unit_en")))
}

/// A number of millions or billions with its unit, and without one.
type Words = (fn(Language, u64, &str) -> String, fn(Language, u64) -> String);

/// The number with its unit.
fn counted(language: Language, value: u64, unit: &str) -> String {
    let (count, (words, alone)): (u64, Words) = match value {
        value if value >= BILLION && value % BILLION == 0 => {
            (value / BILLION, (text::calendar_figure_billion, text::calendar_figure_billion_alone))
        }
        value if value >= MILLION && value % MILLION == 0 => {
            (value / MILLION, (text::calendar_figure_million, text::calendar_figure_million_alone))
        }
        value if unit.is_empty() => return value.to_string(),
        value => return format!("{value} {unit}"),
    };
    if unit.is_empty() { alone(language, count) } else { words(language, count, unit) }
}

fn qualified(language: Language, qualifier: &str, counted: &str) -> String {
    match qualifier {
        "more_than" => text::calendar_figure_more_than(language, counted),
        "at_least" => text::calendar_figure_at_least(language, counted),
        "about" => text::calendar_figure_about(language, counted),
        "less_than" => text::calendar_figure_less_than(language, counted),
        _ => counted.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::FieldValue;

    fn words(value: i64, qualifier: &str, unit_ar: &str, unit_en: &str) -> Pair {
        let text = |text: &str| FieldValue::Text(text.to_owned());
        let values = [
            ("value", FieldValue::Number(value)),
            ("qualifier", text(qualifier)),
            ("unit_ar", text(unit_ar)),
            ("unit_en", text(unit_en)),
        ];
        let values = values.into_iter().map(|(field, value)| (field.to_owned(), value)).collect();
        in_words(&values, Digits::Western)
    }

    #[test]
    fn millions_are_counted_in_the_form_that_the_number_asks_for_003_8() {
        let migrants = |value| words(value, "exactly", "مهاجر", "migrants");
        assert_eq!(migrants(281_000_000), Pair::new("281 مليون مهاجر", "281 million migrants"));
        assert_eq!(migrants(1_000_000).ar, "مليون مهاجر");
        assert_eq!(migrants(2_000_000).ar, "مليونا مهاجر");
        assert_eq!(migrants(7_000_000).ar, "7 ملايين مهاجر");
        assert_eq!(migrants(100_000_000).ar, "100 مليون مهاجر");
        assert_eq!(migrants(3_000_000_000).ar, "3 مليارات مهاجر");
        assert_eq!(words(281_000_000, "", "", "").ar, "281 مليوناً", "without a unit the number stands alone");
        assert_eq!(
            words(281_400_000, "", "مهاجر", "migrants").en,
            "281400000 migrants",
            "nothing is rounded"
        );
    }

    #[test]
    fn a_qualifier_stands_before_the_number() {
        assert_eq!(words(100, "more_than", "", ""), Pair::new("أكثر من 100", "more than 100"));
        assert_eq!(words(100, "at_least", "ممثل", "representatives").ar, "ما لا يقل عن 100 ممثل");
        assert_eq!(words(281_000_000, "about", "مهاجر", "migrants").ar, "نحو 281 مليون مهاجر");
    }
}
