use tashawur_sheets::{Address, Card, Pair, Tongue};

use crate::text::clean;

/// The most bytes of a line without its end (RFC 6350, section 3.2).
const LINE: usize = 75;
/// Both languages, with the tags of the standard.
const TONGUES: [(Tongue, &str); 2] = [(Tongue::Arabic, "ar"), (Tongue::English, "en")];

/// The cards as a contact file of version 4.0 (RFC 6350), in UTF-8.
///
/// It is 4.0 because only this version can say that two texts are one text in two languages (`ALTID`): a 3.0 file
/// would hold two names of equal right, of which each program takes another one. What [`read`](super::read) makes of
/// the file is what was written, save that a card without a name gets its organisation or its first address as one.
pub fn write(cards: &[Card]) -> Vec<u8> {
    let mut out = String::new();
    for card in cards {
        write_card(card, &mut out);
    }
    out.into_bytes()
}

fn write_card(card: &Card, out: &mut String) {
    line("BEGIN:VCARD", out);
    line("VERSION:4.0", out);
    if !card.uid.is_empty() {
        line(&format!("UID:{}", escaped(&card.uid)), out);
    }
    pair("FN", &shown_name(card), out);
    let parts = &card.name_parts;
    structured("N", &[&parts.family, &parts.given, &parts.additional, &parts.prefix, &parts.suffix], 5, out);
    structured("ORG", &[&card.organisation, &card.department], 1, out);
    pair("TITLE", &card.title, out);
    addresses("EMAIL", &card.emails, out);
    addresses("TEL", &card.phones, out);
    pair("NOTE", &card.note, out);
    line("END:VCARD", out);
}

/// The name that a card must have.
fn shown_name(card: &Card) -> Pair {
    if !card.name.is_empty() {
        return card.name.clone();
    }
    if !card.organisation.is_empty() {
        return card.organisation.clone();
    }
    let address = card.emails.first().or(card.phones.first()).map(|address| address.value.clone());
    Pair::new("", address.unwrap_or_else(|| "?".into()))
}

/// A text in the languages that it has.
fn pair(name: &str, pair: &Pair, out: &mut String) {
    structured(name, &[pair], 1, out);
}

/// A property of one or more fields in the languages that it has, with at least `least` fields.
fn structured(name: &str, fields: &[&Pair], least: usize, out: &mut String) {
    let has = |tongue| fields.iter().any(|field| !field.of(tongue).is_empty());
    let alternatives = if has(Tongue::Arabic) && has(Tongue::English) { ";ALTID=1" } else { "" };
    for (tongue, tag) in TONGUES {
        if !has(tongue) {
            continue;
        }
        let mut texts: Vec<String> = fields.iter().map(|field| escaped(field.of(tongue))).collect();
        while texts.len() > least && texts.last().is_some_and(String::is_empty) {
            texts.pop();
        }
        line(&format!("{name}{alternatives};LANGUAGE={tag}:{}", texts.join(";")), out);
    }
}

fn addresses(name: &str, addresses: &[Address], out: &mut String) {
    for (rank, address) in (1..=100).zip(addresses) {
        let mut text = name.to_owned();
        let token = |word: &&String| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        for word in address.uses.iter().filter(token) {
            text.push_str(&format!(";TYPE={}", word.to_ascii_lowercase()));
        }
        if addresses.len() > 1 {
            text.push_str(&format!(";PREF={rank}"));
        }
        line(&format!("{text}:{}", escaped(&address.value)), out);
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ',' | ';' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// Writes a line, folded between characters so that no part is longer than the standard allows.
fn line(text: &str, out: &mut String) {
    let mut length = 0;
    for c in text.chars() {
        if length + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}
