//! The objects of a PDF. They are found by looking through the whole file instead of by its tables, so that a file with
//! broken tables is read like any other, and no table can lead anywhere.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::read::{DeflateDecoder, ZlibDecoder};

use super::lexer::{Dictionary, Lexer, Value};
use crate::Error;
use crate::text_of::Limits;

/// How many references may lead from one to the next.
const LINKS: usize = 20;

/// What reading may still cost.
#[derive(Debug)]
pub(super) struct Budget {
    steps: u64,
    room: u64,
    limits: Limits,
}

impl Budget {
    pub(super) fn new(limits: Limits) -> Self {
        Self { steps: limits.steps, room: limits.unpacked, limits }
    }

    /// Takes steps off the budget.
    pub(super) fn spend(&mut self, steps: usize) -> Result<(), Error> {
        let left = self.steps.checked_sub(steps as u64);
        self.steps = left.ok_or(Error::TooMuchWork { limit: self.limits.steps })?;
        Ok(())
    }

    /// Unpacks a deflated stream; what follows a broken place is lost.
    fn inflate(&mut self, packed: &[u8]) -> Result<Vec<u8>, Error> {
        let mut out = Vec::new();
        let read = ZlibDecoder::new(packed).take(self.room + 1).read_to_end(&mut out);
        if read.is_err() && out.is_empty() {
            // Some programs leave out the two bytes before the stream; what cannot be read stays empty.
            let _ = DeflateDecoder::new(packed).take(self.room + 1).read_to_end(&mut out);
        }
        let size = out.len() as u64;
        self.room = self
            .room
            .checked_sub(size)
            .ok_or(Error::TooLarge { what: "PDF".into(), limit: self.limits.unpacked })?;
        self.spend(out.len())?;
        Ok(out)
    }
}

/// A stream: its dictionary and its bytes as they stand in the file.
#[derive(Debug, Clone)]
pub(super) struct Stream<'b> {
    pub dictionary: Dictionary,
    packed: &'b [u8],
}

/// An object as it stands in the file: its value, where it ends, and its stream if it has one.
struct Found<'b> {
    value: Value,
    end: usize,
    stream: Option<Stream<'b>>,
}

/// Where an object stands.
#[derive(Debug, Clone)]
enum Place {
    /// In the file, after its number.
    At(usize),
    /// Unpacked from a stream of objects.
    Unpacked(Value),
}

/// A PDF as its objects by number.
pub(super) struct Objects<'b> {
    bytes: &'b [u8],
    places: BTreeMap<u32, Place>,
    root: Option<Value>,
    pub budget: Budget,
}

impl<'b> Objects<'b> {
    /// Finds every object of a file.
    pub(super) fn read(bytes: &'b [u8], limits: Limits) -> Result<Self, Error> {
        let mut objects = Self { bytes, places: BTreeMap::new(), root: None, budget: Budget::new(limits) };
        objects.budget.spend(bytes.len())?;
        let streams = objects.find()?;
        for at in streams {
            objects.unpack(at)?;
        }
        Ok(objects)
    }

    /// Notes where each object stands, and gives back where streams of objects do.
    fn find(&mut self) -> Result<Vec<usize>, Error> {
        let mut streams = Vec::new();
        let mut lexer = Lexer::new(self.bytes, 0);
        let (mut number, mut generation) = (None, None);
        while let Some(value) = self.next_value(&mut lexer)? {
            match value {
                Value::Word(word) if word == b"obj" => {
                    let at = lexer.at;
                    if let (Some(number), Some(_)) = (number, generation) {
                        self.places.insert(number, Place::At(at));
                    }
                    let Some(found) = self.object_at(at)? else { continue };
                    lexer.at = found.end.max(at);
                    if let Some(Stream { dictionary, .. }) = &found.stream {
                        self.see_trailer(dictionary)?;
                        if dictionary.get(b"Type".as_slice()).and_then(Value::name) == Some(b"ObjStm") {
                            streams.push(at);
                        }
                    }
                    (number, generation) = (None, None);
                }
                Value::Word(word) if word == b"trailer" => {
                    if let Some(Value::Dictionary(dictionary)) = self.next_value(&mut lexer)? {
                        self.see_trailer(&dictionary)?;
                    }
                }
                value => (number, generation) = (generation, value.integer()),
            }
        }
        Ok(streams)
    }

    fn next_value(&mut self, lexer: &mut Lexer<'b>) -> Result<Option<Value>, Error> {
        let before = lexer.at;
        let value = lexer.value();
        self.budget.spend(lexer.at - before)?;
        // What is nested too deeply or torn reads as nothing; the next value starts after it.
        if value.is_none() && lexer.at > before && lexer.at < self.bytes.len() {
            return Ok(Some(Value::Word(Vec::new())));
        }
        Ok(value)
    }

    fn see_trailer(&mut self, dictionary: &Dictionary) -> Result<(), Error> {
        if dictionary.contains_key(b"Encrypt".as_slice()) {
            return Err(Error::Encrypted);
        }
        if let Some(root) = dictionary.get(b"Root".as_slice()) {
            self.root = Some(root.clone());
        }
        Ok(())
    }

    /// The object that stands at a place.
    fn object_at(&mut self, at: usize) -> Result<Option<Found<'b>>, Error> {
        let mut lexer = Lexer::new(self.bytes, at);
        let value = lexer.value();
        self.budget.spend(lexer.at.saturating_sub(at))?;
        let Some(value) = value else { return Ok(None) };
        let mut found = Found { value, end: lexer.at, stream: None };
        let Value::Dictionary(dictionary) = &found.value else { return Ok(Some(found)) };
        if !lexer.value().is_some_and(|word| word.is_word(b"stream")) {
            return Ok(Some(found));
        }
        let rest = self.bytes.get(lexer.at..).unwrap_or_default();
        let start = lexer.at + if rest.starts_with(b"\r\n") { 2 } else { 1 };
        let (packed, end) = self.stream_from(start, dictionary)?;
        found.stream = Some(Stream { dictionary: dictionary.clone(), packed });
        found.end = end;
        Ok(Some(found))
    }

    /// The bytes of a stream: as long as its dictionary says, if it ends there, else up to its end word.
    fn stream_from(&mut self, start: usize, dictionary: &Dictionary) -> Result<(&'b [u8], usize), Error> {
        let said = dictionary.get(b"Length".as_slice()).and_then(Value::integer);
        if let Some(length) = said.and_then(|length| usize::try_from(length).ok()) {
            let end = start.saturating_add(length);
            let after = self.bytes.get(end..end.saturating_add(12)).unwrap_or_default();
            if let Some(packed) = self.bytes.get(start..end)
                && after.windows(9).any(|window| window == b"endstream")
            {
                return Ok((packed, end));
            }
        }
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = rest.windows(9).position(|window| window == b"endstream").unwrap_or(rest.len());
        self.budget.spend(length)?;
        Ok((rest.get(..length).unwrap_or_default(), start + length))
    }

    /// Takes the objects out of a stream of objects.
    fn unpack(&mut self, at: usize) -> Result<(), Error> {
        let Some(stream) = self.object_at(at)?.and_then(|found| found.stream) else { return Ok(()) };
        let bytes = self.unpacked(&stream)?;
        let count = stream.dictionary.get(b"N".as_slice()).and_then(Value::integer).unwrap_or(0);
        let first = stream.dictionary.get(b"First".as_slice()).and_then(Value::integer).unwrap_or(0);
        let mut head = Lexer::new(&bytes, 0);
        for _ in 0..count {
            let number = head.value().and_then(|value| value.integer());
            let offset = head.value().and_then(|value| value.integer());
            let (Some(number), Some(offset)) = (number, offset) else { break };
            let at = usize::try_from(first.saturating_add(offset)).unwrap_or(usize::MAX);
            let mut lexer = Lexer::new(&bytes, at);
            let value = lexer.value();
            self.budget.spend(lexer.at.saturating_sub(at) + 1)?;
            if let Some(value) = value {
                self.places.insert(number, Place::Unpacked(value));
            }
        }
        Ok(())
    }

    /// The value that a value leads to, over references.
    pub(super) fn resolved(&mut self, value: &Value) -> Result<Option<Value>, Error> {
        let mut value = value.clone();
        for _ in 0..LINKS {
            self.budget.spend(value.weight())?;
            let Value::Reference(number) = value else { return Ok(Some(value)) };
            value = match self.places.get(&number) {
                Some(Place::Unpacked(value)) => value.clone(),
                Some(Place::At(at)) => match self.object_at(*at)? {
                    Some(found) => found.value,
                    None => return Ok(None),
                },
                None => return Ok(None),
            };
        }
        Ok(None)
    }

    /// The entry of a dictionary, over references.
    pub(super) fn entry(&mut self, dictionary: &Dictionary, name: &str) -> Result<Option<Value>, Error> {
        match dictionary.get(name.as_bytes()) {
            Some(value) => self.resolved(&value.clone()),
            None => Ok(None),
        }
    }

    /// The entry of a dictionary, where it is a dictionary too.
    pub(super) fn dictionary(&mut self, of: &Dictionary, name: &str) -> Result<Option<Dictionary>, Error> {
        Ok(match self.entry(of, name)? {
            Some(Value::Dictionary(dictionary)) => Some(dictionary),
            _ => None,
        })
    }

    /// The stream that a reference leads to.
    pub(super) fn stream(&mut self, value: &Value) -> Result<Option<Stream<'b>>, Error> {
        let Value::Reference(number) = value else { return Ok(None) };
        match self.places.get(number) {
            Some(Place::At(at)) => Ok(self.object_at(*at)?.and_then(|found| found.stream)),
            _ => Ok(None),
        }
    }

    /// The content of a stream; empty when it is packed in a way that no text is.
    pub(super) fn unpacked(&mut self, stream: &Stream<'b>) -> Result<Vec<u8>, Error> {
        let filters = match self.entry(&stream.dictionary, "Filter")? {
            Some(Value::Array(filters)) => filters,
            Some(filter) => vec![filter],
            None => Vec::new(),
        };
        let mut bytes = stream.packed.to_vec();
        self.budget.spend(bytes.len())?;
        for filter in filters.iter().take(LINKS) {
            bytes = match self.resolved(filter)?.as_ref().and_then(Value::name) {
                Some(b"FlateDecode" | b"Fl") => self.budget.inflate(&bytes)?,
                Some(b"ASCIIHexDecode" | b"AHx") => {
                    match Lexer::new(&[b"<", bytes.as_slice()].concat(), 0).value() {
                        Some(Value::Text(text)) => text,
                        _ => Vec::new(),
                    }
                }
                Some(b"ASCII85Decode" | b"A85") => ascii85(&bytes),
                _ => return Ok(Vec::new()),
            };
        }
        Ok(bytes)
    }

    /// The catalogue of the file: what the trailer names, else the last object that says it is one.
    pub(super) fn catalogue(&mut self) -> Result<Option<Dictionary>, Error> {
        if let Some(root) = self.root.clone()
            && let Some(Value::Dictionary(catalogue)) = self.resolved(&root)?
            && catalogue.contains_key(b"Pages".as_slice())
        {
            return Ok(Some(catalogue));
        }
        Ok(self.of_type(b"Catalog")?.pop())
    }

    /// Every dictionary that says it is of one type, by number.
    pub(super) fn of_type(&mut self, kind: &[u8]) -> Result<Vec<Dictionary>, Error> {
        let numbers: Vec<u32> = self.places.keys().copied().collect();
        let mut found = Vec::new();
        for number in numbers {
            if let Some(Value::Dictionary(dictionary)) = self.resolved(&Value::Reference(number))?
                && dictionary.get(b"Type".as_slice()).and_then(Value::name) == Some(kind)
            {
                found.push(dictionary);
            }
        }
        Ok(found)
    }
}

/// Base 85, as PDF writes it.
fn ascii85(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut group, mut count) = (0_u32, 0_usize);
    for byte in bytes {
        match byte {
            b'~' => break,
            b'z' if count == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                group = group.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                count += 1;
            }
            _ => {}
        }
        if count == 5 {
            out.extend(group.to_be_bytes());
            (group, count) = (0, 0);
        }
    }
    if count > 1 {
        for _ in count..5 {
            group = group.wrapping_mul(85).wrapping_add(84);
        }
        out.extend(group.to_be_bytes().iter().take(count - 1));
    }
    out
}
