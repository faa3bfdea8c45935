//! The text inside attached files, for the search.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tashawur_documents::text_of::{Limits, extract};
use tashawur_domain::document;

use crate::{Desk, Refusal};

/// How much of a file is read: a few hundred pages, in about a second of work at the very worst.
const LIMITS: Limits =
    Limits { text: 2 * 1024 * 1024, unpacked: 64 * 1024 * 1024, parts: 5_000, steps: 300_000_000 };

/// Reads the text of a file and keeps it for the search. A file that cannot be read, or only with more work than it
/// may cost, stays attached and is found by its title alone.
///
/// # Errors
/// The store cannot be written.
pub(crate) fn read(desk: &Desk, hash: &str, file_name: &str, bytes: &[u8]) -> Result<(), Refusal> {
    // A file of a stranger must not take the command down that attaches it.
    let text = catch_unwind(AssertUnwindSafe(|| extract(bytes, file_name, LIMITS)));
    let text = text.ok().and_then(Result::ok).map(|extracted| extracted.text).unwrap_or_default();
    Ok(desk.journal.put_reading(hash, &text)?)
}

/// Reads files that were never read, at most `most`: those that came from another laptop.
///
/// # Errors
/// The store cannot be written.
pub(crate) fn read_waiting(desk: &Desk, most: u32) -> Result<(), Refusal> {
    if desk.journal.read_only() {
        return Ok(());
    }
    for file in document::unread(&desk.journal, most)? {
        let bytes = desk.journal.blob(&file.hash)?.unwrap_or_default();
        read(desk, &file.hash, &file.file_name, &bytes)?;
    }
    Ok(())
}
