//! What texts go through before they are stored.

use tashawur_arabic::joining::strip_controls;

use crate::error::{Result, invalid_with};

/// The most characters of a title, a name or a place.
pub(crate) const TITLE_LIMIT: usize = 10_000;

/// The most characters of a note or a draft decision.
pub(crate) const NOTE_LIMIT: usize = 100_000;

/// The text without what no document can hold: NUL and other control characters, and direction marks,
/// since the direction is found by the program. Line ends become `\n`, tabs become blanks.
pub(crate) fn clean(text: &str) -> String {
    strip_controls(text).replace('\t', " ")
}

/// The same for a text of one line: line ends become blanks.
pub(crate) fn clean_line(text: &str) -> String {
    clean(text).replace('\n', " ")
}

/// A title, a name or a place, cleaned.
///
/// # Errors
/// It is longer than [`TITLE_LIMIT`].
pub(crate) fn title(text: &str) -> Result<String> {
    within(clean_line(text), TITLE_LIMIT, "error-invalid-title-too-long")
}

/// A note or a draft decision, cleaned.
///
/// # Errors
/// It is longer than [`NOTE_LIMIT`].
pub(crate) fn note(text: &str) -> Result<String> {
    within(clean(text), NOTE_LIMIT, "error-invalid-text-too-long")
}

fn within(text: String, limit: usize, message: &'static str) -> Result<String> {
    if text.chars().count() > limit {
        return Err(invalid_with(message, &[("limit", limit.to_string())]));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_and_direction_marks_are_taken_away_and_nothing_else() {
        assert_eq!(clean("a\0b\u{202E}c\u{2067}د\u{200F}\u{061C}"), "abcد", "marks that hide in a title");
        assert_eq!(clean("سطر\r\nآخر\tهنا"), "سطر\nآخر هنا", "lines of a note stay lines");
        assert_eq!(clean_line("سطر\nآخر"), "سطر آخر", "a title is one line");
        assert_eq!(clean("مَرحباً 👩‍👩‍👧 ـ"), "مَرحباً 👩‍👩‍👧 ـ", "harakat, emoji and their joiners stay");
    }

    #[test]
    fn a_title_of_a_hundred_thousand_characters_is_refused_with_a_sentence() {
        let long = "ب".repeat(100_000);
        let refused = title(&long).expect_err("a title longer than the limit is refused");
        assert!(matches!(
            refused,
            crate::error::Error::Invalid { message: "error-invalid-title-too-long", .. }
        ));
        assert!(title(&"ب".repeat(TITLE_LIMIT)).is_ok(), "a title of exactly the limit is taken");
        assert!(note(&long).is_ok(), "a note may be as long as that");
    }
}
