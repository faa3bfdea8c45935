//! The desk's own requests and answers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::StoreKind;

/// The state of the desk, for the frame of the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct DeskView {
    /// The version of the program.
    pub version: String,
    /// Who works here; the name stands in every change.
    pub author: String,
    /// The office's store, or the sample archive.
    pub store_kind: StoreKind,
    /// Where the store lies.
    pub folder: String,
    /// Whether the store is open for reading only, because a newer program wrote it.
    pub read_only: bool,
    /// What was done about a damaged store at this start; nothing when all was well.
    pub recovery: Option<RecoveryView>,
    /// When the last copy was kept, in UTC, RFC 3339.
    pub last_copy: Option<String>,
    /// How many conflicts wait.
    pub conflicts: u32,
    /// The command that undo would take back.
    pub undo: Option<String>,
    /// The command that redo would bring back.
    pub redo: Option<String>,
    /// How many meetings there are, deleted ones apart.
    pub meetings: u32,
    /// Grows with every change of this run.
    pub revision: u64,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
}

/// What the sample archive brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct SampleAnswer {
    /// How many meetings it holds.
    pub meetings: u32,
}

/// What was recovered from a damaged store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct RecoveryView {
    /// Where the damaged file lies now.
    pub set_aside: String,
    /// How many changes were recovered.
    pub recovered: u32,
    /// How many changes could not be read.
    pub lost: u32,
}

/// What undo or redo did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct UndoAnswer {
    /// The command that was taken back or brought back; nothing when there was none.
    pub what: Option<String>,
    /// In Arabic, the part of an entry that it was about; nothing when it was about anything else.
    pub of_ar: Option<String>,
    /// The same in English.
    pub of_en: Option<String>,
    /// How many values were left as they are, because somebody changed them since.
    pub left: u32,
}

/// What a check of the store found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct CheckAnswer {
    /// How many changes were verified.
    pub changes: u32,
    /// How many documents were rebuilt and compared.
    pub documents: u32,
    /// What is wrong; empty when all is well.
    pub faults: Vec<String>,
}

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct FolderRequest {
    /// The path of the folder.
    pub folder: String,
}

/// A copy that was kept and verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct CopyAnswer {
    /// Where the copy lies.
    pub path: String,
    /// How many changes it holds.
    pub changes: u32,
    /// How many attached files it holds.
    pub files: u32,
    /// When it was made, in UTC, RFC 3339.
    pub at: String,
}

/// What came in from another store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct MergeAnswer {
    /// How many changes were new.
    pub new_changes: u32,
    /// How many documents were new.
    pub new_documents: u32,
    /// How many attached files were new.
    pub new_files: u32,
    /// How many changes wait for others that are missing.
    pub waiting: u32,
    /// How many changes were put aside, because they contradict known ones.
    pub quarantined: u32,
    /// How many conflicts wait now.
    pub conflicts: u32,
}

/// A new name of the officer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct AuthorRequest {
    /// The name.
    pub name: String,
}
