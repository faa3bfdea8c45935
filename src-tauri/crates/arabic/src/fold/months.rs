//! The names of the months as words of a text: whatever a document calls a month, one token stands for it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::fold;

/// The names of each month that are one word: Egypt and the Gulf, the Levant and Iraq, the Maghreb, English and
/// French with the usual short forms.
const NAMES: [&str; 12] = [
    "يناير جانفي January jan janvier",
    "فبراير شباط فيفري فبرائر February feb février",
    "مارس آذار March mar mars",
    "أبريل إبريل نيسان أفريل April apr avril",
    "مايو أيار ماي مايس May mai",
    "يونيو يونيه حزيران جوان June jun juin",
    "يوليو يوليه تموز جويلية يوليوز July jul juillet",
    "أغسطس آب أوت غشت August aug août",
    "سبتمبر أيلول شتنبر September sep sept septembre",
    "أكتوبر October oct octobre",
    "نوفمبر نونبر November nov novembre",
    "ديسمبر دجنبر December dec décembre",
];

static BY_NAME: LazyLock<HashMap<String, u32>> = LazyLock::new(|| {
    let named = (1..).zip(NAMES);
    named.flat_map(|(month, names)| names.split(' ').map(move |name| (fold(name).text, month))).collect()
});

/// The month that a folded word names; nothing for any other word.
pub fn month_of(word: &str) -> Option<u32> {
    BY_NAME.get(word).copied()
}

/// The month that two folded words name together, such as كانون الأول.
pub fn opens_a_month(word: &str, next: &str) -> Option<u32> {
    match (word, next) {
        ("كانون", "الثاني") => Some(1),
        ("تشرين", "الاول") => Some(10),
        ("تشرين", "الثاني") => Some(11),
        ("كانون", "الاول") => Some(12),
        _ => None,
    }
}

/// The most forms of كانون and تشرين that stand before the next word of a searched text.
const MOST_STEMS: usize = 3;

/// The token of a month in the index, of a letter that nobody writes; two digits, so that none begins another.
pub fn month_token(month: u32) -> String {
    format!("ǂ{month:02}")
}

/// Whether a form is the token of a month.
pub fn is_month_token(form: &str) -> bool {
    form.strip_prefix('ǂ').is_some_and(|month| month.len() == 2 && month.parse::<u32>().is_ok())
}

/// The tokens of all months that a text names, each once; `searched` is what [`super::search_text`] made of it.
pub fn month_tokens(searched: &str) -> Vec<String> {
    let mut months = [false; 13];
    let mut opened: Option<(&str, usize)> = None;
    for (at, word) in searched.split_ascii_whitespace().enumerate() {
        if matches!(word, "كانون" | "تشرين") {
            opened = Some((word, at));
        }
        // The stems of the first word stand between the two.
        let first = opened.filter(|(_, first)| at - first <= MOST_STEMS).map(|(first, _)| first);
        let month = month_of(word).or_else(|| opens_a_month(first?, word));
        if let Some(named) = month.and_then(|month| months.get_mut(usize::try_from(month).unwrap_or(0))) {
            *named = true;
        }
    }
    (0..).zip(months).filter(|(_, named)| *named).map(|(month, _)| month_token(month)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::{highlights_of, search_text};

    #[test]
    fn every_name_of_a_month_gives_its_token() {
        for text in
            ["ديسمبر 2023", "في كانون الأوّل ٢٠٢٣", "وكانون الأول", "دجنبر", "15 December 2023", "décembre"]
        {
            assert_eq!(month_tokens(&search_text(text)), ["ǂ12"], "«{text}» names the twelfth month");
        }
        assert_eq!(
            month_tokens(&search_text("كانون الثاني/يناير")),
            ["ǂ01"],
            "a month named twice is one month"
        );
        assert_eq!(month_tokens(&search_text("الأول من تشرين")), [""; 0], "half a name names none");
    }

    #[test]
    fn a_month_is_marked_under_the_name_that_the_text_gives_it() {
        let text = "قرار كانون الأول 2023";
        let marked: Vec<&str> =
            highlights_of(text, &[month_token(12)]).into_iter().map(|range| &text[range]).collect();
        assert_eq!(marked, ["كانون", "الأول"], "both words of the name");
    }
}
