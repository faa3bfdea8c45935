//! Undo and redo across all edits of this run.

use tashawur_domain::history;
use tashawur_domain::settings::Nothing;
use tashawur_journal::Undone;

use super::{Desk, UndoAnswer};
use crate::Refusal;

/// Takes the last step back.
pub(crate) fn undo(desk: &Desk, _: Nothing) -> Result<UndoAnswer, Refusal> {
    answer(desk, desk.journal.undo()?)
}

/// Brings the last step that was taken back again.
pub(crate) fn redo(desk: &Desk, _: Nothing) -> Result<UndoAnswer, Refusal> {
    answer(desk, desk.journal.redo()?)
}

fn answer(desk: &Desk, undone: Option<Undone>) -> Result<UndoAnswer, Refusal> {
    let Some(undone) = undone else { return Ok(UndoAnswer::default()) };
    // The step is on the disk: a name that cannot be read must not make it look refused.
    let subject = history::subject(&desk.journal, &undone.items).ok().flatten();
    let (of_ar, of_en) = subject.map(|of| (of.ar, of.en)).unzip();
    Ok(UndoAnswer {
        what: Some(undone.what),
        of_ar,
        of_en,
        left: u32::try_from(undone.left.len()).unwrap_or(u32::MAX),
    })
}
