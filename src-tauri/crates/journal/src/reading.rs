//! What was read out of kept files, beside the files: it can always be read again, so it never travels, but it
//! takes long to read and therefore outlives a rebuild of the derived rows.

use rusqlite::{Connection, params};

use crate::error::Error;
use crate::journal::{Journal, State};
use crate::noun::Nouns;

impl Journal {
    /// Keeps what was read out of a file, in place of what was kept before, and lets every noun derive its rows
    /// from it. An empty text says that there is nothing to read, and that nobody need try again.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::DiskFull`] and others of the store; nothing is kept then.
    pub fn put_reading(&self, hash: &str, text: &str) -> Result<(), Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let mut state = self.lock();
        let State { conn, .. } = &mut *state;
        let transaction = conn.transaction()?;
        transaction
            .prepare_cached("INSERT OR REPLACE INTO reading (hash, text) VALUES (?1, ?2)")?
            .execute(params![hash, text])?;
        derive(&transaction, &self.nouns, hash, text)?;
        transaction.commit()?;
        Ok(())
    }
}

fn derive(rows: &Connection, nouns: &Nouns, hash: &str, text: &str) -> Result<(), Error> {
    nouns.nouns.iter().try_for_each(|noun| noun.derive_reading(rows, hash, text))?;
    Ok(())
}

/// Derives the rows of everything that was read, after the documents themselves.
pub(crate) fn derive_all(target: &Connection, source: &Connection, nouns: &Nouns) -> Result<(), Error> {
    let mut found = source.prepare("SELECT hash, text FROM reading WHERE text <> '' ORDER BY hash")?;
    let mut readings = found.query([])?;
    while let Some(reading) = readings.next()? {
        let (hash, text): (String, String) = (reading.get(0)?, reading.get(1)?);
        derive(target, nouns, &hash, &text)?;
    }
    Ok(())
}
