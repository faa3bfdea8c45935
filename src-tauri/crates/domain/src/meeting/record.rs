//! What a meeting is: the values that are stored, listed and edited.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_arabic::numbering::NumberingStyle;
use ts_rs::TS;

use crate::party::{NamedParty, Party};
use crate::register::{Problem, Titled};

/// The kind of a meeting (domain row 001-3).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum MeetingKind {
    /// The ordinary annual meeting («اجتماع»).
    #[default]
    OrdinaryAnnual,
    /// An extraordinary meeting («اجتماع استثنائي»).
    Extraordinary,
    /// A preparatory session («جلسة تحضيرية»).
    PreparatorySession,
    /// A joint consultation («مشاورات مشتركة»).
    JointConsultation,
    /// A panel («جلسة نقاشية»).
    Panel,
    /// A meeting of high-level officials («اجتماع المسؤولين رفيع المستوى»).
    HighLevel,
    /// A session with a feminine ordinal («دورة»).
    Session,
    /// Another kind; its title is typed.
    Other,
    /// A kind that this program does not know; kept as it is.
    #[serde(other)]
    Unknown,
}

/// How a meeting takes place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum MeetingMode {
    /// In one place.
    #[default]
    InPerson,
    /// By video («عبر تقنية الاتصال المرئي»).
    Video,
    /// Both at once.
    Hybrid,
    /// A mode that this program does not know; kept as it is.
    #[serde(other)]
    Unknown,
}

/// Where a meeting stands; computed from its dates unless an officer says otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum MeetingStatus {
    /// No date yet.
    #[default]
    Planned,
    /// Its date lies ahead.
    Upcoming,
    /// Today lies within its days.
    UnderWay,
    /// Past by its date, and nobody has said that it took place.
    Unconfirmed,
    /// It took place (said by an officer).
    Held,
    /// Postponed (said by an officer).
    Postponed,
    /// Cancelled (said by an officer).
    Cancelled,
    /// A status that this program does not know; kept as it is.
    #[serde(other)]
    Unknown,
}

/// The languages in which a meeting's papers are kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum MeetingLanguages {
    /// Arabic and English; a missing translation is shown.
    #[default]
    Both,
    /// Arabic only; a missing English text is no fault.
    ArabicOnly,
    /// Languages that this program does not know; kept as they are.
    #[serde(other)]
    Unknown,
}

/// One row of the list of meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct MeetingRow {
    /// The meeting's id.
    pub id: String,
    /// The Arabic title, generated or typed.
    pub title_ar: String,
    /// The English title, generated or typed.
    pub title_en: String,
    /// The kind.
    pub kind: MeetingKind,
    /// The mode.
    pub mode: MeetingMode,
    /// The status on the day of asking.
    pub status: MeetingStatus,
    /// The ordinal, 1 to 99; nothing for a meeting without number.
    pub ordinal: Option<u32>,
    /// The first day with its precision: `2021`, `2021-Q2`, `2021-06` or `2021-06-10`.
    pub starts: Option<String>,
    /// The last day with its precision.
    pub ends: Option<String>,
    /// The days in words, in Arabic, in the office's style.
    pub days_ar: String,
    /// The days in words, in English.
    pub days_en: String,
    /// The place in Arabic; the mode's name for a meeting by video without a place.
    pub place_ar: String,
    /// The place in English.
    pub place_en: String,
    /// How many lines its agenda has, deleted ones apart.
    pub items: u32,
    /// Whether it is a reconstruction and no authentic record.
    pub illustrative: bool,
    /// Whether it is deleted and can be brought back.
    pub deleted: bool,
}

/// A meeting with everything that its desk shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct MeetingRecord {
    /// The meeting's id.
    pub id: String,
    /// The kind.
    pub kind: MeetingKind,
    /// The ordinal, 1 to 99.
    pub ordinal: Option<u32>,
    /// The id of the process whose meeting it is.
    pub process: Option<String>,
    /// The host.
    pub host: NamedParty,
    /// The place in Arabic.
    pub place_ar: String,
    /// The place in English.
    pub place_en: String,
    /// The mode.
    pub mode: MeetingMode,
    /// The first day with its precision.
    pub starts: Option<String>,
    /// The last day with its precision.
    pub ends: Option<String>,
    /// The days in words, in Arabic.
    pub days_ar: String,
    /// The days in words, in English.
    pub days_en: String,
    /// The time zone, an IANA name such as `Africa/Cairo`.
    pub zone: String,
    /// The status on the day of asking.
    pub status: MeetingStatus,
    /// The status as an officer set it; nothing when it is computed.
    pub status_set: Option<MeetingStatus>,
    /// The languages of its papers.
    pub languages: MeetingLanguages,
    /// The Arabic title to show: the typed one, or else the generated one.
    pub title_ar: String,
    /// The English title to show.
    pub title_en: String,
    /// The typed Arabic title; empty when the generated one holds.
    pub typed_title_ar: String,
    /// The typed English title; empty when the generated one holds.
    pub typed_title_en: String,
    /// The Arabic title that the record gives.
    pub generated_title_ar: String,
    /// The English title that the record gives.
    pub generated_title_en: String,
    /// The theme in Arabic.
    pub theme_ar: String,
    /// The theme in English.
    pub theme_en: String,
    /// Notes in Arabic, never printed.
    pub note_ar: String,
    /// Notes in English, never printed.
    pub note_en: String,
    /// Its tags: the ids of objectives and themes of the register.
    pub tags: Vec<String>,
    /// The symbol of the agenda paper, such as `ARCP/7/2021/1`.
    pub symbol: String,
    /// How items are numbered.
    pub numbering: NumberingStyle,
    /// The meeting or the edition that it follows up (domain row 003-13).
    pub follows_up: Option<Titled>,
    /// The meetings and editions that follow it up.
    pub followed_by: Vec<Titled>,
    /// What is wrong with it, as after a merge of two laptops.
    pub problems: Vec<Problem>,
    /// Whether it is a reconstruction and no authentic record.
    pub illustrative: bool,
    /// Whether it is deleted.
    pub deleted: bool,
}

/// What to change in a meeting: only the members that are present are written.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct MeetingPatch {
    /// The kind.
    pub kind: Option<MeetingKind>,
    /// The ordinal; 0 takes it away.
    pub ordinal: Option<u32>,
    /// The id of the process; empty takes it away.
    pub process: Option<String>,
    /// The host.
    pub host: Option<Party>,
    /// The place in Arabic.
    pub place_ar: Option<String>,
    /// The place in English.
    pub place_en: Option<String>,
    /// The mode.
    pub mode: Option<MeetingMode>,
    /// The first day with its precision; empty takes it away.
    pub starts: Option<String>,
    /// The last day with its precision; empty takes it away.
    pub ends: Option<String>,
    /// The time zone.
    pub zone: Option<String>,
    /// The status; `unknown` gives it back to the dates.
    pub status_set: Option<MeetingStatus>,
    /// The languages.
    pub languages: Option<MeetingLanguages>,
    /// The typed Arabic title; empty gives the generated one back.
    pub typed_title_ar: Option<String>,
    /// The typed English title; empty gives the generated one back.
    pub typed_title_en: Option<String>,
    /// The theme in Arabic.
    pub theme_ar: Option<String>,
    /// The theme in English.
    pub theme_en: Option<String>,
    /// Notes in Arabic.
    pub note_ar: Option<String>,
    /// Notes in English.
    pub note_en: Option<String>,
    /// All its tags: the ids of objectives and themes of the register.
    pub tags: Option<Vec<String>>,
    /// The symbol of the agenda paper.
    pub symbol: Option<String>,
    /// How items are numbered.
    pub numbering: Option<NumberingStyle>,
    /// The id of the meeting or the edition that it follows up; empty takes it away.
    pub follows_up: Option<String>,
    /// Whether it is a reconstruction.
    pub illustrative: Option<bool>,
}

/// Which meetings to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields = nullable)]
pub struct MeetingListRequest {
    /// The deleted ones instead of the others.
    pub deleted: bool,
}

/// A new meeting: blank, or from an earlier one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct MeetingCreateRequest {
    /// The meeting whose agenda, places and programme are taken over, with everything shifted: the next
    /// ordinal, years in titles and plan periods moved on, dates cleared.
    pub from: Option<String>,
    /// What differs from the blank meeting, or from the earlier one.
    pub values: MeetingPatch,
}

/// A request that names one meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct MeetingRequest {
    /// The meeting's id.
    pub id: String,
}

/// A change to one meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct MeetingEditRequest {
    /// The meeting's id.
    pub id: String,
    /// What to change.
    pub values: MeetingPatch,
}
