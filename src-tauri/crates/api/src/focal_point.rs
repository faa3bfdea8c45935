//! Who speaks for the states.

use tashawur_domain::focal_point::{self, FocalPointOfRequest, FocalPointReplaceRequest};

use crate::Desk;
use crate::command::Command;

/// The commands, in the order of the table.
pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::read(
            "focal_point.of",
            "Tells who speaks for each state on a day.",
            "focal-points",
            |desk: &Desk, request: FocalPointOfRequest| {
                Ok(focal_point::of(&desk.journal, &request, desk.today())?)
            },
        ),
        Command::write(
            "focal_point.replace",
            "Puts another person in the place of a focal point from a date on.",
            "replace-focal-point",
            |desk: &Desk, request: FocalPointReplaceRequest| {
                Ok(focal_point::replace(&desk.journal, &request)?)
            },
        ),
    ]
}
