//! The hits for a request, best first.
//!
//! A bounded number of candidates is ranked, those with all words in the title before the others, so that the time
//! does not grow with what a common word would find.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension};
use tashawur_arabic::fold::fold;
use tashawur_journal::Journal;

use super::ask::Ask;
use super::marks::{excerpt, marks};
use super::rank::{Candidate, Way, score};
use super::titles::Titles;
use super::{Hit, SearchRequest};
use crate::error::Result;
use crate::meeting::DOCUMENT_KIND;

/// The most candidates that one question to the index gives.
const CANDIDATES: usize = 1_000;

/// The hits in either language and any spelling, best first, or the newest first when only filters are given;
/// none when nothing is asked for.
///
/// # Errors
/// What the ground reports.
pub fn find(journal: &Journal, request: &SearchRequest) -> Result<Vec<Hit>> {
    let limit = usize::try_from(request.limit.unwrap_or(30).clamp(1, 200)).unwrap_or(30);
    let offset = usize::try_from(request.offset.unwrap_or(0)).unwrap_or(CANDIDATES).min(CANDIDATES);
    journal.rows(|rows| {
        let Some(ask) = Ask::read(rows, request)? else { return Ok(Vec::new()) };
        let found = Found::of(rows, &ask, offset + limit)?;
        let forms = ask.forms();
        let mut titles = Titles::new(rows);
        let page = best(found, &ask).into_iter().skip(offset).take(limit);
        page.map(|candidate| hit(rows, &mut titles, &candidate, &forms)).collect()
    })
}

/// The candidates so far.
struct Found<'a> {
    rows: &'a Connection,
    ask: &'a Ask,
    seen: HashSet<i64>,
    list: Vec<Candidate>,
}

impl<'a> Found<'a> {
    /// Everything that may be among the best hits, each row once.
    fn of(rows: &'a Connection, ask: &'a Ask, wanted: usize) -> Result<Vec<Candidate>> {
        let mut found = Found { rows, ask, seen: HashSet::new(), list: Vec::new() };
        if !ask.has_words() {
            let mut newest = Vec::new();
            ask.each(rows, |row| gather(ask, &mut newest, row, wanted))?;
            found.push_all(newest, Way::Typed)?;
            return Ok(found.list);
        }
        found.named()?;
        found.take(&ask.typed.expression(true), Way::Typed)?;
        if found.list.len() < wanted {
            found.take(&ask.typed.expression(false), Way::Typed)?;
        }
        if !ask.others.is_empty() {
            let others = ask.others.iter().map(|other| other.expression(true)).collect::<Vec<_>>();
            found.take(&others.join(" OR "), Way::Synonym)?;
        }
        if found.list.len() < wanted && !ask.others.is_empty() {
            let others = ask.others.iter().map(|other| other.expression(false)).collect::<Vec<_>>();
            found.take(&others.join(" OR "), Way::Synonym)?;
        }
        Ok(found.list)
    }

    /// Adds the entries whose name, acronym or variant is the whole text. Terms and tags, which
    /// are often common words or named after a body, come with the others.
    fn named(&mut self) -> Result<()> {
        let mut statement = self.rows.prepare_cached(
            "SELECT DISTINCT r.id FROM entry_name n JOIN search_row r ON r.doc = n.doc AND r.item = ''
             WHERE n.folded = ?1 AND r.kind NOT IN ('term', 'theme', 'objective') LIMIT 200",
        )?;
        let found = statement.query_map([fold(&self.ask.text).text], |row| row.get(0))?;
        let found: Vec<i64> = found.collect::<rusqlite::Result<_>>()?;
        let filter = &self.ask.filter;
        let named = found.into_iter().filter(|row| filter.lets_through(*row) && filter.is_of_kind(*row));
        self.push_all(named.collect(), Way::Named)
    }

    /// Adds what the index finds, the newest rows first when there are too many.
    fn take(&mut self, expression: &str, way: Way) -> Result<()> {
        let mut taken = Vec::new();
        self.ask.each_of(self.rows, expression, |row| gather(self.ask, &mut taken, row, CANDIDATES))?;
        self.push_all(taken, way)
    }

    fn push_all(&mut self, found: Vec<i64>, way: Way) -> Result<()> {
        let mut statement =
            self.rows.prepare_cached("SELECT kind, folded_title FROM search_row WHERE id = ?1")?;
        for row in found {
            if self.seen.insert(row) {
                let read = |found: &rusqlite::Row<'_>| {
                    Ok(Candidate { row, kind: found.get(0)?, folded_title: found.get(1)?, way })
                };
                self.list.push(statement.query_row([row], read)?);
            }
        }
        Ok(())
    }
}

/// Keeps a row of a wanted kind; says whether there is room for more.
fn gather(ask: &Ask, kept: &mut Vec<i64>, row: i64, most: usize) -> bool {
    if ask.filter.is_of_kind(row) {
        kept.push(row);
    }
    kept.len() < most
}

/// The candidates, best first; between equals the newest.
fn best(candidates: Vec<Candidate>, ask: &Ask) -> Vec<Candidate> {
    if !ask.has_words() {
        return candidates;
    }
    let mut scored: Vec<(Way, u32, Candidate)> =
        candidates.into_iter().map(|found| (found.way, score(&found, &ask.typed), found)).collect();
    scored.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)).then(b.2.row.cmp(&a.2.row)));
    scored.into_iter().map(|(_, _, found)| found).collect()
}

/// The hit of a candidate, with its titles as they are and what matches in them.
fn hit(rows: &Connection, titles: &mut Titles<'_>, found: &Candidate, forms: &[String]) -> Result<Hit> {
    let mut statement =
        rows.prepare_cached("SELECT doc, item, title_ar, title_en FROM search_row WHERE id = ?1")?;
    let (id, item, mut title_ar, mut title_en): (String, String, String, String) =
        statement.query_row([found.row], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let (within, whole_ar, whole_en) = titles.of(&id)?;
    let (mut context_ar, mut context_en) = (String::new(), String::new());
    if item.is_empty() {
        (title_ar, title_en) = (whole_ar, whole_en);
    } else {
        (context_ar, context_en) = (whole_ar, whole_en);
        if title_ar.is_empty() && title_en.is_empty() {
            (title_ar, title_en) = (context_ar.clone(), context_en.clone());
        }
    }
    let (marks_ar, marks_en) = (marks(&title_ar, forms), marks(&title_en, forms));
    let no_marks = marks_ar.is_empty() && marks_en.is_empty() && !forms.is_empty();
    let (excerpt, marks_excerpt) =
        if no_marks { excerpt_of(rows, found.row, forms)? } else { Default::default() };
    let under = if found.kind == DOCUMENT_KIND { item_over(rows, &id, &item)? } else { None };
    Ok(Hit {
        kind: found.kind.clone(),
        within,
        under,
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

/// The agenda item under which a document lies.
fn item_over(rows: &Connection, meeting: &str, document: &str) -> Result<Option<String>> {
    let mut statement = rows.prepare_cached("SELECT parent FROM document WHERE doc = ?1 AND item = ?2")?;
    Ok(statement.query_row([meeting, document], |row| row.get(0)).optional()?)
}

/// The stretch of the body of a row that matches; empty when none does.
fn excerpt_of(rows: &Connection, row: i64, forms: &[String]) -> Result<(String, Vec<(u32, u32)>)> {
    let mut statement = rows.prepare_cached("SELECT body, folded_body FROM search_row WHERE id = ?1")?;
    let (body, folded): (String, String) =
        statement.query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(excerpt(&body, &folded, forms).unwrap_or_default())
}
