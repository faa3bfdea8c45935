//! What is shown about a person's positions.

use rusqlite::Connection;

use super::POSITION;
use crate::error::Result;
use crate::focal_point::Term;
use crate::register::rules::shown;
use crate::register::{Entry, EntryPart, Problem, Read};

/// Two positions at a time in one organisation: it happens, so it is shown and not refused.
pub(super) fn rules(_: &Connection, entry: &Entry) -> Result<Vec<Problem>> {
    let positions: Vec<&EntryPart> =
        entry.parts.iter().filter(|part| part.kind == POSITION && !part.deleted).collect();
    let mut problems = Vec::new();
    for (at, one) in positions.iter().enumerate() {
        let before = positions.iter().take(at);
        let organisation = one.values.text("organisation");
        let same = |other: &&&EntryPart| {
            !organisation.is_empty()
                && other.values.text("organisation") == organisation
                && Term::of(&other.values).overlaps(&Term::of(&one.values))
        };
        if let Some(other) = before.into_iter().find(same) {
            let args =
                [("first", Term::of(&other.values).shown()), ("second", Term::of(&one.values).shown())];
            problems.push(shown("error-positions-overlap", Some(&one.id), &args));
        }
    }
    Ok(problems)
}
