//! Somebody who presents, hosts or speaks: a reference into the register, or a text.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A presenter or a host as it is stored: an entry of the register, or a text in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct Party {
    /// The id of a person, an organisation or a state; nothing when the party is a text.
    pub entry: Option<String>,
    /// The Arabic text, used when there is no entry.
    pub text_ar: String,
    /// The English text, used when there is no entry.
    pub text_en: String,
}

/// A party as it is shown: the names that the register gives it, or its own text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct NamedParty {
    /// The id of the entry; nothing when the party is a text.
    pub entry: Option<String>,
    /// The Arabic name or text.
    pub name_ar: String,
    /// The English name or text.
    pub name_en: String,
}
