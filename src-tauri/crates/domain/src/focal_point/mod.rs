//! Focal points: who speaks for a state, on which subject, from when to when.

mod of;
mod record;
mod replace;
mod rules;
mod term;

use crate::register::shape::{Group, Shape, Title, choice, date, email, entry, line, text};

pub use of::of;
pub use record::*;
pub use replace::replace;
pub(crate) use rules::overlap;
pub(crate) use term::Term;

#[cfg(test)]
mod tests;

/// The subjects.
pub(crate) const SUBJECTS: &[&str] = &["migration", "refugees", "migration_and_refugees", "compacts"];

/// The ways in which letters reach a focal point.
pub(crate) const CHANNELS: &[&str] = &["permanent_mission", "email", "post", "portal"];

/// A focal point of a state.
pub(crate) const SHAPE: Shape = Shape {
    kind: "focal_point",
    group: Group::States,
    title: Title::Of("person", "state"),
    fields: &[
        entry("state", &["state"]),
        entry("person", &["person"]),
        choice("sort", SUBJECTS).called("subject"),
        entry("body", &["organisation"]),
        line("ministry_ar"),
        line("ministry_en"),
        entry("process", &["process", "organisation"]),
        choice("channel", CHANNELS),
        email("email"),
        line("telephone"),
        date("starts"),
        date("ends"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[],
    rules: rules::rules,
};
