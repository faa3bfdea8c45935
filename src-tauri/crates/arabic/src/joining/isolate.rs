use std::ops::Range;

use super::{
    Direction,
    spans::{spans, strong},
};

/// Opens a left-to-right isolate.
const LRI: char = '\u{2066}';
/// Closes an isolate.
const PDI: char = '\u{2069}';

/// A part of a text that runs in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The part of the text.
    pub text: String,
    /// Its direction.
    pub direction: Direction,
}

/// The direction of the first letter of a text; None when it has none.
pub fn first_strong(text: &str) -> Option<Direction> {
    text.chars().find_map(strong)
}

/// An Arabic text with each Latin run in it (acronym, name, address, telephone number, times such as
/// 10:00–10:30) between U+2066 and U+2069, so that brackets around it stay in their places. Controls that
/// were there before are replaced; a text without Arabic letters stays as it is.
pub fn isolate(text: &str) -> String {
    let text = strip_controls(text);
    if !text.chars().any(|c| strong(c) == Some(Direction::Rtl)) {
        return text;
    }
    let mut written = String::with_capacity(text.len() + 16);
    for (part, direction) in cut(&text, Direction::Rtl) {
        match direction {
            Direction::Ltr => written.extend([LRI].into_iter().chain(part.chars()).chain([PDI])),
            Direction::Rtl => written.push_str(part),
        }
    }
    written
}

/// The text cut wherever its direction changes. Digits beside letters of the other direction go with them;
/// what stands between the two directions takes the base direction. Joined, the runs are the text.
pub fn runs(base: Direction, text: &str) -> Vec<Run> {
    cut(text, base).into_iter().map(|(text, direction)| Run { text: text.to_owned(), direction }).collect()
}

fn cut(text: &str, base: Direction) -> Vec<(&str, Direction)> {
    let other = match base {
        Direction::Ltr => Direction::Rtl,
        Direction::Rtl => Direction::Ltr,
    };
    let mut parts = Vec::new();
    let mut at = 0;
    let mut push = |range: Range<usize>, direction| {
        if let Some(part) = text.get(range).filter(|part| !part.is_empty()) {
            parts.push((part, direction));
        }
    };
    for span in spans(text, other) {
        push(at..span.start, base);
        at = span.end;
        push(span, other);
    }
    push(at..text.len(), base);
    parts
}

/// The text without bidi controls and other control characters. Line breaks (all kinds become `\n`) and tabs
/// stay, and so do the joiners that some words need.
pub fn strip_controls(text: &str) -> String {
    if text.chars().all(is_plain) {
        return text.to_owned();
    }
    let mut before = None;
    text.chars()
        .filter_map(|c| {
            let after_return = before.replace(c) == Some('\r');
            match c {
                '\n' if after_return => None,
                '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
                '\t' => Some('\t'),
                '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                    None
                }
                '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' => None,
                c if c.is_control() => None,
                c => Some(c),
            }
        })
        .collect()
}

/// Whether a character is one of those that are always kept, as in nearly every text; what is not named here
/// is looked at one by one.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{61b}' | '\u{61d}'..='\u{200d}' | '\u{2010}'..='\u{2027}')
}
