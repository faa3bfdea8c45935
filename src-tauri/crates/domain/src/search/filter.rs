//! Which rows may be among the hits.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::kinds;
use super::record::SearchFilters;
use crate::error::Result;

/// A theme, an objective or an instrument with all that lies under it, however deep; the ids are bound in place of
/// the first marks.
const UNDER: &str = "WITH RECURSIVE wanted (doc) AS (
    VALUES {ids}
    UNION SELECT e.doc FROM entry e JOIN wanted w ON e.parent = w.doc
    UNION SELECT l.doc FROM link l JOIN wanted w ON l.target = w.doc JOIN entry e ON e.doc = l.doc
      WHERE l.field = 'instrument' AND l.item = '' AND e.kind = 'objective')";

/// Just these entries.
const THESE: &str = "WITH wanted (doc) AS (VALUES {ids})";

/// What names a wanted entry: a whole document when its own fields do; else the item, with the documents under it;
/// and the wanted entries themselves.
const NAMING: &str = "
    SELECT r.id FROM wanted w CROSS JOIN search_row r ON r.doc = w.doc
    UNION ALL SELECT r.id FROM wanted w CROSS JOIN link l ON l.target = w.doc AND l.item = ''
      CROSS JOIN search_row r ON r.doc = l.doc
    UNION ALL SELECT r.id FROM wanted w CROSS JOIN link l ON l.target = w.doc AND l.item <> ''
      CROSS JOIN search_row r ON r.doc = l.doc AND r.item = l.item
    UNION ALL SELECT r.id FROM wanted w CROSS JOIN link l ON l.target = w.doc AND l.item <> ''
      CROSS JOIN document d ON d.doc = l.doc AND d.parent = l.item
      CROSS JOIN search_row r ON r.doc = d.doc AND r.item = d.item";

/// What has days in a year: meetings and entries as a whole, and parts with days of their own. What has no end is
/// of the year in which it begins.
const OF_YEAR: &str = "
    SELECT r.id FROM meeting m CROSS JOIN search_row r ON r.doc = m.doc
      WHERE m.starts <= ?2 AND coalesce(m.ends, m.starts) >= ?1
    UNION ALL SELECT r.id FROM entry e CROSS JOIN search_row r ON r.doc = e.doc
      WHERE e.first_day <= ?2 AND coalesce(e.last_day, e.first_day) >= ?1
    UNION ALL SELECT r.id FROM entry_part p CROSS JOIN search_row r ON r.doc = p.doc AND r.item = p.item
      WHERE p.first_day <= ?2 AND coalesce(p.last_day, p.first_day) >= ?1";

/// What lies in something that is deleted: in a meeting, in an entry, or under an item.
const IN_DELETED: &str = "
    WITH RECURSIVE gone (doc, item) AS (
      SELECT doc, item FROM agenda_item WHERE deleted = 1
      UNION SELECT a.doc, a.item FROM gone g CROSS JOIN agenda_item a ON a.doc = g.doc AND a.parent = g.item
      UNION SELECT d.doc, d.item FROM gone g CROSS JOIN document d ON d.doc = g.doc AND d.parent = g.item)
    SELECT r.id FROM gone g CROSS JOIN search_row r ON r.doc = g.doc AND r.item = g.item
    UNION ALL SELECT r.id FROM meeting m CROSS JOIN search_row r ON r.doc = m.doc WHERE m.deleted = 1
    UNION ALL SELECT r.id FROM entry e CROSS JOIN search_row r ON r.doc = e.doc WHERE e.deleted = 1";

/// A set of rows, a bit for each place in the order of writing.
#[derive(Debug, Clone, Default)]
struct Rows(Vec<u64>);

impl Rows {
    fn add(&mut self, row: i64) {
        let (word, bit) = Self::place(row);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
    }

    fn has(&self, row: i64) -> bool {
        let (word, bit) = Self::place(row);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    fn place(row: i64) -> (usize, u64) {
        let place = usize::try_from(kinds::place(row)).unwrap_or_default();
        (place / 64, 1 << (place % 64))
    }
}

/// Says of each row whether it may be a hit.
#[derive(Debug)]
pub(super) struct Filter {
    kinds: Vec<i64>,
    sets: Vec<Rows>,
    in_deleted: Rows,
    deleted: bool,
}

impl Filter {
    /// Reads what the filters let through.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn read(rows: &Connection, filters: &SearchFilters) -> Result<Filter> {
        let mut sets = Vec::new();
        if !filters.states.is_empty() {
            sets.push(naming(rows, THESE, &filters.states)?);
        }
        if !filters.tags.is_empty() {
            sets.push(naming(rows, UNDER, &filters.tags)?);
        }
        if !filters.years.is_empty() {
            sets.push(of_years(rows, &filters.years)?);
        }
        let mut in_deleted = Rows::default();
        collect(rows, IN_DELETED, &[], &mut in_deleted)?;
        let kinds = filters.kinds.iter().map(|kind| kinds::number(kind)).collect();
        Ok(Filter { kinds, sets, in_deleted, deleted: filters.deleted })
    }

    /// Whether a row may be a hit, its kind left aside.
    pub(super) fn lets_through(&self, row: i64) -> bool {
        let deleted = kinds::is_deleted(row) || self.in_deleted.has(row);
        deleted == self.deleted && self.sets.iter().all(|set| set.has(row))
    }

    /// Whether only some of the rows can be hits.
    pub(super) fn is_narrow(&self) -> bool {
        self.deleted || !self.kinds.is_empty() || !self.sets.is_empty()
    }

    /// Whether the kind of a row is among those that are wanted.
    pub(super) fn is_of_kind(&self, row: i64) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kinds::noun_of(row))
    }
}

impl SearchFilters {
    /// Whether nothing is filtered.
    pub(super) fn is_empty(&self) -> bool {
        *self == SearchFilters::default()
    }
}

fn naming(rows: &Connection, wanted: &str, ids: &[String]) -> Result<Rows> {
    let marks = vec!["(?)"; ids.len()].join(", ");
    let sql = format!("{}{NAMING}", wanted.replace("{ids}", &marks));
    let ids: Vec<Value> = ids.iter().map(|id| Value::Text(id.clone())).collect();
    let mut set = Rows::default();
    collect(rows, &sql, &ids, &mut set)?;
    Ok(set)
}

fn of_years(rows: &Connection, years: &[u16]) -> Result<Rows> {
    let mut set = Rows::default();
    for year in years {
        let days = [format!("{year:04}-01-01"), format!("{year:04}-12-31")];
        collect(rows, OF_YEAR, &days.map(Value::Text), &mut set)?;
    }
    Ok(set)
}

fn collect(rows: &Connection, sql: &str, values: &[Value], into: &mut Rows) -> Result<()> {
    let mut statement = rows.prepare_cached(sql)?;
    let mut found = statement.query(params_from_iter(values))?;
    while let Some(row) = found.next()? {
        into.add(row.get(0)?);
    }
    Ok(())
}
