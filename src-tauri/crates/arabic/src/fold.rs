//! Folding of text for search: every usual spelling of a word becomes one, and a map leads back to the original.

mod find;
mod letters;
mod months;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

pub use find::{highlights, highlights_of, query_terms};
pub use months::{is_month_token, month_of, month_token, month_tokens, opens_a_month};
pub use words::{Word, search_text, words};

use letters::{Sign, signs};

/// A folded text with the way back to the text it was made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded words, separated by single spaces.
    pub text: String,
    spans: Vec<Span>,
}

/// Where one folded character comes from, all in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Span {
    at: usize,
    original: Range<usize>,
}

impl Folded {
    /// The bytes of the original that a range of bytes of the folded text stands for, with the vowel signs
    /// that follow them. A range that cuts a character takes the whole of it; what lies beyond the end is
    /// ignored. Always on character boundaries of the original.
    pub fn original_range(&self, folded: Range<usize>) -> Range<usize> {
        let end = folded.end.min(self.text.len());
        let first = self.spans.partition_point(|span| span.at <= folded.start).saturating_sub(1);
        let after = self.spans.partition_point(|span| span.at < end);
        let covered = self.spans.get(first..after).unwrap_or_default();
        match (covered.first(), covered.last()) {
            (Some(first), Some(last)) if folded.start < end => first.original.start..last.original.end,
            _ => self.empty_range(folded.start, first),
        }
    }

    fn empty_range(&self, at: usize, span: usize) -> Range<usize> {
        let beyond = at >= self.text.len();
        let place = |span: &Span| if beyond { span.original.end } else { span.original.start };
        let at = self.spans.get(span).map_or(0, place);
        at..at
    }

    fn push(&mut self, c: char, original: Range<usize>) {
        self.spans.push(Span { at: self.text.len(), original });
        self.text.push(c);
    }
}

/// The folded form of a text: vowel signs, tatweel and invisible marks dropped; the forms of alef, of hamza,
/// ة and ه, ى and ي, the digits, presentation forms, Latin case and accents unified; a single space wherever
/// words were separated by anything. Linear in the length of the text.
pub fn fold(text: &str) -> Folded {
    let mut folded = Folded::default();
    each_word(text, |word| {
        let mut letters = canonical(word).peekable();
        if letters.peek().is_none() {
            return;
        }
        if let (Some(last), Some(first)) = (folded.spans.last(), word.first()) {
            let gap = last.original.end..first.original.start.max(last.original.end);
            folded.push(' ', gap);
        }
        letters.for_each(|(c, original)| folded.push(c, original));
    });
    folded
}

/// A letter of a word before the seats of hamza are unified, and the bytes it comes from.
#[derive(Debug, Clone)]
struct RawLetter {
    c: char,
    original: Range<usize>,
}

/// Calls `visit` with the letters of each word of the text in turn.
fn each_word(text: &str, mut visit: impl FnMut(&[RawLetter])) {
    let mut word: Vec<RawLetter> = Vec::new();
    for (start, c) in text.char_indices() {
        let original = start..start + c.len_utf8();
        signs(c, &mut |sign| match sign {
            Sign::Letter(c) => word.push(RawLetter { c, original: original.clone() }),
            Sign::Mark => lengthen(&mut word, original.end),
            Sign::Hamza => {
                seat_hamza(&mut word);
                lengthen(&mut word, original.end);
            }
            Sign::Hidden => {}
            Sign::Gap => {
                visit(&word);
                word.clear();
            }
        });
    }
    visit(&word);
}

fn lengthen(word: &mut [RawLetter], end: usize) {
    if let Some(letter) = word.last_mut() {
        letter.original.end = end;
    }
}

/// A hamza written as a combining sign makes of the letter before it what the one-character form is.
fn seat_hamza(word: &mut [RawLetter]) {
    if let Some(letter) = word.last_mut() {
        letter.c = match letter.c {
            'ا' => 'أ',
            'و' => 'ؤ',
            'ي' => 'ئ',
            other => other,
        };
    }
}

/// The letters of a word with its hamzas unified, so that شئون، شؤون and شوون are one word: a hamza on ى or
/// alone becomes و before a و; otherwise its seat remains, and a hamza without a seat is dropped.
fn canonical(word: &[RawLetter]) -> impl Iterator<Item = (char, Range<usize>)> {
    word.iter().enumerate().filter_map(|(i, letter)| {
        let folded = unified(word, i)?;
        // A hamza that is dropped belongs to the letter before it.
        let dropped = word.get(i + 1).filter(|_| unified(word, i + 1).is_none());
        let end = dropped.map_or(letter.original.end, |next| next.original.end);
        Some((folded, letter.original.start..end))
    })
}

fn unified(word: &[RawLetter], i: usize) -> Option<char> {
    let before_waw = word.get(i + 1).is_some_and(|next| next.c == 'و');
    match word.get(i)?.c {
        'ئ' | 'ء' if before_waw => Some('و'),
        'ء' => None,
        c => Some(plain_seat(c)),
    }
}

/// The seat of a hamza without the hamza; any other letter as it is.
fn plain_seat(c: char) -> char {
    match c {
        'أ' => 'ا',
        'ؤ' => 'و',
        'ئ' => 'ي',
        other => other,
    }
}
