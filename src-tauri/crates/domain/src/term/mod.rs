//! The glossary: preferred terms in both languages, with the words that others use for the same thing.

use crate::register::shape::{Group, Part, Shape, Title, choice, entry, line, no_rules, text};

/// A term.
pub(crate) const SHAPE: Shape = Shape {
    kind: "term",
    group: Group::Words,
    title: Title::Name,
    fields: &[
        line("name_ar").called("term"),
        line("name_en").called("term"),
        line("long_name_ar").called("explanation"),
        line("long_name_en").called("explanation"),
        entry("names", &["instrument", "organisation", "process", "series"]).called("stands_for"),
        text("variants"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[Part {
        // The rows take a dated name's names as other words for the entry; a usage is one with an owner.
        kind: "usage",
        fields: &[
            line("name_ar").called("term"),
            line("name_en").called("term"),
            entry("owner", &["organisation", "process"]),
            choice("sort", &["preferred", "accepted", "avoided"]).called("usage"),
            line("source"),
        ],
        ordered: false,
        on_timeline: false,
    }],
    rules: no_rules,
};
