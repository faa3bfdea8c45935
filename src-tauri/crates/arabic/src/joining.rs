//! How words of two scripts join: the preposition «لـ», and Latin runs within Arabic text.

mod figures;
mod isolate;
mod lam;
mod spans;
#[cfg(test)]
mod tests;

pub use isolate::{Run, first_strong, isolate, runs, strip_controls};
pub use lam::lam;

use serde::{Deserialize, Serialize};

/// The direction of a text or of a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Left to right, as Latin text runs.
    Ltr,
    /// Right to left, as Arabic text runs.
    Rtl,
}
