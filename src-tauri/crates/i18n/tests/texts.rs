//! What the texts of both languages promise to a reader.

use tashawur_i18n::{Arg, KEYS, Key, Language, format, plain, text};

/// Numbers that meet every plural category of Arabic.
const EXAMPLES: [u64; 8] = [0, 1, 2, 3, 11, 99, 100, 12_345];

fn args(key: &Key, number: u64) -> Vec<(&'static str, Arg)> {
    let numbers = key.numbers.iter().map(|name| (*name, Arg::from(number)));
    numbers.chain(key.texts.iter().map(|name| (*name, Arg::from("قيمة")))).collect()
}

/// The message, or nothing at all when it cannot be shown: every test below wants words.
fn shown(language: Language, key: &Key, number: u64) -> String {
    format(language, key.id, &args(key, number)).unwrap_or_default()
}

#[test]
fn every_message_is_shown_in_both_languages_for_every_plural() {
    for key in KEYS {
        for language in Language::ALL {
            for number in EXAMPLES {
                let shown = shown(language, key, number);
                assert!(
                    !plain(&shown).trim().is_empty(),
                    "{} says nothing in {language:?} for {number}",
                    key.id
                );
                assert!(
                    !shown.contains('{') && !shown.contains('$'),
                    "{} shows its own syntax: {shown}",
                    key.id
                );
            }
        }
    }
}

/// 004-12: with the window in Arabic nothing is left in English.
#[test]
fn no_arabic_text_falls_back_to_english() {
    let is_arabic = |text: &str| text.chars().any(|letter| ('\u{0621}'..='\u{064A}').contains(&letter));
    let without_words = ["meeting-numbering-decimal", "body-picture-comma"];
    for key in KEYS.iter().filter(|key| !without_words.contains(&key.id)) {
        let arabic = shown(Language::Arabic, key, 5);
        let english = shown(Language::English, key, 5);
        assert!(is_arabic(&arabic), "{} has no Arabic word in Arabic: {arabic}", key.id);
        assert!(arabic != english || arabic.contains("قيمة"), "{} is the same in both languages", key.id);
    }
}

#[test]
fn english_texts_hold_arabic_only_where_arabic_itself_is_meant() {
    let samples = ["settings-language-arabic", "settings-months-", "settings-digits-"];
    for key in KEYS.iter().filter(|key| !samples.iter().any(|sample| key.id.starts_with(sample))) {
        let english = shown(Language::English, key, 5).replace("قيمة", "");
        let arabic_letter = english.chars().find(|letter| ('\u{0600}'..='\u{06FF}').contains(letter));
        assert_eq!(arabic_letter, None, "{} has Arabic in its English text: {english}", key.id);
    }
}

#[test]
fn arabic_counts_take_the_form_of_their_number() {
    let items = |count| plain(&text::agenda_count_items(Language::Arabic, count));
    let expected = ["لا بنود", "بند واحد", "بندان", "3 بنود", "11 بنداً", "100 بند"];
    assert_eq!([0, 1, 2, 3, 11, 100].map(items), expected, "six forms for six categories");
    let minutes = |count| plain(&text::agenda_minutes(Language::Arabic, count));
    let expected = ["بلا مدة", "دقيقة واحدة", "دقيقتان", "3 دقائق", "11 دقيقة", "100 دقيقة"];
    assert_eq!([0, 1, 2, 3, 11, 100].map(minutes), expected, "minutes are feminine");
    let results = |count| plain(&text::search_count(Language::Arabic, count));
    let expected = ["لا نتائج", "نتيجة واحدة", "نتيجتان", "3 نتائج", "11 نتيجة", "100 نتيجة"];
    assert_eq!([0, 1, 2, 3, 11, 100].map(results), expected, "results are feminine");
    assert_eq!(items(103), "103 بنود", "103 is counted like 3");
    assert_eq!([102, 111].map(items), ["102 بند", "111 بنداً"], "and so on, by the last two figures");
    assert_eq!([1_000, 1_003].map(items), ["1000 بند", "1003 بنود"], "also beyond a thousand, ungrouped");
    assert_eq!(items(158), "158 بنداً", "158 is counted like 58");
}

#[test]
fn english_counts_know_one_and_many() {
    let items = |count| plain(&text::agenda_count_items(Language::English, count));
    assert_eq!([0, 1, 2].map(items), ["0 items", "1 item", "2 items"]);
}

#[test]
fn figures_are_western_and_ungrouped_in_both_languages() {
    for language in Language::ALL {
        let shown = plain(&text::agenda_minutes(language, 1_234_567));
        assert!(shown.starts_with("1234567 "), "no engine chooses digits or separators: {shown}");
    }
}

/// 001-2 and 001-3: titles come from the record.
#[test]
fn generated_titles_are_whole_in_both_languages() {
    let arabic = text::paper_meeting_title_ordinary_annual_numbered(
        Language::Arabic,
        "السابع",
        "لعملية التشاور العربية الإقليمية حول الهجرة واللجوء",
    );
    assert_eq!(plain(&arabic), "الاجتماع السابع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء");
    let english = text::paper_meeting_title_ordinary_annual_numbered(
        Language::English,
        "Seventh",
        "Arab Regional Consultative Process on Migration and Refugees",
    );
    assert_eq!(
        plain(&english),
        "Seventh meeting of the Arab Regional Consultative Process on Migration and Refugees"
    );
}

#[test]
fn variables_stand_between_isolation_marks_and_plain_takes_them_away() {
    let shown = text::search_none(Language::Arabic, "EUAA (2021)");
    assert!(shown.contains("\u{2068}EUAA (2021)\u{2069}"), "a Latin run is isolated: {shown}");
    assert!(!plain(&shown).contains(['\u{2068}', '\u{2069}']), "a file name has no such marks");
}

#[test]
fn texts_of_users_are_never_read_as_syntax() {
    let shown = plain(&text::search_none(Language::English, "{ $text } <b>&\u{202E}"));
    assert!(shown.contains("{ $text } <b>&"), "what a user wrote is shown as it is: {shown}");
}

#[test]
fn errors_take_their_variables_as_texts() {
    for key in KEYS.iter().filter(|key| key.id.starts_with("error-")) {
        assert!(key.numbers.is_empty(), "{} chooses by a number, but errors carry texts", key.id);
    }
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let short = ["error-nothing-to-redo"];
    for key in KEYS.iter().filter(|key| key.id.starts_with("error-") && !short.contains(&key.id)) {
        for language in Language::ALL {
            let shown = shown(language, key, 1);
            let sentences = shown.matches(['.', '؛', ';']).count();
            assert!(sentences >= 2, "{} has no way out in {language:?}: {shown}", key.id);
        }
    }
}

#[test]
fn a_message_without_its_variables_or_without_a_text_is_no_message() {
    assert_eq!(format(Language::English, "desk-saved", &[]), None, "a variable is missing");
    assert_eq!(format(Language::English, "desk-nothing-of-this-name", &[]), None, "no such message");
    let text = [("count", Arg::from("3"))];
    assert_eq!(format(Language::Arabic, "agenda-count-items", &text), None, "a text is no number");
}

#[test]
fn languages_are_found_by_code_and_by_locale_name() {
    assert_eq!(Language::from_code("ar_EG.UTF-8"), Some(Language::Arabic));
    assert_eq!(Language::from_code("en-GB"), Some(Language::English));
    assert_eq!(Language::from_code("AR"), Some(Language::Arabic));
    assert_eq!(Language::from_code("C"), None);
    assert_eq!(Language::from_code("arz"), None, "only the codes themselves");
    assert_eq!((Language::Arabic.dir(), Language::English.dir()), ("rtl", "ltr"));
}
