//! What an edition shows beyond its values: where it stands, its days in words, what its segments cover.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::meeting::MeetingStatus;
use crate::register::Titled;

/// An edition as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EditionView {
    /// The edition with its title.
    pub edition: Titled,
    /// What it is: `meeting`, `report` or `plan`, said by itself or by its series; empty when neither says it.
    pub sort: String,
    /// Where it stands, computed from its dates unless an officer said it.
    pub status: MeetingStatus,
    /// Its days in Arabic, as precise as they are known.
    pub days_ar: String,
    /// Its days in English.
    pub days_en: String,
    /// Its days one by one, in order.
    pub days: Vec<EditionDay>,
    /// How many of them are main days.
    pub main_days: u32,
    /// Its segments in order.
    pub segments: Vec<EditionSegment>,
    /// What it covers of each instrument whose objectives it names.
    pub coverage: Vec<Coverage>,
    /// Its priorities in order.
    pub priorities: Vec<Titled>,
    /// Its figures, the latest first; an earlier one of the same kind stays beside a later one.
    pub figures: Vec<EditionFigure>,
    /// What it follows up.
    pub follows_up: Option<Titled>,
    /// What follows it up.
    pub followed_by: Vec<Titled>,
    /// The note on this edition in Arabic.
    pub note_ar: String,
    /// The note in English.
    pub note_en: String,
}

/// A day of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EditionDay {
    /// The part's id.
    pub id: String,
    /// The date as it is known.
    pub date: String,
    /// `main`, `preliminary` or `side_events`.
    pub sort: String,
    /// The date in Arabic with its weekday, when it is known to the day.
    pub words_ar: String,
    /// The date in English.
    pub words_en: String,
    /// The title in Arabic.
    pub title_ar: String,
    /// The title in English.
    pub title_en: String,
}

/// A segment of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EditionSegment {
    /// The segment with its title.
    pub segment: Titled,
    /// Its kind, such as `round_table`.
    pub sort: String,
    /// The numbers of the objectives that it covers, in order.
    pub objectives: Vec<i64>,
    /// Whether it is a side event: it stands in the programme and is no item of the agenda.
    pub side_event: bool,
}

/// What an edition covers of the objectives of an instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Coverage {
    /// The instrument.
    pub instrument: Titled,
    /// How many objectives it has.
    pub all: u32,
    /// How many of them the segments cover together, or the edition itself when no segment names any.
    pub covered: u32,
    /// The numbers of those that none covers.
    pub missing: Vec<i64>,
    /// The numbers of those that several segments cover.
    pub twice: Vec<i64>,
}

/// A figure of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct EditionFigure {
    /// What it counts.
    pub figure: Titled,
    /// The figure with its qualifier in Arabic: «أكثر من 100».
    pub words_ar: String,
    /// The figure in English.
    pub words_en: String,
    /// The date to which it stands, in Arabic; empty when it is not known.
    pub as_of_ar: String,
    /// The date in English.
    pub as_of_en: String,
    /// Where it is from.
    pub source: String,
}
