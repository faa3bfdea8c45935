//! What is searched and found.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct SearchRequest {
    /// The words, in either language, in any spelling.
    pub text: String,
    /// How many hits at most; 30 when nothing is said, 200 at most.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// One hit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Hit {
    /// `meeting`, `agenda_item`, `document`, or a kind of the register such as `organisation`.
    pub kind: String,
    /// The id of the document: the meeting, or the entry of the register.
    pub id: String,
    /// The id of the item inside the meeting; nothing for the meeting itself or an entry.
    pub item: Option<String>,
    /// The Arabic title as it is.
    pub title_ar: String,
    /// The English title as it is.
    pub title_en: String,
    /// Where it stands, in Arabic: the title of the meeting, for an item.
    pub context_ar: String,
    /// Where it stands, in English.
    pub context_en: String,
    /// The stretches of `title_ar` that match, as UTF-16 offsets from and to.
    pub marks_ar: Vec<(u32, u32)>,
    /// The stretches of `title_en` that match, as UTF-16 offsets from and to.
    pub marks_en: Vec<(u32, u32)>,
    /// A stretch of a longer text that matches, when neither title does; empty otherwise.
    pub excerpt: String,
    /// The stretches of `excerpt` that match, as UTF-16 offsets from and to.
    pub marks_excerpt: Vec<(u32, u32)>,
}
