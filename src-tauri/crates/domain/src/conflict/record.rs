//! What two laptops changed apart, waiting for a decision.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One conflict on the desk's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ConflictView {
    /// The id of the document.
    pub document: String,
    /// The item; empty for the document itself.
    pub item: String,
    /// The field.
    pub field: String,
    /// `two_values`, `text_both`, `edited_deleted`, `moved_both` or `identity`.
    pub kind: String,
    /// The title of the item, or of the document, in Arabic.
    pub title_ar: String,
    /// The same in English.
    pub title_en: String,
    /// The values, the one in force first; for `identity`, what each change that was put aside did.
    pub values: Vec<ConflictValueView>,
}

/// One of the values of a conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ConflictValueView {
    /// The value as stored, to send back when it is chosen.
    pub value: String,
    /// The value as shown, in Arabic.
    pub shown_ar: String,
    /// The value as shown, in English.
    pub shown_en: String,
    /// Who wrote it.
    pub who: String,
    /// When, in UTC, RFC 3339.
    pub at: String,
}

/// A decision: the value at this place of the list, or, for texts, the merged text as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct ConflictSettleRequest {
    /// The id of the document.
    pub document: String,
    /// The item; empty for the document itself.
    pub item: String,
    /// The field.
    pub field: String,
    /// The place of the chosen value in the list, from 0; nothing to keep things as they stand, or to acknowledge
    /// what was put aside.
    #[serde(default)]
    pub choice: Option<u32>,
}
