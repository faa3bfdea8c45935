//! Files that are attached to documents.

use std::path::Path;

use tashawur_documents::kind;
use tashawur_domain::document::{self, DocumentAttachRequest, DocumentSaveRequest, DocumentView};

use crate::file::{self, Saved};
use crate::{Code, Desk, Refusal};

/// Reads a file, makes sure that it is what its name says, and stores it by its hash.
pub(crate) fn attach(desk: &Desk, request: DocumentAttachRequest) -> Result<DocumentView, Refusal> {
    let path = Path::new(&request.path);
    let bytes = file::read(path, document::MOST_BYTES as u64)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if !kind::matches_name(&name, &bytes) {
        return Err(Refusal::new(Code::Invalid, "error-file-not-what-its-name-says", &[("name", name)]));
    }
    Ok(document::attach(&desk.journal, &request.meeting, &request.document, &name, &bytes)?)
}

/// Writes an attached file where the officer wants it.
pub(crate) fn save(desk: &Desk, request: DocumentSaveRequest) -> Result<Saved, Refusal> {
    let (_, bytes) = document::file(&desk.journal, &request.meeting, &request.document)?;
    file::save(Path::new(&request.path), &bytes)
}
