//! The documents before the meeting, each under an agenda item, with or without a file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct DocumentView {
    /// The document's id.
    pub id: String,
    /// The title in Arabic.
    pub title_ar: String,
    /// The title in English.
    pub title_en: String,
    /// The symbol; empty when it has none.
    pub symbol: String,
    /// The name of the attached file; empty when there is none.
    pub file_name: String,
    /// The size of the attached file in bytes.
    pub file_size: u64,
    /// The hash of the attached file; empty when there is none.
    pub file_hash: String,
}

/// What to change in a document: only the members that are present are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct DocumentPatch {
    /// The title in Arabic.
    pub title_ar: Option<String>,
    /// The title in English.
    pub title_en: Option<String>,
    /// The symbol.
    pub symbol: Option<String>,
}

/// A new document under an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct DocumentCreateRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The item's id.
    pub item: String,
    /// The document's values.
    #[serde(default)]
    pub values: DocumentPatch,
}

/// A change to one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct DocumentEditRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The document's id.
    pub document: String,
    /// What to change.
    pub values: DocumentPatch,
}

/// A request that names one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct DocumentRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The document's id.
    pub document: String,
}

/// A file to attach to a document; the file is read where it lies and stored by its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct DocumentAttachRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The document's id.
    pub document: String,
    /// The path of the file.
    pub path: String,
}

/// Where to write an attached file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct DocumentSaveRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The document's id.
    pub document: String,
    /// The path to write.
    pub path: String,
}
