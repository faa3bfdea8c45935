//! Saved searches: words and filters under a name.

use crate::register::shape::{Group, Shape, Title, entries, flag, line, no_rules};

/// A saved search. Kinds and years are written one after the other with blanks between them.
pub(crate) const SHAPE: Shape = Shape {
    kind: "saved_search",
    group: Group::Apart,
    title: Title::Name,
    fields: &[
        line("name_ar"),
        line("name_en"),
        line("words").called("search_words"),
        line("kinds").called("search_kinds"),
        line("years").called("search_years"),
        entries("states", &["state"]),
        entries("tags", &["instrument", "objective", "theme"]).called("search_tags"),
        flag("only_deleted"),
    ],
    parts: &[],
    rules: no_rules,
};
