//! The titles of meetings, asked for once each.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::meeting;

/// Remembers the titles of the meetings that were asked for.
pub(crate) struct Titles<'a> {
    rows: &'a Connection,
    known: HashMap<String, (String, String)>,
}

impl<'a> Titles<'a> {
    /// Knows none yet.
    pub(crate) fn new(rows: &'a Connection) -> Self {
        Titles { rows, known: HashMap::new() }
    }

    /// The title of a meeting in Arabic and in English; both empty when there is no such meeting.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(crate) fn meeting(&mut self, id: &str) -> Result<(String, String)> {
        if let Some(known) = self.known.get(id) {
            return Ok(known.clone());
        }
        let title = meeting::titles(self.rows, id)?.unwrap_or_default();
        let title = (title.ar, title.en);
        self.known.insert(id.to_owned(), title.clone());
        Ok(title)
    }
}
