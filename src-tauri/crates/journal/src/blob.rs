//! Files kept in the store by their hash: attachments and what was produced.

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::journal::Journal;

/// The largest file a store takes, in bytes.
pub(crate) const LARGEST: u64 = 200 * 1024 * 1024;

impl Journal {
    /// Keeps a file and gives its SHA-256 in hexadecimal. A file that is there already is not kept twice.
    ///
    /// # Errors
    /// [`Error::TooLarge`] above 200 MB; [`Error::ReadOnly`], [`Error::DiskFull`] and others of the store.
    pub fn put_blob(&self, bytes: &[u8]) -> Result<String, Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let size = bytes.len() as u64;
        if size > LARGEST {
            return Err(Error::TooLarge(size));
        }
        let hash = Sha256::digest(bytes);
        insert(&self.lock().conn, hash.as_slice(), bytes)?;
        Ok(hex(hash.as_slice()))
    }

    /// The bytes of a kept file; none if the store has no such file.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the bytes are not those that were kept.
    pub fn blob(&self, hash: &str) -> Result<Option<Vec<u8>>, Error> {
        let Some(key) = unhex(hash) else { return Ok(None) };
        let found: Option<Vec<u8>> = self.rows(|rows| {
            let mut found =
                rows.prepare_cached("SELECT bytes FROM blob WHERE hash = ?1").map_err(Error::from)?;
            let mut rows = found.query([key.as_slice()]).map_err(Error::from)?;
            rows.next()?.map(|row| row.get(0)).transpose().map_err(Error::from)
        })?;
        match found {
            Some(bytes) if Sha256::digest(&bytes).as_slice() != key => {
                self.watched(Err(Error::Damaged(format!("the file {hash} is not what was kept"))))
            }
            found => Ok(found),
        }
    }
}

/// Adds a file, unless it is there.
pub(crate) fn insert(rows: &Connection, hash: &[u8], bytes: &[u8]) -> Result<bool, Error> {
    let added = rows
        .prepare_cached("INSERT INTO blob (hash, bytes) VALUES (?1, ?2) ON CONFLICT (hash) DO NOTHING")?
        .execute(params![hash, bytes])?;
    Ok(added > 0)
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of a hexadecimal text; none if it is none.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}
