//! See `record` for what it is; one file a verb besides.

mod record;

pub use record::*;
