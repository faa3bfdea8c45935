//! The message of a change: which operation, who, what. It travels with the change.

use serde::{Deserialize, Serialize};

/// Who did what, under which operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Note {
    /// The id shared by all changes of one edit.
    pub(crate) op: String,
    /// The name of the author.
    pub(crate) who: String,
    /// What the edit was, as its caller named it.
    pub(crate) what: String,
}

impl Note {
    /// Reads a message; one that is not ours gives empty names.
    pub(crate) fn read(message: &str) -> Note {
        serde_json::from_str(message).unwrap_or_default()
    }

    /// The message for the change.
    pub(crate) fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
