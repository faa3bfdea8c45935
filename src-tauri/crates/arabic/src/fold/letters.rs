//! What each character of a text contributes to its folded form.

use icu_normalizer::{DecomposingNormalizer, DecomposingNormalizerBorrowed};

/// What a character contributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A letter or digit. Hamza carriers are still أ (for أ and إ), ؤ, ئ and ء.
    Letter(char),
    /// A sign that belongs to the letter before it and is not searched for.
    Mark,
    /// A combining hamza: it changes the letter before it.
    Hamza,
    /// An invisible mark: as if it were not there.
    Hidden,
    /// Whatever separates words.
    Gap,
}

const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizer::new_nfkd();

/// Calls `visit` with what a character contributes: one sign for most, several for ligatures such as ﻻ or ﷲ.
pub(super) fn signs(c: char, visit: &mut impl FnMut(Sign)) {
    match c {
        '\0'..='\u{7f}' => visit(ascii(c)),
        '\u{600}'..='\u{6ff}' => visit(arabic(c)),
        // These are vowel signs on a space or a tatweel; decomposed, the space would cut the word.
        '\u{fe70}'..='\u{fe7f}' | '\u{fc5e}'..='\u{fc63}' | '\u{fcf2}'..='\u{fcf4}' => visit(Sign::Mark),
        c if is_hidden(c) => visit(Sign::Hidden),
        c => NFKD.normalize_iter(std::iter::once(c)).for_each(|part| decomposed(part, visit)),
    }
}

fn ascii(c: char) -> Sign {
    if c.is_ascii_alphanumeric() { Sign::Letter(c.to_ascii_lowercase()) } else { Sign::Gap }
}

fn arabic(c: char) -> Sign {
    match c {
        '\u{654}' | '\u{655}' => Sign::Hamza,
        '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => {
            Sign::Mark
        }
        '\u{61c}' => Sign::Hidden,
        'آ' | 'ٱ' | 'ا' => Sign::Letter('ا'),
        'أ' | 'إ' => Sign::Letter('أ'),
        'ة' | 'ه' | 'ھ' | 'ہ' | 'ۀ' | 'ە' | 'ۂ' | 'ۃ' => Sign::Letter('ه'),
        'ى' | 'ي' | 'ی' | 'ې' | 'ے' => Sign::Letter('ي'),
        'ك' | 'ک' | 'ڪ' | 'گ' => Sign::Letter('ك'),
        'پ' => Sign::Letter('ب'),
        'چ' => Sign::Letter('ج'),
        'ڤ' | 'ڥ' | 'ڢ' => Sign::Letter('ف'),
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        c if c.is_alphabetic() => Sign::Letter(c),
        _ => Sign::Gap,
    }
}

fn digit(c: char, zero: char) -> Sign {
    char::from_digit(u32::from(c) - u32::from(zero), 10).map_or(Sign::Gap, Sign::Letter)
}

fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{8d3}'..='\u{8ff}' | '\u{1ab0}'..='\u{1aff}')
        || matches!(c, '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

fn decomposed(c: char, visit: &mut impl FnMut(Sign)) {
    match c {
        '\0'..='\u{7f}' => visit(ascii(c)),
        '\u{600}'..='\u{6ff}' => visit(arabic(c)),
        c if is_mark(c) => visit(Sign::Mark),
        // Letters whose stroke or ligature Unicode does not decompose.
        'ß' => "ss".chars().for_each(|c| visit(Sign::Letter(c))),
        'æ' | 'Æ' => "ae".chars().for_each(|c| visit(Sign::Letter(c))),
        'œ' | 'Œ' => "oe".chars().for_each(|c| visit(Sign::Letter(c))),
        'ø' | 'Ø' => visit(Sign::Letter('o')),
        'ł' | 'Ł' => visit(Sign::Letter('l')),
        'đ' | 'Đ' => visit(Sign::Letter('d')),
        'ı' => visit(Sign::Letter('i')),
        c if c.is_alphanumeric() => c.to_lowercase().for_each(|c| visit(Sign::Letter(c))),
        _ => visit(Sign::Gap),
    }
}
