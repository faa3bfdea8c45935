//! People, with the positions they held.

mod duplicates;
mod merge;
mod record;
mod rules;

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::register::shape::{Group, Part, Shape, Title, date, email, entry, line, text};

pub use duplicates::duplicates;
pub use merge::merge;
pub use record::*;

#[cfg(test)]
mod tests;

/// The kind of the part that is a position.
pub(crate) const POSITION: &str = "position";

/// The kinds of entry that somebody can work for.
pub(crate) const EMPLOYERS: &[&str] = &["organisation", "state"];

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
        entry("organisation", EMPLOYERS),
        email("email"),
        line("telephone"),
        text("other_addresses"),
        text("variants"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[Part {
        kind: POSITION,
        fields: &[
            line("title_ar").called("position"),
            line("title_en").called("position"),
            line("unit_ar"),
            line("unit_en"),
            entry("organisation", EMPLOYERS),
            date("starts"),
            date("ends"),
            line("source"),
        ],
        ordered: false,
        on_timeline: false,
    }],
    rules: rules::rules,
};

/// The most merges that are followed from one person to the next.
const STEPS: usize = 20;

/// The person who stands for this one: itself, or the one into whom it was merged. What another laptop wrote about
/// a person whom this one has merged away still finds its name so.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn kept(rows: &Connection, id: &str) -> Result<String> {
    let mut statement = rows.prepare_cached(
        "SELECT merged_into FROM entry WHERE doc = ?1 AND deleted = 1 AND merged_into IS NOT NULL",
    )?;
    let mut id = id.to_owned();
    for _ in 0..STEPS {
        match statement.query_row([&id], |row| row.get::<_, String>(0)).optional()? {
            Some(next) if !next.is_empty() => id = next,
            _ => break,
        }
    }
    Ok(id)
}
