//! The numbers of an agenda: computed from the order, never stored.

use crate::agenda::ItemKind;

/// What numbering needs to know of an item.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NumberedItem {
    /// The position of the item that it lies under; always before its own.
    pub(crate) parent: Option<usize>,
    /// The kind.
    pub(crate) kind: ItemKind,
}

/// The number of every item, given in the order of the page: `[3, 2]` is the second part of the third item.
/// Empty for a line without number.
///
/// Only items count. Under a heading the count of the level above goes on, since a heading only parts a list;
/// under an opening session, a break or a side event nothing is numbered.
pub(crate) fn paths(items: &[NumberedItem]) -> Vec<Vec<u32>> {
    let mut levels: Vec<Level> = vec![Level::default()];
    let mut of_item: Vec<Option<usize>> = Vec::with_capacity(items.len());
    let mut paths = Vec::with_capacity(items.len());
    for item in items {
        let level = match item.parent {
            None => Some(0),
            Some(parent) => of_item.get(parent).copied().flatten(),
        };
        let mut path = Vec::new();
        let below = match item.kind {
            ItemKind::Heading => level,
            ItemKind::Item => level
                .and_then(|level| levels.get_mut(level))
                .map(|level| {
                    level.count += 1;
                    path.clone_from(&level.path);
                    path.push(level.count);
                })
                .map(|()| {
                    levels.push(Level { path: path.clone(), count: 0 });
                    levels.len() - 1
                }),
            _ => None,
        };
        of_item.push(below);
        paths.push(path);
    }
    paths
}

/// A list of numbers: those under one item, or those at the top.
#[derive(Default)]
struct Level {
    path: Vec<u32>,
    count: u32,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn line(kind: ItemKind, parent: Option<usize>) -> NumberedItem {
        NumberedItem { parent, kind }
    }

    #[test]
    fn only_items_are_numbered() {
        use ItemKind::{Break, Closing, Item, Opening};
        let items = [Opening, Item, Break, Item, Closing].map(|kind| line(kind, None));
        assert_eq!(paths(&items), [vec![], vec![1], vec![], vec![2], vec![]], "a break takes no number");
    }

    #[test]
    fn parts_are_numbered_under_their_item() {
        use ItemKind::Item;
        let items = [
            line(Item, None),
            line(Item, Some(0)),
            line(Item, Some(1)),
            line(Item, Some(0)),
            line(Item, None),
        ];
        assert_eq!(paths(&items), [vec![1], vec![1, 1], vec![1, 1, 1], vec![1, 2], vec![2]]);
    }

    #[test]
    fn a_heading_parts_the_list_and_the_count_goes_on() {
        use ItemKind::{Heading, Item};
        let items = [
            line(Heading, None),
            line(Item, Some(0)),
            line(Item, Some(0)),
            line(Heading, None),
            line(Item, Some(3)),
            line(Item, None),
        ];
        assert_eq!(paths(&items), [vec![], vec![1], vec![2], vec![], vec![3], vec![4]]);
    }

    #[test]
    fn speeches_of_the_opening_session_take_no_number() {
        use ItemKind::{Item, Opening};
        let items = [line(Opening, None), line(Item, Some(0)), line(Item, Some(1)), line(Item, None)];
        assert_eq!(paths(&items), [vec![], vec![], vec![], vec![1]], "the first item is البند الأول");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn numbers_are_all_different_and_rise_down_the_page(
            raw in proptest::collection::vec((0_usize..5, 0_u8..5), 0..60),
        ) {
            let mut items: Vec<NumberedItem> = Vec::new();
            let mut path: Vec<usize> = Vec::new();
            for (at, (depth, kind)) in raw.into_iter().enumerate() {
                path.truncate(depth);
                let kind = match kind { 0 => ItemKind::Heading, 1 => ItemKind::Break, _ => ItemKind::Item };
                items.push(line(kind, path.last().copied()));
                path.push(at);
            }
            let numbers: Vec<Vec<u32>> = paths(&items).into_iter().filter(|path| !path.is_empty()).collect();
            let different: BTreeSet<&Vec<u32>> = numbers.iter().collect();
            prop_assert_eq!(different.len(), numbers.len(), "no number twice");
            prop_assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]), "in the order of the page");
        }
    }
}
