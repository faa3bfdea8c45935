//! Texts that a spreadsheet would run instead of showing them.

use std::borrow::Cow;

/// Whether a spreadsheet may take a text for a formula: it starts with one of the signs that start one, in their
/// full-width forms too, whatever blank or unseen characters stand before it.
fn is_formula(text: &str) -> bool {
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
            || matches!(c, '\u{61C}' | '\u{AD}' | '\u{FEFF}')
    };
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.trim_start_matches(unseen).starts_with(signs)
}

/// Whether a text needs an apostrophe before it, or already starts with one that reading would take away.
fn needs_guard(text: &str) -> bool {
    is_formula(text.trim_start_matches('\''))
}

/// The text with an apostrophe before it where a spreadsheet would run it.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if needs_guard(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text without the apostrophe that [`guarded`] sets.
pub(super) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whatever_a_spreadsheet_would_run_is_guarded() {
        for text in ["=1+1", "+20 2 2575", "-1", "@x", " =1", "\u{3000}=1", "＝1", "＋1", "－1", "＠x"] {
            assert_eq!(guarded(text), format!("'{text}"), "{text:?} is neutralised");
        }
        for text in ["\t=1", "\ttext", "\rtext", "\u{200E}+20", "\u{FEFF}=1", "'=1"] {
            assert_eq!(guarded(text), format!("'{text}"), "{text:?} is neutralised");
        }
        for text in ["", "a=b", "20+2", "'quoted'", "جامعة", "' x", "'"] {
            assert_eq!(guarded(text), text, "{text:?} stays as it is");
        }
    }

    proptest! {
        #[test]
        fn reading_gives_back_what_was_guarded(text in "['=+@a \t＝-]{0,6}|\\PC*") {
            let guarded = guarded(&text);
            prop_assert_eq!(unguarded(&guarded), &text, "nothing is lost");
            prop_assert!(!is_formula(&guarded), "and nothing would be run");
        }
    }
}
