//! What can go wrong with a noun.

use tashawur_journal::Error as JournalError;

/// Why a verb was refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A value breaks a rule; `message` names the sentence in `error.ftl` that says which and what to do.
    #[error("invalid value ({message})")]
    Invalid {
        /// The key of the sentence.
        message: &'static str,
        /// Its arguments.
        args: Vec<(&'static str, String)>,
    },
    /// Nothing has this id.
    #[error("{kind} not found")]
    NotFound {
        /// The noun that was looked for, such as `meeting`.
        kind: &'static str,
    },
    /// The ground refused.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A query failed.
    #[error(transparent)]
    Rows(#[from] rusqlite::Error),
}

/// The answer of a verb.
pub type Result<T> = std::result::Result<T, Error>;

/// A value that breaks the rule told by the sentence `message`.
pub fn invalid(message: &'static str) -> Error {
    Error::Invalid { message, args: Vec::new() }
}

/// A value that breaks the rule told by the sentence `message` with its arguments.
pub fn invalid_with(message: &'static str, args: &[(&'static str, String)]) -> Error {
    Error::Invalid { message, args: args.to_vec() }
}
