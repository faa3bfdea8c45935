//! What an import answers.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Error;

/// What becomes of a row of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum ContactOutcome {
    /// A new person.
    New,
    /// A person of the register, or a focal point, is changed or added to.
    Changed,
    /// The register says all of it already.
    Same,
    /// An earlier row of the file is about the same person.
    Duplicate,
    /// It cannot go in; the message says why.
    Refused,
}

/// One value that a row changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ContactChange {
    /// The column, such as `email`.
    pub column: String,
    /// The value in the register; empty when there is none.
    pub before: String,
    /// The value of the file.
    pub after: String,
}

/// A row of a file with what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ContactRow {
    /// The number of the row, or of the card, in the file.
    pub number: u32,
    /// The name in the row, or whatever else tells it from others.
    pub name: String,
    /// What becomes of it.
    pub outcome: ContactOutcome,
    /// The values that it changes; for a new person, those that it brings.
    pub changes: Vec<ContactChange>,
    /// The key of the sentence that says why the row is refused or a duplicate; empty otherwise.
    pub message_id: String,
    /// The arguments of the sentence.
    pub args: BTreeMap<String, String>,
}

/// How many rows come to what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ContactCounts {
    /// All rows.
    pub rows: u32,
    /// New people.
    pub new: u32,
    /// Changed ones.
    pub changed: u32,
    /// Rows that change nothing.
    pub same: u32,
    /// Duplicates within the file.
    pub duplicate: u32,
    /// Refused rows.
    pub refused: u32,
    /// Organisations that the register does not have and gets.
    pub organisations: u32,
    /// Focal points that the register does not have and gets.
    pub focal_points: u32,
}

/// What a file would change, or has changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ContactReport {
    /// The rows in the order of the file; of a preview the first 500.
    pub rows: Vec<ContactRow>,
    /// The counts of all rows.
    pub counts: ContactCounts,
    /// The names of the organisations that the register gets, at most 100 of them.
    pub organisations: Vec<String>,
}

impl ContactCounts {
    /// Counts one more row.
    pub(crate) fn add(&mut self, outcome: ContactOutcome) {
        self.rows += 1;
        let count = match outcome {
            ContactOutcome::New => &mut self.new,
            ContactOutcome::Changed => &mut self.changed,
            ContactOutcome::Same => &mut self.same,
            ContactOutcome::Duplicate => &mut self.duplicate,
            ContactOutcome::Refused => &mut self.refused,
        };
        *count += 1;
    }
}

/// Why a row cannot go in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The key of the sentence in `error.ftl`.
    pub message: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, String)>,
}

impl Reason {
    /// The reason with one argument `value`.
    pub(crate) fn of(message: &'static str, value: &str) -> Reason {
        Reason { message, args: vec![("value", value.to_owned())] }
    }

    /// The rule that a value breaks; an error of the store is no reason of a row.
    pub(crate) fn from_error(error: Error) -> Result<Reason, Error> {
        match error {
            Error::Invalid { message, args } => Ok(Reason { message, args }),
            other => Err(other),
        }
    }
}
