//! What a typed query looks for, and where it is found in a text.

use std::ops::Range;

use super::words::{Word, words, words_with};

/// The fewest letters that must remain when a prefix of single letters is taken off a typed word. One more than
/// in the index: «بلجنة» must find «لجنة», but «لجان» must not find «جانبية».
const TYPED: usize = 4;

/// The words of a query that are looked for; more are ignored.
const MOST_WORDS: usize = 32;

/// The words of a query, each with its alternatives: the folded form and the stems. A text is found when each
/// word has an alternative among the forms of the words of the text, or, for words still being typed, at the
/// beginning of one. At most 32 words are looked at.
pub fn query_terms(query: &str) -> Vec<Vec<String>> {
    let typed = words_with(query, TYPED).into_iter().take(MOST_WORDS);
    typed.map(|word| word.forms().map(str::to_owned).collect()).collect()
}

/// The words of the original that a query finds, as ranges of bytes in order. A word is found by its beginning
/// too, except by a single letter.
pub fn highlights(original: &str, query: &str) -> Vec<Range<usize>> {
    let alternatives: Vec<String> = query_terms(query).into_iter().flatten().collect();
    if alternatives.is_empty() {
        return Vec::new();
    }
    let found = words(original).into_iter().filter(|word| is_found(word, &alternatives));
    found.map(|word| word.range).collect()
}

fn is_found(word: &Word, alternatives: &[String]) -> bool {
    word.forms().any(|form| {
        alternatives.iter().any(|one| form == one || (one.chars().nth(1).is_some() && form.starts_with(one)))
    })
}
