//! The stretches of a text that match, for the page to show.

use std::ops::Range;

use tashawur_arabic::fold;

/// How many characters an excerpt shows before the first match.
const BEFORE: usize = 40;

/// How many characters an excerpt shows at most.
const EXCERPT: usize = 160;

/// The matching stretches of a text, as UTF-16 offsets from and to.
pub(super) fn marks(text: &str, forms: &[String]) -> Vec<(u32, u32)> {
    utf16(text, &fold::highlights_of(text, forms))
}

/// The stretch of a longer text around its first match, with its marks; nothing when the text does not match.
/// `folded` holds what the index knows of each line.
pub(super) fn excerpt(text: &str, folded: &str, forms: &[String]) -> Option<(String, Vec<(u32, u32)>)> {
    let mut lines = text.lines().zip(folded.lines());
    let is_found =
        |searched: &str| searched.split(' ').any(|word| forms.iter().any(|form| begins(word, form)));
    let found = lines.find(|(line, searched)| {
        (is_found(searched) || forms.iter().any(|form| form.starts_with('ǂ')))
            && !fold::highlights_of(line, forms).is_empty()
    });
    let (line, _) = found?;
    let first = fold::highlights_of(line, forms).first()?.start;
    let starts: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
    let matched = starts.partition_point(|at| *at < first);
    let from = if matched <= BEFORE { 0 } else { word_start(line, starts.get(matched - BEFORE).copied()?) };
    let rest = line.get(from..)?;
    let to = rest.char_indices().nth(EXCERPT).map_or(rest.len(), |(at, _)| at);
    let before = if from > 0 { "…" } else { "" };
    let after = if to < rest.len() { "…" } else { "" };
    let shown = format!("{before}{}{after}", rest.get(..to)?.trim());
    let marks = marks(&shown, forms);
    Some((shown, marks))
}

/// Whether a word is the form or begins with it; nothing begins with a single letter.
fn begins(word: &str, form: &str) -> bool {
    word == form || (form.chars().nth(1).is_some() && word.starts_with(form))
}

/// The start of the next word at or after a place.
fn word_start(line: &str, at: usize) -> usize {
    let rest = line.get(at..).unwrap_or_default();
    rest.find(' ').map_or(at, |blank| at + blank + 1)
}

/// Ranges of bytes, in order, as offsets in UTF-16.
fn utf16(text: &str, ranges: &[Range<usize>]) -> Vec<(u32, u32)> {
    let units = |range: Range<usize>| {
        let units = text.get(range).unwrap_or_default().encode_utf16().count();
        u32::try_from(units).unwrap_or(u32::MAX)
    };
    let (mut byte, mut unit) = (0, 0);
    let mut marks = Vec::with_capacity(ranges.len());
    for range in ranges {
        let from = unit + units(byte..range.start);
        let to = from + units(range.clone());
        (byte, unit) = (range.end, to);
        marks.push((from, to));
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str) -> Vec<String> {
        fold::query_terms(text).concat()
    }

    #[test]
    fn marks_count_in_utf_16_units() {
        assert_eq!(marks("👩 هجرة", &forms("هجرة")), [(3, 7)], "an emoji takes two units");
        assert_eq!(marks("الهِجْرَة", &forms("الهجرة")), [(0, 9)], "vowel signs lie within the mark");
    }

    #[test]
    fn an_excerpt_shows_the_words_around_the_match() {
        let text = format!("سطر أول\n{} الهجرة {}", "كلمة ".repeat(30), "كلمة ".repeat(60));
        let folded = text.lines().map(fold::search_text).collect::<Vec<_>>().join("\n");
        let (shown, marks) = excerpt(&text, &folded, &forms("الهجرة")).expect("the word is in the text");
        assert!(shown.starts_with('…') && shown.ends_with('…'), "both ends are cut: {shown}");
        let units: Vec<u16> = shown.encode_utf16().collect();
        let (from, to) = marks[0];
        let marked = String::from_utf16_lossy(&units[from as usize..to as usize]);
        assert_eq!(marked, "الهجرة", "the mark covers the word");
    }
}
