//! A good name for the file of a paper.

use tashawur_i18n::{Language, plain, text};
use tashawur_journal::Journal;
use tashawur_sheets::PaperLanguage;

use crate::error::{Error, Result};
use crate::meeting;

/// The most characters of a name, its ending included.
const LONGEST: usize = 120;
/// The most bytes: common file systems take 255.
const MOST_BYTES: usize = 240;

/// A name that every file system takes: «جدول أعمال - الاجتماع السابع ….docx».
///
/// # Errors
/// `not_found` when there is no such meeting.
pub fn file_name(
    journal: &Journal,
    meeting: &str,
    language: PaperLanguage,
    extension: &str,
) -> Result<String> {
    let title = journal.rows(|rows| meeting::titles(rows, meeting))?;
    let title = title.ok_or(Error::NotFound { kind: "meeting" })?;
    let tongue = match language {
        PaperLanguage::English => Language::English,
        PaperLanguage::Arabic | PaperLanguage::Both => Language::Arabic,
    };
    let meeting = title.best(language.leading());
    let name = if extension == "ics" {
        text::paper_file_calendar(tongue, meeting)
    } else {
        text::paper_file_agenda(tongue, meeting)
    };
    Ok(safe(&plain(&name), &ending(language, extension)))
}

/// The ending of a name, which says so when a paper is in two languages.
pub(super) fn ending(language: PaperLanguage, extension: &str) -> String {
    match language {
        PaperLanguage::Both => format!(" (ar-en).{extension}"),
        PaperLanguage::Arabic | PaperLanguage::English => format!(".{extension}"),
    }
}

/// The name without what some file system refuses, cut so that its ending has room.
pub(crate) fn safe(name: &str, ending: &str) -> String {
    let allowed = name.chars().map(|character| match character {
        '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => '-',
        character if character.is_control() || character.is_whitespace() => ' ',
        character => character,
    });
    let words =
        allowed.collect::<String>().split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let mut cut = String::new();
    for character in words.chars().take(LONGEST.saturating_sub(ending.chars().count())) {
        if cut.len() + character.len_utf8() + ending.len() > MOST_BYTES {
            break;
        }
        cut.push(character);
    }
    let cut =
        cut.trim_matches(|character: char| character == '.' || character == '-' || character.is_whitespace());
    format!("{cut}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_holds_nothing_that_windows_refuses_and_keeps_its_ending() {
        assert_eq!(safe("جدول أعمال - أ/ب: \"ج\" <د>?", ".docx"), "جدول أعمال - أ-ب- -ج- -د.docx");
        let long = safe(&"اجتماع ".repeat(60), " (ar-en).docx");
        assert!(long.chars().count() <= LONGEST && long.len() <= MOST_BYTES, "{long}");
        assert!(long.ends_with("(ar-en).docx"), "{long}");
        let emoji = safe(&"👩‍👩‍👧".repeat(60), ".pdf");
        assert!(emoji.len() <= MOST_BYTES && emoji.ends_with(".pdf"), "{emoji}");
    }
}
