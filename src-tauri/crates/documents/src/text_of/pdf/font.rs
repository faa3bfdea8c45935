//! What the codes of a font stand for, and how wide its glyphs are.

use std::collections::BTreeMap;

use encoding_rs::{MACINTOSH, WINDOWS_1252};

use super::file::Objects;
use super::lexer::{Dictionary, Lexer, Value};
use crate::Error;

/// The most codes that one range of a font may name.
const RANGE: u32 = 0x1_0000;

/// A font as far as its text is concerned.
#[derive(Debug, Clone, Default)]
pub(super) struct Font {
    /// The text of each code.
    texts: BTreeMap<u32, String>,
    /// The width of each code, in thousandths of the size of the font.
    widths: BTreeMap<u32, f64>,
    default_width: f64,
    /// Whether codes are of two bytes.
    wide: bool,
}

/// A glyph: its text, if the font tells it, its width as part of the size of the font, and whether it is a blank
/// that spacing between words applies to.
#[derive(Debug, PartialEq)]
pub(super) struct Glyph<'f> {
    pub text: &'f str,
    pub width: f64,
    pub is_blank: bool,
}

impl Font {
    /// The glyphs of a text that is shown.
    pub(super) fn glyphs(&self, bytes: &[u8]) -> Vec<Glyph<'_>> {
        let size = if self.wide { 2 } else { 1 };
        let codes =
            bytes.chunks(size).map(|code| code.iter().fold(0, |code, byte| code << 8 | u32::from(*byte)));
        codes
            .map(|code| Glyph {
                text: self.texts.get(&code).map_or("", String::as_str),
                width: self.widths.get(&code).copied().unwrap_or(self.default_width) / 1000.0,
                is_blank: code == 32 && !self.wide,
            })
            .collect()
    }

    /// Reads a font.
    pub(super) fn read(objects: &mut Objects<'_>, font: &Dictionary) -> Result<Self, Error> {
        let subtype = objects.entry(font, "Subtype")?;
        let wide = subtype.as_ref().and_then(Value::name) == Some(b"Type0");
        let mut read = Self { wide, default_width: if wide { 1000.0 } else { 500.0 }, ..Self::default() };
        if wide {
            read.take_wide_widths(objects, font)?;
        } else {
            read.take_widths(objects, font)?;
            read.take_encoding(objects, font)?;
        }
        if let Some(map) = font.get(b"ToUnicode".as_slice())
            && let Some(stream) = objects.stream(map)?
        {
            let map = objects.unpacked(&stream)?;
            read.take_map(objects, &map)?;
        }
        Ok(read)
    }

    fn take_widths(&mut self, objects: &mut Objects<'_>, font: &Dictionary) -> Result<(), Error> {
        let first = objects.entry(font, "FirstChar")?.and_then(|first| first.integer()).unwrap_or(0);
        if let Some(Value::Array(widths)) = objects.entry(font, "Widths")? {
            objects.budget.spend(widths.len())?;
            let widths = (first..).zip(&widths);
            self.widths.extend(widths.filter_map(|(code, width)| Some((code, width.number()?))));
        }
        Ok(())
    }

    /// The widths of a composed font: `code [width …]` or `first last width`.
    fn take_wide_widths(&mut self, objects: &mut Objects<'_>, font: &Dictionary) -> Result<(), Error> {
        let Some(Value::Array(below)) = objects.entry(font, "DescendantFonts")? else { return Ok(()) };
        let Some(below) = below.first() else { return Ok(()) };
        let Some(Value::Dictionary(below)) = objects.resolved(below)? else { return Ok(()) };
        if let Some(width) = objects.entry(&below, "DW")?.and_then(|width| width.number()) {
            self.default_width = width;
        }
        let Some(Value::Array(widths)) = objects.entry(&below, "W")? else { return Ok(()) };
        let mut items = widths.iter();
        while let Some(first) = items.next().and_then(Value::integer) {
            match items.next() {
                Some(Value::Array(list)) => {
                    objects.budget.spend(list.len())?;
                    let list = (first..).zip(list);
                    self.widths.extend(list.filter_map(|(code, width)| Some((code, width.number()?))));
                }
                Some(last) => {
                    let (last, width) = (last.integer().unwrap_or(0), items.next().and_then(Value::number));
                    let last = last.min(first.saturating_add(RANGE));
                    objects.budget.spend(last.saturating_sub(first) as usize + 1)?;
                    self.widths.extend((first..=last).filter_map(|code| Some((code, width?))));
                }
                None => break,
            }
        }
        Ok(())
    }

    /// The letters of a simple font: its named encoding, and what differs from it.
    fn take_encoding(&mut self, objects: &mut Objects<'_>, font: &Dictionary) -> Result<(), Error> {
        let encoding = objects.entry(font, "Encoding")?;
        let (base, differences) = match &encoding {
            Some(Value::Dictionary(encoding)) => {
                (objects.entry(encoding, "BaseEncoding")?, objects.entry(encoding, "Differences")?)
            }
            _ => (encoding, None),
        };
        let is_mac = base.as_ref().and_then(Value::name) == Some(b"MacRomanEncoding");
        let base = if is_mac { MACINTOSH } else { WINDOWS_1252 };
        for code in 32..=255_u8 {
            let text = base.decode_without_bom_handling(&[code]).0.into_owned();
            self.texts.insert(u32::from(code), text);
        }
        let Some(Value::Array(differences)) = differences else { return Ok(()) };
        let mut code = 0_u32;
        for item in &differences {
            objects.budget.spend(1)?;
            match item {
                Value::Name(name) => {
                    self.texts.insert(code, letter(name).unwrap_or_default());
                    code = code.saturating_add(1);
                }
                item => code = item.integer().unwrap_or(code),
            }
        }
        Ok(())
    }

    /// The letters that the font names itself (`ToUnicode`).
    fn take_map(&mut self, objects: &mut Objects<'_>, map: &[u8]) -> Result<(), Error> {
        let mut lexer = Lexer::new(map, 0);
        let mut values: Vec<Value> = Vec::new();
        while let Some(value) = lexer.value() {
            objects.budget.spend(1)?;
            match &value {
                Value::Word(word) => {
                    match word.as_slice() {
                        b"endbfchar" => values.chunks_exact(2).for_each(|pair| self.take_letter(pair)),
                        b"endbfrange" => {
                            for range in values.chunks_exact(3) {
                                objects.budget.spend(self.take_range(range))?;
                            }
                        }
                        _ => {}
                    }
                    values.clear();
                }
                _ => values.push(value),
            }
        }
        Ok(())
    }

    fn take_letter(&mut self, pair: &[Value]) {
        if let [Value::Text(code), Value::Text(text)] = pair {
            self.texts.insert(number(code), utf16(text));
        }
    }

    /// Takes a range of codes, and gives back how many they are.
    fn take_range(&mut self, range: &[Value]) -> usize {
        let [Value::Text(first), Value::Text(last), target] = range else { return 0 };
        let first = number(first);
        let last = number(last).min(first.saturating_add(RANGE));
        for (offset, code) in (0_u32..).zip(first..=last) {
            let text = match target {
                Value::Text(start) => following(start, offset),
                Value::Array(texts) => {
                    match usize::try_from(offset).ok().and_then(|offset| texts.get(offset)) {
                        Some(Value::Text(text)) => Some(utf16(text)),
                        _ => None,
                    }
                }
                _ => None,
            };
            self.texts.extend(text.map(|text| (code, text)));
        }
        last.saturating_sub(first) as usize + 1
    }
}

fn number(code: &[u8]) -> u32 {
    code.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn utf16(bytes: &[u8]) -> String {
    let units =
        bytes.chunks_exact(2).map(|pair| pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)));
    char::decode_utf16(units).map(|c| c.unwrap_or(' ')).filter(|c| *c != '\0').collect()
}

/// The text that stands so many places after another one.
fn following(start: &[u8], offset: u32) -> Option<String> {
    let mut text: Vec<char> = utf16(start).chars().collect();
    let last = text.pop()?;
    text.push(char::from_u32(u32::from(last).checked_add(offset)?)?);
    Some(text.into_iter().collect())
}

/// The letter of a glyph by its name: a single letter, `uni0628`, `u1F600`, or one of the names that papers use.
fn letter(name: &[u8]) -> Option<String> {
    let name = std::str::from_utf8(name).ok()?;
    let name = name.split('.').next().unwrap_or_default();
    let mut letters = name.chars();
    if let (Some(c), None) = (letters.next(), letters.next()) {
        return Some(c.to_string());
    }
    let c = |digits: &str| u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
    if let Some(digits) = name.strip_prefix("uni").filter(|digits| digits.len() >= 4 && digits.is_ascii()) {
        return (0..digits.len() / 4).map(|place| c(digits.get(place * 4..place * 4 + 4)?)).collect();
    }
    if let Some(c) = name.strip_prefix('u').filter(|digits| (4..=6).contains(&digits.len())).and_then(c) {
        return Some(c.to_string());
    }
    // Names of Arabic letters: 57409 is hamza, U+0621, and the others follow as they do in Unicode.
    if let Some(code) = name.strip_prefix("afii").and_then(|code| code.parse::<u32>().ok())
        && (57_409..=57_450).contains(&code)
    {
        return char::from_u32(0x621 + code - 57_409).map(String::from);
    }
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned())
}

/// The names of glyphs (Adobe Glyph List) that stand for one sign, as far as papers use them.
const NAMES: [(&str, &str); 54] = [
    ("space", " "),
    ("exclam", "!"),
    ("quotedbl", "\""),
    ("numbersign", "#"),
    ("dollar", "$"),
    ("percent", "%"),
    ("ampersand", "&"),
    ("quotesingle", "'"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("asterisk", "*"),
    ("plus", "+"),
    ("comma", ","),
    ("hyphen", "-"),
    ("period", "."),
    ("slash", "/"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("colon", ":"),
    ("semicolon", ";"),
    ("less", "<"),
    ("equal", "="),
    ("greater", ">"),
    ("question", "?"),
    ("at", "@"),
    ("bracketleft", "["),
    ("bracketright", "]"),
    ("underscore", "_"),
    ("quoteleft", "‘"),
    ("quoteright", "’"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("endash", "–"),
    ("emdash", "—"),
    ("bullet", "•"),
    ("ellipsis", "…"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ff", "ff"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("agrave", "à"),
    ("ccedilla", "ç"),
    ("nbspace", " "),
];
