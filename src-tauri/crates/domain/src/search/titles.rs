//! The titles of meetings and entries, asked for once each.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::register;

/// Remembers the titles that were asked for.
pub(crate) struct Titles<'a> {
    rows: &'a Connection,
    known: HashMap<String, (String, String)>,
}

impl<'a> Titles<'a> {
    /// Knows none yet.
    pub(crate) fn new(rows: &'a Connection) -> Self {
        Titles { rows, known: HashMap::new() }
    }

    /// The title of a meeting or an entry in Arabic and in English; both empty when there is none.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(crate) fn of(&mut self, id: &str) -> Result<(String, String)> {
        if let Some(known) = self.known.get(id) {
            return Ok(known.clone());
        }
        let title = register::named(self.rows, id)?.map(|named| named.title).unwrap_or_default();
        let title = (title.ar, title.en);
        self.known.insert(id.to_owned(), title.clone());
        Ok(title)
    }
}
