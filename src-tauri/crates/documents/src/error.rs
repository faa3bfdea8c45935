use thiserror::Error;

/// Why a file cannot be read or written, or a template cannot be filled.
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
    /// The content of the file is not what the ending of its name says.
    #[error("the content of {0} is not what its name says")]
    NotWhatItsNameSays(String),
    /// The bytes are no table: neither .csv nor .xlsx nor .ods.
    #[error("this is not a table (.csv, .xlsx or .ods)")]
    NotATable,
    /// The file is of the kind that Office wrote before 2007 (.xls, .doc, .ppt), which is not read.
    #[error("the file is in the old format of Office; save it as .xlsx, .docx or .pptx")]
    OldFormat,
    /// The file holds a table without headings, or nothing at all.
    #[error("the table is empty")]
    EmptyTable,
    /// The table has more rows than this program reads or writes.
    #[error("the table has more than {limit} rows")]
    TooManyRows {
        /// The most rows below the headings.
        limit: usize,
    },
    /// The table has more columns than this program reads or writes.
    #[error("row {row} of the table has more than {limit} columns")]
    TooManyColumns {
        /// The number of the row in the file, from 1.
        row: usize,
        /// The most columns.
        limit: usize,
    },
    /// The table has more cells, rows times columns, than this program reads.
    #[error("the table has more than {limit} cells")]
    TooManyCells {
        /// The most cells.
        limit: usize,
    },
    /// A cell holds a longer text than this program reads or writes.
    #[error("the cell in row {row}, column {column} is longer than {limit} characters")]
    CellTooLong {
        /// The number of the row in the file, from 1.
        row: usize,
        /// The number of the column, from 1.
        column: usize,
        /// The most characters of a cell.
        limit: usize,
    },
    /// The bytes are no contact file (.vcf).
    #[error("this is not a contact file (.vcf)")]
    NotContacts,
    /// The contact file has more cards than this program reads.
    #[error("the file has more than {limit} cards")]
    TooManyCards {
        /// The most cards.
        limit: usize,
    },
    /// The file is of a kind whose text is not known how to read.
    #[error("no text can be read from a file of this kind")]
    UnknownKind,
    /// Reading the file takes more steps than any honest file needs.
    #[error("reading the file takes more than {limit} steps")]
    TooMuchWork {
        /// The most steps.
        limit: u64,
    },
}
