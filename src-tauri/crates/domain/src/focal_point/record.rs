//! What is asked about focal points and answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Another person in the place of a focal point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct FocalPointReplaceRequest {
    /// The focal point that ends.
    pub id: String,
    /// The person who comes.
    pub person: String,
    /// The date from which the new one speaks, as it is known: `2022`, `2022-03`, `2022-03-15`.
    pub from: String,
}

/// Which of the two languages orders and names a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum ListLanguage {
    /// Arabic: states in protocol order.
    #[default]
    Ar,
    /// English: states by their short names.
    En,
}

/// Who speaks for the states.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct FocalPointOfRequest {
    /// Only this state.
    pub state: Option<String>,
    /// On this day, `2021-06-10`; today when nothing is said.
    pub on: Option<String>,
    /// Only on this subject, such as `migration`; those for both count for each of the two.
    pub subject: Option<String>,
    /// In which language the states are ordered.
    pub language: Option<ListLanguage>,
}

/// A state with those who speak for it on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct StateSpeakers {
    /// The state's id.
    pub state: String,
    /// Its short name in Arabic on that day.
    pub name_ar: String,
    /// Its short name in English on that day.
    pub name_en: String,
    /// Its focal points on that day; empty when the register knows none.
    pub speakers: Vec<Speaker>,
}

/// A focal point with what a letter to it needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Speaker {
    /// The focal point's id.
    pub focal_point: String,
    /// The person's id.
    pub person: String,
    /// The form of address in Arabic.
    pub honorific_ar: String,
    /// The form of address in English.
    pub honorific_en: String,
    /// The person's name in Arabic.
    pub name_ar: String,
    /// The person's name in English.
    pub name_en: String,
    /// The position on that day, in Arabic.
    pub position_ar: String,
    /// The position on that day, in English.
    pub position_en: String,
    /// The subject, such as `migration`; empty when nothing is said.
    pub subject: String,
    /// The ministry or body in Arabic.
    pub body_ar: String,
    /// The ministry or body in English.
    pub body_en: String,
    /// The way in which letters reach the focal point; empty when nothing is said.
    pub channel: String,
    /// The address of electronic mail: of the focal point, else of the person.
    pub email: String,
    /// The telephone number: of the focal point, else of the person.
    pub telephone: String,
    /// Since when, as it is known.
    pub starts: Option<String>,
    /// Until when, as it is known.
    pub ends: Option<String>,
}
