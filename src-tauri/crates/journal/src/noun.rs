//! What the ground is told about the nouns that live on it.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::document::{DocId, Document, Item};

/// Gives the present moment; injected so that tests choose it.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// One kind of document and the rows that are derived from it.
pub trait Noun: Send + Sync {
    /// The kind of the documents.
    fn kind(&self) -> &'static str;
    /// Raised by one whenever the rows of this noun are derived differently.
    fn derive_version(&self) -> u32;
    /// The statements that create the derived tables and their indexes.
    fn schema(&self) -> &'static str;
    /// The derived tables; each has a column `doc`.
    fn tables(&self) -> &'static [&'static str];
    /// Replaces the rows of one item (the document's own fields included).
    ///
    /// Reads nothing but `item` and `doc`, so that the result does not depend on the order of arrival.
    ///
    /// # Errors
    /// Whatever SQLite reports; the save is then undone as a whole.
    fn derive_item(&self, rows: &rusqlite::Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()>;

    /// Replaces what is derived from the text that was read out of a kept file. The rows of the documents are there.
    ///
    /// Reads nothing but these rows and `text`; whatever comes first, the file's text or the document that names
    /// the file, the rows end up the same.
    ///
    /// # Errors
    /// Whatever SQLite reports.
    fn derive_reading(&self, _: &rusqlite::Connection, _hash: &str, _text: &str) -> rusqlite::Result<()> {
        Ok(())
    }
}

/// All nouns, with the tables they share.
pub struct Nouns {
    /// The statements that create the shared tables, run before those of the nouns.
    pub shared_schema: &'static str,
    /// The shared derived tables, virtual ones left out; each has a column `doc`.
    pub shared_tables: &'static [&'static str],
    /// Raised by one whenever shared rows are derived differently.
    pub shared_version: u32,
    /// The nouns.
    pub nouns: Vec<Box<dyn Noun>>,
}

impl Nouns {
    /// The noun of a kind; none for a kind that a newer version of the program added.
    pub(crate) fn of(&self, kind: &str) -> Option<&dyn Noun> {
        self.nouns.iter().find(|noun| noun.kind() == kind).map(AsRef::as_ref)
    }

    /// All derived tables of all nouns, by name.
    pub(crate) fn tables(&self) -> Vec<&'static str> {
        let own = self.nouns.iter().flat_map(|noun| noun.tables().iter());
        self.shared_tables.iter().chain(own).copied().collect()
    }

    /// A text that changes whenever anything is derived differently.
    pub(crate) fn versions(&self) -> String {
        let mut lines = vec![format!("shared {}", self.shared_version)];
        lines.extend(self.nouns.iter().map(|noun| format!("{} {}", noun.kind(), noun.derive_version())));
        lines.sort();
        lines.join("\n")
    }

    /// Creates all derived tables of all nouns.
    pub(crate) fn create_tables(&self, rows: &rusqlite::Connection) -> rusqlite::Result<()> {
        rows.execute_batch(self.shared_schema)?;
        self.nouns.iter().try_for_each(|noun| rows.execute_batch(noun.schema()))
    }

    /// Replaces the rows of a whole document. Items never vanish, so each replaces its own rows.
    pub(crate) fn derive(&self, rows: &rusqlite::Connection, document: &Document) -> rusqlite::Result<()> {
        let Some(noun) = self.of(&document.kind) else { return Ok(()) };
        noun.derive_item(rows, &document.id, &document.root)?;
        document.items.values().try_for_each(|item| noun.derive_item(rows, &document.id, item))
    }
}

impl fmt::Debug for Nouns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.nouns.iter().map(|noun| noun.kind())).finish()
    }
}
