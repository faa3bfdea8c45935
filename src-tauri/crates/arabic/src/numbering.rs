//! Numbers of agenda items, in words, figures and letters, computed from the place of an item.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Digits,
    ordinal::{Gender, ordinal_adverb_ar, ordinal_ar},
};

/// How the items of an agenda are numbered. Each item prints the number of its own level, except in
/// [`NumberingStyle::Decimal`], which prints the whole path.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum NumberingStyle {
    /// «البند الأول»، (أ)، ‘1’ / Item 1, (a), (i): agendas of the League.
    #[default]
    ItemOrdinal,
    /// 1, 1.1, 1.1.1 in both languages.
    Decimal,
    /// أولاً، ألف، 1، (أ)، ‘1’ / I., A., 1., (a), (i): reports.
    Adverb,
    /// (أ)، ‘1’ / (a), (i).
    Abjad,
    /// 1، (أ)، ‘1’ / 1, (a), (i): agendas of the United Nations.
    UnMixed,
}

/// One kind of number, for one level.
#[derive(Debug, Clone, Copy)]
enum Level {
    Item,
    Adverb,
    /// 1 / 1
    Plain,
    /// 1 / 1.
    Point,
    /// ألف / A.
    LetterName,
    /// (أ) / (a)
    Letter,
    /// ‘1’ / (i)
    Roman,
    /// أ. / a.
    LetterPoint,
    /// 1. / i.
    RomanPoint,
}

/// The abjad order, in which Arabic documents count by letters.
const ABJAD: [&str; 28] = [
    "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش",
    "ت", "ث", "خ", "ذ", "ض", "ظ", "غ",
];

const ABJAD_NAMES: [&str; 28] = [
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين",
    "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد", "ظاء", "غين",
];

const LATIN: [&str; 26] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u",
    "v", "w", "x", "y", "z",
];

/// Letters are repeated at most this often: «(أأأأ)» cannot be read any more, and figures take over.
const MOST_LETTERS: usize = 3;

/// The printed number of an item in Arabic and in English. `path` holds its position, counted from 1, at each
/// depth from the top; an empty path has an empty number. The Arabic figures are written in `digits`, the
/// English ones are Western. Levels below those a style names repeat its last ones in turn.
pub fn number(style: NumberingStyle, path: &[u32], digits: Digits) -> (String, String) {
    let Some(&n) = path.last() else { return Default::default() };
    if style == NumberingStyle::Decimal {
        let western = path.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
        return (digits.write(&western), western);
    }
    let level = level(style, path.len() - 1);
    (digits.write(&arabic(level, n)), english(level, n))
}

fn level(style: NumberingStyle, depth: usize) -> Level {
    let first: &[Level] = match style {
        NumberingStyle::ItemOrdinal => &[Level::Item],
        NumberingStyle::Adverb => &[Level::Adverb, Level::LetterName, Level::Point],
        NumberingStyle::UnMixed | NumberingStyle::Decimal => &[Level::Plain],
        NumberingStyle::Abjad => &[],
    };
    let below = [Level::Letter, Level::Roman, Level::LetterPoint, Level::RomanPoint];
    first.iter().chain(below.iter().cycle()).nth(depth).copied().unwrap_or(Level::Plain)
}

fn arabic(level: Level, n: u32) -> String {
    match level {
        Level::Item => format!("البند {}", ordinal_ar(n, Gender::Masculine).unwrap_or_else(|| n.to_string())),
        Level::Adverb => ordinal_adverb_ar(n).unwrap_or_else(|| n.to_string()),
        Level::Plain | Level::Point => n.to_string(),
        Level::LetterName => letters(&ABJAD_NAMES, n, " ").unwrap_or_else(|| n.to_string()),
        Level::Letter => format!("({})", letters(&ABJAD, n, "").unwrap_or_else(|| n.to_string())),
        Level::Roman => format!("‘{n}’"),
        Level::LetterPoint => format!("{}.", letters(&ABJAD, n, "").unwrap_or_else(|| n.to_string())),
        Level::RomanPoint => format!("{n}."),
    }
}

fn english(level: Level, n: u32) -> String {
    match level {
        Level::Item => format!("Item {n}"),
        Level::Adverb => format!("{}.", roman(n).to_uppercase()),
        Level::Plain => n.to_string(),
        Level::Point => format!("{n}."),
        Level::LetterName => {
            format!("{}.", letters(&LATIN, n, "").unwrap_or_else(|| n.to_string()).to_uppercase())
        }
        Level::Letter => format!("({})", letters(&LATIN, n, "").unwrap_or_else(|| n.to_string())),
        Level::Roman => format!("({})", roman(n)),
        Level::LetterPoint => format!("{}.", letters(&LATIN, n, "").unwrap_or_else(|| n.to_string())),
        Level::RomanPoint => format!("{}.", roman(n)),
    }
}

/// The n-th letter; after the last one each letter is written twice, then three times.
fn letters(alphabet: &[&str], n: u32, between: &str) -> Option<String> {
    let index = usize::try_from(n).ok()?.checked_sub(1)?;
    let letter = alphabet.get(index % alphabet.len())?;
    let times = index / alphabet.len() + 1;
    // A هـ carries its tatweel only at the end: (هههـ).
    let inner = letter.trim_end_matches('ـ');
    let repeated = (1..times).map(|_| inner).chain([*letter]).collect::<Vec<_>>().join(between);
    (times <= MOST_LETTERS).then_some(repeated)
}

/// The Roman numeral in lower case; figures from 4,000 on, and for 0.
fn roman(n: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if !(1..4000).contains(&n) {
        return n.to_string();
    }
    let mut left = n;
    let mut written = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            written.push_str(sign);
            left -= value;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(style: NumberingStyle, path: &[u32]) -> (String, String) {
        number(style, path, Digits::Western)
    }

    fn pair(arabic: &str, english: &str) -> (String, String) {
        (arabic.to_owned(), english.to_owned())
    }

    #[test]
    fn items_of_the_league_carry_ordinals_and_lettered_sub_items() {
        assert_eq!(both(NumberingStyle::ItemOrdinal, &[1]), pair("البند الأول", "Item 1"));
        assert_eq!(both(NumberingStyle::ItemOrdinal, &[21]), pair("البند الحادي والعشرون", "Item 21"));
        assert_eq!(both(NumberingStyle::ItemOrdinal, &[1, 2]), pair("(ب)", "(b)"));
        assert_eq!(both(NumberingStyle::ItemOrdinal, &[1, 2, 3]), pair("‘3’", "(iii)"));
        assert_eq!(both(NumberingStyle::ItemOrdinal, &[100]), pair("البند 100", "Item 100"));
    }

    #[test]
    fn decimals_print_the_whole_path_in_the_chosen_digits() {
        assert_eq!(both(NumberingStyle::Decimal, &[1, 1]), pair("1.1", "1.1"));
        assert_eq!(number(NumberingStyle::Decimal, &[2, 10], Digits::ArabicIndic), pair("٢.١٠", "2.10"));
    }

    #[test]
    fn sections_of_a_report_are_headed_by_adverbs_and_letter_names() {
        assert_eq!(both(NumberingStyle::Adverb, &[4]), pair("رابعاً", "IV."));
        assert_eq!(both(NumberingStyle::Adverb, &[4, 3]), pair("جيم", "C."));
        assert_eq!(both(NumberingStyle::Adverb, &[4, 3, 2]), pair("2", "2."));
        assert_eq!(both(NumberingStyle::Adverb, &[4, 3, 2, 1]), pair("(أ)", "(a)"));
        assert_eq!(both(NumberingStyle::Adverb, &[4, 3, 2, 1, 1]), pair("‘1’", "(i)"));
    }

    #[test]
    fn letters_follow_the_abjad_order_and_double_after_the_last() {
        let first: Vec<String> = (1..=6).map(|n| both(NumberingStyle::Abjad, &[n]).0).collect();
        assert_eq!(first, ["(أ)", "(ب)", "(ج)", "(د)", "(هـ)", "(و)"], "abjad, not أ ب ت ث");
        assert_eq!(both(NumberingStyle::Abjad, &[28]).0, "(غ)");
        assert_eq!(both(NumberingStyle::Abjad, &[29]).0, "(أأ)");
        assert_eq!(both(NumberingStyle::Abjad, &[33]).0, "(ههـ)");
        assert_eq!(both(NumberingStyle::Abjad, &[27]).1, "(aa)");
        assert_eq!(both(NumberingStyle::Abjad, &[500]), pair("(500)", "(500)"));
    }

    #[test]
    fn united_nations_agendas_mix_figures_letters_and_roman_numerals() {
        assert_eq!(both(NumberingStyle::UnMixed, &[3]), pair("3", "3"));
        assert_eq!(both(NumberingStyle::UnMixed, &[3, 2]), pair("(ب)", "(b)"));
        assert_eq!(both(NumberingStyle::UnMixed, &[3, 2, 4]), pair("‘4’", "(iv)"));
        assert_eq!(number(NumberingStyle::UnMixed, &[3, 2, 4], Digits::ArabicIndic).0, "‘٤’");
    }

    #[test]
    fn siblings_never_share_a_number_at_any_depth() {
        use NumberingStyle::{Abjad, Adverb, Decimal, ItemOrdinal, UnMixed};
        for style in [ItemOrdinal, Decimal, Adverb, Abjad, UnMixed] {
            for depth in 1..=12 {
                let mut path = vec![1; depth];
                let mut seen = std::collections::BTreeSet::new();
                for n in 1..=500 {
                    path[depth - 1] = n;
                    assert!(seen.insert(both(style, &path)), "{style:?} at depth {depth} repeats at {n}");
                }
            }
        }
    }

    #[test]
    fn absurd_positions_still_have_a_number() {
        assert_eq!(both(NumberingStyle::ItemOrdinal, &[]), pair("", ""));
        assert_eq!(both(NumberingStyle::Abjad, &[0]), pair("(0)", "(0)"));
        assert_eq!(both(NumberingStyle::Adverb, &[u32::MAX]).1, "4294967295.");
    }
}
