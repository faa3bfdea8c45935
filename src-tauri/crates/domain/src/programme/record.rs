//! The days of a programme.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kind of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum DayKind {
    /// A main day.
    #[default]
    Main,
    /// A preliminary day.
    Preliminary,
    /// A day of side events.
    SideEvents,
    /// A kind that this program does not know; kept as it is.
    #[serde(other)]
    Unknown,
}

/// One day of the programme as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct DayView {
    /// The day's id.
    pub id: String,
    /// The kind.
    pub kind: DayKind,
    /// 1 for the first main day and so on; nothing for a preliminary day or a day of side events.
    pub number: Option<u32>,
    /// The date, `YYYY-MM-DD`; nothing when it is not known yet.
    pub date: Option<String>,
    /// The clock time at which it starts, `HH:MM`.
    pub start: String,
    /// The clock time at which it must end, `HH:MM`; nothing when it is open.
    pub end: Option<String>,
    /// The computed end of its last item, `HH:MM`; nothing for an empty day.
    pub runs_until: Option<String>,
    /// By how many minutes it runs past its end; 0 when it does not.
    pub overrun: u32,
    /// The heading in Arabic, as printed.
    pub heading_ar: String,
    /// The heading in English, as printed.
    pub heading_en: String,
    /// Whether the date falls on a day off in the office's working week.
    pub day_off: bool,
    /// Whether the date lies outside the days of the meeting.
    pub outside: bool,
}

/// What to change in a day: only the members that are present are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct DayPatch {
    /// The kind.
    pub kind: Option<DayKind>,
    /// The date, `YYYY-MM-DD`; empty takes it away.
    pub date: Option<String>,
    /// The clock time at which it starts, `HH:MM`.
    pub start: Option<String>,
    /// The clock time at which it must end, `HH:MM`; empty takes it away.
    pub end: Option<String>,
}

/// A new day, after the last one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct DayCreateRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The day's values.
    #[serde(default)]
    pub values: DayPatch,
}

/// A change to one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct DayEditRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The day's id.
    pub day: String,
    /// What to change.
    pub values: DayPatch,
}

/// A request that names one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct DayRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The day's id.
    pub day: String,
}
