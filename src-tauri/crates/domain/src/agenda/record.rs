//! What an agenda is: the tree of items, as stored, shown and edited.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::document::DocumentView;
use crate::meeting::MeetingRecord;
use crate::party::{NamedParty, Party};
use crate::programme::DayView;

/// The kind of an agenda item; only `item` is numbered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum ItemKind {
    /// The opening session.
    Opening,
    /// A numbered item; below another item, a sub-item.
    #[default]
    Item,
    /// A heading over the items that follow.
    Heading,
    /// A break.
    Break,
    /// A prayer.
    Prayer,
    /// A meal.
    Meal,
    /// A side event: in the programme, not in the agenda (domain row 000-4).
    SideEvent,
    /// The closing session.
    Closing,
    /// A kind that this program does not know; kept as it is.
    #[serde(other)]
    Unknown,
}

/// Something about an item that wants attention, shown where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export_to = "types.ts")]
pub enum ItemFlag {
    /// The Arabic title is empty.
    MissingTitleAr,
    /// The English title is empty, in a meeting kept in both languages.
    MissingTitleEn,
    /// One language was changed after the other had been translated from it.
    StaleTranslation {
        /// The language that lags behind: `ar` or `en`.
        language: String,
    },
    /// The parts last longer than the item itself.
    PartsTooLong {
        /// By how many minutes.
        minutes: u32,
    },
    /// It starts at a fixed time, before the items above it are over.
    Overlaps {
        /// By how many minutes.
        minutes: u32,
    },
    /// After a merge its place could not be kept (a cycle, or a parent that is gone); it stands at the top.
    Misplaced,
    /// Values from two laptops wait for a decision.
    Conflict,
}

/// One item of the agenda as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ItemView {
    /// The item's id.
    pub id: String,
    /// The item that it lies under; nothing at the top.
    pub parent: Option<String>,
    /// 0 at the top.
    pub depth: u32,
    /// The kind.
    pub kind: ItemKind,
    /// The printed number in Arabic; empty for a line without number.
    pub number_ar: String,
    /// The printed number in English.
    pub number_en: String,
    /// The title in Arabic.
    pub title_ar: String,
    /// The title in English.
    pub title_en: String,
    /// The note in Arabic.
    pub note_ar: String,
    /// The note in English.
    pub note_en: String,
    /// The draft decision in Arabic.
    pub decision_ar: String,
    /// The draft decision in English.
    pub decision_en: String,
    /// Its tags: the ids of objectives and themes of the register.
    pub tags: Vec<String>,
    /// Who presents it.
    pub presenter: NamedParty,
    /// How long it lasts, in minutes, as set; nothing when its parts decide, or when it takes no time.
    pub duration: Option<u32>,
    /// How long it lasts, its parts included, in minutes.
    pub total: u32,
    /// The day of the programme on which it starts; the day of the item above when nothing was set.
    pub day: Option<String>,
    /// The day as set on this item.
    pub day_set: Option<String>,
    /// The clock time as set on this item, `HH:MM`.
    pub start_set: Option<String>,
    /// The computed start, `HH:MM` (Western digits); nothing without a programme.
    pub starts: Option<String>,
    /// The computed end, `HH:MM`.
    pub ends: Option<String>,
    /// Its documents.
    pub documents: Vec<DocumentView>,
    /// What wants attention.
    pub flags: Vec<ItemFlag>,
}

/// A whole agenda: the meeting, its items from top to bottom, the days of its programme.
#[derive(Debug, Clone, PartialEq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct AgendaView {
    /// The meeting.
    pub meeting: MeetingRecord,
    /// The items in the order of the page, each after its parent.
    pub items: Vec<ItemView>,
    /// The days of the programme in order.
    pub days: Vec<DayView>,
    /// How many items are deleted and can be brought back.
    pub deleted_items: u32,
    /// The sum of all durations, in minutes.
    pub total_minutes: u32,
}

/// What to change in an item: only the members that are present are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct ItemPatch {
    /// The kind.
    pub kind: Option<ItemKind>,
    /// The title in Arabic.
    pub title_ar: Option<String>,
    /// The title in English.
    pub title_en: Option<String>,
    /// The note in Arabic.
    pub note_ar: Option<String>,
    /// The note in English.
    pub note_en: Option<String>,
    /// The draft decision in Arabic.
    pub decision_ar: Option<String>,
    /// The draft decision in English.
    pub decision_en: Option<String>,
    /// All its tags: the ids of objectives and themes of the register.
    pub tags: Option<Vec<String>>,
    /// Who presents it.
    pub presenter: Option<Party>,
    /// Minutes, 0 to 1,440; 0 takes the duration away.
    pub duration: Option<u32>,
    /// The day of the programme; empty takes it away.
    pub day: Option<String>,
    /// A fixed start, `HH:MM`; empty takes it away.
    pub start: Option<String>,
    /// The translation is up to date again, although one language was changed.
    pub translation_checked: Option<bool>,
}

/// A new item. It stands after `after`, or else first under `parent`, or else first of all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct ItemCreateRequest {
    /// The meeting's id.
    #[ts(optional = false)]
    pub meeting: String,
    /// The item to stand under; nothing for the top.
    pub parent: Option<String>,
    /// The item to stand after, among the children of `parent`; nothing for the first place.
    pub after: Option<String>,
    /// Stand last among the children of `parent`, whatever `after` says.
    pub last: Option<bool>,
    /// The item's values.
    pub values: ItemPatch,
}

/// The answer to a new item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Created {
    /// The id of what was made.
    pub id: String,
}

/// A change to one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct ItemEditRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The item's id.
    pub item: String,
    /// What to change.
    pub values: ItemPatch,
}

/// Another place for an item, with everything under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct ItemMoveRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The item's id.
    pub item: String,
    /// The item to stand under; nothing for the top.
    pub parent: Option<String>,
    /// The item to stand after, among the children of `parent`; nothing for the first place.
    pub after: Option<String>,
}

/// A request that names one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct ItemRequest {
    /// The meeting's id.
    pub meeting: String,
    /// The item's id.
    pub item: String,
}

/// A deleted item that can be brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct DeletedItem {
    /// The item's id.
    pub id: String,
    /// `agenda_item`, `programme_day` or `document`.
    pub kind: String,
    /// The title in Arabic.
    pub title_ar: String,
    /// The title in English.
    pub title_en: String,
}
