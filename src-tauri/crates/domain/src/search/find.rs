//! The hits for a request, best first.
//!
//! A bounded number of candidates is ranked, those with all words in the title before the others, so that the time
//! does not grow with what a common word would find.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension};
use serde_json::json;
use tashawur_arabic::fold::fold;
use tashawur_journal::Journal;

use super::ask::Ask;
use super::marks::{excerpt, marks};
use super::query::Query;
use super::rank::{Candidate, Measure, Way};
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
        let Some(mut ask) = Ask::read(rows, request)? else { return Ok(Vec::new()) };
        let mut found = Found::of(rows, &ask, offset + limit)?;
        if found.is_empty() && ask.correct(rows)? {
            found = Found::of(rows, &ask, offset + limit)?;
        }
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
        found.take(std::slice::from_ref(&ask.typed), Way::Typed, wanted)?;
        // What is found by another name stands after all of these.
        if found.list.len() < wanted && !ask.others.is_empty() {
            found.take(&ask.others, Way::Synonym, wanted)?;
        }
        Ok(found.list)
    }

    /// Adds what these readings find: in titles first, and anywhere when that does not fill what is wanted. Few rows
    /// pass a filter, so all that is found is walked over once, unless there is too much of it.
    fn take(&mut self, readings: &[Query], way: Way, wanted: usize) -> Result<()> {
        if self.ask.filter.is_narrow() {
            let anywhere = self.gathered(&expression(readings, false))?;
            if anywhere.len() < CANDIDATES {
                return self.push_all(anywhere, way);
            }
        }
        let in_titles = self.gathered(&expression(readings, true))?;
        self.push_all(in_titles, way)?;
        if self.list.len() < wanted {
            let anywhere = self.gathered(&expression(readings, false))?;
            self.push_all(anywhere, way)?;
        }
        Ok(())
    }

    /// Adds the entries whose name, acronym or variant is the whole text. Terms and tags, which
    /// are often common words or named after a body, come with the others.
    fn named(&mut self) -> Result<()> {
        let mut statement = self.rows.prepare_cached(
            "SELECT DISTINCT r.id FROM entry_name n CROSS JOIN search_row r ON r.doc = n.doc AND r.item = ''
             WHERE n.folded = ?1 AND r.kind NOT IN ('term', 'theme', 'objective') LIMIT 200",
        )?;
        let found = statement.query_map([fold(&self.ask.text).text], |row| row.get(0))?;
        let found: Vec<i64> = found.collect::<rusqlite::Result<_>>()?;
        let filter = &self.ask.filter;
        let named = found.into_iter().filter(|row| filter.lets_through(*row) && filter.is_of_kind(*row));
        self.push_all(named.collect(), Way::Named)
    }

    /// The rows that the index finds, the newest ones when there are too many.
    fn gathered(&self, expression: &str) -> Result<Vec<i64>> {
        let mut taken = Vec::new();
        self.ask.each_of(self.rows, expression, |row| gather(self.ask, &mut taken, row, CANDIDATES))?;
        Ok(taken)
    }

    /// Adds rows that are not there yet. One statement reads them all, out of an index that holds nothing else.
    fn push_all(&mut self, mut found: Vec<i64>, way: Way) -> Result<()> {
        found.retain(|row| self.seen.insert(*row));
        let mut statement = self.rows.prepare_cached(
            "SELECT r.id, r.kind, r.folded_title
             FROM json_each(?1) wanted CROSS JOIN search_row r INDEXED BY search_row_ranked ON r.id = wanted.value",
        )?;
        let read = |found: &rusqlite::Row<'_>| {
            Ok(Candidate { row: found.get(0)?, kind: found.get(1)?, folded_title: found.get(2)?, way })
        };
        let candidates = statement.query_map([json!(found).to_string()], read)?;
        self.list.extend(candidates.collect::<rusqlite::Result<Vec<_>>>()?);
        Ok(())
    }
}

/// Any of these readings, only in titles or anywhere.
fn expression(readings: &[Query], titles_only: bool) -> String {
    readings.iter().map(|reading| reading.expression(titles_only)).collect::<Vec<_>>().join(" OR ")
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
    let measure = Measure::of(&ask.typed);
    let mut scored: Vec<(Way, u32, Candidate)> =
        candidates.into_iter().map(|found| (found.way, measure.score(&found), found)).collect();
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
