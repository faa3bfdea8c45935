//! What a typed text asks the index for. User text never becomes query syntax: every word is quoted.

use rusqlite::Connection;
use tashawur_arabic::fold;

/// The most names of the register that a query is widened to.
const MOST_NAMES: u32 = 12;

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
        let words = weighty(safe(fold::query_terms(text)));
        Query { words, unfinished: !text.ends_with(char::is_whitespace) }
    }

    /// A whole name.
    fn name(text: &str) -> Query {
        Query { words: weighty(safe(fold::query_terms(text))), unfinished: false }
    }

    /// The query without the words that are among those of `covered`; an unfinished word is gone, too, when
    /// one of them begins with it.
    pub(super) fn without(&self, covered: &[&str]) -> Query {
        let last = self.words.len().saturating_sub(1);
        let is_covered = |at: usize, word: &Vec<String>| {
            let unfinished = self.unfinished && at == last;
            let same = |form: &String, name: &&str| {
                form == name || (unfinished && is_long(form) && name.starts_with(form.as_str()))
            };
            word.iter().any(|form| covered.iter().any(|name| same(form, name)))
        };
        let words = self.words.iter().enumerate();
        let left = words.filter(|(at, word)| !is_covered(*at, word)).map(|(_, word)| word.clone());
        let unfinished = self.unfinished && self.words.last().is_some_and(|word| !is_covered(last, word));
        Query { words: left.collect(), unfinished }
    }

    /// Whether each word stands in one of the folded texts.
    pub(super) fn is_met_by(&self, title: &str, body: &str) -> bool {
        let last = self.words.len().saturating_sub(1);
        self.words.iter().enumerate().all(|(at, forms)| {
            let unfinished = self.unfinished && at == last;
            let mut words = title.split(' ').chain(body.split(' '));
            words.any(|word| {
                let begins = |form: &str| unfinished && is_long(form) && word.starts_with(form);
                forms.iter().any(|form| word == form || begins(form))
            })
        })
    }

    /// The expression for FTS5: all words, each in one of its forms; only in titles, or anywhere.
    pub(super) fn expression(&self, titles_only: bool) -> String {
        let last = self.words.len().saturating_sub(1);
        let words = self.words.iter().enumerate().map(|(at, forms)| {
            let unfinished = self.unfinished && at == last;
            let quoted = forms.iter().map(|form| {
                let star = if unfinished && is_long(form) { "*" } else { "" };
                format!("\"{form}\"{star}")
            });
            format!("({})", quoted.collect::<Vec<_>>().join(" OR "))
        });
        let all = words.collect::<Vec<_>>().join(" AND ");
        if titles_only { format!("{{folded_title}} : ({all})") } else { all }
    }
}

/// The words without the light ones, unless all of them are light.
fn weighty(words: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let is_light = |forms: &Vec<String>| forms.first().is_some_and(|form| LIGHT.contains(&form.as_str()));
    if words.iter().all(is_light) {
        return words;
    }
    words.into_iter().filter(|forms| !is_light(forms)).collect()
}

/// A single letter is no beginning of a word: it would find everything.
fn is_long(form: &str) -> bool {
    form.chars().nth(1).is_some()
}

/// Only letters and digits reach the index; a word that has none is left out.
fn safe(words: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let plain = |form: &String| !form.is_empty() && form.chars().all(char::is_alphanumeric);
    let kept = words.into_iter().map(|forms| forms.into_iter().filter(plain).collect::<Vec<_>>());
    kept.filter(|forms| !forms.is_empty()).collect()
}

/// The other names of what was typed: when the text is one of the names of an entry of the register, however
/// spelt, a query for each of its other names (domain row 000-14).
pub(super) fn synonyms(rows: &Connection, text: &str) -> rusqlite::Result<Vec<Query>> {
    let folded = fold::fold(text).text;
    let mut statement = rows.prepare_cached(
        "SELECT DISTINCT other.name FROM entry_name typed
         JOIN entry_name other ON other.doc = typed.doc AND other.folded <> typed.folded
         WHERE typed.folded = ?1 LIMIT ?2",
    )?;
    let names = statement.query_map((folded, MOST_NAMES), |row| row.get::<_, String>(0))?;
    let mut queries = Vec::new();
    for name in names {
        let query = Query::name(&name?);
        if !query.words.is_empty() && !queries.contains(&query) {
            queries.push(query);
        }
    }
    Ok(queries)
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
}
