//! Public holidays, which the office keeps itself.

use crate::register::shape::{Group, Shape, Title, date, flag, line, no_rules, text};

/// A public holiday.
pub(crate) const SHAPE: Shape = Shape {
    kind: "holiday",
    group: Group::Calendar,
    title: Title::Name,
    fields: &[
        line("name_ar"),
        line("name_en"),
        date("starts"),
        date("ends"),
        flag("every_year"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[],
    rules: no_rules,
};
