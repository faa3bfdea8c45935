use proptest::prelude::*;

use super::*;

/// The isolates made visible: ‹…›.
fn shown(text: &str) -> String {
    isolate(text).replace('\u{2066}', "‹").replace('\u{2069}', "›")
}

#[test]
fn brackets_around_an_acronym_stay_with_the_arabic_text_002_16() {
    assert_eq!(
        shown("وكالة اللجوء التابعة للاتحاد الأوروبي (EUAA)"),
        "وكالة اللجوء التابعة للاتحاد الأوروبي (‹EUAA›)"
    );
    assert_eq!(shown("(EUAA) (EASO) معاً"), "(‹EUAA›) (‹EASO›) معاً", "each acronym is a run of its own");
    assert_eq!(shown("مكتب UNHCR (Geneva) في جنيف"), "مكتب ‹UNHCR (Geneva)› في جنيف");
    assert_eq!(shown("EUAA (مثل سابقتها)"), "‹EUAA› (مثل سابقتها)");
    assert_eq!(
        shown("EUAA ( (EASO) مثل"),
        "‹EUAA› ( (‹EASO›) مثل",
        "a bracket that never closes joins nothing"
    );
}

#[test]
fn addresses_and_times_read_from_left_to_right_003_14() {
    assert_eq!(shown("للاستفسار: press.office@iom.int أو"), "للاستفسار: ‹press.office@iom.int› أو");
    assert_eq!(shown("هاتف: +20 2 575 0511."), "هاتف: ‹+20 2 575 0511›.");
    assert_eq!(shown("من 10:00–10:30 صباحاً"), "من ‹10:00–10:30› صباحاً");
    assert_eq!(shown("يومي 29-30 مايو 2023"), "يومي 29-30 مايو 2023", "days read from right to left");
}

#[test]
fn figures_beside_latin_letters_go_with_them() {
    assert_eq!(shown("الوثيقة A/RES/73/195 بشأن"), "الوثيقة ‹A/RES/73/195› بشأن");
    assert_eq!(shown("جائحة COVID-19 في عام 2020"), "جائحة ‹COVID-19› في عام 2020");
    assert_eq!(shown("منتدى IMRF 2022 في نيويورك"), "منتدى ‹IMRF 2022› في نيويورك");
    assert_eq!(shown("الدورة 13th GFMD"), "الدورة ‹13th GFMD›");
    assert_eq!(shown("الدورة 13 GFMD"), "الدورة 13 ‹GFMD›", "a figure after an Arabic word is its own");
    assert_eq!(shown("منتدى GRF، 2019"), "منتدى ‹GRF›، 2019");
}

#[test]
fn isolating_twice_changes_nothing_and_other_texts_stay() {
    let once = isolate("بدعم من UNHCR وIOM");
    assert_eq!(isolate(&once), once);
    assert_eq!(isolate("Draft agenda (EUAA)"), "Draft agenda (EUAA)");
    assert_eq!(isolate("جدول الأعمال"), "جدول الأعمال");
}

#[test]
fn runs_are_cut_where_the_direction_changes() {
    let cut = |base, text| -> Vec<(String, Direction)> {
        runs(base, text).into_iter().map(|run| (run.text, run.direction)).collect()
    };
    let (ltr, rtl) = (Direction::Ltr, Direction::Rtl);
    assert_eq!(
        cut(rtl, "مشروع ATCR 2021، جنيف"),
        [("مشروع ".into(), rtl), ("ATCR 2021".into(), ltr), ("، جنيف".into(), rtl)]
    );
    assert_eq!(
        cut(ltr, "The League (جامعة الدول العربية) met"),
        [("The League (".into(), ltr), ("جامعة الدول العربية".into(), rtl), (") met".into(), ltr)]
    );
    assert_eq!(cut(rtl, "2021"), [("2021".into(), rtl)]);
    assert_eq!(cut(ltr, ""), []);
}

#[test]
fn the_first_letter_tells_the_direction() {
    assert_eq!(first_strong("(1) البند"), Some(Direction::Rtl));
    assert_eq!(first_strong("«ATCR» منتدى"), Some(Direction::Ltr));
    assert_eq!(first_strong("10:30 – 11:00"), None);
}

#[test]
fn control_characters_are_removed_and_line_breaks_stay() {
    assert_eq!(strip_controls("أ\u{200f}ب\u{202e}ج\u{2066}د\0ه\u{7}"), "أبجده");
    assert_eq!(strip_controls("سطر\r\nسطر\rسطر\u{2028}سطر\tحقل"), "سطر\nسطر\nسطر\nسطر\tحقل");
    assert_eq!(strip_controls("👩\u{200d}💻"), "👩\u{200d}💻", "an emoji keeps its joiner");
}

#[test]
fn a_hostile_title_of_100_000_signs_is_cut_in_linear_time() {
    for sign in ["a(", "(a", "a)", "a (ب) ", "1:", "+1 "] {
        let text = sign.repeat(100_000 / sign.len()) + "ب";
        let joined: String = runs(Direction::Rtl, &text).into_iter().map(|run| run.text).collect();
        assert_eq!(joined, text, "nothing is lost of a long row of {sign:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn runs_joined_are_the_text(text in "[ابل a-cA-C0-3()«».,:+\\-،\n\u{200f}]{0,40}", rtl: bool) {
        let base = if rtl { Direction::Rtl } else { Direction::Ltr };
        let joined: String = runs(base, &text).into_iter().map(|run| run.text).collect();
        prop_assert_eq!(joined, text);
    }

    #[test]
    fn isolates_are_balanced_and_hold_balanced_brackets(text in "[ابل a-c0-3().:+]{0,40}") {
        let isolated = isolate(&text);
        prop_assert_eq!(strip_controls(&isolated), text, "only isolates are added");
        for part in isolated.split('\u{2066}').skip(1) {
            let (inside, outside) = part.split_once('\u{2069}').expect("each isolate is closed");
            prop_assert!(!outside.contains('\u{2069}'), "none is closed twice");
            prop_assert_eq!(inside.matches('(').count(), inside.matches(')').count());
        }
    }
}
