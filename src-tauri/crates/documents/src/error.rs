use thiserror::Error;

/// Why an office file cannot be read, or a template cannot be filled.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// The bytes are no Word document at all.
    #[error("this is not a Word document (.docx)")]
    NotADocx,
    /// The file, one of its parts or all of them together are larger than this program reads.
    #[error("{what} is larger than {limit} bytes")]
    TooLarge {
        /// What is too large: `file`, or the name of the part.
        what: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// A part unpacks to so many times its packed size that it can only be meant to do harm.
    #[error("the part {0} unpacks to a suspicious size")]
    Bomb(String),
    /// The file has more parts than this program reads.
    #[error("the file has {found} parts, more than {limit}")]
    TooManyParts {
        /// How many parts the file has.
        found: usize,
        /// How many parts are read at most.
        limit: usize,
    },
    /// The file is protected by a password.
    #[error("the file is protected by a password")]
    Encrypted,
    /// The template lacks what a paper needs; each entry is a key or `style: <name>`.
    #[error("the template lacks: {}", .0.join(", "))]
    TemplateLacks(Vec<String>),
    /// The file is cut off or its content is broken; the text names the place.
    #[error("the file is damaged: {0}")]
    Damaged(String),
}
