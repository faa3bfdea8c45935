//! People, with the positions they held.

use crate::register::shape::{Group, Part, Shape, Title, date, email, entry, line, no_rules, text};

/// A person.
pub(crate) const SHAPE: Shape = Shape {
    kind: "person",
    group: Group::States,
    title: Title::Name,
    fields: &[
        line("honorific_ar"),
        line("honorific_en"),
        line("name_ar"),
        line("name_en"),
        line("long_name_ar").called("position"),
        line("long_name_en").called("position"),
        entry("organisation", &["organisation", "state"]),
        email("email"),
        line("telephone"),
        text("variants"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[Part {
        kind: "position",
        fields: &[
            line("title_ar").called("position"),
            line("title_en").called("position"),
            line("unit_ar"),
            line("unit_en"),
            entry("organisation", &["organisation", "state"]),
            date("starts"),
            date("ends"),
            line("source"),
        ],
        ordered: false,
        on_timeline: false,
    }],
    rules: no_rules,
};
