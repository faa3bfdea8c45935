use tashawur_sheets::{Address, Card, NameParts, Pair, Tongue};

use super::line::{Lines, Property};
use super::value::{Version, add, fields, side, text, tongue, whole};
use super::{CardError, CardFault, MOST_BYTES, MOST_CARDS, MOST_CHARACTERS, MOST_PROPERTIES};
use crate::{Error, plain};

/// The rank of an address that the file does not prefer; preferred ones have 1 to 100.
const NOT_PREFERRED: u8 = 101;

/// Reads the cards of a contact file of version 2.1, 3.0 or 4.0, in their order: each one read, or the reason why not.
///
/// A text goes to the language that the file names (`LANGUAGE`), else by its letters. Folded lines, escapes,
/// quoted-printable and named character sets are undone; a text in no Unicode encoding is taken for Windows-1256.
/// Pictures and whatever else a [`Card`] has no place for are left out.
///
/// # Errors
/// `NotContacts` when no card starts in the file; `TooLarge` and `TooManyCards` for what is beyond a bound.
pub fn read(bytes: &[u8]) -> Result<Vec<Result<Card, CardError>>, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLarge { what: "file".into(), limit: MOST_BYTES as u64 });
    }
    let (encoding, bytes) = plain::encoding_of(bytes);
    // UTF-16 is read as a whole; other encodings may change from line to line.
    let wide = (!encoding.is_ascii_compatible()).then(|| encoding.decode_without_bom_handling(bytes).0);
    let mut lines = Lines::new(wide.as_ref().map_or(bytes, |text| text.as_bytes()));
    let mut found = Vec::new();
    let mut open: Option<Draft> = None;
    loop {
        let keeps_blank = open.as_ref().is_some_and(|draft| draft.version == Version::Two);
        let Some((line, property)) = lines.next_property(keeps_blank) else { break };
        match (property.name.as_str(), is_vcard(&property)) {
            ("begin", true) => {
                if let Some(draft) = &mut open
                    && draft.enters_agent()
                {
                    continue;
                }
                found.extend(open.take().map(|draft| draft.refused(CardFault::NoEnd)));
                if found.len() >= MOST_CARDS {
                    return Err(Error::TooManyCards { limit: MOST_CARDS });
                }
                open = Some(Draft::new(found.len() + 1, line));
            }
            ("end", true) => {
                if let Some(draft) = &mut open
                    && draft.leaves_agent()
                {
                    continue;
                }
                found.extend(open.take().map(Draft::finished));
            }
            _ => {
                if let Some(draft) = &mut open {
                    draft.see(&property);
                }
            }
        }
    }
    found.extend(open.take().map(|draft| draft.refused(CardFault::NoEnd)));
    if found.is_empty() { Err(Error::NotContacts) } else { Ok(found) }
}

fn is_vcard(property: &Property) -> bool {
    property.value.trim_ascii().eq_ignore_ascii_case(b"vcard")
}

/// A card while it is read.
struct Draft {
    number: usize,
    line: usize,
    version: Version,
    properties: usize,
    card: Card,
    emails: Vec<(u8, Address)>,
    phones: Vec<(u8, Address)>,
    fault: Option<CardFault>,
    /// Whether the last property says that a card within this card follows, and whether one is being passed over.
    before_agent: bool,
    in_agent: bool,
}

impl Draft {
    fn new(number: usize, line: usize) -> Self {
        Self {
            number,
            line,
            version: Version::Later,
            properties: 0,
            card: Card::default(),
            emails: Vec::new(),
            phones: Vec::new(),
            fault: None,
            before_agent: false,
            in_agent: false,
        }
    }

    /// Version 2.1 writes the card of an assistant into the card.
    fn enters_agent(&mut self) -> bool {
        self.in_agent |= self.before_agent;
        self.before_agent = false;
        self.in_agent
    }

    fn leaves_agent(&mut self) -> bool {
        std::mem::take(&mut self.in_agent)
    }

    fn refused(self, fault: CardFault) -> Result<Card, CardError> {
        let fault = self.fault.unwrap_or(fault);
        Err(CardError { number: self.number, line: self.line, fault })
    }

    fn see(&mut self, property: &Property) {
        self.properties += 1;
        if self.properties > MOST_PROPERTIES {
            self.fault.get_or_insert(CardFault::TooLong);
        }
        if self.in_agent || self.fault.is_some() {
            return;
        }
        self.before_agent = property.name == "agent" && property.value.trim_ascii().is_empty();
        let known = ["version", "fn", "n", "org", "title", "note", "email", "tel", "uid"];
        if !known.contains(&property.name.as_str()) {
            return;
        }
        let text = text(property);
        if text.len() > MOST_CHARACTERS && text.chars().nth(MOST_CHARACTERS).is_some() {
            self.fault = Some(CardFault::TooLong);
            return;
        }
        self.take(property, &text);
    }

    fn take(&mut self, property: &Property, text: &str) {
        let one = || whole(text, self.version);
        let side = tongue(property, text);
        match property.name.as_str() {
            "version" => match text.trim() {
                "2.1" => self.version = Version::Two,
                "3.0" | "4.0" => self.version = Version::Later,
                other => self.fault = Some(CardFault::Version(other.chars().take(20).collect())),
            },
            "uid" => self.card.uid = one(),
            "fn" => add(&mut self.card.name, side, one(), None),
            "title" => add(&mut self.card.title, side, one(), Some("; ")),
            "note" => add(&mut self.card.note, side, one(), Some("\n")),
            "n" => take_name(&mut self.card.name_parts, side, fields(text, self.version)),
            "org" => {
                let mut levels = fields(text, self.version).into_iter();
                let organisation = levels.next().unwrap_or_default();
                let department: Vec<String> = levels.filter(|level| !level.is_empty()).collect();
                add(&mut self.card.organisation, side, organisation, Some("; "));
                add(&mut self.card.department, side, department.join("; "), Some("; "));
            }
            "email" => self.emails.extend(address(property, &one(), "mailto:")),
            "tel" => self.phones.extend(address(property, &one(), "tel:")),
            _ => {}
        }
    }

    fn finished(mut self) -> Result<Card, CardError> {
        let parts = self.card.name_parts.clone();
        for side in [Tongue::Arabic, Tongue::English] {
            add(&mut self.card.name, side, joined(&parts, side), None);
        }
        if self.fault.is_some() || self.card.name.is_empty() {
            return self.refused(CardFault::NoName);
        }
        self.card.emails = in_order(self.emails);
        self.card.phones = in_order(self.phones);
        Ok(self.card)
    }
}

/// Takes the parts of a name in the order of the standard, where there are none yet in this language.
fn take_name(parts: &mut NameParts, tongue: Tongue, fields: Vec<String>) {
    if !joined(parts, tongue).is_empty() {
        return;
    }
    let NameParts { family, given, additional, prefix, suffix } = parts;
    for (pair, field) in [family, given, additional, prefix, suffix].into_iter().zip(fields) {
        *side(pair, tongue) = field;
    }
}

/// The whole name that its parts make.
fn joined(parts: &NameParts, tongue: Tongue) -> String {
    let parts: [&Pair; 5] = [&parts.prefix, &parts.given, &parts.additional, &parts.family, &parts.suffix];
    let texts = parts.into_iter().map(|pair| pair.of(tongue)).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(" ")
}

/// An address or a number with its rank, or nothing when it is empty.
fn address(property: &Property, text: &str, scheme: &str) -> Option<(u8, Address)> {
    let value = match text.get(..scheme.len()) {
        Some(start) if start.eq_ignore_ascii_case(scheme) => text.get(scheme.len()..)?,
        _ => text,
    };
    if value.is_empty() {
        return None;
    }
    let types =
        property.parameters.iter().filter(|(name, _)| name == "type").map(|(_, value)| value.as_str());
    let mut rank = property.parameter("pref").and_then(|rank| rank.parse().ok()).unwrap_or(NOT_PREFERRED);
    let mut uses: Vec<String> = Vec::new();
    for word in types {
        match word {
            "pref" => rank = rank.min(1),
            // What every address or number is, and words about the encoding.
            "internet" | "voice" | "quoted-printable" | "8bit" | "" => {}
            word if uses.iter().all(|known| known != word) => uses.push(word.to_owned()),
            _ => {}
        }
    }
    Some((rank, Address { value: value.to_owned(), uses }))
}

fn in_order(mut addresses: Vec<(u8, Address)>) -> Vec<Address> {
    addresses.sort_by_key(|(rank, _)| *rank);
    let mut found: Vec<Address> = Vec::new();
    for (_, address) in addresses {
        if found.iter().all(|known| known.value != address.value) {
            found.push(address);
        }
    }
    found
}
