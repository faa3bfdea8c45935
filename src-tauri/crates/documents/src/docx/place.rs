use std::ops::Range;

use super::key::Key;

/// A place in a part that is filled, by the bytes it takes up.
#[derive(Debug)]
pub(super) struct Slot {
    pub range: Range<usize>,
    pub fill: Fill,
}

/// How a place is filled.
#[derive(Debug)]
pub(super) enum Fill {
    /// With paragraphs and tables; `needs_paragraph` where the holder may not end up empty.
    Block { key: Key, needs_paragraph: bool },
    /// With runs that look like the run properties at this place of the part.
    Inline { key: Key, look: Option<Range<usize>> },
    /// With runs among the text of a `w:t`, which is rebuilt from its pieces.
    Text { pieces: Vec<Piece>, look: Option<Range<usize>> },
}

/// A piece of the text of a `w:t`: escaped text that stays, or a value.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Kept(String),
    Value(Key),
}

/// What was found in a part, in one pass over it.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub slots: Vec<Slot>,
    /// Names of paragraph styles: the whole element, and the id in it.
    pub styles: Vec<(Range<usize>, String)>,
    /// Signs of right-to-left on paragraphs and tables, which an English paper does without.
    pub turned: Vec<Range<usize>>,
    /// Signs of right-to-left on sections, which are written anew.
    pub section_turned: Vec<Range<usize>>,
    /// Where the direction of each section is to be written.
    pub sections: Vec<usize>,
    /// The page of the last section.
    pub page: PageFacts,
}

impl Scan {
    /// The keys that have a place in the part.
    pub(super) fn keys(&self) -> impl Iterator<Item = Key> {
        self.slots.iter().flat_map(|slot| match &slot.fill {
            Fill::Block { key, .. } | Fill::Inline { key, .. } => vec![*key],
            Fill::Text { pieces, .. } => pieces
                .iter()
                .filter_map(|piece| match piece {
                    Piece::Value(key) => Some(*key),
                    Piece::Kept(_) => None,
                })
                .collect(),
        })
    }
}

/// The page of a section, in twentieths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PageFacts {
    pub width: i64,
    pub height: i64,
    pub top: i64,
    pub right: i64,
    pub bottom: i64,
    pub left: i64,
    pub header: i64,
    pub footer: i64,
}

impl Default for PageFacts {
    /// A4 with margins of 25 mm, for a section that says nothing.
    fn default() -> Self {
        Self {
            width: 11906,
            height: 16838,
            top: 1417,
            right: 1417,
            bottom: 1417,
            left: 1417,
            header: 708,
            footer: 708,
        }
    }
}
