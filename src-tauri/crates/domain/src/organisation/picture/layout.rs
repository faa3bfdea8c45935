//! A layered drawing of boxes and arrows: the same input gives the same drawing.
//!
//! Boxes stand in rows. Between two rows of boxes lies a row for the words on the arrows, so that no word covers
//! another word or a box; an arrow over several rows passes through joints that keep its way free.

use super::rows::{Joint, Rows};

/// Between boxes or words of one row, in units.
pub(super) const GAP: i32 = 28;
/// Between a row of boxes and the words beside it.
const ROOM: i32 = 26;
/// The height of a row of words.
pub(super) const WORD_HEIGHT: i32 = 24;
/// The most boxes of one row, unless they must stand there.
const WIDEST: usize = 7;

/// A box to be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) width: i32,
    pub(super) height: i32,
}

/// An arrow to be drawn from the first box to the second one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wire {
    pub(super) from: usize,
    pub(super) to: usize,
    /// How much room its word needs.
    pub(super) word: i32,
    /// Whether it should lead downwards.
    pub(super) down: bool,
}

/// A point; the first number counts from where reading begins, the second one from the top.
pub(super) type Point = [i32; 2];

/// The finished drawing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Drawing {
    pub(super) width: i32,
    pub(super) height: i32,
    /// Where each box begins.
    pub(super) boxes: Vec<Point>,
    /// The row of each box, from the top.
    pub(super) rows: Vec<usize>,
    /// The points of each arrow in its direction.
    pub(super) lines: Vec<Vec<Point>>,
    /// The middle of the word on each arrow.
    pub(super) words: Vec<Point>,
}

/// Places the boxes and draws the arrows. Arrows that name no box are left out by the caller.
pub(super) fn draw(sizes: &[Size], wires: &[Wire]) -> Drawing {
    let pairs: Vec<(usize, usize)> = wires
        .iter()
        .map(|wire| if wire.down { (wire.from, wire.to) } else { (wire.to, wire.from) })
        .collect();
    let layers = layers(sizes.len(), &pairs);
    let rows = Rows::new(sizes, wires, &layers);
    let heights = heights(sizes, &layers, rows.count());
    let tops = tops(&heights);
    let mut drawing = Drawing {
        width: rows.width(),
        height: tops.last().zip(heights.last()).map_or(0, |(top, height)| top + height),
        ..Drawing::default()
    };
    for (at, size) in sizes.iter().enumerate() {
        let layer = layers.get(at).copied().unwrap_or_default();
        let top = tops.get(layer * 2).copied().unwrap_or_default();
        let row = heights.get(layer * 2).copied().unwrap_or_default();
        drawing.boxes.push([rows.middle(at) - size.width / 2, top + (row - size.height) / 2]);
    }
    drawing.rows = layers;
    for (at, wire) in wires.iter().enumerate() {
        let (line, word) = line(at, wire, sizes, &drawing, &rows, (&tops, &heights));
        drawing.lines.push(line);
        drawing.words.push(word);
    }
    drawing
}

/// The row of boxes in which each box stands: below all that lead down to it, where that is possible.
fn layers(count: usize, pairs: &[(usize, usize)]) -> Vec<usize> {
    let sound = without_cycles(count, pairs);
    let mut waiting_for = vec![0_usize; count];
    for (_, lower) in &sound {
        if let Some(number) = waiting_for.get_mut(*lower) {
            *number += 1;
        }
    }
    let mut free: Vec<usize> = (0..count).filter(|at| waiting_for.get(*at) == Some(&0)).collect();
    let mut layers = vec![0_usize; count];
    let mut filled: Vec<usize> = Vec::new();
    let mut next = 0;
    while let Some(at) = free.get(next).copied() {
        next += 1;
        let mut layer = layers.get(at).copied().unwrap_or_default();
        while filled.get(layer).is_some_and(|number| *number >= WIDEST) {
            layer += 1;
        }
        filled.resize(filled.len().max(layer + 1), 0);
        filled.iter_mut().skip(layer).take(1).for_each(|number| *number += 1);
        layers.iter_mut().skip(at).take(1).for_each(|own| *own = layer);
        for (_, lower) in sound.iter().filter(|(upper, _)| *upper == at) {
            layers.iter_mut().skip(*lower).take(1).for_each(|below| *below = (*below).max(layer + 1));
            if let Some(number) = waiting_for.get_mut(*lower) {
                *number -= 1;
                if *number == 0 {
                    free.push(*lower);
                }
            }
        }
    }
    closer(&mut layers, &sound, &mut filled);
    layers
}

/// Boxes that nothing leads down to move to just above the first box that they lead to.
fn closer(layers: &mut [usize], sound: &[(usize, usize)], filled: &mut [usize]) {
    for at in 0..layers.len() {
        if sound.iter().any(|(_, lower)| *lower == at) {
            continue;
        }
        let own = layers.get(at).copied().unwrap_or_default();
        let below = sound.iter().filter(|(upper, _)| *upper == at);
        let highest = below.filter_map(|(_, lower)| layers.get(*lower)).min().copied();
        let wanted = highest.unwrap_or(own + 1).saturating_sub(1);
        let place = (own..=wanted)
            .rev()
            .find(|layer| *layer == own || filled.get(*layer).is_some_and(|number| *number < WIDEST));
        if let Some(place) = place.filter(|place| *place != own) {
            filled.iter_mut().skip(own).take(1).for_each(|number| *number -= 1);
            filled.iter_mut().skip(place).take(1).for_each(|number| *number += 1);
            layers.iter_mut().skip(at).take(1).for_each(|layer| *layer = place);
        }
    }
}

/// The pairs that close no cycle, each once: a merge can bring one about, and it must still be drawn.
fn without_cycles(count: usize, pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (upper, lower) in pairs.iter().filter(|(upper, lower)| upper != lower) {
        if let Some(list) = below.get_mut(*upper).filter(|list| !list.contains(lower)) {
            list.push(*lower);
        }
    }
    let (mut open, mut done) = (vec![false; count], vec![false; count]);
    let mut sound = Vec::new();
    for start in 0..count {
        let mut path = vec![(start, 0_usize)];
        while let Some((at, child)) = path.pop() {
            if child == 0 {
                if done.get(at) == Some(&true) {
                    continue;
                }
                open.iter_mut().skip(at).take(1).for_each(|flag| *flag = true);
            }
            match below.get(at).and_then(|list| list.get(child)).copied() {
                None => {
                    open.iter_mut().skip(at).take(1).for_each(|flag| *flag = false);
                    done.iter_mut().skip(at).take(1).for_each(|flag| *flag = true);
                }
                Some(lower) => {
                    path.push((at, child + 1));
                    if open.get(lower) != Some(&true) {
                        sound.push((at, lower));
                        if done.get(lower) != Some(&true) {
                            path.push((lower, 0));
                        }
                    }
                }
            }
        }
    }
    sound
}

/// The height of each row: of its highest box, or of a word.
fn heights(sizes: &[Size], layers: &[usize], count: usize) -> Vec<i32> {
    (0..count)
        .map(|row| {
            let boxes = sizes.iter().zip(layers).filter(|(_, layer)| *layer * 2 == row);
            boxes.map(|(size, _)| size.height).max().unwrap_or(WORD_HEIGHT)
        })
        .collect()
}

fn tops(heights: &[i32]) -> Vec<i32> {
    let mut top = 0;
    let mut tops = Vec::with_capacity(heights.len());
    for height in heights {
        tops.push(top);
        top += height + ROOM;
    }
    tops
}

/// The way of one arrow, from box to box through its joints, and the middle of its word.
fn line(
    at: usize,
    wire: &Wire,
    sizes: &[Size],
    drawing: &Drawing,
    rows: &Rows,
    (tops, heights): (&[i32], &[i32]),
) -> (Vec<Point>, Point) {
    let layer = |node: usize| drawing.rows.get(node).copied().unwrap_or_default();
    let (upper, lower) =
        if layer(wire.from) <= layer(wire.to) { (wire.from, wire.to) } else { (wire.to, wire.from) };
    let edge = |node: usize, below: bool| {
        let top = drawing.boxes.get(node).map_or(0, |place| place[1]);
        if below { top + sizes.get(node).map_or(0, |size| size.height) } else { top }
    };
    let mut points = vec![[rows.port(at, upper), edge(upper, true)]];
    let mut word = points.first().copied().unwrap_or_default();
    for Joint { row, middle, is_word } in rows.joints(at) {
        let top = tops.get(row).copied().unwrap_or_default();
        let height = heights.get(row).copied().unwrap_or_default();
        if is_word {
            word = [middle, top + height / 2];
            points.push(word);
        } else {
            points.push([middle, top]);
            points.push([middle, top + height]);
        }
    }
    points.push([rows.port(at, lower), edge(lower, false)]);
    if upper != wire.from {
        points.reverse();
    }
    (points, word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn size() -> Size {
        Size { width: 200, height: 60 }
    }

    fn wire(from: usize, to: usize) -> Wire {
        Wire { from, to, word: 90, down: true }
    }

    #[test]
    fn what_leads_down_stands_above_and_no_boxes_touch() {
        let drawing = draw(&[size(); 4], &[wire(0, 1), wire(0, 2), wire(1, 3), wire(2, 3)]);
        assert_eq!(drawing.rows, [0, 1, 1, 2], "one row a step");
        assert!(drawing.boxes[1][0].abs_diff(drawing.boxes[2][0]) >= 200, "beside each other");
        assert_eq!(drawing.lines[0].first().map(|point| point[1]), Some(60), "from the lower edge of a box");
        assert_eq!(
            drawing.lines[0].last().map(|point| point[1]),
            Some(drawing.boxes[1][1]),
            "to the upper one"
        );
    }

    #[test]
    fn a_cycle_is_drawn_all_the_same() {
        let drawing = draw(&[size(); 3], &[wire(0, 1), wire(1, 2), wire(2, 0)]);
        assert_eq!(drawing.rows, [0, 1, 2]);
        let back = &drawing.lines[2];
        assert!(back.first().map(|point| point[1]) > back.last().map(|point| point[1]), "one arrow leads up");
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        assert_eq!(draw(&[], &[]), Drawing::default());
    }

    proptest! {
        #[test]
        fn no_box_and_no_word_covers_another(
            count in 1_usize..30,
            ends in prop::collection::vec((0_usize..30, 0_usize..30, any::<bool>()), 0..60),
        ) {
            let wires: Vec<Wire> = ends
                .into_iter()
                .map(|(from, to, down)| Wire { from: from % count, to: to % count, word: 80, down })
                .filter(|wire| wire.from != wire.to)
                .collect();
            let drawing = draw(&vec![size(); count], &wires);
            prop_assert_eq!(&drawing, &draw(&vec![size(); count], &wires), "the same input, the same drawing");
            let boxes = drawing.boxes.iter().map(|place| (place[0], place[1], 200, 60));
            let words = drawing.words.iter().map(|place| (place[0] - 40, place[1] - 12, 80, 24));
            let all: Vec<(i32, i32, i32, i32)> = boxes.chain(words).collect();
            for (at, one) in all.iter().enumerate() {
                prop_assert!(one.0 >= 0 && one.0 + one.2 <= drawing.width, "inside the drawing: {:?}", one);
                prop_assert!(one.1 >= 0 && one.1 + one.3 <= drawing.height, "inside the drawing: {:?}", one);
                for other in &all[at + 1..] {
                    let apart = one.0 + one.2 <= other.0 || other.0 + other.2 <= one.0
                        || one.1 + one.3 <= other.1 || other.1 + other.3 <= one.1;
                    prop_assert!(apart, "{:?} and {:?} overlap", one, other);
                }
            }
        }
    }
}
