//! The texts of a property: decoded, unescaped, split, and given to their language.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1256};
use tashawur_sheets::{Pair, Tongue};

use super::line::Property;
use crate::text::clean;

/// The versions of vCard, which escape in different ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// 2.1, of 1996.
    Two,
    /// 3.0 (RFC 2426) and 4.0 (RFC 6350).
    Later,
}

/// The value of a property as text, still escaped.
pub(super) fn text(property: &Property) -> String {
    let decoded = property.is_quoted_printable().then(|| quoted_printable(&property.value));
    let bytes = decoded.as_deref().unwrap_or(&property.value);
    let named = property.parameter("charset").and_then(|label| Encoding::for_label(label.as_bytes()));
    // Whatever is named, a text that is valid UTF-8 beyond ASCII is UTF-8: no other encoding looks like it.
    let fallback = named.filter(|named| *named != UTF_8).unwrap_or(WINDOWS_1256);
    let encoding = if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { fallback };
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

fn quoted_printable(value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len());
    let mut rest = value;
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        let code = after.get(..2).filter(|_| *byte == b'=').and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(code) => {
                out.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            None => out.push(*byte),
        }
    }
    out
}

/// The fields of a structured value, unescaped and cleaned.
pub(super) fn fields(text: &str, version: Version) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        let c = match (c, version) {
            (';', _) => {
                found.push(String::new());
                continue;
            }
            ('\\', Version::Later) => match letters.next() {
                Some('n' | 'N') => '\n',
                Some(c) => c,
                None => '\\',
            },
            ('\\', Version::Two) => match letters.as_str().chars().next() {
                Some(c @ (';' | ',' | ':' | '\\')) => {
                    letters.next();
                    c
                }
                _ => '\\',
            },
            (c, _) => c,
        };
        if let Some(field) = found.last_mut() {
            field.push(c);
        }
    }
    found.into_iter().map(|field| clean(&field).trim().to_owned()).collect()
}

/// A value that is one text: separators in it are part of it.
pub(super) fn whole(text: &str, version: Version) -> String {
    fields(text, version).join(";")
}

/// The language of a property: what it says, else Arabic for a text with Arabic letters, else English.
pub(super) fn tongue(property: &Property, text: &str) -> Tongue {
    let said = property.parameter("language").filter(|language| !language.is_empty());
    let is_arabic = match said {
        Some(language) => language.split(['-', '_']).next() == Some("ar"),
        None => text.contains(|c| matches!(c, '\u{620}'..='\u{6FF}' | '\u{FB50}'..='\u{FEFC}')),
    };
    if is_arabic { Tongue::Arabic } else { Tongue::English }
}

/// The text of a pair in one tongue, to be written.
pub(super) fn side(pair: &mut Pair, tongue: Tongue) -> &mut String {
    match tongue {
        Tongue::Arabic => &mut pair.ar,
        Tongue::English => &mut pair.en,
    }
}

/// Sets a text where there is none yet; where there is another one, `joint` joins them, or the first one stays.
pub(super) fn add(pair: &mut Pair, tongue: Tongue, text: String, joint: Option<&str>) {
    let known = side(pair, tongue);
    match joint {
        _ if known.is_empty() => *known = text,
        Some(joint) if *known != text && !text.is_empty() => {
            known.push_str(joint);
            known.push_str(&text);
        }
        _ => {}
    }
}
