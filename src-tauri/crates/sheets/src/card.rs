use serde::{Deserialize, Serialize};

use crate::Pair;

/// A person as a contact file describes one, each text in Arabic and in English.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// A name of the card that stays the same at every export; empty when the file has none.
    pub uid: String,
    /// The whole name as it is shown.
    pub name: Pair,
    /// The parts of the name, for programs that sort by family name.
    pub name_parts: NameParts,
    /// The organisation: a ministry, a mission, an agency.
    pub organisation: Pair,
    /// The department within the organisation; several levels are joined with `; `.
    pub department: Pair,
    /// The position of the person.
    pub title: Pair,
    /// Addresses of electronic mail, the preferred one first.
    pub emails: Vec<Address>,
    /// Telephone numbers as they are written in the file, the preferred one first.
    pub phones: Vec<Address>,
    /// A note; may hold line breaks (`\n`).
    pub note: Pair,
}

/// The parts of a name, as vCard tells them apart; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameParts {
    /// The family name.
    pub family: Pair,
    /// The given name.
    pub given: Pair,
    /// Further names, such as that of the father.
    pub additional: Pair,
    /// What stands before the name, such as «السفير» / "H.E.".
    pub prefix: Pair,
    /// What stands after the name.
    pub suffix: Pair,
}

/// An address of electronic mail or a telephone number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The address or the number.
    pub value: String,
    /// What it is for, in the words of the standard and in lower case, such as `work`, `cell` or `fax`.
    pub uses: Vec<String>,
}
