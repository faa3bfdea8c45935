//! Contact files (.vcf): vCard 2.1, 3.0 and 4.0 read, 4.0 written.

mod line;
mod read;
mod value;
mod write;

use thiserror::Error as ThisError;

pub use read::read;
pub use write::write;

/// The largest contact file that is read, in bytes.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
/// The most cards of a file.
pub const MOST_CARDS: usize = 100_000;
/// The most properties of a card.
pub const MOST_PROPERTIES: usize = 1_000;
/// The most characters of one text of a card.
pub const MOST_CHARACTERS: usize = 10_000;

/// A card of a file that could not be read; the others of the file are not touched by it.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
#[error("card {number}, line {line}: {fault}")]
pub struct CardError {
    /// The number of the card in the file, from 1, bad cards counted.
    pub number: usize,
    /// The line of the file where the card starts, from 1.
    pub line: usize,
    /// What is wrong with the card.
    pub fault: CardFault,
}

/// What is wrong with a card.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
pub enum CardFault {
    /// The card has no name, neither as a whole nor in parts.
    #[error("it has no name")]
    NoName,
    /// The card has no end: the file is cut off, or the next card starts within it.
    #[error("it has no end")]
    NoEnd,
    /// The card is of a version of vCard that is not known.
    #[error("its version {0} is not known")]
    Version(String),
    /// The card has more properties, or a longer text, than this program reads.
    #[error("it is too long")]
    TooLong,
}
