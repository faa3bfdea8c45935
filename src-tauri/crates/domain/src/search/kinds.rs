//! The nouns that are searched, by number, and what the number of a row says about it.
//!
//! The number of a row ends with the number of its noun and with a bit that says whether the row is deleted. So a
//! search that filters and counts by noun reads nothing but the numbers that the index answers with.

use crate::meeting::{DOCUMENT_KIND, ITEM_KIND, KIND};
use crate::nouns;

/// What is no noun of the register.
const OWN: [&str; 3] = [KIND, ITEM_KIND, DOCUMENT_KIND];

/// The highest number, for a noun that is not known here.
const UNKNOWN: i64 = 127;

/// How many bits of a row's number say what it is.
const BITS: u32 = 8;

/// The number of a noun.
pub(super) fn number(noun: &str) -> i64 {
    let own = OWN.iter().position(|one| *one == noun);
    let described = || nouns::shapes().iter().position(|shape| shape.kind == noun).map(|at| at + OWN.len());
    own.or_else(described).and_then(|at| i64::try_from(at).ok()).map_or(UNKNOWN, |at| at.min(UNKNOWN))
}

/// The noun with a number; empty when there is none.
pub(super) fn name(number: i64) -> &'static str {
    let at = usize::try_from(number).unwrap_or(usize::MAX);
    let described = || nouns::shapes().get(at.checked_sub(OWN.len())?).map(|shape| shape.kind);
    OWN.get(at).copied().or_else(described).unwrap_or_default()
}

/// The number of a new row that comes after the row with the number `last`.
pub(super) fn row_after(last: i64, noun: &str, deleted: bool) -> i64 {
    ((place(last) + 1) << BITS) | (number(noun) << 1) | i64::from(deleted)
}

/// The place of a row in the order of writing.
pub(super) fn place(row: i64) -> i64 {
    row >> BITS
}

/// The number of the noun of a row.
pub(super) fn noun_of(row: i64) -> i64 {
    (row >> 1) & UNKNOWN
}

/// Whether a row is itself deleted.
pub(super) fn is_deleted(row: i64) -> bool {
    row & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_tells_its_noun_and_whether_it_is_deleted() {
        let nouns = OWN.iter().copied().chain(nouns::shapes().iter().map(|shape| shape.kind));
        let mut last = 0;
        for noun in nouns {
            for deleted in [false, true] {
                let row = row_after(last, noun, deleted);
                assert!(row > last, "later rows have higher numbers");
                assert_eq!((name(noun_of(row)), is_deleted(row)), (noun, deleted), "the number says both");
                last = row;
            }
        }
    }
}
