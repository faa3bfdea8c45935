//! How far a rebuild of the derived rows has come, for whoever shows it.

use std::sync::Arc;

/// How far a rebuild has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// Documents whose rows stand.
    pub done: usize,
    /// Documents of the store.
    pub all: usize,
}

/// Hears of a rebuild: once before its first document, and after each. It is called inside the transaction of the
/// rebuild, so it should be quick; when it panics, the store stays as it was.
pub type Progress = Arc<dyn Fn(Rebuilt) + Send + Sync>;

/// For those who show nothing.
pub fn unheard() -> Progress {
    Arc::new(|_| ())
}
