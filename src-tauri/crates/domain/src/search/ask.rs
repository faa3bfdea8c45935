//! A request as the index is asked: the readings of its words, its filters, and the rows that meet both.

use rusqlite::Connection;
use tashawur_arabic::fold;

use super::filter::Filter;
use super::query::{Query, synonyms};
use super::record::SearchRequest;
use crate::error::Result;

/// The most characters of a query that are looked at.
const TEXT_LIMIT: usize = 200;

/// The most values of one filter that are looked at.
const MOST_VALUES: usize = 200;

/// A request that was read.
pub(super) struct Ask {
    /// What was typed, folded.
    pub(super) text: String,
    /// What was typed, with the nearest known words when nothing is found otherwise.
    pub(super) typed: Query,
    /// The other readings of it.
    pub(super) others: Vec<Query>,
    /// How the words were read when nothing was found as typed.
    pub(super) read_as: Option<String>,
    /// Which rows may be hits.
    pub(super) filter: Filter,
}

impl Ask {
    /// Reads a request; nothing when it asks for nothing.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn read(rows: &Connection, request: &SearchRequest) -> Result<Option<Ask>> {
        let text: String = request.text.chars().take(TEXT_LIMIT).collect();
        let mut typed = Query::typed(&text);
        if typed.words.is_empty() && (request.filters.is_empty() || !text.trim().is_empty()) {
            return Ok(None);
        }
        let mut filters = request.filters.clone();
        for list in [&mut filters.kinds, &mut filters.states, &mut filters.tags] {
            list.truncate(MOST_VALUES);
        }
        filters.years.truncate(MOST_VALUES);
        let filter = Filter::read(rows, &filters)?;
        let mut others = if typed.words.is_empty() { Vec::new() } else { synonyms(rows, &text)? };
        typed.widen_by_names(rows)?;
        others.iter_mut().try_for_each(|other| other.widen_by_names(rows))?;
        Ok(Some(Ask { text, typed, others, read_as: None, filter }))
    }

    /// Reads misspelt words as the nearest known ones, when nothing meets them as they were typed, whatever the
    /// filters say. Says whether it did.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn correct(&mut self, rows: &Connection) -> Result<bool> {
        if !self.has_words() || self.finds_anything(rows)? {
            return Ok(false);
        }
        let Some(mut corrected) = self.typed.corrected(rows)? else { return Ok(false) };
        self.read_as = Some(corrected.in_words());
        corrected.widen_by_names(rows)?;
        self.typed = corrected;
        Ok(true)
    }

    /// Whether anything at all meets the words, whatever the filters say.
    fn finds_anything(&self, rows: &Connection) -> Result<bool> {
        let mut statement =
            rows.prepare_cached("SELECT EXISTS (SELECT 1 FROM search WHERE search MATCH ?1)")?;
        Ok(statement.query_row([self.anywhere()], |row| row.get(0))?)
    }

    /// Every reading, anywhere.
    fn anywhere(&self) -> String {
        let readings = std::iter::once(&self.typed).chain(&self.others);
        readings.map(|query| query.expression(false)).collect::<Vec<_>>().join(" OR ")
    }

    /// Whether words are looked for.
    pub(super) fn has_words(&self) -> bool {
        !self.typed.words.is_empty()
    }

    /// The forms that are marked in what is shown.
    pub(super) fn forms(&self) -> Vec<String> {
        let readings = std::iter::once(&self.typed).chain(&self.others);
        let forms = readings.flat_map(|query| query.words.iter().flatten());
        // Tokens of months are marked; those of names stand in no text.
        forms.filter(|form| !form.starts_with('ǂ') || fold::is_month_token(form)).cloned().collect()
    }

    /// Visits every row that meets the words and the filters but the one by kind, the newest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn each(&self, rows: &Connection, visit: impl FnMut(i64) -> bool) -> Result<()> {
        if self.has_words() {
            return self.each_of(rows, &self.anywhere(), visit);
        }
        let sql = "SELECT id FROM search_row INDEXED BY search_row_newest ORDER BY id DESC";
        self.visit(rows.prepare_cached(sql)?.query([])?, visit)
    }

    /// Visits every row that meets an expression and the filters but the one by kind, the newest first, until
    /// `visit` has enough.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn each_of(
        &self,
        rows: &Connection,
        expression: &str,
        visit: impl FnMut(i64) -> bool,
    ) -> Result<()> {
        let sql = "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC";
        self.visit(rows.prepare_cached(sql)?.query([expression])?, visit)
    }

    fn visit(&self, mut found: rusqlite::Rows<'_>, mut visit: impl FnMut(i64) -> bool) -> Result<()> {
        while let Some(row) = found.next()? {
            let row = row.get(0)?;
            if self.filter.lets_through(row) && !visit(row) {
                break;
            }
        }
        Ok(())
    }
}
