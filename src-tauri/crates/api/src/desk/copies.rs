//! A verified copy on a stick or in a folder, and the way back from one.

use std::path::Path;

use super::state::count;
use super::{CopyAnswer, Desk, FolderRequest, MergeAnswer};
use crate::Refusal;

/// Writes a copy of the store into a folder, reads it back and verifies it.
pub(crate) fn keep_copy(desk: &Desk, request: FolderRequest) -> Result<CopyAnswer, Refusal> {
    let report = desk.journal.keep_copy(Path::new(&request.folder))?;
    Ok(CopyAnswer {
        path: report.path.display().to_string(),
        changes: count(report.changes),
        files: count(report.blobs),
        at: report.at.to_rfc3339(),
    })
}

/// Takes another store's changes in: a union, which never overwrites newer work.
pub(crate) fn take_back(desk: &Desk, request: FolderRequest) -> Result<MergeAnswer, Refusal> {
    let report = desk.journal.merge(Path::new(&request.folder))?;
    Ok(MergeAnswer {
        new_changes: count(report.new_changes),
        new_documents: count(report.new_documents),
        new_files: count(report.new_blobs),
        waiting: count(report.waiting),
        quarantined: count(report.quarantined),
        conflicts: count(report.conflicts.len()),
    })
}
