//! What a typed text asks the index for. User text never becomes query syntax: every word is quoted.

use std::collections::HashMap;

use rusqlite::Connection;
use tashawur_arabic::fold;

use super::index::name_token;
use super::vocabulary;

/// The most other names that a query is widened to.
const MOST_NAMES: usize = 12;

/// The most words of a text that may together be a name, and the most that are looked at for one.
const NAME_WORDS: usize = 8;

/// The most entries whose names a word may stand in for in the titles that they give.
const MOST_NAMING: usize = 64;

/// Words that carry nothing when others stand beside them, folded; generated titles hold them, rows do not.
const LIGHT: [&str; 13] = ["of", "the", "on", "and", "for", "a", "an", "in", "to", "في", "من", "علي", "حول"];

/// The words that are looked for: each with its alternatives, all of which are letters and digits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Query {
    /// For each word its alternative forms.
    pub(super) words: Vec<Vec<String>>,
    /// Whether the last word may be the beginning of one.
    pub(super) unfinished: bool,
}

impl Query {
    /// What was typed; the last word is taken as unfinished unless a blank follows it.
    pub(super) fn typed(text: &str) -> Query {
        let words = weighty(with_months(safe(fold::query_terms(text))));
        Query { words, unfinished: !text.ends_with(char::is_whitespace) }
    }

    /// The expression for FTS5: all words, each in one of its forms; only in titles, or anywhere.
    pub(super) fn expression(&self, titles_only: bool) -> String {
        let last = self.words.len().saturating_sub(1);
        let words = self.words.iter().enumerate().map(|(at, forms)| {
            let unfinished = self.unfinished && at == last;
            let quoted = forms.iter().map(|form| {
                let star = if unfinished && is_beginning(form) { "*" } else { "" };
                format!("\"{form}\"{star}")
            });
            format!("({})", quoted.collect::<Vec<_>>().join(" OR "))
        });
        let all = words.collect::<Vec<_>>().join(" AND ");
        if titles_only { format!("{{folded_title}} : ({all})") } else { format!("({all})") }
    }

    /// Lets each word stand for the names of entries that it is a word of, in the titles that these give: the name
    /// of a process in the title of its meeting, of a state in that of its focal point.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn widen_by_names(&mut self, rows: &Connection) -> rusqlite::Result<()> {
        let last = self.words.len().saturating_sub(1);
        let mut found: Vec<Vec<String>> = Vec::new();
        let mut met: HashMap<String, usize> = HashMap::new();
        for (at, forms) in self.words.iter().enumerate() {
            let named = named_by(rows, forms, self.unfinished && at == last)?;
            for id in &named {
                *met.entry(id.clone()).or_default() += 1;
            }
            found.push(named);
        }
        for (forms, mut named) in self.words.iter_mut().zip(found) {
            named.sort_by_key(|id| std::cmp::Reverse(met.get(id).copied().unwrap_or_default()));
            forms.extend(named.iter().take(MOST_NAMING).map(|id| name_token(id)));
        }
        Ok(())
    }

    /// The query with the nearest known words in place of those that are not known; nothing when no word changes.
    /// When every word is known, each may be another one that was meant.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn corrected(&self, rows: &Connection) -> rusqlite::Result<Option<Query>> {
        let last = self.words.len().saturating_sub(1);
        let mut known = Vec::with_capacity(self.words.len());
        for (at, forms) in self.words.iter().enumerate() {
            let unfinished = self.unfinished && at == last;
            let mut found = false;
            for form in forms {
                found = found || vocabulary::is_known(rows, form, unfinished && is_beginning(form))?;
            }
            known.push(found);
        }
        let all_known = known.iter().all(|known| *known);
        let mut corrected = self.clone();
        let mut changed = false;
        for (forms, known) in corrected.words.iter_mut().zip(known) {
            if known && !all_known {
                continue;
            }
            let nearest = nearest_to(rows, forms)?;
            changed = changed || !nearest.is_empty();
            if nearest.is_empty() || all_known {
                forms.extend(nearest);
            } else {
                *forms = nearest;
            }
        }
        corrected.unfinished = self.unfinished && all_known;
        Ok(changed.then_some(corrected))
    }

    /// The first form of each word, as a text that says how it was read.
    pub(super) fn in_words(&self) -> String {
        self.words.iter().filter_map(|forms| forms.first()).map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// The words nearest to one of these forms, the barest first; a form with the article is left out when there is one
/// without, for in its letters nobody errs.
fn nearest_to(rows: &Connection, forms: &[String]) -> rusqlite::Result<Vec<String>> {
    let has_bare = forms.iter().any(|form| !form.starts_with("ال"));
    let bare = forms.iter().rev().filter(|form| !has_bare || !form.starts_with("ال"));
    for form in bare.filter(|form| !form.starts_with('ǂ')) {
        let nearest = vocabulary::nearest(rows, form)?;
        if !nearest.is_empty() {
            return Ok(nearest);
        }
    }
    Ok(Vec::new())
}

/// The entries that have one of these words in a name that gives titles.
fn named_by(rows: &Connection, forms: &[String], unfinished: bool) -> rusqlite::Result<Vec<String>> {
    let mut exact = rows.prepare_cached("SELECT DISTINCT doc FROM naming WHERE word = ?1 LIMIT 1000")?;
    let mut begun = rows.prepare_cached(
        "SELECT DISTINCT doc FROM naming WHERE word >= ?1 AND word < ?1 || char(1114111) LIMIT 1000",
    )?;
    let mut named: Vec<String> = Vec::new();
    for form in forms {
        let statement = if unfinished && is_beginning(form) { &mut begun } else { &mut exact };
        let found = statement.query_map([form], |row| row.get(0))?;
        for id in found {
            let id = id?;
            if !named.contains(&id) {
                named.push(id);
            }
        }
    }
    Ok(named)
}

/// The words without the light ones, unless all of them are light.
fn weighty(words: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let is_light = |forms: &Vec<String>| forms.first().is_some_and(|form| LIGHT.contains(&form.as_str()));
    if words.iter().all(is_light) {
        return words;
    }
    words.into_iter().filter(|forms| !is_light(forms)).collect()
}

/// The words with the token of the month for each name of a month; the two words of كانون الأول become one.
fn with_months(words: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let mut read: Vec<Vec<String>> = Vec::with_capacity(words.len());
    let mut words = words.into_iter().peekable();
    while let Some(mut forms) = words.next() {
        let next = words.peek().and_then(|forms| forms.first()).map(String::as_str).unwrap_or_default();
        if let Some(month) = forms.iter().find_map(|form| fold::opens_a_month(form, next)) {
            words.next();
            forms = vec![fold::month_token(month)];
        } else if let Some(month) = forms.iter().find_map(|form| fold::month_of(form)) {
            forms.push(fold::month_token(month));
        }
        read.push(forms);
    }
    read
}

/// A single letter is no beginning of a word: it would find everything. Nor is a token.
pub(super) fn is_beginning(form: &str) -> bool {
    form.chars().nth(1).is_some() && !form.starts_with('ǂ')
}

/// Only letters and digits reach the index; a word that has none is left out.
fn safe(words: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let plain = |form: &String| !form.is_empty() && form.chars().all(char::is_alphanumeric);
    let kept = words.into_iter().map(|forms| forms.into_iter().filter(plain).collect::<Vec<_>>());
    kept.filter(|forms| !forms.is_empty()).collect()
}

/// The other readings of what was typed: wherever words of the text are one of the names of an entry, however
/// spelt, each of its other names in their place (domain row 000-14). A term that stands for an entry shares its
/// names, and so do a body and its predecessor (002-11).
pub(super) fn synonyms(rows: &Connection, text: &str) -> rusqlite::Result<Vec<Query>> {
    let words = fold::words(text);
    let words = words.get(..words.len().min(NAME_WORDS)).unwrap_or_default();
    let mut queries: Vec<Query> = Vec::new();
    for length in (1..=words.len()).rev() {
        for (at, span) in words.windows(length).enumerate() {
            let (Some(first), Some(last)) = (span.first(), span.last()) else { continue };
            let mut spelt = vec![span.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")];
            if length == 1 {
                spelt.extend(first.stems.iter().filter(|stem| stem.chars().count() > 2).cloned());
            }
            let before = text.get(..first.range.start).unwrap_or_default();
            let after = text.get(last.range.end..).unwrap_or_default();
            for name in
                spelt.iter().map(|folded| other_names(rows, folded)).collect::<Result<Vec<_>, _>>()?.concat()
            {
                let reading = Query::typed(&format!("{before} {name} {after}"));
                let whole = at + length == words.len();
                let reading = Query { unfinished: reading.unfinished && !whole, ..reading };
                if queries.len() < MOST_NAMES && !reading.words.is_empty() && !queries.contains(&reading) {
                    queries.push(reading);
                }
            }
        }
    }
    Ok(queries)
}

/// The other names of whatever has this folded name. The order of the tables is told: left to itself, SQLite walks
/// over all links and names instead of the few that are meant.
fn other_names(rows: &Connection, folded: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = rows.prepare_cached(
        "WITH typed (doc) AS (SELECT DISTINCT doc FROM entry_name WHERE folded = ?1),
           same (doc) AS (
             SELECT doc FROM typed
             UNION SELECT l.target FROM typed t CROSS JOIN link l ON l.doc = t.doc
               WHERE l.item = '' AND l.field IN ('names', 'predecessor')
             UNION SELECT l.doc FROM typed t CROSS JOIN link l ON l.target = t.doc
               WHERE l.item = '' AND l.field IN ('names', 'predecessor'))
         SELECT DISTINCT n.name FROM same s CROSS JOIN entry_name n ON n.doc = s.doc WHERE n.folded <> ?1 LIMIT 24",
    )?;
    let names = statement.query_map([folded], |row| row.get(0))?;
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_user_types_never_becomes_syntax() {
        for hostile in
            ["\"", "a\" OR \"b", "NEAR(a b)", "folded_title:x", "*", "-x", "^a + b", "\0", "(((", "AND"]
        {
            let query = Query::typed(hostile).expression(false);
            let outside: String = query.split('"').step_by(2).collect();
            let syntax = outside.replace("AND", "").replace("OR", "");
            assert!(
                syntax.chars().all(|c| "()* ".contains(c)),
                "only quotes, brackets and stars surround the words of «{hostile}»: {query}"
            );
        }
    }

    #[test]
    fn the_last_word_is_a_beginning_until_a_blank_follows() {
        assert!(Query::typed("mig").expression(false).contains("\"mig\"*"));
        assert!(!Query::typed("mig ").expression(false).contains('*'));
    }

    #[test]
    fn the_two_words_of_a_month_are_one_word() {
        let query = Query::typed("كانون الأول 2023");
        assert_eq!(query.words.len(), 2, "the month and the year: {query:?}");
        assert_eq!(query.words[0], ["ǂ12"]);
    }
}
