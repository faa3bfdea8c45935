//! Instruments: compacts, declarations, strategies, and documents to which one refers.

use crate::register::shape::{
    Group, Shape, Title, choice, date, email, entries, entry, line, no_rules, text,
};

/// An instrument or a document of reference.
pub(crate) const SHAPE: Shape = Shape {
    kind: "instrument",
    group: Group::Instruments,
    title: Title::Name,
    fields: &[
        line("name_ar"),
        line("name_en"),
        line("long_name_ar").called("full_name"),
        line("long_name_en").called("full_name"),
        line("acronym"),
        choice("sort", &["compact", "declaration", "strategy", "agenda", "report", "resolution"])
            .called("instrument_sort"),
        line("symbol"),
        date("adopted_on"),
        date("starts").called("valid_from"),
        date("ends").called("valid_to"),
        entry("issuer", &["organisation", "process"]),
        entry("parent", &["instrument"]).called("parent_instrument"),
        entries("objectives", &["objective"]),
        email("email"),
        line("telephone"),
        text("variants"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[],
    rules: no_rules,
};
