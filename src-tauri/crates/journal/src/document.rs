//! The plain values of a document, as anyone outside the engine sees them.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The item id of the document's own fields.
pub const ROOT: &str = "";

/// The ending of the register that says "I have read the merged text of this field".
pub const REVIEWED: &str = "/reviewed";

/// The id of a document: a UUIDv7, or a fixed name for built-in ones (`settings`, `state:JO`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DocId(pub String);

impl fmt::Display for DocId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for DocId {
    fn from(id: &str) -> Self {
        DocId(id.to_owned())
    }
}

/// The value of a register, or the whole of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Nothing; the same as a register that was never set.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A string.
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Int(number)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Value::Bool(flag)
    }
}

/// A field of an item: its value and, after a merge, the other values it was given at the same time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// The value everybody sees: the same one on every laptop.
    pub value: Value,
    /// The other values, different from `value`, that were set elsewhere at the same time.
    pub others: Vec<Value>,
    /// Whether this is a merging text rather than a register.
    pub is_text: bool,
}

/// One item of a document; the document's own fields are the item [`ROOT`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// The id of the item; [`ROOT`] for the document's own fields.
    pub id: String,
    /// The kind of the item; for [`ROOT`] the kind of the document.
    pub kind: String,
    /// All fields by name.
    pub fields: BTreeMap<String, Field>,
}

impl Item {
    /// The text of a field; empty when the field is absent or no text.
    pub fn text(&self, field: &str) -> &str {
        self.maybe(field).unwrap_or_default()
    }

    /// The text of a field, if it has one.
    pub fn maybe(&self, field: &str) -> Option<&str> {
        match self.fields.get(field).map(|found| &found.value) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The number of a field, if it has one.
    pub fn int(&self, field: &str) -> Option<i64> {
        match self.fields.get(field).map(|found| &found.value) {
            Some(Value::Int(number)) => Some(*number),
            _ => None,
        }
    }

    /// Whether a field is set to true.
    pub fn flag(&self, field: &str) -> bool {
        matches!(self.fields.get(field).map(|found| &found.value), Some(Value::Bool(true)))
    }

    /// Whether the item is deleted (the register `deleted` is true).
    pub fn deleted(&self) -> bool {
        self.flag("deleted")
    }

    /// The value of a field; [`Value::Null`] when absent.
    pub fn value(&self, field: &str) -> Value {
        self.fields.get(field).map(|found| found.value.clone()).unwrap_or_default()
    }
}

/// What a document holds, at any moment of its history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The id of the document.
    pub id: DocId,
    /// The kind of the document, by which its noun is found.
    pub kind: String,
    /// The document's own fields.
    pub root: Item,
    /// The items by id, deleted ones included.
    pub items: BTreeMap<String, Item>,
}

impl Document {
    /// The item of this id; [`ROOT`] gives the document's own fields.
    pub fn item(&self, id: &str) -> Option<&Item> {
        if id == ROOT { Some(&self.root) } else { self.items.get(id) }
    }
}

/// An item to be created. Every text field an item will ever need is named here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewItem {
    /// The id of the new item; ignored for the document's own fields.
    pub id: String,
    /// The kind of the new item; ignored for the document's own fields.
    pub kind: String,
    /// The text fields with their first text, usually empty.
    pub texts: Vec<(&'static str, String)>,
    /// The registers that have a first value.
    pub registers: Vec<(&'static str, Value)>,
    /// The members of its sets: each becomes the register `set/member` with the value true, so that what two
    /// laptops put into one set is joined.
    pub members: Vec<(&'static str, String)>,
}

/// The register that says whether something is a member of a set: `themes` and `theme:work` give
/// `themes/theme:work`.
pub fn member_field(set: &str, member: &str) -> String {
    format!("{set}/{member}")
}
