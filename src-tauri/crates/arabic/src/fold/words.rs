//! The words of a text in all the forms under which they should be found.

use std::ops::Range;

use super::{RawLetter, canonical, each_word, plain_seat};

/// The fewest letters that must remain when a prefix of single letters (و ف ب ك ل) is taken off an indexed word.
const INDEXED: usize = 3;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word as [`super::fold`] writes it.
    pub folded: String,
    /// Its other forms: without «ال» and attached prefixes, and with its hamzas left out. Never `folded` itself.
    pub stems: Vec<String>,
    /// The bytes of the original, with the vowel signs of the last letter.
    pub range: Range<usize>,
}

impl Word {
    /// The folded form, then the stems.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.folded.as_str()).chain(self.stems.iter().map(String::as_str))
    }
}

/// The words of a text in order, each with all its forms.
pub fn words(text: &str) -> Vec<Word> {
    words_with(text, INDEXED)
}

/// The same with another fewest number of letters that must remain under a prefix of single letters.
pub(super) fn words_with(text: &str, least: usize) -> Vec<Word> {
    let mut found = Vec::new();
    let mut forms = String::new();
    each_word(text, |word| {
        forms.clear();
        write_forms(word, least, &mut forms);
        let mut forms = forms.split_ascii_whitespace().map(str::to_owned);
        if let (Some(folded), Some(first), Some(last)) = (forms.next(), word.first(), word.last()) {
            let range = first.original.start..last.original.end;
            found.push(Word { folded, stems: forms.collect(), range });
        }
    });
    found
}

/// The text to put into the search index: each folded word followed by its stems, separated by spaces.
pub fn search_text(text: &str) -> String {
    let mut written = String::with_capacity(text.len() * 2);
    each_word(text, |word| write_forms(word, INDEXED, &mut written));
    written
}

/// Appends the forms of one word, the folded one first, none twice.
fn write_forms(word: &[RawLetter], least: usize, written: &mut String) {
    let mut forms = Forms { from: written.len(), written };
    forms.push(canonical(word).map(|(c, _)| c));
    if forms.is_empty() {
        return;
    }
    // 03 is typed 3, in dates above all.
    if word.first().is_some_and(|first| first.c == '0') && word.iter().all(|letter| letter.c.is_ascii_digit())
    {
        forms.push(word.iter().map(|letter| letter.c).skip_while(|c| *c == '0'));
    }
    let article = article_end(word);
    let bare_word = if article.is_none() { word } else { &[] };
    forms.push_variants(word, bare_word);
    match article {
        Some(Article { end, swallowed_lam }) => {
            forms.push_base(word.get(end..));
            if swallowed_lam {
                forms.push_base(word.get(end - 1..));
            }
        }
        None => {
            for end in letter_prefixes(word).into_iter().flatten() {
                forms.push_base(word.get(end..).filter(|base| base.len() >= least));
            }
        }
    }
}

/// The forms of one word at the end of a growing text.
struct Forms<'a> {
    from: usize,
    written: &'a mut String,
}

impl Forms<'_> {
    fn is_empty(&self) -> bool {
        self.written.len() == self.from
    }

    fn push(&mut self, letters: impl Iterator<Item = char>) {
        let before = self.written.len();
        if before > 0 {
            self.written.push(' ');
        }
        let start = self.written.len();
        self.written.extend(letters);
        let form = self.written.get(start..).unwrap_or_default();
        let earlier = self.written.get(self.from..before).unwrap_or_default();
        if form.is_empty() || earlier.split_ascii_whitespace().any(|one| one == form) {
            self.written.truncate(before);
        }
    }

    fn push_base(&mut self, base: Option<&[RawLetter]>) {
        if let Some(base) = base {
            self.push(canonical(base).map(|(c, _)| c));
            self.push_variants(base, base);
        }
    }

    /// The spellings that the folded form does not cover: every hamza as its seat (لاجئون typed لاجيون), and
    /// hamzas and doubled long vowels left out (هيئة and هيأة, مسوول and مسئول, رءوس and رؤوس).
    fn push_variants(&mut self, word: &[RawLetter], bare_of: &[RawLetter]) {
        if word.iter().any(|letter| letter.c == 'ئ') {
            self.push(word.iter().map(|letter| letter.c).filter(|c| *c != 'ء').map(plain_seat));
        }
        if has_bare_form(bare_of) && bare(bare_of).count() >= INDEXED {
            self.push(bare(bare_of));
        }
    }
}

fn has_bare_form(word: &[RawLetter]) -> bool {
    let doubled = word.iter().zip(word.iter().skip(1)).any(|(a, b)| a.c == b.c && is_long_vowel(a.c));
    doubled || word.iter().enumerate().any(|(i, letter)| is_inner_hamza(i, letter.c))
}

/// A hamza within the word. On alef it counts from the third letter on only: before that it mostly opens the
/// word after a prefix («بأمن»), where it is never left out.
fn is_inner_hamza(i: usize, c: char) -> bool {
    match c {
        'ؤ' | 'ئ' | 'ء' => i > 0,
        'أ' => i > 1,
        _ => false,
    }
}

fn is_long_vowel(c: char) -> bool {
    matches!(c, 'ا' | 'و' | 'ي')
}

fn bare(word: &[RawLetter]) -> impl Iterator<Item = char> {
    let kept = word.iter().enumerate().filter(|(i, letter)| !is_inner_hamza(*i, letter.c));
    let mut before = None;
    kept.filter_map(move |(_, letter)| {
        let c = plain_seat(letter.c);
        let repeated = before.replace(c) == Some(c) && is_long_vowel(c);
        (!repeated).then_some(c)
    })
}

/// An article at the head of a word, with the prefixes before it.
struct Article {
    end: usize,
    /// «لل» may hide a third ل that belongs to the word: للاجئين is ل + ال + لاجئين.
    swallowed_lam: bool,
}

/// Where the article ends: after ال، وال، بال، كال، فال، وبال، لل، ولل and the like, when two letters remain.
fn article_end(word: &[RawLetter]) -> Option<Article> {
    let after_and = usize::from(starts(word, 0, "و") || starts(word, 0, "ف"));
    [after_and, 0].into_iter().find_map(|at| {
        let after_in = at + usize::from(starts(word, at, "ب") || starts(word, at, "ك"));
        let (end, swallowed_lam) = if starts(word, after_in, "ال") {
            (after_in + 2, false)
        } else if starts(word, at, "لل") {
            (at + 2, true)
        } else {
            return None;
        };
        (word.len() >= end + 2).then_some(Article { end, swallowed_lam })
    })
}

/// Where the prefixes of single letters may end: after و or ف, and after ب, ك or ل with or without them.
fn letter_prefixes(word: &[RawLetter]) -> [Option<usize>; 2] {
    let one_of = |at: usize, letters: &[&str]| letters.iter().any(|letter| starts(word, at, letter));
    let after_and = usize::from(one_of(0, &["و", "ف"]));
    let after_in = after_and + usize::from(one_of(after_and, &["ب", "ك", "ل"]));
    [Some(after_and).filter(|end| *end > 0), Some(after_in).filter(|end| *end > after_and)]
}

fn starts(word: &[RawLetter], at: usize, prefix: &str) -> bool {
    let letters = word.iter().skip(at).map(|letter| letter.c);
    letters.take(prefix.chars().count()).eq(prefix.chars())
}
