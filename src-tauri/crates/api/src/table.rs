//! The command table: each command once, with the action of the window that uses it.

use std::collections::HashMap;
use std::sync::OnceLock;

use tashawur_domain::meeting::MeetingRecord;
use tashawur_domain::settings::Nothing;
use tashawur_domain::{programme, settings};

use crate::command::{Command, done};
use crate::{
    Desk, Refusal, agenda, calendar, contact, desk, document, finding, focal_point, list, organisation,
    person, register, state, template,
};

/// Every command, in the order of the nouns.
pub fn commands() -> &'static [Command] {
    static COMMANDS: OnceLock<Vec<Command>> = OnceLock::new();
    COMMANDS.get_or_init(|| {
        let groups = [
            desk_commands(),
            settings_commands(),
            meeting_commands(),
            agenda_commands(),
            agenda_item_commands(),
            programme_commands(),
            document_commands(),
            register::register_commands(),
            register::part_commands(),
            state::commands(),
            calendar::commands(),
            organisation::commands(),
            focal_point::commands(),
            person::commands(),
            contact::commands(),
            list::commands(),
            finding::commands(),
        ];
        groups.into_iter().flatten().collect()
    })
}

/// The command of a name.
pub fn command(name: &str) -> Option<&'static Command> {
    static BY_NAME: OnceLock<HashMap<&'static str, &'static Command>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| commands().iter().map(|command| (command.name, command)).collect());
    by_name.get(name).copied()
}

fn desk_commands() -> Vec<Command> {
    vec![
        Command::read(
            "desk.read",
            "Tells the state of the desk for the frame of the window.",
            "desk",
            desk::read,
        ),
        Command::write("desk.undo", "Takes the last step back.", "undo", desk::undo),
        Command::write("desk.redo", "Brings the step that was taken back again.", "redo", desk::redo),
        Command::read(
            "desk.check",
            "Verifies every change, and that a rebuild equals the rows.",
            "check",
            desk::check,
        ),
        Command::write(
            "desk.keep_copy",
            "Writes a verified copy of the store into a folder.",
            "keep-copy",
            desk::keep_copy,
        ),
        Command::write(
            "desk.take_back",
            "Takes the changes of another store in.",
            "take-back",
            desk::take_back,
        ),
        Command::write(
            "desk.rename_author",
            "Changes the officer's name in later changes.",
            "author",
            desk::rename_author,
        ),
        Command::write(
            "sample.fill",
            "Writes the sample archive into an empty store.",
            "open-sample",
            desk::fill_sample,
        ),
    ]
}

fn settings_commands() -> Vec<Command> {
    vec![
        Command::read(
            "settings.read",
            "Reads the office's settings.",
            "settings",
            |desk: &Desk, _: Nothing| Ok(settings::read(&desk.journal)?),
        ),
        Command::write(
            "settings.edit",
            "Changes the office's settings.",
            "settings",
            |desk: &Desk, patch: settings::SettingsPatch| Ok(settings::edit(&desk.journal, &patch)?),
        ),
        Command::read("template.read", "Tells which Word template is in force.", "settings", template::read),
        Command::write(
            "template.replace",
            "Puts the office's own Word template in force.",
            "template-replace",
            template::replace,
        ),
        Command::write(
            "template.reset",
            "Puts the template of the program in force again.",
            "template-reset",
            template::reset,
        ),
        Command::read(
            "template.save",
            "Writes the template in force to a file.",
            "template-save",
            template::save,
        ),
    ]
}

fn meeting_commands() -> Vec<Command> {
    use tashawur_domain::meeting::{
        self, MeetingCreateRequest, MeetingEditRequest, MeetingListRequest, MeetingRequest,
    };
    vec![
        Command::read(
            "meeting.list",
            "Lists the meetings, latest first.",
            "meetings",
            |desk: &Desk, request: MeetingListRequest| {
                Ok(meeting::list(&desk.journal, &request, desk.today())?)
            },
        ),
        Command::read(
            "meeting.read",
            "Reads a meeting.",
            "meeting",
            |desk: &Desk, request: MeetingRequest| {
                Ok(meeting::read(&desk.journal, &request.id, desk.today())?)
            },
        ),
        Command::write(
            "meeting.create",
            "Makes a meeting, blank or from an earlier one.",
            "new-meeting",
            |desk: &Desk, request: MeetingCreateRequest| {
                Ok(meeting::create(&desk.journal, &request, desk.today())?)
            },
        ),
        Command::write(
            "meeting.edit",
            "Changes a meeting.",
            "meeting",
            |desk: &Desk, request: MeetingEditRequest| -> Result<MeetingRecord, Refusal> {
                Ok(meeting::edit(&desk.journal, &request, desk.today())?)
            },
        ),
        Command::write(
            "meeting.delete",
            "Deletes a meeting; it can be brought back.",
            "delete-meeting",
            |desk: &Desk, request: MeetingRequest| done(meeting::delete(&desk.journal, &request.id)),
        ),
        Command::write(
            "meeting.restore",
            "Brings a deleted meeting back.",
            "restore-meeting",
            |desk: &Desk, request: MeetingRequest| done(meeting::restore(&desk.journal, &request.id)),
        ),
    ]
}

fn agenda_commands() -> Vec<Command> {
    use tashawur_domain::agenda as noun;
    use tashawur_domain::meeting::MeetingRequest;
    vec![
        Command::read(
            "agenda.read",
            "Reads a whole agenda with numbers and clock times.",
            "agenda",
            |desk: &Desk, request: MeetingRequest| Ok(noun::read(&desk.journal, &request.id, desk.today())?),
        ),
        Command::read(
            "agenda.deleted",
            "Lists what was deleted from an agenda.",
            "deleted-items",
            |desk: &Desk, request: MeetingRequest| Ok(noun::deleted(&desk.journal, &request.id)?),
        ),
        Command::read("agenda.preview", "Sets the agenda and names its pages.", "preview", agenda::preview),
        Command::read(
            "agenda.preview_page",
            "Gives one page of the preview as a picture.",
            "preview",
            agenda::preview_page,
        ),
        Command::read(
            "agenda.export",
            "Writes the agenda as a Word, PDF or calendar file.",
            "export",
            agenda::export,
        ),
        Command::read(
            "agenda.file_name",
            "Gives a good name for an exported file.",
            "export",
            agenda::file_name,
        ),
    ]
}

fn agenda_item_commands() -> Vec<Command> {
    use tashawur_domain::agenda::{self, ItemCreateRequest, ItemEditRequest, ItemMoveRequest, ItemRequest};
    vec![
        Command::write(
            "agenda_item.create",
            "Adds an item to an agenda.",
            "new-item",
            |desk: &Desk, request: ItemCreateRequest| Ok(agenda::create(&desk.journal, &request)?),
        ),
        Command::write(
            "agenda_item.edit",
            "Changes an item.",
            "edit-item",
            |desk: &Desk, request: ItemEditRequest| done(agenda::edit(&desk.journal, &request)),
        ),
        Command::write(
            "agenda_item.move",
            "Moves or nests an item with everything under it.",
            "move-item",
            |desk: &Desk, request: ItemMoveRequest| done(agenda::move_item(&desk.journal, &request)),
        ),
        Command::write(
            "agenda_item.delete",
            "Deletes an item with everything under it; it can be brought back.",
            "delete-item",
            |desk: &Desk, request: ItemRequest| done(agenda::delete(&desk.journal, &request)),
        ),
        Command::write(
            "agenda_item.restore",
            "Brings a deleted item back.",
            "restore-item",
            |desk: &Desk, request: ItemRequest| done(agenda::restore(&desk.journal, &request)),
        ),
    ]
}

fn programme_commands() -> Vec<Command> {
    use programme::{DayCreateRequest, DayEditRequest, DayRequest};
    vec![
        Command::write(
            "programme_day.create",
            "Adds a day to a programme.",
            "new-day",
            |desk: &Desk, request: DayCreateRequest| Ok(programme::create(&desk.journal, &request)?),
        ),
        Command::write(
            "programme_day.edit",
            "Changes a day of a programme.",
            "edit-day",
            |desk: &Desk, request: DayEditRequest| done(programme::edit(&desk.journal, &request)),
        ),
        Command::write(
            "programme_day.delete",
            "Deletes a day of a programme; it can be brought back.",
            "delete-day",
            |desk: &Desk, request: DayRequest| done(programme::delete(&desk.journal, &request)),
        ),
        Command::write(
            "programme_day.restore",
            "Brings a deleted day back.",
            "restore-day",
            |desk: &Desk, request: DayRequest| done(programme::restore(&desk.journal, &request)),
        ),
    ]
}

fn document_commands() -> Vec<Command> {
    use tashawur_domain::document::{
        self as noun, DocumentCreateRequest, DocumentEditRequest, DocumentRequest,
    };
    vec![
        Command::write(
            "document.create",
            "Adds a document to an item.",
            "new-document",
            |desk: &Desk, request: DocumentCreateRequest| Ok(noun::create(&desk.journal, &request)?),
        ),
        Command::write(
            "document.edit",
            "Changes a document.",
            "edit-document",
            |desk: &Desk, request: DocumentEditRequest| done(noun::edit(&desk.journal, &request)),
        ),
        Command::write(
            "document.delete",
            "Deletes a document; it can be brought back.",
            "delete-document",
            |desk: &Desk, request: DocumentRequest| done(noun::delete(&desk.journal, &request)),
        ),
        Command::write(
            "document.restore",
            "Brings a deleted document back.",
            "restore-document",
            |desk: &Desk, request: DocumentRequest| done(noun::restore(&desk.journal, &request)),
        ),
        Command::write("document.attach", "Attaches a file to a document.", "attach", document::attach),
        Command::read(
            "document.save",
            "Writes an attached file to a path.",
            "save-attachment",
            document::save,
        ),
    ]
}
