//! The commands that find: by words, by time, by what two laptops did apart, by what awaits translation.

use tashawur_domain::settings::Nothing;
use tashawur_domain::{conflict, history, search, translation};

use crate::Desk;
use crate::command::{Command, done};

/// The commands, in the order of the table.
pub(crate) fn commands() -> Vec<Command> {
    use conflict::ConflictSettleRequest;
    use history::{HistoryLookRequest, HistoryRequest, HistoryRestoreRequest};
    vec![
        Command::read(
            "search.find",
            "Finds meetings, items, documents, the text in their files and entries, in any spelling.",
            "search",
            |desk: &Desk, request: search::SearchRequest| Ok(search::find(&desk.journal, &request)?),
        ),
        Command::read(
            "search.count",
            "Counts what a search finds, by kind.",
            "search",
            |desk: &Desk, request: search::SearchRequest| Ok(search::count(&desk.journal, &request)?),
        ),
        Command::read(
            "translation.list",
            "Lists the texts that are missing or out of date in one language.",
            "translations",
            |desk: &Desk, _: Nothing| Ok(translation::list(&desk.journal, desk.today())?),
        ),
        Command::read(
            "history.read",
            "Tells who changed what and when.",
            "history",
            |desk: &Desk, request: HistoryRequest| Ok(history::read(&desk.journal, &request)?),
        ),
        Command::read(
            "history.look",
            "Gives a document, or one of its items, as it was at an earlier version.",
            "look-version",
            |desk: &Desk, request: HistoryLookRequest| {
                Ok(history::look(&desk.journal, &request, desk.today())?)
            },
        ),
        Command::write(
            "history.restore",
            "Returns to an earlier version.",
            "restore-version",
            |desk: &Desk, request: HistoryRestoreRequest| done(history::restore(&desk.journal, &request)),
        ),
        Command::read(
            "conflict.list",
            "Lists what two laptops changed apart.",
            "conflicts",
            |desk: &Desk, _: Nothing| Ok(conflict::list(&desk.journal)?),
        ),
        Command::write(
            "conflict.settle",
            "Settles a conflict.",
            "settle-conflict",
            |desk: &Desk, request: ConflictSettleRequest| done(conflict::settle(&desk.journal, &request)),
        ),
    ]
}
