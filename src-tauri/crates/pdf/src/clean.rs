use crate::fonts::Fonts;

/// A word longer than this many characters may be broken, so that nothing runs off the page.
const LONGEST_WORD: usize = 28;
/// Where a word without any break may be broken: a place that shows nothing.
const BREAK: char = '\u{200B}';
/// What joins several pictures to one.
const JOINER: char = '\u{200D}';

/// Makes text from anywhere fit for the page: what no font can show becomes one visible mark, controls and
/// bidirectional overrides go, odd spaces become spaces. Line breaks stay.
///
/// PDF/UA and PDF/A forbid characters without a shape and characters of private use, so one emoji in one
/// title would otherwise refuse the whole paper.
pub(crate) fn clean(text: &str, fonts: &Fonts) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    let mut marked = false;
    for character in text.chars() {
        let Some(shown) = shown(character, fonts) else { continue };
        // A picture of several characters leaves one mark, and no joiner behind it.
        let replaced = shown != character && shown == fonts.mark();
        if marked && (replaced || character == JOINER) {
            continue;
        }
        marked = replaced;
        run = if breaks(shown) { 0 } else { run + 1 };
        if run > LONGEST_WORD && !joins(character) {
            out.push(BREAK);
            run = 1;
        }
        out.push(shown);
    }
    out
}

/// What stands on the page for a character; nothing when it is dropped.
fn shown(character: char, fonts: &Fonts) -> Option<char> {
    match character {
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{B}' | '\u{C}' => Some('\n'),
        '\t' | '\r' => Some(' '),
        // Controls, bidirectional embeddings, overrides and isolates, byte-order marks, invisible operators,
        // variation selectors, interlinear anchors, tags: none of them is text.
        '\u{AD}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{1F3FB}'..='\u{1F3FF}'
        | '\u{E0000}'..='\u{E0FFF}' => None,
        _ if character.is_control() => None,
        // Joiners and direction marks shape Arabic text and have no shape themselves.
        '\u{61C}' | '\u{200B}'..='\u{200F}' => Some(character),
        '\u{A0}' | '\u{202F}' => Some('\u{A0}'),
        _ if character.is_whitespace() => Some(' '),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' | '\u{FFFD}' => Some(fonts.mark()),
        _ if fonts.covers(character) => Some(character),
        _ => Some(fonts.mark()),
    }
}

/// Whether a line can break at the character anyway.
fn breaks(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '–' | '—' | '/' | BREAK)
}

/// Whether the character belongs to the one before it: no break may part them.
fn joins(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6ED}' | '\u{200C}'..='\u{200F}' | '\u{61C}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> String {
        clean(text, &Fonts::new().unwrap())
    }

    #[test]
    fn controls_and_overrides_go_and_line_breaks_stay() {
        assert_eq!(cleaned("a\0b\u{202E}c\u{2067}d\r\ne"), "abcd \ne", "only text and breaks stay");
    }

    #[test]
    fn what_no_font_shows_becomes_one_mark() {
        let text = cleaned("قبل 🎉👨\u{200D}👩🏽 بعد \u{E123} 漢字");
        assert!(!text.contains('🎉') && !text.contains('漢'), "no character without a shape: {text}");
        assert!(text.starts_with("قبل ") && text.contains(" بعد "), "the rest stays: {text}");
        assert_eq!(cleaned("ماذا??"), "ماذا??", "what was typed is not taken for a mark");
        assert_eq!(cleaned("👨\u{200D}👩").chars().count(), 1, "one picture, one mark");
    }

    #[test]
    fn arabic_with_its_marks_is_untouched() {
        let text = "مُذَكِّرَةٌ شارِحَةٌ، ﷺ «لجنة» ١٢٫٥٪ – é ğ";
        assert_eq!(cleaned(text), text, "Arabic and Latin letters are shown as they are");
    }

    #[test]
    fn a_word_without_end_may_be_broken() {
        let text = cleaned(&"x".repeat(100));
        assert_eq!(text.chars().filter(|c| *c == BREAK).count(), 3, "a break after every 28 letters");
    }
}
