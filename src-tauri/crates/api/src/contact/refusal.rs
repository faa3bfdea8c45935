//! Why a table or a file of cards was not read, in a sentence that says what to do.

use tashawur_documents::Error;

use crate::{Code, Refusal};

/// The refusal of a table or of a file of contacts.
pub(crate) fn refused(error: Error) -> Refusal {
    let limit = |limit: usize| ("limit", limit.to_string());
    match error {
        Error::OldFormat => refusal("error-table-old-format", &[]),
        Error::Encrypted => refusal("error-table-encrypted", &[]),
        Error::NotWhatItsNameSays(name) => refusal("error-table-not-what-its-name-says", &[("name", name)]),
        Error::EmptyTable => refusal("error-table-empty", &[]),
        Error::TooManyRows { limit: most } => refusal("error-table-too-many-rows", &[limit(most)]),
        Error::TooManyColumns { row, limit: most } => {
            refusal("error-table-too-many-columns", &[("row", row.to_string()), limit(most)])
        }
        Error::CellTooLong { row, column, limit: most } => {
            let place = [("row", row.to_string()), ("column", column.to_string()), limit(most)];
            refusal("error-table-cell-too-long", &place)
        }
        Error::TooManyCells { .. }
        | Error::TooLarge { .. }
        | Error::TooManyParts { .. }
        | Error::Bomb(_)
        | Error::TooMuchWork { .. } => refusal("error-table-too-large", &[]),
        Error::Damaged(_) => refusal("error-table-damaged", &[]),
        Error::NotContacts => refusal("error-cards-none", &[]),
        Error::TooManyCards { limit: most } => refusal("error-cards-too-many", &[limit(most)]),
        Error::NotATable | Error::NotADocx | Error::TemplateLacks(_) | Error::UnknownKind => {
            refusal("error-table-not-a-table", &[])
        }
    }
}

fn refusal(message: &str, args: &[(&str, String)]) -> Refusal {
    Refusal::new(Code::Invalid, message, args)
}
