//! The words of the index, to find the nearest one when a word was misspelt.
//!
//! Two tables hold each word: as it is, and from its end. With one or two errors the beginning or the end of a word
//! is nearly always right, so that only the words with the same beginning or the same end need be compared.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use rusqlite::{Connection, params};

/// The lengths of the words that are kept, in letters; shorter ones are near to everything.
const LENGTHS: RangeInclusive<usize> = 4..=24;

/// The most nearest words of one misspelt word.
const MOST: usize = 6;

/// The most words with the same beginning, or the same end, that are compared, for each length.
const COMPARED: u32 = 4_000;

/// The most letters at the beginning or the end that must be right.
const MOST_KEPT: usize = 3;

/// Keeps the words of a folded text.
///
/// # Errors
/// What SQLite reports.
pub(super) fn learn(rows: &Connection, searched: &str) -> rusqlite::Result<()> {
    let mut insert =
        rows.prepare_cached("INSERT OR IGNORE INTO search_word (length, word) VALUES (?1, ?2)")?;
    let mut insert_end =
        rows.prepare_cached("INSERT OR IGNORE INTO search_word_end (length, word) VALUES (?1, ?2)")?;
    let words: HashSet<&str> = searched.split_ascii_whitespace().collect();
    for word in words {
        let length = word.chars().count();
        let is_word = LENGTHS.contains(&length) && word.chars().all(|c| c.is_alphabetic() && c != 'ǂ');
        if is_word && insert.execute(params![column(length), word])? > 0 {
            insert_end.execute(params![column(length), word.chars().rev().collect::<String>()])?;
        }
    }
    Ok(())
}

/// A length as a table holds it.
fn column(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Whether something is found under a word, or, when it is unfinished, under its beginning.
///
/// # Errors
/// What SQLite reports.
pub(super) fn is_known(rows: &Connection, word: &str, unfinished: bool) -> rusqlite::Result<bool> {
    let star = if unfinished { "*" } else { "" };
    rows.prepare_cached("SELECT EXISTS (SELECT 1 FROM search WHERE search MATCH ?1)")?
        .query_row([format!("\"{word}\"{star}")], |row| row.get(0))
}

/// The words of the index that are nearest to a misspelt one: one error for words of up to five letters, two for
/// longer ones. Adding, leaving out, replacing a letter and swapping two neighbours are one error each.
///
/// # Errors
/// What SQLite reports.
pub(super) fn nearest(rows: &Connection, word: &str) -> rusqlite::Result<Vec<String>> {
    let letters: Vec<char> = word.chars().collect();
    if !LENGTHS.contains(&letters.len()) || letters.iter().any(char::is_ascii_digit) {
        return Ok(Vec::new());
    }
    let mut most = if letters.len() > 5 { 2 } else { 1 };
    let mut near: Vec<(usize, String)> = Vec::new();
    for candidate in candidates(rows, &letters, most)? {
        let other: Vec<char> = candidate.chars().collect();
        if let Some(errors) = errors(&letters, &other, most) {
            most = most.min(errors.max(1));
            near.push((errors, candidate));
        }
    }
    let least = near.iter().map(|(errors, _)| *errors).min().unwrap_or_default();
    let mut nearest = Vec::new();
    near.sort();
    for (_, word) in near.into_iter().filter(|(errors, _)| *errors == least) {
        // A word of a row that is gone leads nowhere.
        if nearest.len() < MOST && !nearest.contains(&word) && is_known(rows, &word, false)? {
            nearest.push(word);
        }
    }
    Ok(nearest)
}

/// The words with about the same length and the same beginning or end.
fn candidates(rows: &Connection, letters: &[char], most: usize) -> rusqlite::Result<Vec<String>> {
    let kept = (letters.len() / 3).clamp(if letters.len() > 4 { 2 } else { 1 }, MOST_KEPT);
    let start: String = letters.iter().take(kept).collect();
    let end: String = letters.iter().rev().take(kept).collect();
    let mut found = Vec::new();
    for length in letters.len().saturating_sub(most)..=letters.len() + most {
        with_start(rows, "search_word", length, &start, |word| found.push(word.to_owned()))?;
        with_start(rows, "search_word_end", length, &end, |word| found.push(word.chars().rev().collect()))?;
    }
    Ok(found)
}

fn with_start(
    rows: &Connection,
    table: &str,
    length: usize,
    start: &str,
    mut visit: impl FnMut(&str),
) -> rusqlite::Result<()> {
    let mut statement = rows.prepare_cached(&format!(
        "SELECT word FROM {table} WHERE length = ?1 AND word >= ?2 AND word < ?2 || char(1114111) LIMIT ?3"
    ))?;
    let mut found = statement.query(params![column(length), start, COMPARED])?;
    while let Some(row) = found.next()? {
        visit(row.get_ref(0)?.as_str().unwrap_or_default());
    }
    Ok(())
}

/// The errors between two words, when there are at most `most`.
fn errors(one: &[char], two: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(two.len()) > most {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=two.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut now = Vec::with_capacity(last.len());
        now.push(i + 1);
        for (j, b) in two.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut least =
                (at(&last, j) + usize::from(a != b)).min(at(&last, j + 1) + 1).min(at(&now, j) + 1);
            let swapped = i > 0 && j > 0 && one.get(i - 1) == Some(b) && two.get(j - 1) == Some(a);
            if swapped {
                least = least.min(at(&before_last, j - 1) + 1);
            }
            now.push(least);
        }
        if now.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, now);
    }
    last.last().copied().filter(|errors| *errors <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(one: &str, two: &str) -> Option<usize> {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        errors(&letters(one), &letters(two), 2)
    }

    #[test]
    fn errors_are_counted_as_a_reader_counts_them() {
        assert_eq!(between("protection", "protection"), Some(0));
        assert_eq!(
            between("protectoin", "protection"),
            Some(1),
            "two neighbours that are swapped are one error"
        );
        assert_eq!(between("توطين", "توطيين"), Some(1), "one letter too many");
        assert_eq!(between("مهاجرين", "مهجرون"), Some(2), "one left out, one replaced");
        assert_eq!(between("migration", "mediation"), None, "three errors make another word");
    }
}
