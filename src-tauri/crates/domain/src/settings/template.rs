//! The office's own Word template.

use tashawur_journal::{DocId, Journal, ROOT, Value};

use super::noun::DOCUMENT;
use crate::error::{Error, Result};

/// Remembers which stored file is the office's template and what it was called; both empty give the
/// template of the program back. Whether the file can serve is for the caller to check.
///
/// # Errors
/// What the ground reports.
pub fn set_template(journal: &Journal, name: &str, hash: &str) -> Result<()> {
    let id = DocId(DOCUMENT.to_owned());
    let what = if hash.is_empty() { "template.reset" } else { "template.replace" };
    journal.edit(what, |edit| {
        edit.set(&id, ROOT, "template_name", Value::Text(name.to_owned()))?;
        edit.set(&id, ROOT, "template", Value::Text(hash.to_owned()))?;
        Ok::<(), Error>(())
    })?;
    Ok(())
}
