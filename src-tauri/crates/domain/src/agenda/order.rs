//! The rank of an item among its siblings.

use tashawur_journal::rank;

/// A sibling: its id and its rank. A list of them is in the order of the page, deleted ones included, so that
/// what comes back stands where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sibling {
    pub(crate) id: String,
    pub(crate) rank: String,
}

/// Where a new sibling stands: its rank, and new ranks for those behind it that two laptops had put at one place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) rank: String,
    pub(crate) reranked: Vec<Sibling>,
}

/// The place after the sibling `after`, or before all of them; nothing when `after` is none of them.
pub(crate) fn slot(siblings: &[Sibling], after: Option<&str>) -> Option<Slot> {
    let position = match after {
        None => 0,
        Some(after) => siblings.iter().position(|sibling| sibling.id == after)? + 1,
    };
    let (above, below) = siblings.split_at_checked(position)?;
    let before = above.last().map(|sibling| sibling.rank.as_str());
    let tied =
        before.map_or(0, |before| below.iter().take_while(|next| next.rank.as_str() <= before).count());
    let bound = below.get(tied).map(|sibling| sibling.rank.as_str());
    let new = rank::between(before, bound);
    let mut reranked: Vec<Sibling> = Vec::new();
    for sibling in below.iter().take(tied) {
        let low = reranked.last().map_or(new.as_str(), |last| last.rank.as_str());
        let rank = rank::between(Some(low), bound);
        reranked.push(Sibling { id: sibling.id.clone(), rank });
    }
    Some(Slot { rank: new, reranked })
}

/// The place behind all siblings.
pub(crate) fn last(siblings: &[Sibling]) -> Slot {
    let before = siblings.iter().map(|sibling| sibling.rank.as_str()).max();
    Slot { rank: rank::between(before, None), reranked: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn siblings(ranks: &[&str]) -> Vec<Sibling> {
        let one = |(at, rank): (usize, &&str)| Sibling { id: format!("i{at}"), rank: (*rank).to_owned() };
        ranks.iter().enumerate().map(one).collect()
    }

    #[test]
    fn a_new_item_stands_between_its_neighbours() {
        let list = siblings(&["C", "M"]);
        let middle = slot(&list, Some("i0")).unwrap();
        assert!("C" < middle.rank.as_str() && middle.rank.as_str() < "M" && middle.reranked.is_empty());
        assert!(slot(&list, None).unwrap().rank.as_str() < "C", "before all");
        assert!(slot(&list, Some("i1")).unwrap().rank.as_str() > "M", "behind all");
        assert!(last(&list).rank.as_str() > "M");
        assert!(slot(&list, Some("elsewhere")).is_none(), "no sibling of that id");
    }

    #[test]
    fn siblings_at_one_place_are_told_apart_when_something_goes_between_them() {
        let list = siblings(&["C", "M", "M", "M", "T"]);
        let found = slot(&list, Some("i1")).unwrap();
        let mut order = vec!["M", found.rank.as_str()];
        order.extend(found.reranked.iter().map(|sibling| sibling.rank.as_str()));
        order.push("T");
        assert_eq!(found.reranked.len(), 2, "the two that stood behind the first of them");
        assert!(order.windows(2).all(|pair| pair[0] < pair[1]), "{order:?}");
    }
}
