//! The tree of an agenda: what lies where, and what is shown of it.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use tashawur_journal::ROOT;
use tashawur_journal::place::{Place, Placed, arrange};

use crate::agenda::order::Sibling;
use crate::error::{Result, invalid};

/// The tree without the items that are deleted and what lies under them.
pub(crate) fn without_hidden(tree: Vec<Placed>, deleted: impl Fn(&str) -> bool) -> Vec<Placed> {
    let mut hidden_from: Option<usize> = None;
    let mut shown = Vec::with_capacity(tree.len());
    for placed in tree {
        if hidden_from.is_some_and(|depth| placed.depth > depth) {
            continue;
        }
        hidden_from = deleted(&placed.id).then_some(placed.depth);
        if hidden_from.is_none() {
            shown.push(placed);
        }
    }
    shown
}

/// The whole tree of one meeting, deleted items included, with what says where each lies.
pub(crate) struct Tree {
    all: Vec<Placed>,
    ranks: Vec<String>,
    deleted: HashSet<String>,
}

impl Tree {
    /// Reads the places of all items of a meeting.
    pub(crate) fn read(rows: &Connection, meeting: &str) -> Result<Self> {
        let mut statement =
            rows.prepare_cached("SELECT item, place, deleted FROM agenda_item WHERE doc = ?1")?;
        let found = statement.query_map([meeting], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let places: Vec<(String, String, bool)> = found.collect::<rusqlite::Result<_>>()?;
        let all = arrange(places.iter().map(|(id, place, _)| (id.as_str(), place.as_str())));
        let by_id: HashMap<&str, &str> =
            places.iter().map(|(id, place, _)| (id.as_str(), place.as_str())).collect();
        let rank = |placed: &Placed| Place::parse(by_id.get(placed.id.as_str()).copied().unwrap_or("")).rank;
        let ranks = all.iter().map(rank).collect();
        let deleted = places.into_iter().filter(|(.., deleted)| *deleted).map(|(id, ..)| id).collect();
        Ok(Self { all, ranks, deleted })
    }

    /// How many items there are, deleted ones included.
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// The items that are shown.
    pub(crate) fn shown(&self) -> Vec<Placed> {
        without_hidden(self.all.clone(), |id| self.deleted.contains(id))
    }

    /// The children of `parent` in order, without the item `except`.
    pub(crate) fn siblings(&self, parent: &str, except: Option<&str>) -> Vec<Sibling> {
        let children = self
            .all
            .iter()
            .zip(&self.ranks)
            .filter(|(placed, _)| placed.parent == parent && Some(placed.id.as_str()) != except);
        children.map(|(placed, rank)| Sibling { id: placed.id.clone(), rank: rank.clone() }).collect()
    }

    /// The depth at which children of `parent` stand.
    ///
    /// # Errors
    /// The parent is not to be seen in the agenda.
    pub(crate) fn depth_under(&self, parent: &str) -> Result<usize> {
        if parent == ROOT {
            return Ok(0);
        }
        let shown = self.shown().into_iter().find(|placed| placed.id == parent);
        shown.map(|placed| placed.depth + 1).ok_or_else(|| invalid("error-invalid-place"))
    }

    /// The item and all that lies under it, from top to bottom; empty when there is no such item.
    pub(crate) fn branch(&self, item: &str) -> &[Placed] {
        let Some(start) = self.all.iter().position(|placed| placed.id == item) else { return &[] };
        let (_, from) = self.all.split_at(start);
        let depth = from.first().map_or(0, |placed| placed.depth);
        let length = 1 + from.iter().skip(1).take_while(|placed| placed.depth > depth).count();
        from.get(..length).unwrap_or_default()
    }

    /// The closest item above `item` that is shown; the top when there is none, and nothing when all that is
    /// above it is shown.
    pub(crate) fn shown_ancestor_if_hidden(&self, item: &str) -> Option<String> {
        let parent_of =
            |id: &str| self.all.iter().find(|placed| placed.id == id).map(|placed| placed.parent.clone());
        let mut above = parent_of(item)?;
        let shown: HashSet<String> = self.shown().into_iter().map(|placed| placed.id).collect();
        if above == ROOT || shown.contains(&above) {
            return None;
        }
        while above != ROOT && !shown.contains(&above) {
            above = parent_of(&above).unwrap_or_default();
        }
        Some(above)
    }
}

/// How many items of a meeting are shown.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn shown_items(rows: &Connection, meeting: &str) -> Result<u32> {
    Ok(u32::try_from(Tree::read(rows, meeting)?.shown().len()).unwrap_or(u32::MAX))
}

/// The items of a meeting that are shown, each with its place from the top.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn shown_order(rows: &Connection, meeting: &str) -> Result<HashMap<String, usize>> {
    let shown = Tree::read(rows, meeting)?.shown().into_iter().enumerate();
    Ok(shown.map(|(at, placed)| (placed.id, at)).collect())
}

/// Whether an item, or a document under one, is to be seen: nothing above it is deleted, nor its meeting.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn is_shown(rows: &Connection, meeting: &str, item: &str) -> Result<bool> {
    // The chain of parents ends at the top, at a parent that is not here, or where a circle closes.
    let mut statement = rows.prepare_cached(
        "WITH RECURSIVE above (item, parent, deleted) AS (
           SELECT item, parent, deleted FROM document WHERE doc = ?1 AND item = ?2
           UNION
           SELECT item, parent, deleted FROM agenda_item WHERE doc = ?1 AND item = ?2
           UNION
           SELECT i.item, i.parent, i.deleted FROM above a JOIN agenda_item i ON i.doc = ?1 AND i.item = a.parent
         ) SELECT count(*) > 0 AND max(deleted) = 0 AND (SELECT deleted = 0 FROM meeting WHERE doc = ?1) FROM above",
    )?;
    Ok(statement.query_row([meeting, item], |row| Ok(row.get::<_, Option<bool>>(0)?.unwrap_or(false)))?)
}
