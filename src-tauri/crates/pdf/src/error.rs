use thiserror::Error as Derive;

/// Why a paper could not be made.
#[derive(Debug, Derive)]
pub enum Error {
    /// The embedded fonts could not be read: the program itself is damaged.
    #[error("the embedded fonts cannot be read")]
    Fonts,
    /// The logo is not a PNG, JPEG or SVG picture, is damaged, or is too large to print.
    #[error("the logo cannot be printed: {0}")]
    Logo(String),
    /// The page leaves no room for text, or a measure is not a number.
    #[error("the page leaves no room for text")]
    Page,
    /// The moment at which the paper was made lies outside the years that a PDF can hold.
    #[error("the date of the file cannot be written into a PDF")]
    Date,
    /// The sheet could not be passed to the template.
    #[error("the paper cannot be written as data: {0}")]
    Data(#[from] serde_json::Error),
    /// The typesetter refused the paper; the text is for the log, not for the user.
    #[error("the paper cannot be set: {0}")]
    Set(String),
}
