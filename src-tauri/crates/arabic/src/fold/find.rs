//! What a typed query looks for, and where it is found in a text.

use std::ops::Range;

use super::months::{month_of, month_token, opens_a_month};
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
    highlights_of(original, &query_terms(query).into_iter().flatten().collect::<Vec<_>>())
}

/// The words of the original that have one of these folded forms, or begin with one, as ranges of bytes in order.
/// A month is found under each of its names by the token of the month.
pub fn highlights_of(original: &str, alternatives: &[String]) -> Vec<Range<usize>> {
    if alternatives.is_empty() {
        return Vec::new();
    }
    let words = words(original);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1);
        let (month, both) = month_at(word, next);
        let named = month.is_some_and(|month| alternatives.iter().any(|one| *one == month_token(month)));
        if named || is_found(word, alternatives) {
            ranges.push(word.range.clone());
        }
        // The second word of a name such as كانون الأول.
        if named && both {
            ranges.extend(next.map(|next| next.range.clone()));
        }
    }
    ranges.dedup();
    ranges
}

/// The month that a word names, alone or together with the next one.
fn month_at(word: &Word, next: Option<&Word>) -> (Option<u32>, bool) {
    if let Some(month) = word.forms().find_map(month_of) {
        return (Some(month), false);
    }
    let next = next.map(|next| next.folded.as_str()).unwrap_or_default();
    (word.forms().find_map(|form| opens_a_month(form, next)), true)
}

fn is_found(word: &Word, alternatives: &[String]) -> bool {
    word.forms().any(|form| {
        alternatives.iter().any(|one| form == one || (one.chars().nth(1).is_some() && form.starts_with(one)))
    })
}
