//! Looking at a document as it was, with the questions that are asked of the present.

use rusqlite::Connection;

use crate::document::{DocId, Document};
use crate::error::Error;
use crate::journal::Journal;
use crate::load;
use crate::schema;

impl Journal {
    /// Reads the rows that a document of any moment gives, as [`Journal::document_at`] gave it. They stand in a
    /// database in memory, beside those of `others` as they are now; nothing of the store is written.
    ///
    /// What the store does not have of `others` is left out.
    ///
    /// # Errors
    /// Those of `body`; [`Error::Damaged`] when a document cannot be read.
    pub fn rows_of<T, E: From<Error>>(
        &self,
        document: &Document,
        others: &[DocId],
        body: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        body(&self.watched(self.derived(document, others))?)
    }

    fn derived(&self, document: &Document, others: &[DocId]) -> Result<Connection, Error> {
        let memory = Connection::open_in_memory()?;
        schema::create(&memory)?;
        self.nouns.create_tables(&memory)?;
        let transaction = memory.unchecked_transaction()?;
        self.nouns.derive(&transaction, document)?;
        for other in others.iter().filter(|other| **other != document.id) {
            let live = self.rows(|rows| load::load(rows, other, &self.actor))?;
            if let Some(live) = live {
                self.nouns.derive(&transaction, &live.document(other)?)?;
            }
        }
        transaction.commit()?;
        Ok(memory)
    }
}
