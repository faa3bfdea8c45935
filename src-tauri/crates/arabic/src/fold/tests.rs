use proptest::prelude::*;

use super::*;

fn text(original: &str) -> String {
    fold(original).text
}

/// Whether a query of one word finds a text, as the index does it: by whole forms.
fn finds(query: &str, original: &str) -> bool {
    let indexed = search_text(original);
    query_terms(query)
        .iter()
        .all(|alternatives| alternatives.iter().any(|one| indexed.split(' ').any(|form| form == one)))
}

#[test]
fn every_class_of_variants_folds_to_one_spelling() {
    let classes: [(&str, &[&str]); 9] = [
        ("vowel signs and tatweel", &["مؤتمر", "مُؤْتَمَرٌ", "مؤتمـــر"]),
        ("forms of alef", &["احمد", "أحمد", "إحمد", "آحمد", "ٱحمد"]),
        ("seats of hamza", &["شؤون", "شئون", "شوون", "شءون"]),
        ("ta marbuta", &["مكتبة", "مكتبه"]),
        ("alef maqsura and Persian letters", &["مصطفى", "مصطفي", "مصطفی"]),
        ("Persian kaf", &["كتاب", "کتاب"]),
        ("digits", &["2021", "٢٠٢١", "۲۰۲۱"]),
        ("presentation forms", &["الله لا", "ﷲ ﻻ", "ﺍﻟﻠﻪ ﻻ"]),
        ("Latin case and accents", &["geneve", "GENÈVE", "Gene\u{300}ve"]),
    ];
    for (class, spellings) in classes {
        for spelling in spellings {
            assert_eq!(text(spelling), text(spellings[0]), "{class}: {spelling}");
        }
    }
}

#[test]
fn the_usual_words_with_hamza_fold_alike() {
    assert_eq!(text("مسؤول"), text("مسئول"));
    assert_eq!(text("رئيس"), text("رييس"));
    assert_eq!(text("بيئة"), text("بييه"));
    assert_eq!(text("شيء"), text("شئ"));
    assert_eq!(text("ﺷﺌﻮﻥ"), text("شؤون"), "presentation forms carry their hamza apart");
    assert_eq!(text("شي\u{654}ون"), text("شؤون"), "and so do decomposed texts");
}

#[test]
fn every_seat_of_hamza_finds_every_other() {
    let families = [
        &["شؤون", "شئون", "شءون", "شوون"][..],
        &["مسؤول", "مسئول", "مسوول"],
        &["رؤساء", "رئساء", "رءساء"],
        &["رئيس", "رييس", "رءيس"],
        &["هيئة", "هيأة", "هيءة"],
        &["مسألة", "مسئلة", "مسؤلة"],
        &["اللاجئون", "اللاجؤون", "اللاجءون"],
        &["بريء", "بريئ", "برئ"],
        &["قراءة", "قرائة", "قراة"],
        &["مبادئ", "مبادي", "مبادىء"],
    ];
    for family in families {
        for (query, original) in family.iter().flat_map(|a| family.iter().map(move |b| (a, b))) {
            assert!(finds(query, original), "«{query}» finds «{original}»");
        }
    }
}

#[test]
fn a_word_typed_without_its_hamza_finds_the_correct_one_and_is_found_by_it() {
    let typed = [
        ("هييه", "هيئة"),
        ("مساله", "مسألة"),
        ("روسا", "رؤساء"),
        ("اللاجيون", "اللاجئون"),
        ("اللاجين", "اللاجئين"),
        ("الاجراءات", "الإجراءات"),
        ("مسول", "مسؤول"),
    ];
    for (typed, correct) in typed {
        assert!(finds(typed, correct), "«{typed}» finds «{correct}»");
        assert!(finds(correct, typed), "«{correct}» finds «{typed}»");
    }
}

#[test]
fn prefixes_and_the_article_never_hide_a_word() {
    let plain = ["المجلس", "والمجلس", "بالمجلس", "وبالمجلس", "كالمجلس", "فالمجلس", "للمجلس", "وللمجلس"];
    let lettered = ["ومجلس", "بمجلس", "لمجلس", "وبمجلس", "فلمجلس"];
    for original in plain.into_iter().chain(lettered) {
        assert!(finds("مجلس", original), "«مجلس» finds «{original}»");
        assert!(finds("المجلس", original), "«المجلس» finds «{original}»");
        assert!(finds(original, "مجلس"), "«{original}» finds «مجلس»");
        assert!(finds(original, "المجلس"), "«{original}» finds «المجلس»");
    }
    assert!(finds("لاجئين", "للاجئين"), "لل hides the ل of the word");
    assert!(finds("الأمن", "بالامن") && finds("امن", "وبأمن"));
    assert!(finds("مائي", "المائي"));
}

#[test]
fn a_stem_is_no_excuse_for_noise() {
    assert!(!finds("من", "الأمن"), "a hamza that opens the word is never left out");
    assert!(!finds("لجان", "فعاليات جانبية") && highlights("فعاليات جانبية", "لجان").is_empty());
    assert!(!finds("الجمهورية", "الجماهيرية"));
}

#[test]
fn words_are_separated_by_anything_that_is_no_letter() {
    assert_eq!(text("  «مشروع» جدول-أعمال، (2021/2020)\n"), "مشروع جدول اعمال 2021 2020");
    assert_eq!(text("اللا\u{200c}جئ\u{200f}"), "اللاجي", "invisible marks separate nothing");
    assert_eq!(text("\0 🙂 ء \u{64b}"), "", "what holds no letter folds to nothing");
    assert_eq!(text("🙂قمة🙂"), "قمه");
}

#[test]
fn the_index_holds_each_word_with_its_stems() {
    assert_eq!(search_text("وبالمجلس 7833"), "وبالمجلس مجلس 7833");
    assert_eq!(search_text("مجلس"), "مجلس");
    assert_eq!(search_text(""), "");
    assert_eq!(query_terms("  "), Vec::<Vec<String>>::new());
}

#[test]
fn highlights_cover_vocalised_words_with_their_last_vowel_sign() {
    let original = "عُقِدَ الـمُؤْتَمَرُ بِالقَاهِرَةِ (EUAA)";
    let marked = |query| -> Vec<&str> {
        highlights(original, query).into_iter().map(|range| &original[range]).collect()
    };
    assert_eq!(marked("مؤتمر"), ["الـمُؤْتَمَرُ"]);
    assert_eq!(marked("القاهره"), ["بِالقَاهِرَةِ"]);
    assert_eq!(marked("euaa موتمر"), ["الـمُؤْتَمَرُ", "EUAA"]);
    assert_eq!(marked("القاه"), ["بِالقَاهِرَةِ"], "the beginning of a word is enough");
    assert_eq!(marked("ا"), Vec::<&str>::new(), "a single letter marks nothing");
    assert_eq!(marked(""), Vec::<&str>::new());
}

#[test]
fn a_folded_range_leads_back_to_the_original() {
    let original = "شُؤُونُ اللاجِئين";
    let folded = fold(original);
    let of = |word: &str| {
        let start = folded.text.find(word).expect("the folded word");
        &original[folded.original_range(start..start + word.len())]
    };
    assert_eq!(of("شوون"), "شُؤُونُ");
    assert_eq!(of("لاجيين"), "لاجِئين");
    assert_eq!(folded.original_range(0..usize::MAX), 0..original.len());
    assert_eq!(folded.original_range(9_999..10_000), original.len()..original.len());
    assert_eq!(&fold("شيءٌ هام").text, "شي هام");
    assert_eq!(fold("شيءٌ هام").original_range(0..4), 0.."شيءٌ".len(), "a dropped hamza belongs to its word");
}

#[test]
fn a_hostile_query_has_an_end() {
    assert_eq!(query_terms(&"كلمة ".repeat(20_000)).len(), 32);
    assert!(words(&"و".repeat(100_000)).len() == 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn original_range_is_always_on_character_boundaries(
        original in "([ابتأإؤئءوىيةلـ\u{64e}\u{651}\u{654}ﻻﷲﷺ \u{200f}aÉß1٣.🙂]|\\PC){0,30}",
        start in 0_usize..80,
        length in 0_usize..80,
    ) {
        let folded = fold(&original);
        let range = folded.original_range(start..start + length);
        prop_assert!(original.get(range.clone()).is_some(), "{:?} cuts a character of {:?}", range, original);
    }

    #[test]
    fn folding_twice_changes_nothing(original in "[ابتأإآٱؤئءوىيةلـ\u{64e}\u{654}ﻻ aÉ1٣.]{0,30}") {
        let once = text(&original);
        prop_assert_eq!(text(&once), once);
    }

    #[test]
    fn words_are_the_folded_text_and_lie_in_order(original in "([وفبكلاأئءمة ]|\\PC){0,40}") {
        let words = words(&original);
        let joined: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        prop_assert_eq!(joined.join(" "), text(&original));
        for word in &words {
            prop_assert!(original.get(word.range.clone()).is_some());
            prop_assert!(!word.stems.contains(&word.folded));
        }
        let indexed: Vec<&str> = words.iter().flat_map(Word::forms).collect();
        prop_assert_eq!(indexed.join(" "), search_text(&original));
    }

    #[test]
    fn a_word_finds_itself(original in "[وفبكلاأإئءؤمةىيسنـ\u{64e}]{2,12}") {
        prop_assume!(!text(&original).is_empty());
        prop_assert!(finds(&original, &original));
    }
}
