//! Plain text whose encoding nobody names: Unicode where the bytes allow it, else Windows-1256, in which the
//! offices of the region wrote their Arabic texts for thirty years.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1256};

/// How many bytes are looked at to know UTF-16 that comes without a mark.
const LOOKED_AT: usize = 4096;

/// The text that the bytes stand for, or nothing when they are no text at all.
pub(crate) fn decode(bytes: &[u8]) -> Option<String> {
    let (encoding, bytes) = encoding_of(bytes);
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let is_text = !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{C}'));
    is_text.then(|| text.into_owned())
}

/// The encoding of a text, and its bytes without the mark that tells it.
pub(crate) fn encoding_of(bytes: &[u8]) -> (&'static Encoding, &[u8]) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return (encoding, bytes.get(length..).unwrap_or_default());
    }
    let encoding = match unmarked_utf16(bytes) {
        Some(encoding) => encoding,
        None if is_utf8(bytes) => UTF_8,
        None => WINDOWS_1256,
    };
    (encoding, bytes)
}

/// Whether the bytes are UTF-8; a character that is cut off at the end does not count against it.
fn is_utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
}

/// Texts of the region hold spaces and digits, whose one half is zero in UTF-16 and never in other texts.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    match (zeros(0), zeros(1)) {
        (0, 0) => None,
        (0, _) => Some(UTF_16LE),
        (_, 0) => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_of_a_text_is_found_by_its_bytes() {
        let text = "الاسم, Name 1";
        let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        let windows = WINDOWS_1256.encode(text).0.into_owned();
        for (what, bytes) in [
            ("UTF-8", text.as_bytes().to_vec()),
            ("UTF-8 with a mark", marked(b"\xEF\xBB\xBF", text.into())),
            ("UTF-16LE with a mark", marked(b"\xFF\xFE", utf16(u16::to_le_bytes))),
            ("UTF-16BE with a mark", marked(b"\xFE\xFF", utf16(u16::to_be_bytes))),
            ("UTF-16LE without a mark", utf16(u16::to_le_bytes)),
            ("UTF-16BE without a mark", utf16(u16::to_be_bytes)),
            ("Windows-1256", windows),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Some(text), "the text is read from {what}");
        }
    }

    #[test]
    fn bytes_that_no_text_holds_are_no_text() {
        assert_eq!(decode(b"MZ\x90\x00\x03\x00\x00"), None, "a program is no text");
        assert_eq!(decode(&[1, 2, 3, 0xFF]), None, "control characters are no text");
    }
}
