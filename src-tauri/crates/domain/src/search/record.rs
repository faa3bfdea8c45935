//! What is searched and found.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to look for: words, filters, or both. Without words the newest comes first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct SearchRequest {
    /// The words, in either language, in any spelling.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub text: String,
    /// What the hits must be.
    #[serde(default)]
    #[ts(optional, as = "Option<SearchFilters>")]
    pub filters: SearchFilters,
    /// How many hits to pass over, for the next page; only the best thousand can be paged through.
    #[serde(default)]
    #[ts(optional)]
    pub offset: Option<u32>,
    /// How many hits at most; 30 when nothing is said, 200 at most.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// What hits must be. Of several values of one filter any will do; the filters are met together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct SearchFilters {
    /// `meeting`, `agenda_item`, `document`, or kinds of the register; a part is found with its entry's kind.
    #[ts(as = "Option<Vec<String>>")]
    pub kinds: Vec<String>,
    /// States: whatever names one of them, and these themselves.
    #[ts(as = "Option<Vec<String>>")]
    pub states: Vec<String>,
    /// Years in which a meeting or an entry begins, ends or goes on.
    #[ts(as = "Option<Vec<u16>>")]
    pub years: Vec<u16>,
    /// Instruments, objectives and themes, with the objectives of an instrument and the themes under a theme.
    #[ts(as = "Option<Vec<String>>")]
    pub tags: Vec<String>,
    /// The deleted ones instead of the others.
    #[ts(as = "Option<bool>")]
    pub deleted: bool,
}

/// How much there is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct SearchCount {
    /// How many hits there are.
    pub total: u32,
    /// How many there are of each kind, the filter by kind left aside; kinds without hits are left out.
    pub kinds: Vec<KindCount>,
    /// How the words were read when nothing was found as it was typed.
    pub read_as: Option<String>,
}

/// How many hits of one kind there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct KindCount {
    /// The kind.
    pub kind: String,
    /// How many.
    pub count: u32,
}

/// One hit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Hit {
    /// `meeting`, `agenda_item`, `document`, a kind of the register such as `organisation`, or a kind of part.
    pub kind: String,
    /// The kind of the document: `meeting`, or the kind of the entry.
    pub within: String,
    /// The id of the document: the meeting, or the entry of the register.
    pub id: String,
    /// The id of the item inside the meeting, or of the part of an entry; nothing for these themselves.
    pub item: Option<String>,
    /// The agenda item under which a document lies; nothing for anything else.
    pub under: Option<String>,
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
