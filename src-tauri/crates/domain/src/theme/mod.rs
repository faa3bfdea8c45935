//! Tags: themes in a tree, situations, beneficiary groups, categories of participants and of members.

use rusqlite::Connection;

use crate::error::Result;
use crate::register::rules::refused;
use crate::register::shape::{Group, Shape, Title, choice, entries, entry, flag, line, number, text};
use crate::register::{Entry, Problem, Read, find_row};

/// How many themes may lie above one another.
const DEEPEST: usize = 12;

/// A tag.
pub(crate) const SHAPE: Shape = Shape {
    kind: "theme",
    group: Group::Instruments,
    title: Title::Name,
    fields: &[
        choice(
            "sort",
            &[
                "theme",
                "situation",
                "beneficiary_group",
                "governance_level",
                "participant_category",
                "member_category",
                "cross_cutting",
            ],
        )
        .called("theme_sort"),
        line("name_ar"),
        line("name_en"),
        entry("parent", &["theme"]).called("parent_theme"),
        number("order", 1, 9_999).called("list_order"),
        entries("objectives", &["objective"]),
        entries("states", &["state"]),
        flag("unverified"),
        text("variants"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[],
    rules: themes_form_a_tree,
};

/// A theme cannot lie under itself.
fn themes_form_a_tree(rows: &Connection, theme: &Entry) -> Result<Vec<Problem>> {
    let mut above = Some(theme.values.text("parent").to_owned()).filter(|id| !id.is_empty());
    for _ in 0..DEEPEST {
        match above {
            None => return Ok(Vec::new()),
            Some(id) if id == theme.id => break,
            Some(id) => above = find_row(rows, &id)?.and_then(|theme| theme.parent),
        }
    }
    Ok(vec![refused("error-invalid-theme-cycle", None, &[])])
}
