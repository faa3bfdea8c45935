//! The entries of the register: states, people, organisations, processes, instruments and glossary terms.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kind of an entry; each is a kind of document of its own in the journal.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum EntryKind {
    /// A member state.
    #[default]
    State,
    /// A person.
    Person,
    /// An organisation or a body.
    Organisation,
    /// A consultative process.
    Process,
    /// An instrument, such as a compact.
    Instrument,
    /// A term of the glossary.
    Term,
}

/// An entry of the register.
///
/// | member | state | person | organisation, process, instrument | term |
/// |---|---|---|---|---|
/// | `name` | short name | name | name | preferred term |
/// | `long_name` | official name | position | full name | explanation |
/// | `acronym` | | | acronym | |
/// | `code` | ISO 3166 code | | | |
/// | `order` | protocol order | | | |
/// | `variants` | other names, one a line | | former names and variants | variants |
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Entry {
    /// The entry's id.
    pub id: String,
    /// The kind.
    pub kind: EntryKind,
    /// The name in Arabic.
    pub name_ar: String,
    /// The name in English.
    pub name_en: String,
    /// The official or full name in Arabic; for a person, the position.
    pub long_name_ar: String,
    /// The official or full name in English; for a person, the position.
    pub long_name_en: String,
    /// The acronym, in Latin letters; empty when there is none.
    pub acronym: String,
    /// A code such as `JO`; empty when there is none.
    pub code: String,
    /// The place in the protocol order, 1 to 22 for the states.
    pub order: Option<u32>,
    /// The organisation that a person belongs to, as the id of an entry.
    pub organisation: Option<String>,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub telephone: String,
    /// Other names, one a line, in either language; they are found by search.
    pub variants: String,
    /// Notes in Arabic.
    pub note_ar: String,
    /// Notes in English.
    pub note_en: String,
    /// Where the facts come from, or that they are not verified; empty when nothing is to be said.
    pub source: String,
    /// Whether it came with the program; it can be edited like any other.
    pub built_in: bool,
    /// Whether it is deleted.
    pub deleted: bool,
}

/// What to change in an entry: only the members that are present are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct EntryPatch {
    /// The name in Arabic.
    pub name_ar: Option<String>,
    /// The name in English.
    pub name_en: Option<String>,
    /// The official or full name in Arabic.
    pub long_name_ar: Option<String>,
    /// The official or full name in English.
    pub long_name_en: Option<String>,
    /// The acronym.
    pub acronym: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The place in the protocol order; 0 takes it away.
    pub order: Option<u32>,
    /// The organisation of a person; empty takes it away.
    pub organisation: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Other names, one a line.
    pub variants: Option<String>,
    /// Notes in Arabic.
    pub note_ar: Option<String>,
    /// Notes in English.
    pub note_en: Option<String>,
    /// Where the facts come from.
    pub source: Option<String>,
}

/// Which entries to list; states in protocol order, others by Arabic name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct RegisterListRequest {
    /// Only this kind; all kinds when nothing is said.
    pub kind: Option<EntryKind>,
    /// The deleted ones instead of the others.
    pub deleted: Option<bool>,
}

/// A new entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct EntryCreateRequest {
    /// The kind.
    pub kind: EntryKind,
    /// The entry's values.
    #[serde(default)]
    pub values: EntryPatch,
}

/// A request that names one entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct EntryRequest {
    /// The entry's id.
    pub id: String,
}

/// A change to one entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct EntryEditRequest {
    /// The entry's id.
    pub id: String,
    /// What to change.
    pub values: EntryPatch,
}

/// Where an entry is used: a meeting that it hosts, an item that it presents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EntryUse {
    /// The meeting's id.
    pub meeting: String,
    /// The item's id; nothing when the meeting itself uses it.
    pub item: Option<String>,
    /// The title of the item, or of the meeting, in Arabic.
    pub title_ar: String,
    /// The title of the item, or of the meeting, in English.
    pub title_en: String,
}
