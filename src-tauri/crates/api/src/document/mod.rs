//! Files that are attached to documents.

mod reading;

use std::path::Path;

use tashawur_documents::kind;
use tashawur_domain::document::{self, DocumentAttachRequest, DocumentSaveRequest, DocumentView};

use crate::file::{self, Saved};
use crate::{Code, Desk, Refusal};

pub(crate) use reading::read_waiting;

/// Reads a file, makes sure that it is what its name says, stores it by its hash, and reads its text for the search.
pub(crate) fn attach(desk: &Desk, request: DocumentAttachRequest) -> Result<DocumentView, Refusal> {
    let path = Path::new(&request.path);
    let bytes = file::read(path, document::MOST_BYTES as u64)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if !kind::matches_name(&name, &bytes) {
        return Err(Refusal::new(Code::Invalid, "error-file-not-what-its-name-says", &[("name", name)]));
    }
    let attached = document::attach(&desk.journal, &request.meeting, &request.document, &name, &bytes)?;
    reading::read(desk, &attached.file_hash, &name, &bytes)?;
    Ok(attached)
}

/// Writes an attached file where the officer wants it.
pub(crate) fn save(desk: &Desk, request: DocumentSaveRequest) -> Result<Saved, Refusal> {
    let (_, bytes) = document::file(&desk.journal, &request.meeting, &request.document)?;
    file::save(Path::new(&request.path), &bytes)
}
