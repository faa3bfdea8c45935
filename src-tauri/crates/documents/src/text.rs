//! Text as it goes into the XML of an office file: cleaned, escaped, and cut into runs by direction.

use tashawur_arabic::joining::{Direction, runs, strip_controls};
use tashawur_sheets::Tongue;

/// Left-to-right mark: invisible, and strong for every program that orders a line.
const LRM: char = '\u{200E}';

/// A stretch of text that runs in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// The text of the stretch.
    pub text: String,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// Whether marks must hold it together for programs that order a line by its characters alone.
    pub held: bool,
}

/// The text without what XML or a printed paper cannot hold: control characters, non-characters, and
/// the invisible overrides of direction, which could make a line show other words than it says.
/// Every kind of line end becomes `\n`.
pub(crate) fn clean(text: &str) -> String {
    strip_controls(text)
}

/// Writes a text escaped for XML, as content or as an attribute.
pub(crate) fn escape(text: &str, out: &mut String) {
    for part in text.split_inclusive(['&', '<', '>', '"']) {
        let (plain, sign) = match part.as_bytes().last() {
            Some(b'&') => (part.strip_suffix('&'), "&amp;"),
            Some(b'<') => (part.strip_suffix('<'), "&lt;"),
            Some(b'>') => (part.strip_suffix('>'), "&gt;"),
            Some(b'"') => (part.strip_suffix('"'), "&quot;"),
            _ => (Some(part), ""),
        };
        out.push_str(plain.unwrap_or(part));
        out.push_str(sign);
    }
}

/// Writes a part of a stretch, with the marks that hold it; escaped.
pub(crate) fn escape_held(text: &str, stretch: &Stretch, out: &mut String) {
    if stretch.held && !stretch.rtl {
        out.push(LRM);
    }
    escape(text, out);
    if stretch.held {
        out.push(LRM);
    }
}

/// Cuts a text into stretches of one direction. Numbers in an Arabic line are stretches of their own,
/// since a program may show the digits of a right-to-left run in another shape than they are written.
pub(crate) fn stretches(base: Tongue, text: &str) -> Vec<Stretch> {
    let direction = match base {
        Tongue::Arabic => Direction::Rtl,
        Tongue::English => Direction::Ltr,
    };
    let mut found = Vec::new();
    for run in runs(direction, text) {
        match (base, run.direction) {
            (Tongue::Arabic, Direction::Rtl) => cut_numbers(&run.text, &mut found),
            (Tongue::Arabic, Direction::Ltr) => {
                // Figures without a letter would take their order from the Arabic around them.
                let held = !run.text.contains(char::is_alphabetic);
                found.push(Stretch { text: run.text, rtl: false, held });
            }
            (Tongue::English, Direction::Ltr) => {
                found.push(Stretch { text: run.text, rtl: false, held: false });
            }
            // A number after Arabic words would move to their other side.
            (Tongue::English, Direction::Rtl) => {
                found.push(Stretch { text: run.text, rtl: true, held: true });
            }
        }
    }
    found
}

/// The whole text as one held stretch from left to right, for symbols and clock times; a text with
/// letters of Arabic keeps its own order.
pub(crate) fn left_to_right(base: Tongue, text: &str) -> Vec<Stretch> {
    let foreign = |c: char| ('\u{590}'..='\u{8FF}').contains(&c) || c == '\n';
    if text.contains(foreign) {
        return stretches(base, text);
    }
    vec![Stretch { text: text.to_owned(), rtl: false, held: base == Tongue::Arabic }]
}

/// Cuts the Western numbers out of Arabic text: digits, and single signs that join them.
fn cut_numbers(text: &str, found: &mut Vec<Stretch>) {
    let mut push = |part: Option<&str>, rtl| {
        if let Some(part) = part.filter(|part| !part.is_empty()) {
            found.push(Stretch { text: part.to_owned(), rtl, held: false });
        }
    };
    let mut at = 0;
    while let Some(offset) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let end = number_end(text, at + offset);
        push(text.get(at..at + offset), true);
        push(text.get(at + offset..end), false);
        at = end;
    }
    push(text.get(at..), true);
}

/// The end of a number that starts here.
fn number_end(text: &str, from: usize) -> usize {
    let mut end = from;
    let mut joined = false;
    for (offset, c) in text.get(from..).unwrap_or_default().char_indices() {
        match c {
            '0'..='9' => (end, joined) = (from + offset + 1, false),
            '.' | ',' | ':' | '/' if !joined => joined = true,
            _ => break,
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(base: Tongue, text: &str) -> Vec<(String, bool)> {
        stretches(base, text).into_iter().map(|part| (part.text, part.rtl)).collect()
    }

    fn owned(parts: &[(&str, bool)]) -> Vec<(String, bool)> {
        parts.iter().map(|(text, rtl)| ((*text).to_owned(), *rtl)).collect()
    }

    #[test]
    fn neutral_signs_between_two_directions_belong_to_the_line() {
        assert_eq!(
            cut(Tongue::Arabic, "عرض المفوضية (UNDP, ALECSO)."),
            owned(&[("عرض المفوضية (", true), ("UNDP, ALECSO", false), (").", true)]),
            "the brackets around Latin names stand with the Arabic line"
        );
        assert_eq!(
            cut(Tongue::English, "the term «جدول الأعمال» (agenda)"),
            owned(&[("the term «", false), ("جدول الأعمال", true), ("» (agenda)", false)]),
            "the quotes around Arabic words stand with the English line"
        );
    }

    #[test]
    fn numbers_keep_their_digits_and_ranges_of_times_run_left_to_right() {
        assert_eq!(
            cut(Tongue::Arabic, "في 29/5/2023، الدورة 2020-2021"),
            owned(&[
                ("في ", true),
                ("29/5/2023", false),
                ("، الدورة ", true),
                ("2020", false),
                ("-", true),
                ("2021", false)
            ]),
            "a number is one stretch; a dash between years follows the line"
        );
        let times = stretches(Tongue::Arabic, "من 10:00–10:30 صباحاً");
        assert_eq!(
            times.get(1),
            Some(&Stretch { text: "10:00–10:30".into(), rtl: false, held: true }),
            "a range of clock times is held together"
        );
    }

    #[test]
    fn the_stretches_together_are_the_text() {
        for text in ["", "a", "ا", "7th اجتماع 3: x", "1.", "+", "é e\u{301}", "👩‍👩‍👧 أسرة", "a\nب"]
        {
            for base in [Tongue::Arabic, Tongue::English] {
                let joined: String = stretches(base, text).into_iter().map(|part| part.text).collect();
                assert_eq!(joined, text, "nothing is lost or doubled by the cut");
            }
        }
    }

    #[test]
    fn what_xml_and_paper_cannot_hold_is_dropped() {
        assert_eq!(clean("a\0b\u{202E}c\r\nd\re\u{2028}f"), "abc\nd\ne\nf", "only the text is left");
        let mut out = String::new();
        escape("<w:p> & \"x\"", &mut out);
        assert_eq!(out, "&lt;w:p&gt; &amp; &quot;x&quot;", "markup in a text stays text");
    }
}
