//! A file for a document.

use tashawur_journal::{DocId, Journal, Value};

use super::{DocumentView, stored};
use crate::change::Change;
use crate::error::{Error, Result, invalid_with};
use crate::meeting::DOCUMENT_KIND;
use crate::text;

/// The most bytes of an attached file.
pub const MOST_BYTES: usize = 200 * 1024 * 1024;

/// The most characters of a file name; no common file system takes more than 255 bytes.
const LONGEST_NAME: usize = 120;

/// Stores the bytes by their hash and names them in the document, in place of the file that it had.
///
/// # Errors
/// `not_found` when there is no such document; `invalid` when it is deleted, or when the file is empty or
/// larger than [`MOST_BYTES`].
pub fn attach(
    journal: &Journal,
    meeting: &str,
    document: &str,
    file_name: &str,
    bytes: &[u8],
) -> Result<DocumentView> {
    let doc = DocId(meeting.to_owned());
    let name = base_name(file_name);
    if bytes.is_empty() {
        return Err(invalid_with("error-attachment-empty", &[("name", name)]));
    }
    if bytes.len() > MOST_BYTES {
        let megabytes = (MOST_BYTES / 1_000_000).to_string();
        return Err(invalid_with("error-attachment-too-large", &[("megabytes", megabytes)]));
    }
    journal
        .rows(|rows| stored::find(rows, meeting, document))?
        .ok_or(Error::NotFound { kind: "document" })?;
    let hash = journal.put_blob(bytes)?;
    journal.edit("document.attach", |edit| {
        let mut change = Change::of_present(edit, &doc, document, DOCUMENT_KIND, "document")?;
        change.set("file_name", name.clone())?;
        change.set("file_hash", hash.clone())?;
        change.set("file_size", Value::Int(i64::try_from(bytes.len()).unwrap_or(i64::MAX)))?;
        Ok::<(), Error>(())
    })?;
    journal.rows(|rows| stored::find(rows, meeting, document))?.ok_or(Error::NotFound { kind: "document" })
}

/// The last part of a path of any system, short enough to be written again; its ending is kept.
fn base_name(path: &str) -> String {
    let cleaned = text::clean_line(path);
    let name = cleaned.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= 10 => {
            (stem, format!(".{ending}"))
        }
        _ => (name, String::new()),
    };
    let room = LONGEST_NAME.saturating_sub(ending.chars().count());
    let stem: String = stem.chars().take(room).collect();
    if stem.is_empty() { format!("file{ending}") } else { format!("{stem}{ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_without_its_folders_and_in_bounds() {
        assert_eq!(base_name("/home/x/تقرير.pdf"), "تقرير.pdf");
        assert_eq!(base_name("C:\\وثائق\\a.docx"), "a.docx");
        assert_eq!(base_name("..\u{202E}fdp.exe"), "..fdp.exe", "no marks that hide the ending");
        let long = base_name(&format!("{}.docx", "ط".repeat(400)));
        assert!(long.ends_with(".docx") && long.chars().count() == LONGEST_NAME, "{long}");
        assert_eq!(base_name("folder/"), "file");
    }
}
