//! The order of hits: what stands in a title before what stands elsewhere, whole words before beginnings,
//! meetings before the rest.

use super::query::Query;

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

/// The weight of a candidate; more is better.
pub(super) fn score(candidate: &Candidate, query: &Query) -> u32 {
    let title: Vec<&str> = candidate.folded_title.split(' ').collect();
    let mut points = 0;
    for forms in &query.words {
        let best = forms.iter().map(|form| points_of(form, &title)).max();
        points += best.unwrap_or(0);
    }
    let words = u32::try_from(query.words.len().max(1)).unwrap_or(1);
    let begins = query.words.first().is_some_and(|forms| {
        title.first().is_some_and(|first| forms.iter().any(|form| first.starts_with(form.as_str())))
    });
    let short = 30_u32.saturating_sub(u32::try_from(title.len()).unwrap_or(u32::MAX));
    points * 100 / words + u32::from(begins) * 40 + short + kind_points(&candidate.kind)
}

/// 10 for a whole word of the title, 6 for the beginning of one, 0 for a word that stands elsewhere.
fn points_of(form: &str, title: &[&str]) -> u32 {
    if title.contains(&form) {
        10
    } else if form.chars().nth(1).is_some() && title.iter().any(|word| word.starts_with(form)) {
        6
    } else {
        0
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
        let whole = score(&candidate("agenda_item", "review of the plan"), &query);
        let beginning = score(&candidate("agenda_item", "reviewers of the plan"), &query);
        let elsewhere = score(&candidate("meeting", "plan"), &query);
        assert!(whole > beginning && beginning > elsewhere, "{whole} > {beginning} > {elsewhere}");
    }

    #[test]
    fn at_equal_words_a_meeting_comes_first() {
        let query = Query { words: vec![vec!["review".to_owned()]], unfinished: false };
        let meeting = score(&candidate("meeting", "the review"), &query);
        let item = score(&candidate("agenda_item", "the review"), &query);
        assert!(meeting > item, "meetings first");
    }
}
