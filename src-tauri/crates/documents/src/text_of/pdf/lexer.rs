//! The values that a PDF is written in (ISO 32000-1, 7.2 and 7.3).

use std::collections::BTreeMap;

/// How deep arrays and dictionaries may stand in each other.
const DEPTH: usize = 40;

/// A value of a PDF.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Number(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    Array(Vec<Value>),
    Dictionary(Dictionary),
    /// The number of another object.
    Reference(u32),
    /// An operator, or one of the words `true`, `false`, `null`, `obj`, `stream`.
    Word(Vec<u8>),
}

/// The entries of a dictionary by name.
pub(super) type Dictionary = BTreeMap<Vec<u8>, Value>;

impl Value {
    pub(super) fn number(&self) -> Option<f64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    pub(super) fn integer(&self) -> Option<u32> {
        self.number()
            .filter(|number| number.fract() == 0.0)
            .and_then(|number| format!("{number}").parse().ok())
    }

    pub(super) fn name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    /// How many values it is made of, which is what a copy of it costs.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::Array(items) => 1 + items.iter().map(Self::weight).sum::<usize>(),
            Self::Dictionary(entries) => 1 + entries.values().map(Self::weight).sum::<usize>(),
            Self::Name(bytes) | Self::Text(bytes) | Self::Word(bytes) => 1 + bytes.len() / 64,
            Self::Number(_) | Self::Reference(_) => 1,
        }
    }

    pub(super) fn is_word(&self, word: &[u8]) -> bool {
        matches!(self, Self::Word(found) if found == word)
    }
}

/// Reads values one after another.
#[derive(Debug, Clone)]
pub(super) struct Lexer<'b> {
    bytes: &'b [u8],
    /// Where the next value starts; it only ever grows.
    pub at: usize,
}

impl<'b> Lexer<'b> {
    pub(super) fn new(bytes: &'b [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn bump(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Passes over blanks and remarks.
    fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'%' => while !matches!(self.bump(), None | Some(b'\n' | b'\r')) {},
                byte if is_blank(byte) => self.at += 1,
                _ => return,
            }
        }
    }

    /// The next value, or nothing at the end of the bytes.
    pub(super) fn value(&mut self) -> Option<Value> {
        self.value_within(DEPTH)
    }

    fn value_within(&mut self, depth: usize) -> Option<Value> {
        self.skip_blanks();
        match self.peek()? {
            b'/' => {
                self.at += 1;
                Some(Value::Name(self.read_name()))
            }
            b'(' => Some(Value::Text(self.read_text())),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                self.read_dictionary(depth.checked_sub(1)?)
            }
            b'<' => Some(Value::Text(self.read_hex())),
            b'[' => {
                self.at += 1;
                self.read_array(depth.checked_sub(1)?)
            }
            b'+' | b'-' | b'.' | b'0'..=b'9' => Some(self.read_number()),
            byte if is_separator(byte) => {
                self.at += if self.bytes.get(self.at..self.at + 2) == Some(b">>") { 2 } else { 1 };
                Some(Value::Word(vec![byte]))
            }
            _ => Some(Value::Word(self.read_regular().to_vec())),
        }
    }

    fn read_regular(&mut self) -> &'b [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|byte| is_blank(*byte) || is_separator(*byte)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn read_name(&mut self) -> Vec<u8> {
        let raw = self.read_regular();
        let mut name = Vec::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((byte, after)) = rest.split_first() {
            rest = after;
            match (*byte == b'#').then(|| after.get(..2).and_then(hex)).flatten() {
                Some(code) => {
                    name.push(code);
                    rest = after.get(2..).unwrap_or_default();
                }
                None => name.push(*byte),
            }
        }
        name
    }

    fn read_number(&mut self) -> Value {
        let start = self.at;
        let word = self.read_regular();
        let written = std::str::from_utf8(word).unwrap_or_default();
        let Some(number) = written.parse::<f64>().ok().filter(|number| number.is_finite()) else {
            // Some programs write 1.-2 or --3: what can be read of it is a number all the same.
            let digits = |c: char| c.is_ascii_digit() || c == '.';
            let digits: String =
                written.trim_start_matches(['+', '-']).chars().take_while(|c| digits(*c)).collect();
            return Value::Number(digits.parse().unwrap_or(0.0));
        };
        // Two integers and an R are a reference.
        let mut ahead = Self { bytes: self.bytes, at: self.at };
        if start < self.at && written.bytes().all(|byte| byte.is_ascii_digit()) {
            ahead.skip_blanks();
            let generation = ahead.read_regular();
            if !generation.is_empty() && generation.len() <= 5 && generation.iter().all(u8::is_ascii_digit) {
                ahead.skip_blanks();
                if ahead.read_regular() == b"R"
                    && let Ok(object) = written.parse()
                {
                    self.at = ahead.at;
                    return Value::Reference(object);
                }
            }
        }
        Value::Number(number)
    }

    fn read_text(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut open = 1;
        let mut text = Vec::new();
        while let Some(byte) = self.bump() {
            match byte {
                b'(' => open += 1,
                b')' if open == 1 => break,
                b')' => open -= 1,
                b'\\' => {
                    self.read_escape(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    fn read_escape(&mut self, text: &mut Vec<u8>) {
        match self.bump() {
            Some(b'n') => text.push(b'\n'),
            Some(b'r') => text.push(b'\r'),
            Some(b't') => text.push(b'\t'),
            Some(b'b') => text.push(8),
            Some(b'f') => text.push(12),
            Some(b'\r') if self.peek() == Some(b'\n') => self.at += 1,
            Some(b'\r' | b'\n') | None => {}
            Some(digit @ b'0'..=b'7') => {
                let mut code = u32::from(digit - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push(u8::try_from(code & 0xFF).unwrap_or(0));
            }
            Some(other) => text.push(other),
        }
    }

    fn read_hex(&mut self) -> Vec<u8> {
        self.at += 1;
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|byte| *byte == b'>').unwrap_or(rest.len());
        self.at += end + 1;
        let mut digits: Vec<u8> =
            rest.get(..end).unwrap_or_default().iter().copied().filter(u8::is_ascii_hexdigit).collect();
        if digits.len() % 2 == 1 {
            digits.push(b'0');
        }
        digits.chunks_exact(2).filter_map(hex).collect()
    }

    fn read_array(&mut self, depth: usize) -> Option<Value> {
        let mut items = Vec::new();
        loop {
            match self.value_within(depth)? {
                end if end.is_word(b"]") => return Some(Value::Array(items)),
                end if end.is_word(b">") || end.is_word(b"endobj") => return None,
                item => items.push(item),
            }
        }
    }

    fn read_dictionary(&mut self, depth: usize) -> Option<Value> {
        let mut entries = Dictionary::new();
        loop {
            match self.value_within(depth)? {
                Value::Name(name) => {
                    let value = self.value_within(depth)?;
                    if value.is_word(b">") {
                        return Some(Value::Dictionary(entries));
                    }
                    entries.insert(name, value);
                }
                end if end.is_word(b">") => return Some(Value::Dictionary(entries)),
                end if end.is_word(b"endobj") || end.is_word(b"stream") => return None,
                _ => {}
            }
        }
    }
}

fn hex(digits: &[u8]) -> Option<u8> {
    std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok())
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Value> {
        Lexer::new(text.as_bytes(), 0).value()
    }

    #[test]
    fn values_are_read_as_the_standard_writes_them() {
        assert_eq!(read(" % remark\n-1.50"), Some(Value::Number(-1.5)), "a number after a remark");
        assert_eq!(read("/A#20b"), Some(Value::Name(b"A b".to_vec())), "a name with a code");
        assert_eq!(
            read("(a\\(b\\051(c)\\\nd)"),
            Some(Value::Text(b"a(b)(c)d".to_vec())),
            "a text with escapes"
        );
        assert_eq!(read("<0a1>"), Some(Value::Text(vec![10, 16])), "a text in hexadecimal digits");
        assert_eq!(read("12 0 R"), Some(Value::Reference(12)), "a reference");
        let Some(Value::Dictionary(entries)) = read("<</A[1 2 0 R]/B<</C(x)>>>>") else {
            panic!("a dictionary")
        };
        let items = vec![Value::Number(1.0), Value::Reference(2)];
        assert_eq!(entries.get(b"A".as_slice()), Some(&Value::Array(items)), "an array in a dictionary");
        assert_eq!(entries.len(), 2, "and a dictionary in it");
    }

    #[test]
    fn broken_values_end_the_reading() {
        for text in ["", "[1 2", "<</A", "<</A 1 endobj", &"[".repeat(100_000), &"<</A".repeat(100_000)] {
            assert_eq!(read(text), None, "nothing can be read");
        }
        assert_eq!(
            read("(abc"),
            Some(Value::Text(b"abc".to_vec())),
            "a text without an end is what there is of it"
        );
        assert_eq!(read("--3"), Some(Value::Number(3.0)), "a number as some programs write it");
    }
}
