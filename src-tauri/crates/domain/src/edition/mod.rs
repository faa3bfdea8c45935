//! Editions: one event or one report, of a series or alone, with what is known of its days and its content.

pub(crate) mod figure;
mod read;
mod record;
mod rules;

pub use read::read;
pub(crate) use read::status_of;
pub use record::*;

use crate::organisation::FIGURE;
use crate::register::shape::{Group, Part, Shape, Title, choice, date, entries, entry, line, number, text};

/// An edition.
pub(crate) const SHAPE: Shape = Shape {
    kind: "edition",
    group: Group::Calendar,
    title: Title::Dated("series"),
    fields: &[
        line("name_ar"),
        line("name_en"),
        entry("series", &["series"]),
        number("ordinal", 1, 99),
        choice("sort", &["meeting", "report", "plan"]).called("series_sort"),
        date("starts"),
        date("ends"),
        line("place_ar"),
        line("place_en"),
        choice("mode", &["in_person", "video", "hybrid"]),
        choice("status", &["planned", "held", "postponed", "cancelled"]).called("edition_status"),
        entries("organisers", &["organisation", "state", "process"]),
        entries("participants", &["theme"]).called("participant_categories"),
        entry("follows_up", &["edition", "meeting"]),
        entries("inputs", &["instrument"]),
        entries("objectives", &["objective"]),
        entries("themes", &["theme"]),
        text("variants"),
        text("note_ar").called("edition_note"),
        text("note_en").called("edition_note"),
        line("source"),
    ],
    parts: &[
        Part {
            kind: "edition_day",
            fields: &[
                date("starts").called("day"),
                choice("sort", &["main", "preliminary", "side_events"]).called("day_sort"),
                line("title_ar"),
                line("title_en"),
            ],
            ordered: false,
            on_timeline: true,
        },
        Part {
            kind: "segment",
            fields: &[
                choice(
                    "sort",
                    &["hearing", "round_table", "policy_debate", "plenary", "side_event", "other"],
                )
                .called("segment_sort"),
                line("title_ar"),
                line("title_en"),
                date("starts"),
                date("ends"),
                line("chairs_ar"),
                line("chairs_en"),
                entries("objectives", &["objective"]),
                line("source"),
            ],
            ordered: true,
            on_timeline: true,
        },
        Part {
            kind: "priority",
            fields: &[line("title_ar"), line("title_en")],
            ordered: true,
            on_timeline: false,
        },
        FIGURE,
    ],
    rules: rules::of_edition,
};
