//! Where a text runs in one direction, for texts whose base direction is the other.

use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

use super::{Direction, figures::figures};

/// What a character means for the finding of spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A letter of the direction that is looked for.
    Wanted,
    /// A letter of the other direction, a line break, or Arabic punctuation: a span ends before it.
    Stop,
    /// A digit: it takes the direction of its neighbour.
    Digit,
    Open,
    Close,
    Neutral,
}

struct Piece {
    at: Range<usize>,
    part: Part,
    /// Whether the bracket has its partner with no stop in between.
    paired: bool,
}

/// The direction of the letters that nearly every text is made of, told without a search in the tables of
/// Unicode; None for all others.
fn common_letter(c: char) -> Option<Direction> {
    match c {
        'a'..='z' | 'A'..='Z' => Some(Direction::Ltr),
        '\u{620}'..='\u{64a}' => Some(Direction::Rtl),
        _ => None,
    }
}

/// The direction of a strong character; None for digits, punctuation and spaces.
pub(super) fn strong(c: char) -> Option<Direction> {
    if c.is_ascii() {
        return common_letter(c);
    }
    common_letter(c).or_else(|| match bidi_class(c) {
        BidiClass::L => Some(Direction::Ltr),
        BidiClass::R | BidiClass::AL => Some(Direction::Rtl),
        _ => None,
    })
}

/// Whether a text has no letter of a direction, as most texts have none of the other; told by the bytes alone, so
/// that some texts without one are not recognised.
fn lacks(text: &str, direction: Direction) -> bool {
    match direction {
        Direction::Rtl => text.is_ascii(),
        // From U+0600 to U+06FF no character runs from left to right; D8 to DB begin these in UTF-8.
        Direction::Ltr => text.bytes().all(|byte| {
            matches!(byte, 0x80..=0xBF | 0xD8..=0xDB) || (byte < 0x80 && !byte.is_ascii_alphabetic())
        }),
    }
}

/// Whether a character is a digit or another sign of a number.
pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || (!c.is_ascii() && common_letter(c).is_none() && c.is_numeric())
}

/// The spans of a text that run in `wanted`, in order; telephone numbers and times run from left to right
/// even where no letter stands beside them.
pub(super) fn spans(text: &str, wanted: Direction) -> Vec<Range<usize>> {
    let lettered = lettered(text, wanted);
    if wanted == Direction::Rtl {
        return lettered;
    }
    let mut found = Vec::with_capacity(lettered.len());
    let mut at = 0;
    let end = text.len();
    for span in lettered.into_iter().chain(std::iter::once(end..end)) {
        let between = text.get(at..span.start).unwrap_or_default();
        found.extend(figures(between).into_iter().map(|figure| at + figure.start..at + figure.end));
        at = span.end;
        if !span.is_empty() {
            found.push(span);
        }
    }
    found
}

/// The spans that hold letters of the direction `wanted`: these letters, what stands between them, the digits beside them, and
/// brackets only in pairs, so that in «(EUAA)» the brackets stay with the Arabic around.
fn lettered(text: &str, wanted: Direction) -> Vec<Range<usize>> {
    if lacks(text, wanted) {
        return Vec::new();
    }
    let pieces = pieces(text, wanted);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    // The digits since the last gap: they join the letter that follows at once, as in "3rd".
    let mut digits_from: Option<usize> = None;
    let mut gap = 0_usize;
    // For each pair of brackets that is open, whether it stands within the span.
    let mut brackets: Vec<bool> = Vec::new();
    for piece in &pieces {
        match piece.part {
            Part::Wanted => {
                let start = digits_from.unwrap_or(piece.at.start);
                open.get_or_insert(start..start).end = piece.at.end;
            }
            Part::Digit => match &mut open {
                // A number more than one sign away belongs to the text around.
                Some(span) if gap <= 1 => span.end = piece.at.end,
                _ => digits_from = digits_from.or(Some(piece.at.start)),
            },
            Part::Open if piece.paired => brackets.push(open.is_some()),
            Part::Close if piece.paired => match &mut open {
                Some(span) if brackets.pop() == Some(true) => span.end = piece.at.end,
                _ => found.extend(open.take()),
            },
            Part::Stop | Part::Open | Part::Close => found.extend(open.take()),
            Part::Neutral => {}
        }
        if !matches!(piece.part, Part::Digit) {
            digits_from = None;
        }
        gap = if matches!(piece.part, Part::Wanted | Part::Digit) { 0 } else { gap + 1 };
    }
    found.extend(open);
    found
}

fn pieces(text: &str, wanted: Direction) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = text
        .char_indices()
        .map(|(at, c)| Piece { at: at..at + c.len_utf8(), part: part(c, wanted), paired: false })
        .collect();
    pair_brackets(&mut pieces);
    pieces
}

fn part(c: char, wanted: Direction) -> Part {
    match c {
        '(' | '[' | '{' | '«' => Part::Open,
        ')' | ']' | '}' | '»' => Part::Close,
        '،' | '؛' | '؟' => Part::Stop,
        c if c.is_control() => Part::Stop,
        c if is_digit(c) => Part::Digit,
        c => match strong(c) {
            Some(direction) if direction == wanted => Part::Wanted,
            Some(_) => Part::Stop,
            None => Part::Neutral,
        },
    }
}

/// Marks the brackets that close within a stretch that has a wanted letter before it and no stop inside.
fn pair_brackets(pieces: &mut [Piece]) {
    let mut waiting: Vec<usize> = Vec::new();
    let mut pairs: Vec<usize> = Vec::new();
    let mut begun = false;
    for (i, piece) in pieces.iter().enumerate() {
        match piece.part {
            Part::Wanted => begun = true,
            Part::Open if begun => waiting.push(i),
            Part::Close => match waiting.pop() {
                Some(partner) => pairs.extend([partner, i]),
                None => begun = false,
            },
            Part::Stop => {
                waiting.clear();
                begun = false;
            }
            _ => {}
        }
    }
    for i in pairs {
        if let Some(piece) = pieces.get_mut(i) {
            piece.paired = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_of_a_direction_escapes_the_look_at_the_bytes() {
        let mut held = [0; 4];
        for c in '\0'..=char::MAX {
            for direction in [Direction::Ltr, Direction::Rtl] {
                let lacks = lacks(c.encode_utf8(&mut held), direction);
                assert!(!lacks || strong(c) != Some(direction), "{c:?} is a letter and would be overlooked");
            }
        }
    }
}
