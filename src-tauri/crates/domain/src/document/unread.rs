//! The attached files whose text has not been read yet.

use tashawur_journal::Journal;

use crate::error::Result;

/// A file that waits to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its hash.
    pub hash: String,
    /// The name under which it is attached.
    pub file_name: String,
}

/// The files that are attached to documents, are in this store, and were never read: those that came from another
/// laptop, or before the program could read them. At most `limit`.
///
/// # Errors
/// What the ground reports.
pub fn unread(journal: &Journal, limit: u32) -> Result<Vec<Unread>> {
    journal.rows(|rows| {
        let mut statement = rows.prepare_cached(
            "SELECT d.file_hash, min(d.file_name) FROM document d
             WHERE d.file_hash <> '' AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.hash = d.file_hash)
               AND EXISTS (SELECT 1 FROM blob b WHERE b.hash = unhex(d.file_hash))
             GROUP BY d.file_hash LIMIT ?1",
        )?;
        let found =
            statement.query_map([limit], |row| Ok(Unread { hash: row.get(0)?, file_name: row.get(1)? }))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    })
}
