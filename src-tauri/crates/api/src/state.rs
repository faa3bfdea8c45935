//! The commands of the member states, beyond those of every noun of the register.

use tashawur_domain::state::{self, DistinguishedRequest, MembersRequest};

use crate::Desk;
use crate::command::Command;

/// The commands, in the order of the table.
pub(crate) fn commands() -> Vec<Command> {
    vec![
        Command::read(
            "state.members",
            "Lists the member states of a day with their names and standings of that day.",
            "members",
            |desk: &Desk, request: MembersRequest| Ok(state::members(&desk.journal, &request)?),
        ),
        Command::read(
            "state.distinguished",
            "Lists the states that carried a distinction on a day, such as the champion countries of a compact.",
            "members",
            |desk: &Desk, request: DistinguishedRequest| Ok(state::distinguished(&desk.journal, &request)?),
        ),
    ]
}
