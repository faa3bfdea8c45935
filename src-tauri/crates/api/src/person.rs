//! People who stand in the register twice.

use tashawur_domain::person::{self, PersonMergeRequest};
use tashawur_domain::settings::Nothing;

use crate::Desk;
use crate::command::{Command, done};

/// The commands, in the order of the table.
pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::read(
            "person.duplicates",
            "Lists pairs of people who may be one, the likeliest first.",
            "duplicates",
            |desk: &Desk, _: Nothing| Ok(person::duplicates(&desk.journal)?),
        ),
        Command::write(
            "person.merge",
            "Makes one person of two: everything that names the dropped one names the kept one.",
            "merge-people",
            |desk: &Desk, request: PersonMergeRequest| done(person::merge(&desk.journal, &request)),
        ),
    ]
}
