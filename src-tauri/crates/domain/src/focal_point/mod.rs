//! Focal points: who speaks for a state, on which subject, from when to when.

use crate::register::shape::{Group, Shape, Title, choice, date, email, entry, line, no_rules, text};

/// A focal point of a state.
pub(crate) const SHAPE: Shape = Shape {
    kind: "focal_point",
    group: Group::States,
    title: Title::Of("person", "state"),
    fields: &[
        entry("state", &["state"]),
        entry("person", &["person"]),
        choice("sort", &["migration", "refugees", "migration_and_refugees", "compacts"]).called("subject"),
        entry("body", &["organisation"]),
        line("ministry_ar"),
        line("ministry_en"),
        entry("process", &["process", "organisation"]),
        choice("channel", &["permanent_mission", "email", "post", "portal"]),
        email("email"),
        line("telephone"),
        date("starts"),
        date("ends"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[],
    rules: no_rules,
};
