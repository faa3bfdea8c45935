//! The order of hits: what stands in a title before what stands elsewhere, whole words before beginnings,
//! meetings before the rest.

use std::collections::HashSet;

use super::query::{Query, is_beginning};

/// A row that the index found, before it is ranked.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) row: i64,
    pub(super) kind: String,
    pub(super) folded_title: String,
    /// How it was found; less is better.
    pub(super) way: Way,
}

/// How a candidate was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// The whole text is one of the names of an entry, such as an acronym.
    Named,
    /// All words as typed.
    Typed,
    /// By another name of what was typed.
    Synonym,
}

/// What candidates are measured by: the words that are looked for. A word may have many forms, for it also stands
/// for the names that it is a word of, and there are many candidates: so each title is walked over once a word.
pub(super) struct Measure<'a> {
    words: Vec<Forms<'a>>,
}

/// The forms of one word.
struct Forms<'a> {
    whole: HashSet<&'a str>,
    beginnings: Vec<&'a str>,
}

impl<'a> Measure<'a> {
    /// The measure for a query.
    pub(super) fn of(query: &'a Query) -> Self {
        let forms = |forms: &'a Vec<String>| Forms {
            whole: forms.iter().map(String::as_str).collect(),
            beginnings: forms.iter().map(String::as_str).filter(|form| is_beginning(form)).collect(),
        };
        Measure { words: query.words.iter().map(forms).collect() }
    }

    /// The weight of a candidate; more is better.
    pub(super) fn score(&self, candidate: &Candidate) -> u32 {
        let title: Vec<&str> = candidate.folded_title.split(' ').collect();
        let points: u32 = self.words.iter().map(|forms| forms.points(&title)).sum();
        let words = u32::try_from(self.words.len().max(1)).unwrap_or(1);
        let begins = self.words.first().zip(title.first()).is_some_and(|(forms, first)| forms.begin(first));
        let short = 30_u32.saturating_sub(u32::try_from(title.len()).unwrap_or(u32::MAX));
        points * 100 / words + u32::from(begins) * 40 + short + kind_points(&candidate.kind)
    }
}

impl Forms<'_> {
    /// 10 for a whole word of the title, 6 for the beginning of one, 0 for a word that stands elsewhere.
    fn points(&self, title: &[&str]) -> u32 {
        if title.iter().any(|word| self.whole.contains(word)) {
            10
        } else if title.iter().any(|word| self.beginnings.iter().any(|form| word.starts_with(form))) {
            6
        } else {
            0
        }
    }

    /// Whether a word is one of the forms or begins with one.
    fn begin(&self, word: &str) -> bool {
        self.whole.iter().any(|form| word.starts_with(form))
    }
}

/// Between two equal hits a meeting comes first, then what an agenda and the register hold, then the glossary.
fn kind_points(kind: &str) -> u32 {
    match kind {
        "meeting" => 60,
        "agenda_item" => 20,
        "document" => 10,
        "term" => 0,
        _ => 30,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(kind: &str, folded_title: &str) -> Candidate {
        Candidate { row: 1, kind: kind.to_owned(), folded_title: folded_title.to_owned(), way: Way::Typed }
    }

    #[test]
    fn a_title_beats_a_body_and_a_whole_word_beats_a_beginning() {
        let query = Query { words: vec![vec!["review".to_owned()]], unfinished: true };
        let measure = Measure::of(&query);
        let whole = measure.score(&candidate("agenda_item", "review of the plan"));
        let beginning = measure.score(&candidate("agenda_item", "reviewers of the plan"));
        let elsewhere = measure.score(&candidate("meeting", "plan"));
        assert!(whole > beginning && beginning > elsewhere, "{whole} > {beginning} > {elsewhere}");
    }

    #[test]
    fn at_equal_words_a_meeting_comes_first() {
        let query = Query { words: vec![vec!["review".to_owned()]], unfinished: false };
        let measure = Measure::of(&query);
        let meeting = measure.score(&candidate("meeting", "the review"));
        let item = measure.score(&candidate("agenda_item", "the review"));
        assert!(meeting > item, "meetings first");
    }
}
