//! What is empty in one language, or was changed in one language after it had been translated.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a text waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum TranslationKind {
    /// It is empty in one language and filled in the other.
    Missing,
    /// The other language was changed after it had been translated.
    Stale,
}

/// One text that waits for its translation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct TranslationRow {
    /// The id of the document: a meeting, or an entry of the register.
    pub document: String,
    /// The item of the agenda, or that under which a document before the meeting lies; empty for the meeting or
    /// entry itself.
    pub item: String,
    /// The document before the meeting whose text waits; empty for everything else.
    pub part: String,
    /// `meeting`, `agenda_item`, `document`, or the kind of an entry such as `state`.
    pub noun: String,
    /// The field that waits, such as `title_en`. A whole item is marked as stale; its title stands for it.
    pub field: String,
    /// What it waits for.
    pub kind: TranslationKind,
    /// The title of the item or of the document in Arabic.
    pub title_ar: String,
    /// The same in English.
    pub title_en: String,
    /// The title of the meeting in Arabic; empty for an entry of the register.
    pub meeting_ar: String,
    /// The same in English.
    pub meeting_en: String,
}

/// Everything that waits for a translation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct TranslationList {
    /// The texts by meeting, latest first, from the top of each agenda; then by entry. At most 2,000 are given.
    pub rows: Vec<TranslationRow>,
    /// How many there are.
    pub total: u32,
}
