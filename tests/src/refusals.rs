//! What an officer reads when something is refused.

use tashawur_api::Refusal;
use tashawur_api::i18n::Language;

/// Asserts that a refusal is the expected one and is told in a whole sentence in both languages.
///
/// # Panics
/// It is another one, or a sentence is missing, unfinished, or in the other language.
pub fn is_told(refusal: &Refusal, message_id: &str) {
    assert_eq!(refusal.message_id, message_id, "the refusal says what is wrong: {refusal:?}");
    is_a_sentence(refusal);
}

/// Asserts that a refusal is told in a whole sentence in both languages.
///
/// # Panics
/// A sentence is missing, unfinished, or in the other language.
pub fn is_a_sentence(refusal: &Refusal) {
    for language in [Language::Arabic, Language::English] {
        let sentence = refusal.sentence(language);
        let id = &refusal.message_id;
        assert_ne!(&sentence, id, "{id} has a sentence in {language:?}");
        assert!(!sentence.contains(['{', '}']), "every variable of {id} is filled in: {sentence}");
        // A figure may stand at the end, after a colon; a variable is closed by its isolation mark.
        let ends = sentence.ends_with(['.', '؟', '?', '\u{2069}']);
        assert!(ends, "{id} ends like a sentence: {sentence}");
        let letters = |c: char| match language {
            Language::Arabic => ('\u{0621}'..='\u{064A}').contains(&c),
            Language::English => c.is_ascii_alphabetic(),
        };
        assert!(
            sentence.starts_with(|c| letters(c) || !c.is_alphabetic()),
            "{id} in {language:?}: {sentence}"
        );
    }
}
