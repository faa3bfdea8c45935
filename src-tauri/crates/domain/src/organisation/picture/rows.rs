//! The order in the rows of a drawing, and how far from the side each thing stands.

use super::layout::{GAP, Size, Wire};

/// How often the rows are put in order by what they are tied to.
const SWEEPS: usize = 8;
/// The width of a joint without a word.
const THREAD: i32 = 8;

/// One thing in a row: a box, a word, or a joint that keeps the way of an arrow free.
#[derive(Debug, Clone, Copy)]
struct Piece {
    row: usize,
    width: i32,
    is_word: bool,
}

/// A place through which an arrow passes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Joint {
    pub(super) row: usize,
    pub(super) middle: i32,
    pub(super) is_word: bool,
}

/// All pieces: the boxes first, then the joints of each arrow from the top down.
pub(super) struct Rows {
    pieces: Vec<Piece>,
    /// The pieces of each row, in order.
    order: Vec<Vec<usize>>,
    /// The pieces that each piece is tied to, in the row above and in the one below.
    ties: Vec<[Vec<usize>; 2]>,
    middles: Vec<i32>,
    /// The joints of each arrow from the top down.
    joints: Vec<Vec<usize>>,
    /// The place at the upper and at the lower box where each arrow begins and ends.
    ports: Vec<[(usize, i32); 2]>,
}

impl Rows {
    /// Puts everything in order and in its place.
    pub(super) fn new(sizes: &[Size], wires: &[Wire], layers: &[usize]) -> Self {
        let layer = |node: usize| layers.get(node).copied().unwrap_or_default();
        let boxes = sizes.iter().zip(layers);
        let pieces = boxes.map(|(size, layer)| Piece { row: layer * 2, width: size.width, is_word: false });
        let mut rows = Self {
            pieces: pieces.collect(),
            order: Vec::new(),
            ties: vec![[Vec::new(), Vec::new()]; sizes.len()],
            middles: Vec::new(),
            joints: Vec::new(),
            ports: Vec::new(),
        };
        for wire in wires {
            let up = layer(wire.from) <= layer(wire.to);
            let (upper, lower) = if up { (wire.from, wire.to) } else { (wire.to, wire.from) };
            rows.thread(upper, lower, wire.word);
        }
        let last = rows.pieces.iter().map(|piece| piece.row).max();
        rows.order = vec![Vec::new(); last.map_or(0, |row| row + 1)];
        for (at, piece) in rows.pieces.iter().enumerate() {
            if let Some(row) = rows.order.get_mut(piece.row) {
                row.push(at);
            }
        }
        rows.arrange();
        rows.place();
        rows.ports = wires.iter().enumerate().map(|(at, wire)| rows.find_ports(at, wire, layers)).collect();
        rows
    }

    /// Adds the joints of an arrow between two boxes.
    fn thread(&mut self, upper: usize, lower: usize, word: i32) {
        let row = |rows: &Self, at: usize| rows.pieces.get(at).map_or(0, |piece| piece.row);
        let (first, last) = (row(self, upper) + 1, row(self, lower));
        let middle = first + (last.saturating_sub(first + 1)) / 4 * 2;
        let mut before = upper;
        let mut joints = Vec::new();
        for row in first..last {
            let is_word = row == middle;
            let at = self.pieces.len();
            self.pieces.push(Piece { row, width: if is_word { word } else { THREAD }, is_word });
            self.ties.push([Vec::new(), Vec::new()]);
            self.tie(before, at);
            joints.push(at);
            before = at;
        }
        self.tie(before, lower);
        self.joints.push(joints);
    }

    fn tie(&mut self, upper: usize, lower: usize) {
        if let Some([_, below]) = self.ties.get_mut(upper) {
            below.push(lower);
        }
        if let Some([above, _]) = self.ties.get_mut(lower) {
            above.push(upper);
        }
    }

    /// Orders each row by the middle of what its pieces are tied to, from the top down and back again.
    fn arrange(&mut self) {
        let mut places: Vec<usize> = vec![0; self.pieces.len()];
        let note = |places: &mut Vec<usize>, row: &[usize]| {
            for (place, at) in row.iter().enumerate() {
                places.iter_mut().skip(*at).take(1).for_each(|own| *own = place);
            }
        };
        self.order.iter().for_each(|row| note(&mut places, row));
        for sweep in 0..SWEEPS {
            let side = sweep % 2;
            let count = self.order.len();
            for step in 0..count {
                let at = if side == 0 { step } else { count - 1 - step };
                let Some(row) = self.order.get(at) else { continue };
                let mut keyed: Vec<(usize, usize)> =
                    row.iter().map(|piece| (self.middle_of_ties(*piece, side, &places), *piece)).collect();
                keyed.sort_by_key(|(key, _)| *key);
                let row: Vec<usize> = keyed.into_iter().map(|(_, piece)| piece).collect();
                note(&mut places, &row);
                self.order.iter_mut().skip(at).take(1).for_each(|own| own.clone_from(&row));
            }
        }
    }

    /// A thousand times the middle of the places of what a piece is tied to; its own place when that is nothing.
    fn middle_of_ties(&self, piece: usize, side: usize, places: &[usize]) -> usize {
        let place = |at: &usize| places.get(*at).copied().unwrap_or_default();
        let ties = self.ties.get(piece).and_then(|ties| ties.get(side)).filter(|ties| !ties.is_empty());
        ties.map_or_else(
            || place(&piece) * 1_000,
            |ties| ties.iter().map(place).sum::<usize>() * 1_000 / ties.len(),
        )
    }

    /// Moves the pieces of each row towards what they are tied to, without changing the order or touching.
    fn place(&mut self) {
        self.middles = vec![0; self.pieces.len()];
        for at in 0..self.order.len() {
            self.settle(at, None);
        }
        for sweep in 0..SWEEPS {
            let count = self.order.len();
            for step in 0..count {
                let at = if sweep % 2 == 0 { step } else { count - 1 - step };
                self.settle(at, Some(sweep % 2));
            }
        }
        let sides = self.pieces.iter().zip(&self.middles).map(|(piece, middle)| middle - piece.width / 2);
        let first = sides.min().unwrap_or_default();
        self.middles.iter_mut().for_each(|middle| *middle -= first);
    }

    fn settle(&mut self, at: usize, side: Option<usize>) {
        let Some(row) = self.order.get(at) else { return };
        let wanted: Vec<i32> = row.iter().map(|piece| self.wanted(*piece, side)).collect();
        let widths: Vec<i32> =
            row.iter().filter_map(|piece| self.pieces.get(*piece)).map(|p| p.width).collect();
        let apart = |one: usize| {
            let width = |at: usize| widths.get(at).copied().unwrap_or_default();
            width(one) / 2 + (width(one + 1) + 1) / 2 + GAP
        };
        let mut forwards = wanted.clone();
        for at in 1..forwards.len() {
            let least = forwards.get(at - 1).map_or(i32::MIN, |before| before + apart(at - 1));
            forwards.iter_mut().skip(at).take(1).for_each(|place| *place = (*place).max(least));
        }
        let mut backwards = wanted;
        for at in (0..backwards.len().saturating_sub(1)).rev() {
            let most = backwards.get(at + 1).map_or(i32::MAX, |after| after - apart(at));
            backwards.iter_mut().skip(at).take(1).for_each(|place| *place = (*place).min(most));
        }
        // Either way keeps the pieces apart, so the middle of both does; halves are rounded to the same side.
        let places = forwards.iter().zip(&backwards).map(|(one, other)| (one + other).div_euclid(2));
        let places: Vec<(usize, i32)> = row.iter().copied().zip(places).collect();
        for (piece, place) in places {
            self.middles.iter_mut().skip(piece).take(1).for_each(|middle| *middle = place);
        }
    }

    fn wanted(&self, piece: usize, side: Option<usize>) -> i32 {
        let middle = |at: &usize| self.middles.get(*at).copied().unwrap_or_default();
        let ties = side.and_then(|side| self.ties.get(piece)?.get(side)).filter(|ties| !ties.is_empty());
        let count = |ties: &[usize]| i32::try_from(ties.len()).unwrap_or(i32::MAX);
        ties.map_or_else(|| middle(&piece), |ties| ties.iter().map(middle).sum::<i32>() / count(ties))
    }

    /// Where an arrow leaves its upper box and reaches its lower one: the arrows of one side of a box stand in
    /// the order of where they lead.
    fn find_ports(&self, wire: usize, ends: &Wire, layers: &[usize]) -> [(usize, i32); 2] {
        let layer = |node: usize| layers.get(node).copied().unwrap_or_default();
        let up = layer(ends.from) <= layer(ends.to);
        let (upper, lower) = if up { (ends.from, ends.to) } else { (ends.to, ends.from) };
        let joints = self.joints.get(wire).map(Vec::as_slice).unwrap_or_default();
        [
            (upper, self.port_at(upper, 1, joints.first().copied())),
            (lower, self.port_at(lower, 0, joints.last().copied())),
        ]
    }

    fn port_at(&self, node: usize, side: usize, joint: Option<usize>) -> i32 {
        let width = self.pieces.get(node).map_or(0, |piece| piece.width);
        let mut ties = self.ties.get(node).and_then(|ties| ties.get(side)).cloned().unwrap_or_default();
        ties.sort_by_key(|at| (self.middles.get(*at).copied().unwrap_or_default(), *at));
        let place = joint.and_then(|joint| ties.iter().position(|at| *at == joint)).unwrap_or_default();
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let room = width * 4 / 5;
        self.middle(node) - room / 2 + room * (number(place) * 2 + 1) / (number(ties.len()).max(1) * 2)
    }

    /// How many rows there are, of boxes and of words.
    pub(super) fn count(&self) -> usize {
        self.order.len()
    }

    /// The width of the whole drawing.
    pub(super) fn width(&self) -> i32 {
        let sides =
            self.pieces.iter().zip(&self.middles).map(|(piece, middle)| middle + (piece.width + 1) / 2);
        sides.max().unwrap_or_default()
    }

    /// The middle of a box.
    pub(super) fn middle(&self, node: usize) -> i32 {
        self.middles.get(node).copied().unwrap_or_default()
    }

    /// The joints of an arrow from the top down.
    pub(super) fn joints(&self, wire: usize) -> impl Iterator<Item = Joint> + '_ {
        let joints = self.joints.get(wire).map(Vec::as_slice).unwrap_or_default();
        joints.iter().filter_map(|at| {
            let piece = self.pieces.get(*at)?;
            Some(Joint { row: piece.row, middle: self.middle(*at), is_word: piece.is_word })
        })
    }

    /// Where an arrow touches a box.
    pub(super) fn port(&self, wire: usize, node: usize) -> i32 {
        let ports = self.ports.get(wire).map(<[_; 2]>::as_slice).unwrap_or_default();
        ports.iter().find(|(own, _)| *own == node).map_or(0, |(_, place)| *place)
    }
}
