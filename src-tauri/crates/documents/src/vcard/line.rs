//! The lines of a contact file, unfolded and taken apart.

/// A property of a card: its name and parameters in lower case, its value as bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Property {
    pub name: String,
    pub parameters: Vec<(String, String)>,
    pub value: Vec<u8>,
}

impl Property {
    /// The first value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether the value is written as quoted-printable, by a parameter or, as in 2.1, by the word alone.
    pub(super) fn is_quoted_printable(&self) -> bool {
        self.parameters
            .iter()
            .any(|(name, value)| matches!(name.as_str(), "encoding" | "type") && value == "quoted-printable")
    }
}

/// The lines of a file with their numbers from 1, each without its end.
pub(super) struct Lines<'b> {
    rest: &'b [u8],
    number: usize,
}

impl<'b> Lines<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes, number: 0 }
    }

    fn next_line(&mut self) -> Option<&'b [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let end = self.rest.iter().position(|byte| *byte == b'\n').unwrap_or(self.rest.len());
        let (line, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest.get(1..).unwrap_or_default();
        Some(line.strip_suffix(b"\r").unwrap_or(line))
    }

    fn continues(&self) -> bool {
        matches!(self.rest.first(), Some(b' ' | b'\t'))
    }

    /// The next property with the number of its line. `keeps_blank` is for version 2.1, where the blank that starts
    /// a folded line belongs to the text.
    pub(super) fn next_property(&mut self, keeps_blank: bool) -> Option<(usize, Property)> {
        let line = self.next_line()?;
        let number = self.number;
        let mut whole = line.to_vec();
        while self.continues() {
            let folded = self.next_line()?;
            whole.extend_from_slice(if keeps_blank { folded } else { folded.get(1..).unwrap_or_default() });
        }
        let mut property = taken_apart(&whole);
        if property.is_quoted_printable() {
            while property.value.last() == Some(&b'=') {
                let Some(next) = self.next_line() else { break };
                property.value.pop();
                property.value.extend_from_slice(next);
            }
        }
        Some((number, property))
    }
}

/// Takes a line apart: group, name, parameters, value. A line without a colon is a property without a value.
fn taken_apart(line: &[u8]) -> Property {
    let (head, value) = split_outside_quotes(line, b':');
    let mut steps = Vec::new();
    let mut rest = Some(head);
    while let Some(part) = rest {
        let (step, after) = split_outside_quotes(part, b';');
        steps.push(String::from_utf8_lossy(step).trim().to_lowercase());
        rest = after;
    }
    let mut steps = steps.into_iter();
    let name = steps.next().unwrap_or_default();
    // A group before the name only binds properties together.
    let name = name.rsplit('.').next().unwrap_or_default().to_owned();
    let mut parameters = Vec::new();
    for step in steps {
        // In 2.1 the word of a type or an encoding stands alone.
        let (key, values) = step.split_once('=').unwrap_or(("type", &step));
        for value in values.trim_matches('"').split(',') {
            parameters.push((key.trim().to_owned(), value.trim().trim_matches('"').to_owned()));
        }
    }
    Property { name, parameters, value: value.unwrap_or_default().to_vec() }
}

/// The parts before and after the first separator that stands outside quotes.
fn split_outside_quotes(bytes: &[u8], separator: u8) -> (&[u8], Option<&[u8]>) {
    let mut quoted = false;
    let place = bytes.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == separator && !quoted
    });
    // A quote that is never closed quotes nothing.
    let place = place.or_else(|| bytes.iter().position(|byte| *byte == separator).filter(|_| quoted));
    match place {
        Some(place) => (bytes.get(..place).unwrap_or_default(), bytes.get(place + 1..)),
        None => (bytes, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str, keeps_blank: bool) -> Property {
        Lines::new(text.as_bytes()).next_property(keeps_blank).expect("a property").1
    }

    #[test]
    fn a_line_is_taken_apart() {
        let property = first("item1.TEL;TYPE=WORK,cell;X=\"a:b;c\":+20", false);
        assert_eq!(property.name, "tel", "the name without its group");
        assert_eq!(property.value, b"+20", "a colon in quotes does not end the parameters");
        let types: Vec<&str> =
            property.parameters.iter().filter(|(name, _)| name == "type").map(|(_, v)| v.as_str()).collect();
        assert_eq!(types, ["work", "cell"], "a list of types");
        assert_eq!(property.parameter("x"), Some("a:b;c"), "a value in quotes");
        assert_eq!(first("TEL;HOME;VOICE:1", false).parameter("type"), Some("home"), "as 2.1 writes types");
        assert_eq!(first("NOTE;X=\"a:b", false).value, b"b", "a quote that is not closed quotes nothing");
    }

    #[test]
    fn folded_lines_are_joined() {
        assert_eq!(first("NOTE:a\r\n b\r\n\tc\r\nEND", false).value, b"abc", "the blank only marks the fold");
        assert_eq!(first("NOTE:a\r\n b", true).value, b"a b", "in 2.1 it belongs to the text");
        let soft = first("NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\nb=\r\n=D9\r\nEND:x", true);
        assert_eq!(soft.value, b"ab=D9", "a soft end of quoted-printable goes on in the next line");
    }
}
