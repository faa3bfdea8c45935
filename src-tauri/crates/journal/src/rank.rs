//! Fractional ranks: a text that sorts between two others, so that a move writes one register.
//!
//! A rank is a fraction in base 62 without a last zero; ranks compare as plain strings.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE: usize = DIGITS.len();
/// The leading digits that count up or down when something is put at an end, so that ranks stay short.
const COUNTED: usize = 4;
const MIDDLE: usize = BASE / 2;

/// A rank between two neighbours; `None` means the open end on that side.
///
/// Two neighbours of the same rank (both laptops put something at one place) have no room between
/// them: the answer then sorts behind `before`. Texts that are no ranks are read as far as they are.
pub fn between(before: Option<&str>, after: Option<&str>) -> String {
    let low = before.map(read).unwrap_or_default();
    let high = after.map(read).filter(|high| !high.is_empty() && *high > low);
    let digits = match (low.is_empty(), high) {
        (true, None) => counted(BASE.pow(COUNTED as u32) / 2),
        (false, None) => step(&low, 1).unwrap_or_else(|| middle(&low, None)),
        (true, Some(high)) => step(&high, -1).unwrap_or_else(|| middle(&[], Some(&high))),
        (false, Some(high)) => middle(&low, Some(&high)),
    };
    digits.iter().filter_map(|digit| DIGITS.get(*digit)).map(|byte| char::from(*byte)).collect()
}

/// The digits of a rank up to the first character that is none, without last zeros.
fn read(rank: &str) -> Vec<usize> {
    let known = rank.bytes().map_while(|byte| DIGITS.iter().position(|digit| *digit == byte));
    let mut digits: Vec<usize> = known.collect();
    while digits.last() == Some(&0) {
        digits.pop();
    }
    digits
}

/// The next counted rank above or below, if there is room.
fn step(from: &[usize], by: isize) -> Option<Vec<usize>> {
    let lead = (0..COUNTED).fold(0, |sum, at| sum * BASE + from.get(at).copied().unwrap_or(0));
    let next = lead.checked_add_signed(by)?;
    (1..BASE.pow(COUNTED as u32)).contains(&next).then(|| counted(next))
}

/// A counted rank; its last digit is never zero.
fn counted(number: usize) -> Vec<usize> {
    let mut digits = vec![MIDDLE];
    let mut rest = number;
    for _ in 0..COUNTED {
        digits.insert(0, rest % BASE);
        rest /= BASE;
    }
    digits
}

/// The shortest digits strictly between two fractions; `None` is one.
fn middle(low: &[usize], high: Option<&[usize]>) -> Vec<usize> {
    let (mut digits, mut high, mut at) = (Vec::new(), high, 0);
    loop {
        let a = low.get(at).copied().unwrap_or(0);
        let b = high.map_or(BASE, |high| high.get(at).copied().unwrap_or(BASE));
        if a == b {
            digits.push(a);
        } else if b > a + 1 {
            digits.push((a + b) / 2);
            return digits;
        } else if high.is_some_and(|high| high.len() > at + 1) {
            digits.push(b);
            return digits;
        } else {
            digits.push(a);
            high = None;
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::between;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ranks_put_at_random_places_always_sort_where_they_were_put(places in prop::collection::vec(any::<u16>(), 1..200)) {
            let mut ranks: Vec<String> = Vec::new();
            for place in places {
                let at = usize::from(place) % (ranks.len() + 1);
                let before = at.checked_sub(1).map(|left| ranks[left].as_str());
                let rank = between(before, ranks.get(at).map(String::as_str));
                ranks.insert(at, rank);
                prop_assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]), "ranks must sort as placed: {ranks:?}");
            }
        }

        #[test]
        fn any_text_is_taken_for_a_rank_without_a_panic(before in ".{0,6}", after in ".{0,6}") {
            prop_assert!(!between(Some(&before), Some(&after)).is_empty());
        }
    }

    #[test]
    fn a_thousand_items_put_at_the_end_keep_short_ranks() {
        let last = (0..1000).fold(None, |last: Option<String>, _| Some(between(last.as_deref(), None)));
        assert!(last.is_some_and(|rank| rank.len() <= 5), "a rank at the end must not grow");
    }

    #[test]
    fn equal_neighbours_give_a_rank_behind_the_first() {
        let rank = between(None, None);
        assert!(between(Some(&rank), Some(&rank)) > rank, "a tie must not lose the move");
    }
}
