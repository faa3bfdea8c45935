//! The hits for a text, best first.
//!
//! The index is asked for a bounded number of candidates, those with all words in the title before the
//! others; only they are ranked, so that the time does not grow with what a common word would find.

use std::collections::HashSet;

use rusqlite::{Connection, params};
use tashawur_arabic::fold::fold;
use tashawur_journal::Journal;

use super::marks::{excerpt, marks};
use super::query::{Query, synonyms};
use super::rank::{Candidate, Way, score};
use super::titles::Titles;
use super::{Hit, SearchRequest};
use crate::error::Result;
use crate::{agenda, register};

/// The most candidates that one question to the index gives.
const CANDIDATES: u32 = 1_000;

/// The most characters of a query that are looked at.
const TEXT_LIMIT: usize = 200;

/// The hits for a text in either language and any spelling, best first; none for an empty text.
///
/// # Errors
/// What the ground reports.
pub fn find(journal: &Journal, request: &SearchRequest) -> Result<Vec<Hit>> {
    let text: String = request.text.chars().take(TEXT_LIMIT).collect();
    let limit = usize::try_from(request.limit.unwrap_or(30).clamp(1, 200)).unwrap_or(30);
    let query = Query::typed(&text);
    if query.words.is_empty() {
        return Ok(Vec::new());
    }
    journal.rows(|rows| {
        let other_names = synonyms(rows, &text)?;
        let candidates = candidates(rows, &text, &query, &other_names, limit)?;
        let mut titles = Titles::new(rows);
        let mut hits = Vec::with_capacity(limit);
        for candidate in best(candidates, &query) {
            if hits.len() == limit {
                break;
            }
            let hit = hit(rows, &mut titles, &candidate, &text)?;
            if is_shown(rows, &hit)? {
                hits.push(hit);
            }
        }
        Ok(hits)
    })
}

/// Everything that may be among the best hits, each row once.
fn candidates(
    rows: &Connection,
    text: &str,
    query: &Query,
    other_names: &[Query],
    limit: usize,
) -> Result<Vec<Candidate>> {
    let mut found = Found::default();
    found.named(rows, text)?;
    found.take(rows, &query.expression(true), Way::Typed)?;
    found.meetings_of_processes(rows, query)?;
    if found.list.len() < limit {
        found.take(rows, &query.expression(false), Way::Typed)?;
    }
    if !other_names.is_empty() {
        let any = other_names.iter().map(|name| format!("({})", name.expression(true)));
        found.take(rows, &any.collect::<Vec<_>>().join(" OR "), Way::Synonym)?;
    }
    Ok(found.list)
}

/// The candidates so far.
#[derive(Default)]
struct Found {
    seen: HashSet<i64>,
    list: Vec<Candidate>,
}

impl Found {
    /// Adds the entries whose name, acronym or variant is the whole text. A term of the glossary, which is
    /// often a common word, comes with the others.
    fn named(&mut self, rows: &Connection, text: &str) -> Result<()> {
        let mut statement = rows.prepare_cached(
            "SELECT DISTINCT r.id, r.kind, r.folded_title FROM entry_name n
             JOIN search_row r ON r.doc = n.doc AND r.item = ''
             WHERE n.folded = ?1 AND r.kind <> 'term' LIMIT ?2",
        )?;
        let found = statement.query_map(params![fold(text).text, CANDIDATES], |row| {
            let (row, kind, folded_title) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Candidate { row, kind, folded_title, way: Way::Named })
        })?;
        for candidate in found {
            self.push(candidate?);
        }
        Ok(())
    }

    /// Adds what the index finds, the newest rows first when there are too many.
    fn take(&mut self, rows: &Connection, expression: &str, way: Way) -> Result<()> {
        let mut statement = rows.prepare_cached(
            "SELECT r.id, r.kind, r.folded_title FROM
               (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2) f
             JOIN search_row r ON r.id = f.rowid",
        )?;
        let found = statement.query_map(params![expression, CANDIDATES], |row| {
            Ok(Candidate { row: row.get(0)?, kind: row.get(1)?, folded_title: row.get(2)?, way })
        })?;
        for candidate in found {
            self.push(candidate?);
        }
        Ok(())
    }

    /// A meeting's generated title holds the name of its process, which its own row does not know: when words
    /// of the query belong to the name of a process, its meetings are found by the remaining words.
    fn meetings_of_processes(&mut self, rows: &Connection, query: &Query) -> Result<()> {
        let mut statement = rows.prepare_cached(
            "SELECT e.doc, r.folded_title FROM entry e
             JOIN search_row r ON r.doc = e.doc AND r.item = '' WHERE e.kind = 'process' AND e.deleted = 0",
        )?;
        let processes: Vec<(String, String)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (process, name) in processes {
            let left = query.without(&name.split(' ').collect::<Vec<_>>());
            if left.words.len() == query.words.len() {
                continue;
            }
            self.meetings_of(rows, &process, &name, &left)?;
        }
        Ok(())
    }

    fn meetings_of(&mut self, rows: &Connection, process: &str, name: &str, left: &Query) -> Result<()> {
        let mut statement = rows.prepare_cached(
            "SELECT r.id, r.kind, r.folded_title, r.folded_body FROM
               (SELECT doc FROM meeting WHERE process = ?1 AND deleted = 0 ORDER BY doc DESC LIMIT ?2) m
             JOIN search_row r ON r.doc = m.doc AND r.item = ''",
        )?;
        let mut meetings = statement.query(params![process, CANDIDATES])?;
        while let Some(row) = meetings.next()? {
            let (title, body): (String, String) = (row.get(2)?, row.get(3)?);
            // FTS5 walks its lists anew for each row it is asked about; looking at the words is much faster.
            if left.is_met_by(&title, &body) {
                let folded_title = format!("{title} {name}");
                self.push(Candidate { row: row.get(0)?, kind: row.get(1)?, folded_title, way: Way::Typed });
            }
        }
        Ok(())
    }

    fn push(&mut self, candidate: Candidate) {
        if self.seen.insert(candidate.row) {
            self.list.push(candidate);
        }
    }
}

/// The candidates, best first; between equals the newest.
fn best(candidates: Vec<Candidate>, query: &Query) -> Vec<Candidate> {
    let mut scored: Vec<(Way, u32, Candidate)> =
        candidates.into_iter().map(|found| (found.way, score(&found, query), found)).collect();
    scored.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)).then(b.2.row.cmp(&a.2.row)));
    scored.into_iter().map(|(_, _, found)| found).collect()
}

/// Whether a hit is to be seen: what lies under a deleted item, or in a deleted meeting or entry, has a row of its
/// own.
fn is_shown(rows: &Connection, hit: &Hit) -> Result<bool> {
    let Some(item) = hit.item.as_deref() else { return Ok(true) };
    match register::find_row(rows, &hit.id)? {
        Some(entry) => Ok(!entry.deleted),
        None => agenda::is_shown(rows, &hit.id, item),
    }
}

/// The hit of a candidate, with its titles as they are and what matches in them.
fn hit(rows: &Connection, titles: &mut Titles<'_>, found: &Candidate, text: &str) -> Result<Hit> {
    let mut statement =
        rows.prepare_cached("SELECT doc, item, title_ar, title_en, body FROM search_row WHERE id = ?1")?;
    let (id, item, mut title_ar, mut title_en, body): (String, String, String, String, String) = statement
        .query_row([found.row], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?;
    let (mut context_ar, mut context_en) = (String::new(), String::new());
    if item.is_empty() {
        (title_ar, title_en) = titles.of(&id)?;
    } else {
        (context_ar, context_en) = titles.of(&id)?;
        if title_ar.is_empty() && title_en.is_empty() {
            (title_ar, title_en) = (context_ar.clone(), context_en.clone());
        }
    }
    let (marks_ar, marks_en) = (marks(&title_ar, text), marks(&title_en, text));
    let (excerpt, marks_excerpt) = if marks_ar.is_empty() && marks_en.is_empty() {
        excerpt(&body, text).unwrap_or_default()
    } else {
        Default::default()
    };
    Ok(Hit {
        kind: found.kind.clone(),
        id,
        item: Some(item).filter(|item| !item.is_empty()),
        title_ar,
        title_en,
        context_ar,
        context_en,
        marks_ar,
        marks_en,
        excerpt,
        marks_excerpt,
    })
}
