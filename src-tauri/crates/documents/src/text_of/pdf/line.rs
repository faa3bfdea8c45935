//! Glyphs put together to lines of text in logical order. A PDF only says where glyphs stand; Arabic is put back from the
//! order of sight into the order of reading.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::text_of::Sink;

/// How far a letter may stand off its line, and a blank between words is wide at least, in sizes of the font.
const OFF: f64 = 0.4;
const BLANK: f64 = 0.18;
/// A gap of this many sizes parts columns.
const GAP: f64 = 2.5;

/// The most letters of a line; putting marks on letters takes the square of it.
const LETTERS: usize = 2_000;

/// A glyph in its place: along its line, and across it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Letter {
    pub text: String,
    from: f64,
    to: f64,
    across: f64,
    size: f64,
    /// The direction of the line.
    direction: (f64, f64),
}

impl Letter {
    /// The letter that a glyph of this width shows under a transformation.
    pub(super) fn placed([a, b, c, d, e, f]: [f64; 6], width: f64, size: f64, text: &str) -> Self {
        let length = a.hypot(b);
        let (x, y) = if length > 0.0 { (a / length, b / length) } else { (1.0, 0.0) };
        let from = e * x + f * y;
        let to = from + width * length;
        let size = (size * c.hypot(d)).abs();
        let (from, to) = (from.min(to), from.max(to));
        Self { text: text.to_owned(), from, to, across: f * x - e * y, size, direction: (x, y) }
    }

    /// The place around this letter and another one.
    pub(super) fn around(self, other: Option<Self>) -> Self {
        match other {
            Some(other) => Self { from: self.from.min(other.from), to: self.to.max(other.to), ..other },
            None => self,
        }
    }

    fn middle(&self) -> f64 {
        f64::midpoint(self.from, self.to)
    }
}

/// The letters of a page, as they come, line by line.
#[derive(Debug, Default)]
pub(super) struct Lines {
    letters: Vec<Letter>,
}

impl Lines {
    /// Takes the next letter; one that stands higher or lower starts a new line.
    pub(super) fn take(&mut self, letter: Letter, sink: &mut Sink) {
        if letter.text.is_empty() {
            return;
        }
        if let Some(first) = self.letters.first() {
            let size = letter.size.max(first.size);
            let turned = (letter.direction.0 - first.direction.0).abs()
                + (letter.direction.1 - first.direction.1).abs();
            let is_elsewhere = (letter.across - first.across).abs() > OFF * size || turned > 0.01;
            if is_elsewhere || self.letters.len() >= LETTERS {
                self.finish(sink);
            }
        }
        self.letters.push(letter);
    }

    /// Ends the line.
    pub(super) fn finish(&mut self, sink: &mut Sink) {
        for column in columns(std::mem::take(&mut self.letters)) {
            let line = logical(column);
            let line = line.trim();
            if !line.is_empty() {
                sink.push(line);
                sink.push("\n");
            }
        }
    }
}

/// The letters of a line, parted where columns are; the column that was set first comes first.
fn columns(letters: Vec<Letter>) -> Vec<Vec<Letter>> {
    let mut letters: Vec<(usize, Letter)> = letters.into_iter().enumerate().collect();
    letters.sort_by(|(_, a), (_, b)| a.from.total_cmp(&b.from));
    let mut columns: Vec<(usize, Vec<Letter>)> = Vec::new();
    let mut end = f64::NEG_INFINITY;
    for (index, letter) in letters {
        let is_apart = letter.from - end > GAP * letter.size;
        end = end.max(letter.to);
        match columns.last_mut() {
            Some((first, column)) if !is_apart => {
                *first = index.min(*first);
                column.push(letter);
            }
            _ => columns.push((index, vec![letter])),
        }
    }
    columns.sort_by_key(|(first, _)| *first);
    columns.into_iter().map(|(_, column)| column).collect()
}

/// Which way a letter runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Right,
    Left,
    Digit,
    Neutral,
}

fn way(text: &str) -> Way {
    let of = |c: char| match c {
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' | '0'..='9' => Some(Way::Digit),
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' if c.is_alphabetic() => {
            Some(Way::Left)
        }
        c if c.is_alphabetic() => Some(Way::Right),
        _ => None,
    };
    text.chars().find_map(of).unwrap_or(Way::Neutral)
}

/// Whether a text is only marks that stand on other letters.
fn is_mark(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| {
            matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
                | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}')
        })
}

/// The text of letters that stand beside each other, in the order of reading.
fn logical(letters: Vec<Letter>) -> String {
    let (marks, mut line): (Vec<Letter>, Vec<Letter>) =
        letters.into_iter().partition(|letter| is_mark(&letter.text));
    line.sort_by(|a, b| a.from.total_cmp(&b.from));
    for mark in marks {
        put_on(mark, &mut line);
    }
    let texts = spaced(line);
    let ways: Vec<Way> = texts.iter().map(|text| way(text)).collect();
    let count = |wanted| ways.iter().filter(|way| **way == wanted).count();
    let mut out = String::new();
    let items: Vec<(String, Way)> = texts.into_iter().zip(ways.iter().copied()).collect();
    if count(Way::Left) > count(Way::Right) {
        read_backwards(&items, &mut out);
    } else {
        read_forwards(&items, &mut out);
    }
    plain_forms(&out)
}

/// Puts a mark on the letter that it stands over.
fn put_on(mark: Letter, line: &mut Vec<Letter>) {
    let middle = mark.middle();
    let distance = |letter: &Letter| (letter.from - middle).max(middle - letter.to).max(0.0);
    let bases = line.iter_mut().filter(|letter| !letter.text.trim().is_empty());
    match bases.min_by(|a, b| distance(a).total_cmp(&distance(b))) {
        Some(base) => base.text.push_str(&mark.text),
        None => line.push(mark),
    }
}

/// The texts of the letters, with blanks where they stand apart.
fn spaced(line: Vec<Letter>) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut end: Option<f64> = None;
    for letter in line {
        let is_apart = end.is_some_and(|end| letter.from - end > BLANK * letter.size);
        let touches_blank =
            texts.last().is_some_and(|text| text.ends_with(' ')) || letter.text.starts_with(' ');
        if is_apart && !touches_blank {
            texts.push(" ".into());
        }
        end = Some(end.map_or(letter.to, |end: f64| end.max(letter.to)));
        texts.push(letter.text);
    }
    texts
}

/// Reads a line from left to right; what runs to the left in it is turned.
fn read_forwards(items: &[(String, Way)], out: &mut String) {
    let mut at = 0;
    while let Some((text, way)) = items.get(at) {
        if *way != Way::Left {
            out.push_str(text);
            at += 1;
            continue;
        }
        let rest = items.get(at..).unwrap_or_default();
        let stretch = rest.iter().take_while(|(_, way)| *way != Way::Right);
        let length =
            stretch.enumerate().filter(|(_, (_, way))| *way == Way::Left).map(|(index, _)| index + 1).last();
        let length = length.unwrap_or(1);
        read_backwards(rest.get(..length).unwrap_or_default(), out);
        at += length;
    }
}

/// Reads a line from right to left; words of Latin letters and numbers in it run to the right.
fn read_backwards(items: &[(String, Way)], out: &mut String) {
    let mut end = items.len();
    while let Some((text, way)) = end.checked_sub(1).and_then(|last| items.get(last)) {
        if matches!(way, Way::Left | Way::Neutral) {
            out.push_str(text);
            end -= 1;
            continue;
        }
        let before = items.get(..end).unwrap_or_default();
        let start = before.len() - length_to_the_right(before);
        for (text, _) in items.get(start..end).unwrap_or_default() {
            out.push_str(text);
        }
        end = start;
    }
}

/// How many of the last items are one stretch that runs to the right: words with what stands between them, or one number.
fn length_to_the_right(items: &[(String, Way)]) -> usize {
    let stretch = || items.iter().rev().take_while(|(_, way)| *way != Way::Left).enumerate();
    let has_words = stretch().any(|(_, (_, way))| *way == Way::Right);
    let mut length = 1;
    let mut joint = false;
    for (index, (text, way)) in stretch() {
        match way {
            Way::Right | Way::Digit => (length, joint) = (index + 1, false),
            _ if has_words => {}
            // A number goes on over a single sign that joins figures.
            _ if !joint && matches!(text.as_str(), "." | "," | ":" | "/" | "-" | "–" | "٫" | "٬") => {
                joint = true
            }
            _ => break,
        }
    }
    length
}

/// The text without the shapes of Arabic letters by their place in the word, which old fonts name.
fn plain_forms(text: &str) -> String {
    let is_form = |c: char| matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    if !text.contains(is_form) {
        return text.to_owned();
    }
    let normalizer = ComposingNormalizerBorrowed::new_nfkc();
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_form(c) {
            // A mark by itself becomes a blank and the mark; the blank is none of the text.
            out.push_str(normalizer.normalize(c.encode_utf8(&mut [0; 4])).trim_start());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of letters as they are seen from left to right, each ten units wide, a blank as a gap.
    fn seen(line: &str) -> String {
        let mut letters = Vec::new();
        for (index, c) in (0_u32..).zip(line.chars()) {
            if c != ' ' {
                let place = [1.0, 0.0, 0.0, 1.0, f64::from(index) * 10.0, 0.0];
                letters.push(Letter::placed(place, 10.0, 10.0, &c.to_string()));
            }
        }
        logical(letters)
    }

    #[test]
    fn what_is_seen_from_right_to_left_is_read_so() {
        assert_eq!(seen("لامعألا لودج"), "جدول الأعمال", "Arabic words");
        assert_eq!(seen("2021 ربمسيد 31 لبق"), "قبل 31 ديسمبر 2021", "numbers keep their figures");
        assert_eq!(seen(".73/195 رارقلا"), "القرار 73/195.", "a number with signs is one number");
        assert_eq!(seen("ةمظنملا IOM No. 3 لوح"), "حول IOM No. 3 المنظمة", "Latin words in an Arabic line");
        assert_eq!(
            seen("the term لامعألا لودج (agenda)"),
            "the term جدول الأعمال (agenda)",
            "Arabic in English"
        );
        assert_eq!(seen("plain words, 3"), "plain words, 3", "English alone");
    }

    #[test]
    fn shapes_of_letters_become_letters() {
        assert_eq!(seen("\u{FEE2}\u{FEFC}\u{FEB3}"), "سلام", "presentation forms in the order of sight");
    }

    #[test]
    fn marks_stand_after_the_letter_that_they_are_over() {
        let place = |x: f64| [1.0, 0.0, 0.0, 1.0, x, 0.0];
        let letters = vec![
            Letter::placed(place(0.0), 10.0, 10.0, "م"),
            Letter::placed(place(13.0), 0.0, 10.0, "\u{64F}"),
            Letter::placed(place(10.0), 10.0, 10.0, "أ"),
        ];
        assert_eq!(logical(letters), "أ\u{64F}م", "the mark of the first letter");
    }

    #[test]
    fn a_letter_elsewhere_starts_a_new_line() {
        let mut sink = Sink { text: String::new(), limit: 100, truncated: false };
        let mut lines = Lines::default();
        for (x, y, text) in [(0.0, 0.0, "a"), (10.0, 1.0, "b"), (100.0, 0.0, "c"), (0.0, -12.0, "d")] {
            lines.take(Letter::placed([1.0, 0.0, 0.0, 1.0, x, y], 10.0, 10.0, text), &mut sink);
        }
        lines.finish(&mut sink);
        assert_eq!(sink.text, "ab\nc\nd\n", "a column and a line below are lines of their own");
    }
}
