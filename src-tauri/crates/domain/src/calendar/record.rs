//! What the timeline is asked and answers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::meeting::MeetingStatus;

/// What stands on the timeline.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum TimelineKind {
    /// A meeting: of the process, or an edition of a series of meetings.
    Meeting,
    /// A document that comes again: a report to a forum, an annual report.
    Document,
    /// A plan for some years.
    Plan,
    /// A day of an edition.
    Day,
    /// A segment of an edition.
    Segment,
    /// The mandate of a body.
    Mandate,
    /// A term in the chair of a body.
    ChairTerm,
    /// The standing of a state.
    Standing,
    /// A public holiday.
    Holiday,
}

/// Which part of the timeline to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct TimelineRequest {
    /// The first date: a year, a quarter, a month or a day.
    #[ts(as = "String", optional = false)]
    pub from: String,
    /// The last date.
    #[ts(as = "String", optional = false)]
    pub to: String,
    /// Only these kinds; all of them when nothing is said.
    pub kinds: Option<Vec<TimelineKind>>,
    /// Only what belongs to these entries: series, editions, bodies, states, the process.
    pub entries: Option<Vec<String>>,
}

/// A stretch of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Timeline {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The day of asking.
    pub today: String,
    /// The rows in which the items stand, in order; each has at least one item.
    pub rows: Vec<TimelineRow>,
    /// Everything dated, by first day.
    pub items: Vec<TimelineItem>,
}

/// A row of the timeline: a series, a process, a body, or everything of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct TimelineRow {
    /// The entry's id, or the name of a kind.
    pub id: String,
    /// What stands in it.
    pub kind: TimelineKind,
    /// The title of the entry in Arabic; empty for a row of a whole kind.
    pub title_ar: String,
    /// The title of the entry in English.
    pub title_en: String,
}

/// Something dated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct TimelineItem {
    /// A name that no other item of the answer has.
    pub key: String,
    /// What it is.
    pub kind: TimelineKind,
    /// The row in which it stands.
    pub row: String,
    /// The meeting or the entry.
    pub document: String,
    /// The kind of that document: `meeting`, `edition`, `organisation`, `state`, `holiday`.
    pub document_kind: String,
    /// The part of that document: a day or a segment of an edition, a mandate or a term in the chair of a body, the
    /// standing of a state; nothing when it is the whole document.
    pub part: Option<String>,
    /// The title in Arabic.
    pub title_ar: String,
    /// The title in English.
    pub title_en: String,
    /// A word that says more, in Arabic: the kind of day or segment, the seat, the standing.
    pub detail_ar: String,
    /// The word in English.
    pub detail_en: String,
    /// The first date as it is known.
    pub starts: String,
    /// The last date as it is known; nothing when it is the first one, or when it is open.
    pub ends: Option<String>,
    /// The first day that it can mean.
    pub first_day: String,
    /// The last day that it can mean; nothing when it has no end yet.
    pub last_day: Option<String>,
    /// The dates in Arabic, as precise as they are known.
    pub days_ar: String,
    /// The dates in English.
    pub days_en: String,
    /// Where it stands; nothing for days, terms and holidays.
    pub status: Option<MeetingStatus>,
    /// Whether it comes, or ends, within the next ninety days.
    pub due: bool,
    /// Whether it is past and nobody has said that it took place, or was postponed or cancelled.
    pub late: bool,
}
