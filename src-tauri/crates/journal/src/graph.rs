//! Which change knew of which: the graph of the changes of one document.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::engine::{Hash, Node};

/// The changes in an order that never depends on how they arrived, cut into stretches.
///
/// A change that knows all before it and is known to all after it ends a stretch; only changes of one
/// stretch can have been written apart. In a document that one person at a time edits, every change
/// is a stretch of its own, and nothing has to be compared.
#[derive(Debug)]
pub(crate) struct Graph {
    place: BTreeMap<Hash, usize>,
    deps: Vec<Vec<usize>>,
    stretch: Vec<usize>,
}

impl Graph {
    pub(crate) fn new(nodes: Vec<Node>) -> Graph {
        let nodes = ordered(nodes);
        let place: BTreeMap<Hash, usize> =
            nodes.iter().enumerate().map(|(at, node)| (node.hash, at)).collect();
        let deps: Vec<Vec<usize>> = nodes
            .iter()
            .map(|node| node.deps.iter().filter_map(|dep| place.get(dep)).copied().collect())
            .collect();
        let stretch = stretches(&deps);
        Graph { place, deps, stretch }
    }

    /// Whether every change knew all before it.
    pub(crate) fn is_line(&self) -> bool {
        self.stretch.last().is_none_or(|last| last + 1 == self.stretch.len())
    }

    /// The newest changes of `left` and `right` that were written apart from one of the other list and
    /// are not both known to a change of `reviews`.
    pub(crate) fn sides(&self, left: &[Hash], right: &[Hash], reviews: &[Hash]) -> Vec<Hash> {
        let (left, right, reviews) = (self.places(left), self.places(right), self.places(reviews));
        let mut apart = BTreeSet::new();
        for a in &left {
            for b in right.iter().filter(|b| self.stretch.get(**b) == self.stretch.get(*a)) {
                let settled = |review: &usize| self.knows(*review, *a) && self.knows(*review, *b);
                if a != b && !self.knows(*a, *b) && !self.knows(*b, *a) && !reviews.iter().any(settled) {
                    apart.extend([*a, *b]);
                }
            }
        }
        let newest = |at: &&usize| !apart.iter().any(|other| other != *at && self.knows(*other, **at));
        let newest: BTreeSet<usize> = apart.iter().filter(newest).copied().collect();
        let mut sides: Vec<(usize, Hash)> =
            self.place.iter().filter(|(_, at)| newest.contains(at)).map(|(hash, at)| (*at, *hash)).collect();
        sides.sort_unstable();
        sides.into_iter().map(|(_, hash)| hash).collect()
    }

    fn places(&self, hashes: &[Hash]) -> BTreeSet<usize> {
        hashes.iter().filter_map(|hash| self.place.get(hash)).copied().collect()
    }

    /// Whether `later` was written with `earlier` at hand.
    fn knows(&self, later: usize, earlier: usize) -> bool {
        if later <= earlier {
            return later == earlier;
        }
        if self.stretch.get(later) != self.stretch.get(earlier) {
            return true;
        }
        let mut seen = BTreeSet::new();
        let mut open = vec![later];
        while let Some(at) = open.pop() {
            if at == earlier {
                return true;
            }
            let deps = self.deps.get(at).into_iter().flatten().filter(|dep| **dep >= earlier);
            open.extend(deps.filter(|dep| seen.insert(**dep)));
        }
        false
    }
}

/// The nodes, each after those it depends on; ties by first operation, then author, then hash.
fn ordered(nodes: Vec<Node>) -> Vec<Node> {
    let known: BTreeSet<Hash> = nodes.iter().map(|node| node.hash).collect();
    let mut children: BTreeMap<Hash, Vec<usize>> = BTreeMap::new();
    let mut missing: Vec<usize> = Vec::new();
    let mut open = BinaryHeap::new();
    let key = |at: usize, node: &Node| Reverse((node.start_op, node.actor.clone(), node.hash, at));
    for (at, node) in nodes.iter().enumerate() {
        let deps: BTreeSet<Hash> = node.deps.iter().copied().filter(|dep| known.contains(dep)).collect();
        missing.push(deps.len());
        deps.iter().for_each(|dep| children.entry(*dep).or_default().push(at));
        if deps.is_empty() {
            open.push(key(at, node));
        }
    }
    let mut order = Vec::new();
    while let Some(Reverse((_, _, hash, at))) = open.pop() {
        order.push(at);
        for child in children.get(&hash).into_iter().flatten() {
            let Some(count) = missing.get_mut(*child) else { continue };
            *count -= 1;
            if *count == 0 {
                open.extend(nodes.get(*child).map(|node| key(*child, node)));
            }
        }
    }
    order.into_iter().filter_map(|at| nodes.get(at).cloned()).collect()
}

/// The number of the stretch of each change.
///
/// A change knows all before it when it is the only one without a child so far, and all after it know it
/// when it is the only one from there on whose parents all lie before.
fn stretches(deps: &[Vec<usize>]) -> Vec<usize> {
    let count = deps.len();
    let mut first_child = vec![count; count];
    for (at, parents) in deps.iter().enumerate() {
        for parent in parents {
            if let Some(child) = first_child.get_mut(*parent) {
                *child = at.min(*child);
            }
        }
    }
    // Each change is childless from its own place until its first child, and parentless back to its last parent.
    let childless = covered(count, first_child.into_iter().enumerate());
    let last_parent = deps.iter().map(|parents| parents.iter().max().map_or(0, |parent| parent + 1));
    let parentless = covered(count, last_parent.enumerate().map(|(at, from)| (from, at + 1)));
    let mut stretch = 0;
    let ends = childless.into_iter().zip(parentless).map(|(a, b)| a == 1 && b == 1);
    ends.map(|ends| {
        let own = stretch;
        stretch += usize::from(ends);
        own
    })
    .collect()
}

/// How many of the ranges cover each place.
fn covered(count: usize, ranges: impl Iterator<Item = (usize, usize)>) -> Vec<isize> {
    let mut change = vec![0_isize; count + 1];
    for (from, to) in ranges {
        if let Some(start) = change.get_mut(from) {
            *start += 1;
        }
        if let Some(end) = change.get_mut(to) {
            *end -= 1;
        }
    }
    let mut sum = 0;
    change
        .into_iter()
        .take(count)
        .map(|by| {
            sum += by;
            sum
        })
        .collect()
}
