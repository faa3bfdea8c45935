//! The text inside an attached file, for the search: no layout, no pictures, words in the order of reading.

mod office;
mod page;
mod pdf;

use crate::archive::{Bounds, old_container};
use crate::kind::{Kind, kind_of};
use crate::text::clean;
use crate::{Error, plain};

/// How much of a file is read. The default is enough for any paper that a person wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of text that are kept; what comes after them is cut off.
    pub text: usize,
    /// The most bytes that the packed parts of a file may unpack to, together.
    pub unpacked: u64,
    /// The most parts of an office file.
    pub parts: usize,
    /// The most steps that reading a PDF may take: bytes looked at, values read, glyphs set. The default is a few
    /// seconds of work at the very worst.
    pub steps: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text: 4 * 1024 * 1024, unpacked: 128 * 1024 * 1024, parts: 5_000, steps: 1_000_000_000 }
    }
}

/// The text of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extracted {
    /// The text in logical order, a line for each line, row or paragraph. Empty for pictures and for scanned papers.
    pub text: String,
    /// Whether the file holds more text than was kept.
    pub truncated: bool,
}

/// The text of a file, whatever its name says it is: .docx (headers, body with tables, footnotes, endnotes, footers),
/// .xlsx and .ods (every sheet, row by row), .pptx (slides in order, each with its notes), .pdf, .vcf, HTML, and plain
/// texts such as .txt, .csv and .md. Of `file_name` only the endings .htm and .html are looked at, for pages that do not
/// start like one.
///
/// # Errors
/// `UnknownKind`; `OldFormat`, `Encrypted`; `TooLarge`, `TooManyParts`, `TooMuchWork` for what is beyond a bound;
/// `Damaged`.
pub fn extract(bytes: &[u8], file_name: &str, limits: Limits) -> Result<Extracted, Error> {
    let mut sink = Sink { text: String::new(), limit: limits.text, truncated: false };
    let bounds = Bounds { parts: limits.parts, unpacked: limits.unpacked };
    match kind_of(bytes) {
        Kind::Docx => office::document(bytes, bounds, &mut sink)?,
        Kind::Xlsx => office::workbook(bytes, bounds, &mut sink)?,
        Kind::Pptx => office::slides(bytes, bounds, &mut sink)?,
        Kind::Ods => office::open_workbook(bytes, bounds, &mut sink)?,
        Kind::Pdf => pdf::read(bytes, limits, &mut sink)?,
        Kind::Png | Kind::Jpg => {}
        Kind::OldOffice => return Err(old_container(bytes)),
        Kind::Txt | Kind::Vcf | Kind::Html if bytes.len() as u64 > limits.unpacked => {
            return Err(Error::TooLarge { what: "file".into(), limit: limits.unpacked });
        }
        kind @ (Kind::Txt | Kind::Vcf | Kind::Html) => {
            let text = plain::decode(bytes).ok_or(Error::UnknownKind)?;
            let name = file_name.to_ascii_lowercase();
            if kind == Kind::Html || name.ends_with(".html") || name.ends_with(".htm") {
                page::read(&text, &mut sink);
            } else {
                sink.push(&text);
            }
        }
        Kind::Unknown if bytes.is_empty() => {}
        Kind::Unknown => return Err(Error::UnknownKind),
    }
    Ok(Extracted { text: clean(&sink.text), truncated: sink.truncated })
}

/// A text that takes no more than its limit.
struct Sink {
    text: String,
    limit: usize,
    truncated: bool,
}

impl Sink {
    fn push(&mut self, text: &str) {
        if self.text.len() + text.len() <= self.limit && !self.truncated {
            self.text.push_str(text);
        } else if !self.truncated {
            let room = self.limit - self.text.len();
            let end =
                text.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= room).last();
            self.text.push_str(text.get(..end.unwrap_or(0)).unwrap_or_default());
            self.truncated = true;
        }
    }

    /// Ends a line, unless it is empty.
    fn end_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.push("\n");
        }
    }
}
