//! A verified copy on a stick or in a folder, and the way back from one.

use std::path::Path;

use tashawur_journal::Error;

use super::state::count;
use super::{CopyAnswer, Desk, FolderRequest, MergeAnswer};
use crate::{Code, Refusal, document};

/// The most files of another laptop that are read for the search at once; the others wait for a quiet moment.
const READ_AT_ONCE: u32 = 20;

/// Writes a copy of the store into a folder, reads it back and verifies it.
pub(crate) fn keep_copy(desk: &Desk, request: FolderRequest) -> Result<CopyAnswer, Refusal> {
    let report = desk.journal.keep_copy(Path::new(&request.folder));
    let report = report.map_err(|error| of_the_copy(error, &request.folder, "error-copy-not-sound"))?;
    Ok(CopyAnswer {
        path: report.path.display().to_string(),
        changes: count(report.changes),
        files: count(report.blobs),
        at: report.at.to_rfc3339(),
    })
}

/// Takes another store's changes in: a union, which never overwrites newer work.
pub(crate) fn take_back(desk: &Desk, request: FolderRequest) -> Result<MergeAnswer, Refusal> {
    let report = desk.journal.merge(Path::new(&request.folder));
    let report = report.map_err(|error| of_the_copy(error, &request.folder, "error-copy-not-readable"))?;
    document::read_waiting(desk, READ_AT_ONCE)?;
    Ok(MergeAnswer {
        new_changes: count(report.new_changes),
        new_documents: count(report.new_documents),
        new_files: count(report.new_blobs),
        waiting: count(report.waiting),
        quarantined: count(report.quarantined),
        conflicts: count(report.conflicts.len()),
    })
}

/// What went wrong with a copy: a full stick must not read as if the store had lost a change.
fn of_the_copy(error: Error, folder: &str, damaged: &str) -> Refusal {
    let told = |code, message| Refusal::new(code, message, &[("path", folder.to_owned())]);
    match error {
        Error::DiskFull => told(Code::Io, "error-disk-full"),
        Error::FolderReadOnly(_) => told(Code::Io, "error-folder-read-only"),
        Error::Io(_) => told(Code::Io, "error-copy-folder"),
        Error::Damaged(_) => told(Code::Damaged, damaged),
        other => other.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_or_forbidden_stick_is_told_as_such_and_not_as_a_fault_of_the_store() {
        let told = |error| of_the_copy(error, "/stick", "error-copy-not-sound");
        for (error, message) in [
            (Error::DiskFull, "error-disk-full"),
            (Error::FolderReadOnly("x".to_owned()), "error-folder-read-only"),
            (Error::Io("x".to_owned()), "error-copy-folder"),
            (Error::Damaged("x".to_owned()), "error-copy-not-sound"),
        ] {
            let refusal = told(error);
            assert_eq!((refusal.message_id.as_str(), refusal.args["path"].as_str()), (message, "/stick"));
        }
        assert_eq!(told(Error::OwnFolder).message_id, "error-copy-same-folder", "others keep their sentence");
    }
}
