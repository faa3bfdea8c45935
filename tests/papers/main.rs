//! The papers that are handed over, looked at with other programs: what Word, LibreOffice, a PDF reader and a
//! calendar find in them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a broken expectation is the message"
)]

mod calendar;
mod lists;
mod pdf;
mod template;
mod word;

use std::path::PathBuf;
use std::sync::OnceLock;

use serde_json::json;
use tashawur_tests::{Office, content};

/// Two meetings whose papers every test looks at: the sample's seventh, and one of 60 items.
struct Desk {
    office: Office,
    seventh: String,
    sixty: String,
}

/// One desk for all tests: papers are only read from it.
fn desk() -> &'static Desk {
    static DESK: OnceLock<Desk> = OnceLock::new();
    DESK.get_or_init(|| {
        let office = Office::with_the_sample();
        let meetings = office.ask("meeting.list", json!({}));
        let seventh = meetings.as_array().unwrap().iter().find(|meeting| meeting["ordinal"] == 7);
        let seventh = seventh.expect("the sample has a seventh meeting")["id"].as_str().unwrap().to_owned();
        let sixty = content::meeting_of(&office, 60);
        Desk { office, seventh, sixty }
    })
}

/// The agenda of a meeting as a file of its own.
fn paper(office: &Office, meeting: &str, language: &str, format: &str) -> PathBuf {
    let path = office.folder().join(format!("{meeting}-{language}.{format}"));
    let request = json!({ "meeting": meeting, "language": language, "format": format, "path": path });
    office.ask("agenda.export", request);
    path
}

/// The titles of an agenda from top to bottom.
fn titles(office: &Office, meeting: &str, language: &str) -> Vec<String> {
    let column = office.column(meeting, &format!("title_{language}"));
    column.iter().map(|title| title.as_str().unwrap().to_owned()).collect()
}

/// A text without what programs add or drop between its letters: blanks, line ends, direction marks, vowel signs.
fn letters(text: &str) -> String {
    let dropped = |c: char| {
        c.is_whitespace()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
            || matches!(c, '\u{061C}' | '\u{FEFF}' | '\u{064B}'..='\u{0652}' | '\u{0640}')
    };
    text.chars().filter(|c| !dropped(*c)).collect()
}

/// Asserts that the texts stand in `text` one after the other, whatever stands between them.
fn stand_in_order(text: &str, expected: &[String], what: &str) {
    let text = letters(text);
    let mut at = 0;
    for part in expected {
        let wanted = letters(part);
        let found = text[at..].find(&wanted);
        let found = found.unwrap_or_else(|| panic!("{what}: «{part}» follows what stands before it"));
        at += found + wanted.len();
    }
}
