//! Ordinal numbers in words, 1 to 99.

use serde::{Deserialize, Serialize};

use crate::months::name;

/// The gender of the noun that an Arabic ordinal follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// اجتماع، بند، مرفق.
    Masculine,
    /// دورة، جلسة.
    Feminine,
}

const MASCULINE: [&str; 10] = ["أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"];
const FEMININE: [&str; 10] =
    ["أولى", "ثانية", "ثالثة", "رابعة", "خامسة", "سادسة", "سابعة", "ثامنة", "تاسعة", "عاشرة"];
const ADVERBS: [&str; 10] =
    ["أولاً", "ثانياً", "ثالثاً", "رابعاً", "خامساً", "سادساً", "سابعاً", "ثامناً", "تاسعاً", "عاشراً"];
const TENS: [&str; 8] = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

const ENGLISH: [&str; 19] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];
const ENGLISH_TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// The Arabic ordinal with its article, in the nominative: «السابع»، «الثالثة عشرة»، «الحادي والعشرون».
/// None outside 1 to 99.
pub fn ordinal_ar(n: u32, gender: Gender) -> Option<String> {
    definite(n, gender, "ون")
}

/// The same after a noun in the genitive: «للاجتماع الحادي والعشرين». It differs from the nominative from 20 on.
pub fn ordinal_ar_genitive(n: u32, gender: Gender) -> Option<String> {
    definite(n, gender, "ين")
}

fn definite(n: u32, gender: Gender, ending: &str) -> Option<String> {
    match (n / 10, n % 10) {
        (0, 1..=9) | (1, 0) => Some(format!("ال{}", simple(n, gender))),
        (1, unit) => Some(format!("ال{} {}", in_compound(unit, gender), ten(gender))),
        (tens @ 2..=9, 0) => Some(format!("ال{}{ending}", name(&TENS, tens - 1))),
        (tens @ 2..=9, unit) => {
            Some(format!("ال{} وال{}{ending}", in_compound(unit, gender), name(&TENS, tens - 1)))
        }
        _ => None,
    }
}

fn simple(n: u32, gender: Gender) -> &'static str {
    match gender {
        Gender::Masculine => name(&MASCULINE, n),
        Gender::Feminine => name(&FEMININE, n),
    }
}

/// The unit of a compound: «الحادي عشر», never «الأول عشر».
fn in_compound(unit: u32, gender: Gender) -> &'static str {
    match (unit, gender) {
        (1, Gender::Masculine) => "حادي",
        (1, Gender::Feminine) => "حادية",
        _ => simple(unit, gender),
    }
}

fn ten(gender: Gender) -> &'static str {
    match gender {
        Gender::Masculine => "عشر",
        Gender::Feminine => "عشرة",
    }
}

/// The Arabic ordinal as an adverb that heads a section: «أولاً»، «ثاني عشر»، «حادياً وعشرين».
/// None outside 1 to 99.
pub fn ordinal_adverb_ar(n: u32) -> Option<String> {
    match (n / 10, n % 10) {
        (0, 1..=9) | (1, 0) => Some(name(&ADVERBS, n).to_owned()),
        // Both parts of 11 to 19 are indeclinable, so no tanween is written.
        (1, unit) => Some(format!("{} عشر", in_compound(unit, Gender::Masculine))),
        (tens @ 2..=9, 0) => Some(format!("{}ين", name(&TENS, tens - 1))),
        (tens @ 2..=9, 1) => Some(format!("حادياً و{}ين", name(&TENS, tens - 1))),
        (tens @ 2..=9, unit) => Some(format!("{} و{}ين", name(&ADVERBS, unit), name(&TENS, tens - 1))),
        _ => None,
    }
}

/// The English ordinal in lower case: "first" to "ninety-ninth". None outside 1 to 99.
pub fn ordinal_en(n: u32) -> Option<String> {
    match (n / 10, n % 10) {
        (0, 1..=9) | (1, _) => Some(name(&ENGLISH, n).to_owned()),
        (tens @ 2..=9, 0) => {
            name(&ENGLISH_TENS, tens - 1).strip_suffix('y').map(|stem| format!("{stem}ieth"))
        }
        (tens @ 2..=9, unit) => Some(format!("{}-{}", name(&ENGLISH_TENS, tens - 1), name(&ENGLISH, unit))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn meetings_1_to_13_carry_masculine_ordinals_001_2() {
        let expected = [
            "الأول",
            "الثاني",
            "الثالث",
            "الرابع",
            "الخامس",
            "السادس",
            "السابع",
            "الثامن",
            "التاسع",
            "العاشر",
            "الحادي عشر",
            "الثاني عشر",
            "الثالث عشر",
        ];
        for (n, word) in (1..).zip(expected) {
            assert_eq!(ordinal_ar(n, Gender::Masculine).as_deref(), Some(word), "الاجتماع {n}");
        }
    }

    #[test]
    fn sessions_carry_feminine_ordinals_in_both_parts_001_2() {
        let of = |n| ordinal_ar(n, Gender::Feminine).unwrap();
        assert_eq!(of(1), "الأولى");
        assert_eq!(of(10), "العاشرة");
        assert_eq!(of(11), "الحادية عشرة");
        assert_eq!(of(13), "الثالثة عشرة", "never «الثالثة عشر», the slip of the seed 001-25");
        assert_eq!(of(21), "الحادية والعشرون");
    }

    #[test]
    fn tens_are_declined_and_the_rest_is_not() {
        assert_eq!(ordinal_ar(20, Gender::Masculine).unwrap(), "العشرون");
        assert_eq!(ordinal_ar(21, Gender::Masculine).unwrap(), "الحادي والعشرون");
        assert_eq!(ordinal_ar(82, Gender::Masculine).unwrap(), "الثاني والثمانون");
        assert_eq!(ordinal_ar_genitive(21, Gender::Masculine).unwrap(), "الحادي والعشرين");
        assert_eq!(ordinal_ar_genitive(99, Gender::Feminine).unwrap(), "التاسعة والتسعين");
        assert_eq!(ordinal_ar_genitive(13, Gender::Masculine), ordinal_ar(13, Gender::Masculine));
    }

    #[test]
    fn english_ordinals_are_words_with_a_hyphen() {
        assert_eq!(ordinal_en(7).unwrap(), "seventh");
        assert_eq!(ordinal_en(12).unwrap(), "twelfth");
        assert_eq!(ordinal_en(20).unwrap(), "twentieth");
        assert_eq!(ordinal_en(42).unwrap(), "forty-second");
        assert_eq!(ordinal_en(99).unwrap(), "ninety-ninth");
    }

    #[test]
    fn adverbs_head_the_sections_of_a_document() {
        let of = |n| ordinal_adverb_ar(n).unwrap();
        assert_eq!(of(1), "أولاً");
        assert_eq!(of(6), "سادساً");
        assert_eq!(of(11), "حادي عشر");
        assert_eq!(of(20), "عشرين");
        assert_eq!(of(21), "حادياً وعشرين");
        assert_eq!(of(34), "رابعاً وثلاثين");
    }

    #[test]
    fn one_to_ninety_nine_are_all_distinct_and_nothing_lies_outside() {
        let families: [fn(u32) -> Option<String>; 6] = [
            |n| ordinal_ar(n, Gender::Masculine),
            |n| ordinal_ar(n, Gender::Feminine),
            |n| ordinal_ar_genitive(n, Gender::Masculine),
            |n| ordinal_ar_genitive(n, Gender::Feminine),
            ordinal_adverb_ar,
            ordinal_en,
        ];
        for family in families {
            let words: BTreeSet<_> =
                (1..=99).map(|n| family(n).expect("a word for each of 1 to 99")).collect();
            assert_eq!(words.len(), 99, "no two numbers share a word");
            assert!(words.iter().all(|word| !word.is_empty() && !word.contains("  ")));
            assert_eq!((family(0), family(100), family(u32::MAX)), (None, None, None));
        }
    }
}
