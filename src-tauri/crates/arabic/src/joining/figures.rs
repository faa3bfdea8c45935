//! Figures that read from left to right wherever they stand: telephone numbers and clock times.

use std::ops::Range;

use super::spans::is_digit;

/// The fewest digits of a telephone number with its «+».
const FEWEST_DIGITS: usize = 5;

#[derive(Default)]
struct Figure {
    range: Range<usize>,
    digits: usize,
    phone: bool,
    /// Whether a colon stands between two digits.
    clock: bool,
    last: Option<char>,
}

impl Figure {
    fn stands_apart(&self) -> bool {
        self.clock || (self.phone && self.digits >= FEWEST_DIGITS)
    }

    fn joins(&self, c: char) -> bool {
        let after_digit = self.last.is_some_and(is_digit);
        match c {
            ':' | '-' | '–' | '.' | '/' => after_digit,
            ' ' => after_digit && self.phone,
            _ => false,
        }
    }
}

/// The telephone numbers (+20 2 575 0511), clock times (10:00) and ranges of times (10:00–10:30) of a text.
pub(super) fn figures(text: &str) -> Vec<Range<usize>> {
    // No time is without a colon, no telephone number without its plus sign.
    if !text.bytes().any(|byte| matches!(byte, b':' | b'+')) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut open: Option<Figure> = None;
    for (at, c) in text.char_indices() {
        match &mut open {
            Some(figure) if is_digit(c) => {
                figure.clock |= figure.last == Some(':');
                figure.range.end = at + c.len_utf8();
                figure.digits += 1;
                figure.last = Some(c);
            }
            Some(figure) if figure.joins(c) => figure.last = Some(c),
            _ => {
                found.extend(open.take());
                open = begin(at, c);
            }
        }
    }
    found.extend(open);
    found.into_iter().filter(Figure::stands_apart).map(|figure| figure.range).collect()
}

fn begin(at: usize, c: char) -> Option<Figure> {
    let range = at..at + c.len_utf8();
    let phone = c == '+';
    let begun = phone || is_digit(c);
    begun.then(|| Figure { range, digits: usize::from(!phone), phone, clock: false, last: Some(c) })
}
