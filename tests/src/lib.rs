//! What the tests share: an office with a desk of its own, and other programs that look at our files.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a broken expectation is the message"
)]

pub mod content;
pub mod office;
pub mod others;
pub mod refusals;

pub use office::Office;
