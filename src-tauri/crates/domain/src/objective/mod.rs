//! Objectives and guiding principles of the compacts: tags that every other noun can carry.

use crate::register::shape::{
    Group, Shape, Title, choice, entries, entry, flag, line, no_rules, number, text,
};

/// An objective or a guiding principle of an instrument.
pub(crate) const SHAPE: Shape = Shape {
    kind: "objective",
    group: Group::Instruments,
    title: Title::Name,
    fields: &[
        entry("instrument", &["instrument"]),
        choice("sort", &["objective", "principle"]).called("objective_sort"),
        number("number", 1, 99),
        number("order", 1, 9_999).called("list_order"),
        line("name_ar").called("objective"),
        line("name_en").called("objective"),
        line("long_name_ar").called("short_label"),
        line("long_name_en").called("short_label"),
        flag("unverified"),
        entries("themes", &["theme"]),
        text("variants"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[],
    rules: no_rules,
};
