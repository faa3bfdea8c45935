use std::ops::Range;

use super::key::Key;
use super::place::Piece;

/// The `{{key}}` marks in a text, in order.
pub(super) fn marks(text: &str) -> Vec<(Range<usize>, Key)> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices("{{") {
        let rest = text.get(start + 2..).unwrap_or_default();
        // No key is longer than this; looking further would make hostile text slow.
        let near = rest.as_bytes().get(..40).unwrap_or(rest.as_bytes());
        let Some(length) = near.windows(2).position(|pair| pair == b"}}") else { continue };
        if let Some(key) = Key::named(rest.get(..length).unwrap_or_default().trim()) {
            found.push((start..start + length + 4, key));
        }
    }
    found
}

/// The pieces of one `w:t` that marks touch; a value stands where its mark starts.
pub(super) fn cut(text: &str, own: &Range<usize>, marks: &[(Range<usize>, Key)]) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut at = own.start;
    let mut touched = false;
    let first = marks.partition_point(|(mark, _)| mark.end <= own.start);
    let own_marks = marks.iter().skip(first).take_while(|(mark, _)| mark.start < own.end);
    for (mark, key) in own_marks {
        touched = true;
        if mark.start >= own.start {
            pieces.push(Piece::Kept(text.get(at..mark.start).unwrap_or_default().to_owned()));
            pieces.push(Piece::Value(*key));
        }
        at = mark.end.min(own.end);
    }
    pieces.push(Piece::Kept(text.get(at..own.end).unwrap_or_default().to_owned()));
    pieces.retain(|piece| !matches!(piece, Piece::Kept(text) if text.is_empty()));
    touched.then_some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_around_a_mark_stays() {
        let text = "No. {{symbol}}, {{dated}}.";
        let pieces = cut(text, &(0..text.len()), &marks(text)).unwrap_or_default();
        let kept = |text: &str| Piece::Kept(text.to_owned());
        assert_eq!(
            pieces,
            [kept("No. "), Piece::Value(Key::Symbol), kept(", "), Piece::Value(Key::Dated), kept(".")],
            "only the marks are replaced"
        );
    }
}
