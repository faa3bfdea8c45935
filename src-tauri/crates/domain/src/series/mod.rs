//! Series: events and reports that come again, every so many years from a first one or after another series.

mod generate;
mod rules;
mod stored;
mod years;

pub use generate::{CycleEdition, CycleState, SeriesGenerateRequest, generate, preview};

use crate::register::shape::{Group, Shape, Title, choice, date, entry, line, number, text};

/// A series.
pub(crate) const SHAPE: Shape = Shape {
    kind: "series",
    group: Group::Calendar,
    title: Title::Name,
    fields: &[
        line("name_ar"),
        line("name_en"),
        line("acronym"),
        choice("sort", &["meeting", "report", "plan"]).called("series_sort"),
        entry("body", &["organisation", "process"]),
        number("interval_years", 1, 50),
        number("anchor_year", 1945, 2200),
        entry("after", &["series"]),
        number("after_years", 0, 50),
        date("ends").called("last_year"),
        entry("instrument", &["instrument"]),
        text("variants"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[],
    rules: rules::cycles_are_whole,
};
