//! Who changed what and when, how it was, and the way back to an earlier version.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::agenda::AgendaView;
use crate::register::Entry;
use crate::settings::Settings;

/// Whose history to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct HistoryRequest {
    /// The id of the document: a meeting, an entry of the register, or `settings`.
    pub document: String,
    /// Only the changes to this item.
    #[serde(default)]
    pub item: Option<String>,
}

/// One version in a history, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Version {
    /// The document that it is a version of: the one that was asked for, or one that was merged into it.
    pub document: String,
    /// The name of the version.
    pub hash: String,
    /// When, in UTC, RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// Which command did it, such as `agenda_item.move`.
    pub what: String,
    /// The fields that it changed, with the values before and after as text.
    pub changes: Vec<FieldChange>,
}

/// One field that a version changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct FieldChange {
    /// The item; empty for the document itself.
    pub item: String,
    /// The title of the item in Arabic, at that version.
    pub title_ar: String,
    /// The title of the item in English, at that version.
    pub title_en: String,
    /// The field, such as `title_ar`.
    pub field: String,
    /// The value before, as text.
    pub before: String,
    /// The value after, as text.
    pub after: String,
}

/// A return to an earlier version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct HistoryRestoreRequest {
    /// The id of the document.
    pub document: String,
    /// Only this item; the whole document when nothing is said.
    #[serde(default)]
    pub item: Option<String>,
    /// The version to return to.
    pub hash: String,
}

/// Which version to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct HistoryLookRequest {
    /// The id of the document: a meeting, an entry of the register, or `settings`.
    pub document: String,
    /// Only this item of the agenda, with everything under it.
    #[serde(default)]
    pub item: Option<String>,
    /// The version to look at.
    pub hash: String,
}

/// A document as it was at an earlier version, beside what has changed since.
#[derive(Debug, Clone, PartialEq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EarlierVersion {
    /// Whether the document, or the item that was asked for, was deleted at that moment.
    pub deleted: bool,
    /// What it was.
    pub view: EarlierView,
    /// The fields that have another value today.
    pub changed: Vec<ChangedField>,
    /// How many items of the agenda stand today and did not exist then.
    pub added: u32,
}

/// What a document was, as the commands that read it answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export_to = "types.ts")]
pub enum EarlierView {
    /// A meeting with its agenda.
    Meeting {
        /// The record, the items and the days of the programme.
        agenda: Box<AgendaView>,
    },
    /// An entry of the register.
    Entry {
        /// The entry.
        entry: Box<Entry>,
    },
    /// The settings.
    Settings {
        /// The settings.
        settings: Box<Settings>,
    },
}

/// A field of a version that has another value today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ChangedField {
    /// The item; empty for the document itself.
    pub item: String,
    /// The field as stored, such as `title_ar`.
    pub field: String,
}
