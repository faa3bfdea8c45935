//! The titles of meetings and entries, asked for once each.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::register;

/// Remembers the titles that were asked for.
pub(crate) struct Titles<'a> {
    rows: &'a Connection,
    known: HashMap<String, (String, String, String)>,
}

impl<'a> Titles<'a> {
    /// Knows none yet.
    pub(crate) fn new(rows: &'a Connection) -> Self {
        Titles { rows, known: HashMap::new() }
    }

    /// The kind of a meeting or an entry and its title in Arabic and in English; all empty when there is none.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(crate) fn of(&mut self, id: &str) -> Result<(String, String, String)> {
        if let Some(known) = self.known.get(id) {
            return Ok(known.clone());
        }
        let named = register::named(self.rows, id)?;
        let known = named.map(|named| (named.kind, named.title.ar, named.title.en)).unwrap_or_default();
        self.known.insert(id.to_owned(), known.clone());
        Ok(known)
    }
}
