//! Texts as a paper prints them.

use tashawur_arabic::Digits;
use tashawur_arabic::joining::{Direction, isolate, runs};
use tashawur_i18n::{Language, plain};
use tashawur_sheets::Pair;

use crate::clock::western;

/// Prints the texts of one paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Print {
    /// The digits of Arabic texts.
    pub(super) digits: Digits,
}

impl Print {
    /// A pair of texts in the office's digits, Latin runs in the Arabic one isolated.
    pub(super) fn pair(self, ar: &str, en: &str) -> Pair {
        Pair::new(self.arabic(ar), en.trim())
    }

    /// An Arabic text in the office's digits, its Latin runs isolated. Digits of a Latin run, as in a symbol or
    /// an address, stay as they are.
    pub(super) fn arabic(self, text: &str) -> String {
        let written: String = runs(Direction::Rtl, text.trim())
            .into_iter()
            .map(|run| match run.direction {
                Direction::Ltr => run.text,
                Direction::Rtl => self.digits.write(&run.text.chars().map(western).collect::<String>()),
            })
            .collect();
        isolate(&written)
    }

    /// A sentence of the program, in both languages.
    pub(super) fn said(self, sentence: impl Fn(Language) -> String) -> Pair {
        self.pair(&plain(&sentence(Language::Arabic)), &plain(&sentence(Language::English)))
    }

    /// A sentence that is built around another text, for each language in which that text exists.
    pub(super) fn around(self, text: &Pair, sentence: impl Fn(Language, &str) -> String) -> Pair {
        let of = |language, text: &str| match text.trim() {
            "" => String::new(),
            text => plain(&sentence(language, text)),
        };
        self.pair(&of(Language::Arabic, &text.ar), &of(Language::English, &text.en))
    }

    /// A stretch of clock times, `10:00–10:30`; one time when it is no stretch.
    pub(super) fn clock(self, from: &str, to: &str) -> Pair {
        let western = if from == to { from.to_owned() } else { format!("{from}–{to}") };
        Pair::new(self.digits.write(&western), western)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_run_is_isolated_within_arabic_002_16() {
        let print = Print { digits: Digits::Western };
        assert_eq!(
            print.arabic("وكالة اللجوء التابعة للاتحاد الأوروبي (EUAA)"),
            "وكالة اللجوء التابعة للاتحاد الأوروبي (\u{2066}EUAA\u{2069})",
            "both brackets stay around the acronym"
        );
        let address = print.arabic("للتواصل: name@example.org");
        assert!(address.contains("\u{2066}name@example.org\u{2069}"), "003-14: {address}");
    }

    #[test]
    fn digits_follow_the_setting_but_for_those_of_symbols() {
        let print = Print { digits: Digits::ArabicIndic };
        assert_eq!(print.pair("خطة العمل 2020-2021", "Work plan 2020-2021").ar, "خطة العمل ٢٠٢٠-٢٠٢١");
        assert_eq!(print.pair("", "Work plan 2020-2021").en, "Work plan 2020-2021");
        assert!(
            print.arabic("الوثيقة ARCP/7/2021/1").contains("ARCP/7/2021/1"),
            "a symbol is the same everywhere"
        );
        assert_eq!(print.clock("10:00", "10:30"), Pair::new("١٠:٠٠–١٠:٣٠", "10:00–10:30"));
        let western = Print { digits: Digits::Western };
        assert_eq!(western.arabic("عام ٢٠٢١"), "عام 2021", "one family of digits on a paper");
    }
}
