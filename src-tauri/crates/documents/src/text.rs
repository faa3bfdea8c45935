//! Text as it goes into the XML of an office file: cleaned, escaped, and cut into runs by direction.

use tashawur_sheets::Tongue;

/// Left-to-right mark: invisible, and strong for every program that orders a line.
const LRM: char = '\u{200E}';

/// A stretch of text that runs in one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch<'a> {
    /// The text of the stretch.
    pub text: &'a str,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// Whether marks must hold it together for programs that order a line by its characters alone.
    pub held: bool,
}

/// The text without what XML or a printed paper cannot hold: control characters, non-characters, and
/// the invisible overrides of direction, which could make a line show other words than it says.
/// Every kind of line end becomes `\n`.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_return = false;
    for c in text.chars() {
        match c {
            '\n' if after_return => {}
            '\r' | '\n' | '\u{85}' | '\u{B}' | '\u{C}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push('\t'),
            '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' => {}
            c => out.push(c),
        }
        after_return = c == '\r';
    }
    out
}

/// Writes a text escaped for XML, as content or as an attribute.
pub(crate) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

/// Writes a held stretch between marks, any other as it is; escaped.
pub(crate) fn escape_stretch(stretch: Stretch<'_>, out: &mut String) {
    let marks = stretch.held && !stretch.rtl;
    if marks {
        out.push(LRM);
    }
    escape(stretch.text, out);
    if stretch.held {
        out.push(LRM);
    }
}

/// What a character does to the direction of its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Left,
    Right,
    Digit,
    /// A sign that joins the digits around it into one number.
    Joint,
    Mark,
    Neutral,
    Break,
}

fn class(c: char) -> Class {
    match c {
        '0'..='9' => Class::Digit,
        '.' | ',' | ':' | '/' => Class::Joint,
        '\n' => Class::Break,
        '\u{300}'..='\u{36F}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' => Class::Mark,
        // The comma, semicolon, question mark and percent sign of Arabic stand with its letters.
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => Class::Right,
        '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}' | '\u{200F}' => Class::Right,
        '\u{200E}' => Class::Left,
        c if c.is_alphabetic() => Class::Left,
        _ => Class::Neutral,
    }
}

/// Cuts a text into stretches of one direction, in one pass: a foreign stretch goes from its first to
/// its last strong character, and everything neutral around it belongs to the base direction.
pub(crate) fn stretches(base: Tongue, text: &str) -> Vec<Stretch<'_>> {
    let mut found = Vec::new();
    let mut plain_from = 0;
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let island = match base {
            Tongue::Arabic => left_island(text, at, c),
            Tongue::English => right_island(text, at, c),
        };
        let Some((end, held)) = island else {
            at += c.len_utf8();
            continue;
        };
        let rtl = base == Tongue::Arabic;
        push(&mut found, text, plain_from, at, (rtl, false));
        push(&mut found, text, at, end, (!rtl, held));
        plain_from = end;
        at = end;
    }
    push(&mut found, text, plain_from, text.len(), (base == Tongue::Arabic, false));
    found
}

/// The whole text as one held stretch from left to right, for symbols and clock times; a text with
/// letters or digits of Arabic keeps its own order.
pub(crate) fn left_to_right(base: Tongue, text: &str) -> Vec<Stretch<'_>> {
    if text.chars().any(|c| matches!(class(c), Class::Right | Class::Break)) {
        return stretches(base, text);
    }
    vec![Stretch { text, rtl: false, held: base == Tongue::Arabic }]
}

fn push<'a>(found: &mut Vec<Stretch<'a>>, text: &'a str, from: usize, to: usize, (rtl, held): (bool, bool)) {
    if let Some(text) = text.get(from..to).filter(|part| !part.is_empty()) {
        found.push(Stretch { text, rtl, held });
    }
}

/// The end of the Latin island that starts here in an Arabic line, and whether it must be held.
fn left_island(text: &str, at: usize, c: char) -> Option<(usize, bool)> {
    match class(c) {
        Class::Left => Some((strong_end(text, at, Class::Left), false)),
        Class::Digit => Some(number_island(text, at)),
        Class::Neutral if c == '+' => {
            let digits = text.get(at + 1..)?.chars().next()?.is_ascii_digit();
            digits.then(|| (phone_end(text, at), true))
        }
        _ => None,
    }
}

/// The end of the Arabic island that starts here in a Latin line; it is held, so that a number after
/// it does not move to its other side.
fn right_island(text: &str, at: usize, c: char) -> Option<(usize, bool)> {
    (class(c) == Class::Right).then(|| (strong_end(text, at, Class::Right), true))
}

/// The end of the last strong character of one class, or digit between them, before one of the other.
fn strong_end(text: &str, from: usize, strong: Class) -> usize {
    let mut end = from;
    for (offset, c) in text.get(from..).unwrap_or_default().char_indices() {
        let after = from + offset + c.len_utf8();
        match class(c) {
            found if found == strong => end = after,
            Class::Digit if strong == Class::Left => end = after,
            Class::Mark if end == from + offset => end = after,
            Class::Left | Class::Right | Class::Break => break,
            _ => {}
        }
    }
    end
}

/// A number by itself, a range of clock times (held), or a number that begins a Latin word.
fn number_island(text: &str, at: usize) -> (usize, bool) {
    let end = number_end(text, at);
    let rest = text.get(end..).unwrap_or_default();
    if rest.chars().next().is_some_and(|c| class(c) == Class::Left) {
        return (strong_end(text, end, Class::Left), false);
    }
    let second = rest.trim_start().strip_prefix(['-', '–', '—']).map(str::trim_start);
    if let Some(second) = second.filter(|second| second.starts_with(|c: char| c.is_ascii_digit())) {
        let from = text.len() - second.len();
        let to = number_end(text, from);
        let both = [text.get(at..end), text.get(from..to)];
        if both.iter().all(|part| part.is_some_and(|part| part.contains(':'))) {
            return (to, true);
        }
    }
    (end, false)
}

/// The end of a number: digits, and single joints between digits.
fn number_end(text: &str, from: usize) -> usize {
    let mut end = from;
    let mut joint = false;
    for (offset, c) in text.get(from..).unwrap_or_default().char_indices() {
        match class(c) {
            Class::Digit => (end, joint) = (from + offset + 1, false),
            Class::Joint if !joint => joint = true,
            _ => break,
        }
    }
    end
}

/// The end of a telephone number: its last digit.
fn phone_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let signs = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')');
    let length = rest.find(|c| !signs(c)).unwrap_or(rest.len());
    let phone = rest.get(..length).unwrap_or_default();
    from + phone.trim_end_matches(|c: char| !c.is_ascii_digit()).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(base: Tongue, text: &str) -> Vec<(&str, bool)> {
        stretches(base, text).iter().map(|part| (part.text, part.rtl)).collect()
    }

    #[test]
    fn neutral_signs_between_two_directions_belong_to_the_line() {
        assert_eq!(
            cut(Tongue::Arabic, "عرض المفوضية (UNDP, ALECSO)."),
            [("عرض المفوضية (", true), ("UNDP, ALECSO", false), (").", true)],
            "the brackets around Latin names stand with the Arabic line"
        );
        assert_eq!(
            cut(Tongue::English, "the term «جدول الأعمال» (agenda)"),
            [("the term «", false), ("جدول الأعمال", true), ("» (agenda)", false)],
            "the quotes around Arabic words stand with the English line"
        );
    }

    #[test]
    fn numbers_keep_their_digits_and_ranges_of_times_run_left_to_right() {
        assert_eq!(
            cut(Tongue::Arabic, "في 29/5/2023، الدورة 2020-2021"),
            [
                ("في ", true),
                ("29/5/2023", false),
                ("، الدورة ", true),
                ("2020", false),
                ("-", true),
                ("2021", false)
            ],
            "a number is one stretch; a dash between years follows the line"
        );
        let times = stretches(Tongue::Arabic, "من 10:00 – 10:30 صباحاً");
        assert_eq!(
            times.get(1),
            Some(&Stretch { text: "10:00 – 10:30", rtl: false, held: true }),
            "a range of clock times is held together"
        );
        assert_eq!(
            cut(Tongue::Arabic, "الهاتف +20 2 2575 0511 (مصر)"),
            [("الهاتف ", true), ("+20 2 2575 0511", false), (" (مصر)", true)],
            "a telephone number is one stretch"
        );
    }

    #[test]
    fn the_stretches_together_are_the_text() {
        for text in ["", "a", "ا", "7th اجتماع 3: x", "1.", "+", "é e\u{301}", "👩‍👩‍👧 أسرة", "a\nب"]
        {
            for base in [Tongue::Arabic, Tongue::English] {
                let joined: String = stretches(base, text).iter().map(|part| part.text).collect();
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
