/// What can go wrong in this crate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text is none of `2021`, `2021-Q1`, `2021-06` and `2021-06-10`, or names a day that does not exist.
    #[error("not a date: {0}")]
    NotADate(String),
}
