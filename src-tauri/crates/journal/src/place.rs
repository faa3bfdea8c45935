//! Where an item stands: one register `<parent>|<rank>`, and the tree that all of them give.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::ROOT;

/// The place of an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The id of the item it stands under; [`ROOT`] at the top.
    pub parent: String,
    /// The rank among its siblings.
    pub rank: String,
}

impl Place {
    /// Reads the value of the register `place`; anything unreadable is a place at the top.
    pub fn parse(text: &str) -> Place {
        let (parent, rank) = text.rsplit_once('|').unwrap_or((ROOT, text));
        Place { parent: parent.to_owned(), rank: rank.to_owned() }
    }

    /// The value for the register `place`.
    pub fn format(&self) -> String {
        format!("{}|{}", self.parent, self.rank)
    }
}

/// Why an item stands at the top although its place says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// Its parents form a circle: two people each put one under the other.
    Circle,
    /// Its parent does not exist.
    Orphan,
}

/// An item in its place in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The id of the item.
    pub id: String,
    /// The id of the item it is shown under; [`ROOT`] at the top.
    pub parent: String,
    /// 0 at the top.
    pub depth: usize,
    /// Set when the item was brought to the top because its place cannot hold.
    pub misplaced: Option<Misplaced>,
}

/// The tree of all items, each before its children, siblings by rank and then by id.
///
/// Takes pairs of id and value of the register `place`. Nothing is ever left out: an item whose parent is
/// missing, and the smallest id of every circle, is brought to the top and says so.
pub fn arrange<'a>(items: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<Placed> {
    let places: BTreeMap<&str, Place> =
        items.into_iter().map(|(id, place)| (id, Place::parse(place))).collect();
    let broken = circles(&places);
    let mut children: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    let mut misplaced: BTreeMap<&str, Misplaced> = BTreeMap::new();
    for (id, place) in &places {
        let mut parent = place.parent.as_str();
        if parent != ROOT && !places.contains_key(parent) {
            misplaced.insert(id, Misplaced::Orphan);
            parent = ROOT;
        } else if broken.contains(id) {
            misplaced.insert(id, Misplaced::Circle);
            parent = ROOT;
        }
        children.entry(parent).or_default().push((place.rank.as_str(), id));
    }
    children.values_mut().for_each(|siblings| siblings.sort_unstable());
    walk(&children, &misplaced)
}

/// The smallest id of every circle of parents.
fn circles<'a>(places: &'a BTreeMap<&'a str, Place>) -> BTreeSet<&'a str> {
    let mut settled: BTreeSet<&str> = BTreeSet::new();
    let mut broken = BTreeSet::new();
    for start in places.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut next = Some(*start);
        while let Some(at) = next.filter(|at| !settled.contains(at)) {
            if path.contains(&at) {
                broken.extend(path.iter().skip_while(|id| **id != at).min().copied());
                break;
            }
            path.push(at);
            next = places.get(at).map(|place| place.parent.as_str()).filter(|up| places.contains_key(up));
        }
        settled.extend(path);
    }
    broken
}

/// All items from the top down; a list instead of recursion, since depth comes from users.
fn walk(children: &BTreeMap<&str, Vec<(&str, &str)>>, misplaced: &BTreeMap<&str, Misplaced>) -> Vec<Placed> {
    let mut tree = Vec::new();
    let mut open: Vec<(&str, &str, usize)> = Vec::new();
    let push = |open: &mut Vec<_>, parent, depth| {
        let below = children.get(parent).into_iter().flatten().rev();
        open.extend(below.map(|(_, id)| (*id, parent, depth)));
    };
    push(&mut open, ROOT, 0);
    while let Some((id, parent, depth)) = open.pop() {
        let misplaced = misplaced.get(id).copied();
        tree.push(Placed { id: id.to_owned(), parent: parent.to_owned(), depth, misplaced });
        push(&mut open, id, depth + 1);
    }
    tree
}

#[cfg(test)]
mod tests {
    use super::{Misplaced, Place, arrange};
    use proptest::prelude::*;

    #[test]
    fn a_place_reads_back_as_it_was_written() {
        let place = Place { parent: "a|b".into(), rank: "V".into() };
        assert_eq!(Place::parse(&place.format()), place, "the rank never holds a bar, the parent may");
    }

    #[test]
    fn siblings_stand_by_rank_then_by_id() {
        let tree = arrange([("b", "|V"), ("a", "|V"), ("c", "|A"), ("d", "c|V")]);
        let order: Vec<_> = tree.iter().map(|placed| (placed.id.as_str(), placed.depth)).collect();
        assert_eq!(order, [("c", 0), ("d", 1), ("a", 0), ("b", 0)]);
    }

    #[test]
    fn a_circle_is_opened_at_its_smallest_id_and_flagged() {
        let tree =
            arrange([("a", "b|V"), ("b", "c|V"), ("c", "a|V"), ("d", "a|V"), ("s", "s|V"), ("o", "gone|V")]);
        let flagged: Vec<_> =
            tree.iter().filter_map(|placed| placed.misplaced.map(|why| (placed.id.as_str(), why))).collect();
        assert_eq!(tree.len(), 6, "no item may be left out");
        assert_eq!(flagged, [("a", Misplaced::Circle), ("o", Misplaced::Orphan), ("s", Misplaced::Circle)]);
    }

    proptest! {
        #[test]
        fn every_item_stands_in_the_tree_exactly_once(parents in prop::collection::vec(0_usize..14, 12)) {
            let ids: Vec<String> = (0..12).map(|at| format!("i{at:02}")).collect();
            let places: Vec<String> = parents.iter().map(|parent| {
                let parent = ids.get(*parent).map_or(if *parent == 12 { "" } else { "gone" }, String::as_str);
                format!("{parent}|V")
            }).collect();
            let tree = arrange(ids.iter().map(String::as_str).zip(places.iter().map(String::as_str)));
            let mut seen: Vec<_> = tree.iter().map(|placed| placed.id.clone()).collect();
            seen.sort();
            prop_assert_eq!(seen, ids);
        }
    }
}
