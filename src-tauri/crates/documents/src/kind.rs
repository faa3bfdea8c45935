//! What a file is by its first bytes, whatever its name says.

use crate::package::OLD_CONTAINER;
use crate::plain;

/// The kinds of attachment that the program tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A PDF file.
    Pdf,
    /// A Word document.
    Docx,
    /// An Excel workbook.
    Xlsx,
    /// A PowerPoint presentation.
    Pptx,
    /// A PNG picture.
    Png,
    /// A JPEG picture.
    Jpg,
    /// A plain text. [`sniff`] knows it in UTF-8 only, [`kind_of`] in UTF-16 and Windows-1256 too.
    Txt,
    /// An OpenDocument workbook; told by [`kind_of`] only, as are the kinds below.
    Ods,
    /// A contact file.
    Vcf,
    /// A page of HTML.
    Html,
    /// A container in which Office keeps the formats before 2007, and files with a password.
    OldOffice,
    /// Anything else, the empty file included.
    Unknown,
}

/// How far into a file is looked for what tells the office formats apart.
const LOOKED_AT: usize = 64 * 1024;
/// What an OpenDocument workbook says of itself in its first part.
const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// The kind of the file with these bytes.
pub fn sniff(bytes: &[u8]) -> Kind {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Kind::Pdf,
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Kind::Png,
        [0xFF, 0xD8, 0xFF, ..] => Kind::Jpg,
        [b'P', b'K', 3, 4, ..] => office(bytes),
        [] => Kind::Unknown,
        _ if is_text(bytes) => Kind::Txt,
        _ => Kind::Unknown,
    }
}

/// The kind of a file as an import or a search needs it: what [`sniff`] says, and more kinds of text and of
/// workbook beside.
pub fn kind_of(bytes: &[u8]) -> Kind {
    match sniff(bytes) {
        Kind::Unknown if bytes.starts_with(OLD_CONTAINER) => Kind::OldOffice,
        Kind::Unknown if bytes.starts_with(b"PK") => match holds(head(bytes), ODS) {
            true => Kind::Ods,
            false => Kind::Unknown,
        },
        Kind::Unknown | Kind::Txt => match plain::decode(head(bytes)) {
            Some(text) => kind_of_text(&text),
            None => Kind::Unknown,
        },
        known => known,
    }
}

fn kind_of_text(text: &str) -> Kind {
    let start: String = text.trim_start().chars().take(15).flat_map(char::to_lowercase).collect();
    if start.starts_with("begin:vcard") {
        Kind::Vcf
    } else if start.starts_with("<!doctype html") || start.starts_with("<html") {
        Kind::Html
    } else if text.is_empty() {
        Kind::Unknown
    } else {
        Kind::Txt
    }
}

/// Whether a file is what the ending of its name says; a name with another ending claims nothing.
pub fn matches_name(name: &str, bytes: &[u8]) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let claimed = match ending.as_deref() {
        Some("pdf") => Kind::Pdf,
        Some("docx") => Kind::Docx,
        Some("xlsx") => Kind::Xlsx,
        Some("pptx") => Kind::Pptx,
        Some("png") => Kind::Png,
        Some("jpg" | "jpeg") => Kind::Jpg,
        Some("txt") => Kind::Txt,
        _ => return true,
    };
    sniff(bytes) == claimed || (claimed == Kind::Txt && bytes.is_empty())
}

/// Office files are zip archives whose part names stand readable at the start and at the end.
fn office(bytes: &[u8]) -> Kind {
    let head = head(bytes);
    let tail = bytes.get(bytes.len().saturating_sub(LOOKED_AT)..).unwrap_or(bytes);
    let names = |part: &[u8]| holds(head, part) || holds(tail, part);
    if names(b"word/document.xml") {
        Kind::Docx
    } else if names(b"xl/workbook.xml") {
        Kind::Xlsx
    } else if names(b"ppt/presentation.xml") {
        Kind::Pptx
    } else {
        Kind::Unknown
    }
}

fn head(bytes: &[u8]) -> &[u8] {
    bytes.get(..LOOKED_AT).unwrap_or(bytes)
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn is_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes)
        .is_ok_and(|text| !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{C}')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_bytes_and_not_by_its_name() {
        assert_eq!(sniff(b"%PDF-1.7 ..."), Kind::Pdf, "a PDF starts with its mark");
        assert_eq!(sniff(crate::docx::default_template()), Kind::Docx, "our template is a .docx");
        assert_eq!(sniff("جدول الأعمال".as_bytes()), Kind::Txt, "Arabic in UTF-8 is text");
        assert_eq!(sniff(b"MZ\x90\x00\x03"), Kind::Unknown, "a program is nothing we take");
        assert_eq!(sniff(b""), Kind::Unknown, "an empty file is of no kind");
    }

    #[test]
    fn texts_are_told_apart_in_whatever_encoding_they_come() {
        assert_eq!(kind_of("BEGIN:VCARD\r\n".as_bytes()), Kind::Vcf, "a contact file");
        assert_eq!(kind_of("\u{FEFF}begin:vcard\n".as_bytes()), Kind::Vcf, "in small letters, with a mark");
        assert_eq!(kind_of(b"<!DOCTYPE HTML><p>x"), Kind::Html, "a page");
        assert_eq!(kind_of(&[0xC7, 0xE1, 0xC7, 0xD3, 0xE3]), Kind::Txt, "Arabic in Windows-1256 is text");
        assert_eq!(kind_of(b"\xFF\xFEa\0,\0b\0"), Kind::Txt, "and so is UTF-16");
        assert_eq!(kind_of(b"MZ\x90\x00\x03"), Kind::Unknown, "a program is not");
        assert_eq!(kind_of(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1..."), Kind::OldOffice, "an old workbook");
        assert_eq!(kind_of(b""), Kind::Unknown, "an empty file is of no kind");
    }

    #[test]
    fn a_name_that_lies_about_its_file_is_found_out() {
        assert!(!matches_name("تقرير.pdf", b"MZ\x90\x00"), "a program named .pdf is no PDF");
        assert!(!matches_name("a.docx", b"PK\x03\x04 nothing"), "a bare zip is no Word document");
        assert!(matches_name("a.PDF", b"%PDF-1.4"), "the ending may be in capitals");
        assert!(matches_name("a.odt", b"whatever"), "an ending we do not know claims nothing");
        assert!(matches_name("empty.txt", b""), "an empty text is a text");
    }
}
