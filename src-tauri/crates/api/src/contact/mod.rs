//! Contacts in and out: files of contacts read, compared, taken in and written.

mod export;
mod read;
mod record;
mod refusal;

use tashawur_domain::contact::{self, ContactReport, MOST_CONTACTS};

use crate::command::Command;
use crate::{Code, Desk, Refusal};

use read::Source;
use record::{ContactImportRequest, ContactPreview, ContactPreviewRequest};
pub(crate) use refusal::refused;

/// The commands, in the order of the table.
pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::read(
            "contact.preview",
            "Tells what a file of contacts would change, row by row.",
            "import-contacts",
            preview,
        ),
        Command::write(
            "contact.import",
            "Takes a previewed file of contacts in, with one result for each row.",
            "import-contacts",
            import,
        ),
        Command::read(
            "contact.export",
            "Writes people or focal points as a .vcf, .csv or .xlsx file.",
            "export-contacts",
            export::export,
        ),
    ]
}

fn preview(desk: &Desk, request: ContactPreviewRequest) -> Result<ContactPreview, Refusal> {
    let source = read::read(&request.path, request.mapping)?;
    within_limit(&source)?;
    let report = match source.can_be_told() {
        true => contact::preview(&desk.journal, &source.rows)?,
        // Nobody could be recognised: the officer says first what the columns mean.
        false => ContactReport::default(),
    };
    Ok(ContactPreview { hash: source.hash, columns: source.columns, report })
}

fn import(desk: &Desk, request: ContactImportRequest) -> Result<ContactReport, Refusal> {
    let source = read::read(&request.path, request.mapping)?;
    if source.hash != request.hash {
        return Err(Refusal::new(Code::Invalid, "error-contact-file-changed", &[]));
    }
    within_limit(&source)?;
    if !source.can_be_told() {
        return Err(Refusal::new(Code::Invalid, "error-contact-no-columns", &[]));
    }
    Ok(contact::import(&desk.journal, &source.rows)?)
}

fn within_limit(source: &Source) -> Result<(), Refusal> {
    if source.rows.len() <= MOST_CONTACTS {
        return Ok(());
    }
    let args = [("rows", source.rows.len().to_string()), ("limit", MOST_CONTACTS.to_string())];
    Err(Refusal::new(Code::Invalid, "error-contact-too-many", &args))
}
