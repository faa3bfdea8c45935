//! What is asked about people who stand in the register twice, and answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::register::EntryRow;

/// Two people who may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Duplicate {
    /// The one who was entered first.
    pub first: EntryRow,
    /// The other.
    pub second: EntryRow,
    /// How likely they are one, from 0 to 100.
    pub score: u32,
    /// What speaks for it.
    pub reasons: Vec<DuplicateReason>,
}

/// What speaks for two people being one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum DuplicateReason {
    /// They were merged, and another laptop still names the one who was dropped.
    MergedBefore,
    /// The same address of electronic mail.
    Email,
    /// The same name in Arabic, whatever its spelling.
    NameAr,
    /// The same name in English, whatever its spelling.
    NameEn,
    /// A name of one is another name of the other.
    Variant,
    /// The same telephone number.
    Telephone,
    /// The same organisation, beside one of the others.
    Organisation,
}

/// The pairs that may be duplicates, the likeliest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Duplicates {
    /// The pairs, at most 200.
    pub pairs: Vec<Duplicate>,
    /// How many pairs there are in all, as far as they were counted.
    pub total: u32,
}

/// Two people who are one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct PersonMergeRequest {
    /// The person who is kept.
    pub keep: String,
    /// The person who is dropped.
    pub drop: String,
}
