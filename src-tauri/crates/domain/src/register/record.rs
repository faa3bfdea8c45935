//! What is asked of the register and answered: entries, their values, their parts.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The value of one field. Dates and references are texts; a set is a list of ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(untagged)]
#[ts(export_to = "types.ts")]
pub enum FieldValue {
    /// Nothing: in a patch it takes the value away.
    Nothing(()),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A text, a date such as `2021-06`, a choice, or the id of an entry.
    Text(String),
    /// The ids of a set.
    List(Vec<String>),
}

/// The values of an entry or a part by field; fields that say nothing are left out.
pub type Values = BTreeMap<String, FieldValue>;

/// Reading values without asking each time whether they are there.
pub trait Read {
    /// The text of a field; empty when there is none.
    fn text(&self, field: &str) -> &str;
    /// The number of a field.
    fn number(&self, field: &str) -> Option<i64>;
    /// Whether a field says yes.
    fn flag(&self, field: &str) -> bool;
    /// The ids of a set; empty when there is none.
    fn list(&self, field: &str) -> &[String];
}

impl Read for Values {
    fn text(&self, field: &str) -> &str {
        match self.get(field) {
            Some(FieldValue::Text(text)) => text,
            _ => "",
        }
    }

    fn number(&self, field: &str) -> Option<i64> {
        match self.get(field) {
            Some(FieldValue::Number(number)) => Some(*number),
            _ => None,
        }
    }

    fn flag(&self, field: &str) -> bool {
        self.get(field) == Some(&FieldValue::Flag(true))
    }

    fn list(&self, field: &str) -> &[String] {
        match self.get(field) {
            Some(FieldValue::List(list)) => list,
            _ => &[],
        }
    }
}

/// An entry with everything in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Entry {
    /// The entry's id.
    pub id: String,
    /// The kind, such as `state`.
    pub kind: String,
    /// The title in Arabic: its name, or what the record gives.
    pub title_ar: String,
    /// The title in English.
    pub title_en: String,
    /// Its values.
    pub values: Values,
    /// Its parts, deleted ones at the end.
    pub parts: Vec<EntryPart>,
    /// What is wrong with it, as after a merge of two laptops.
    pub problems: Vec<Problem>,
    /// Whether it came with the program; it can be edited like any other.
    pub built_in: bool,
    /// Whether it is deleted.
    pub deleted: bool,
    /// The entry into which this one was merged.
    pub merged_into: Option<String>,
}

/// A part of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EntryPart {
    /// The part's id.
    pub id: String,
    /// The kind, such as `mandate`.
    pub kind: String,
    /// What it is called in Arabic where it stands alone, such as «ولاية: مارس 2023», with marks of direction.
    pub called_ar: String,
    /// The same in English.
    pub called_en: String,
    /// Its values.
    pub values: Values,
    /// Whether it is deleted.
    pub deleted: bool,
}

/// Something that breaks a rule of the noun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Problem {
    /// The key of the sentence in `error.ftl` that says what and what to do.
    pub message_id: &'static str,
    /// Its arguments.
    pub args: BTreeMap<&'static str, String>,
    /// The part that it is about; nothing when it is about the entry.
    pub part: Option<String>,
    /// Whether an edit that would bring it about is refused; the others are only shown.
    pub refused: bool,
}

/// A line of a list of entries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EntryRow {
    /// The entry's id.
    pub id: String,
    /// The kind.
    pub kind: String,
    /// The title in Arabic.
    pub title_ar: String,
    /// The title in English.
    pub title_en: String,
    /// The official or full name in Arabic; for a person, the position.
    pub long_name_ar: String,
    /// The official or full name in English; for a person, the position.
    pub long_name_en: String,
    /// The acronym; empty when there is none.
    pub acronym: String,
    /// A code such as `JO`; empty when there is none.
    pub code: String,
    /// Other names, one a line.
    pub variants: String,
    /// The sort within the kind, such as `working_group`; empty when there is none.
    pub sort: String,
    /// The place in an order of its own, such as the protocol order.
    pub order: Option<u32>,
    /// The first date, as it is known.
    pub starts: Option<String>,
    /// The last date, as it is known.
    pub ends: Option<String>,
    /// The entry above it in a tree, such as the theme of a sub-theme.
    pub parent: Option<String>,
    /// Whether it came with the program.
    pub built_in: bool,
    /// Whether it is deleted.
    pub deleted: bool,
}

/// Which entries to list: those with an order of their own by it, dated ones by their dates, others by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct RegisterListRequest {
    /// Only this kind; all kinds when nothing is said.
    pub kind: Option<String>,
    /// The deleted ones instead of the others.
    pub deleted: Option<bool>,
    /// Only those that name this entry in one of their fields.
    pub of: Option<String>,
    /// Only those that stand on this day.
    pub on: Option<String>,
}

/// A new entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct EntryCreateRequest {
    /// The kind.
    pub kind: String,
    /// Its values.
    #[serde(default)]
    #[ts(optional, as = "Option<Values>")]
    pub values: Values,
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
    /// What to change: only the fields that are given are written.
    pub values: Values,
}

/// A new part of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct PartCreateRequest {
    /// The entry's id.
    pub id: String,
    /// The kind of part.
    pub kind: String,
    /// Its values.
    #[serde(default)]
    #[ts(optional, as = "Option<Values>")]
    pub values: Values,
}

/// A request that names one part of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct PartRequest {
    /// The entry's id.
    pub id: String,
    /// The part's id.
    pub part: String,
}

/// A change to one part of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct PartEditRequest {
    /// The entry's id.
    pub id: String,
    /// The part's id.
    pub part: String,
    /// What to change: only the fields that are given are written.
    pub values: Values,
}

/// Another place for a part among those of its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct PartMoveRequest {
    /// The entry's id.
    pub id: String,
    /// The part's id.
    pub part: String,
    /// The part before which it is to stand; nothing puts it last.
    pub before: Option<String>,
}

/// Where an entry is used: a meeting that it hosts, an item that it presents, another entry that names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EntryUse {
    /// The kind of the document that uses it: `meeting`, or a kind of entry.
    pub kind: String,
    /// The document's id.
    pub document: String,
    /// The id of the item or part; nothing when the document itself uses it.
    pub item: Option<String>,
    /// The kind of the item or part; empty when the document itself uses it.
    pub item_kind: String,
    /// The field that names it.
    pub field: String,
    /// The title of the document, or of the agenda item, in Arabic.
    pub title_ar: String,
    /// The title of the document, or of the agenda item, in English.
    pub title_en: String,
}

/// Something with a title in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Titled {
    /// The id of the entry, the meeting or the part.
    pub id: String,
    /// The kind, such as `edition`, `meeting` or `priority`.
    pub kind: String,
    /// The title in Arabic.
    pub title_ar: String,
    /// The title in English.
    pub title_en: String,
}
