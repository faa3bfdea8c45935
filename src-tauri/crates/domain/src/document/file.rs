//! The file of a document.

use tashawur_journal::Journal;

use super::stored;
use crate::error::{Error, Result};

/// The name and the bytes of the attached file.
///
/// # Errors
/// `not_found` when there is no such document, when it has no file, or when the file's bytes have not come to
/// this store yet.
pub fn file(journal: &Journal, meeting: &str, document: &str) -> Result<(String, Vec<u8>)> {
    let view = journal.rows(|rows| stored::find(rows, meeting, document))?;
    let view = view.ok_or(Error::NotFound { kind: "document" })?;
    let bytes = if view.file_hash.is_empty() { None } else { journal.blob(&view.file_hash)? };
    Ok((view.file_name, bytes.ok_or(Error::NotFound { kind: "attachment" })?))
}
