//! The commands of the register: the same ones for every noun that is described.

use tashawur_domain::register::{
    self, EntryCreateRequest, EntryEditRequest, EntryRequest, PartCreateRequest, PartEditRequest,
    PartMoveRequest, PartRequest, RegisterListRequest,
};

use crate::Desk;
use crate::command::{Command, done};

/// Entries as a whole.
pub(crate) fn register_commands() -> Vec<Command> {
    vec![
        Command::read(
            "register.list",
            "Lists entries of the register.",
            "register",
            |desk: &Desk, request: RegisterListRequest| Ok(register::list(&desk.journal, &request)?),
        ),
        Command::read(
            "register.read",
            "Reads an entry of the register.",
            "register",
            |desk: &Desk, request: EntryRequest| Ok(register::read(&desk.journal, &request.id)?),
        ),
        Command::read(
            "register.uses",
            "Lists where an entry is used.",
            "register-uses",
            |desk: &Desk, request: EntryRequest| Ok(register::uses(&desk.journal, &request.id)?),
        ),
        Command::write(
            "register.create",
            "Adds an entry to the register.",
            "new-entry",
            |desk: &Desk, request: EntryCreateRequest| Ok(register::create(&desk.journal, &request)?),
        ),
        Command::write(
            "register.edit",
            "Changes an entry of the register.",
            "edit-entry",
            |desk: &Desk, request: EntryEditRequest| Ok(register::edit(&desk.journal, &request)?),
        ),
        Command::write(
            "register.delete",
            "Deletes an entry; it can be brought back.",
            "delete-entry",
            |desk: &Desk, request: EntryRequest| done(register::delete(&desk.journal, &request.id)),
        ),
        Command::write(
            "register.restore",
            "Brings a deleted entry back.",
            "restore-entry",
            |desk: &Desk, request: EntryRequest| done(register::restore(&desk.journal, &request.id)),
        ),
    ]
}

/// The parts of entries.
pub(crate) fn part_commands() -> Vec<Command> {
    vec![
        Command::write(
            "register.create_part",
            "Adds a part to an entry, such as a mandate to a body.",
            "new-part",
            |desk: &Desk, request: PartCreateRequest| Ok(register::create_part(&desk.journal, &request)?),
        ),
        Command::write(
            "register.edit_part",
            "Changes a part of an entry.",
            "edit-part",
            |desk: &Desk, request: PartEditRequest| done(register::edit_part(&desk.journal, &request)),
        ),
        Command::write(
            "register.move_part",
            "Gives a part another place among those of its kind.",
            "move-part",
            |desk: &Desk, request: PartMoveRequest| done(register::move_part(&desk.journal, &request)),
        ),
        Command::write(
            "register.delete_part",
            "Deletes a part of an entry; it can be brought back.",
            "delete-part",
            |desk: &Desk, request: PartRequest| done(register::delete_part(&desk.journal, &request)),
        ),
        Command::write(
            "register.restore_part",
            "Brings a deleted part of an entry back.",
            "restore-part",
            |desk: &Desk, request: PartRequest| done(register::restore_part(&desk.journal, &request)),
        ),
    ]
}
