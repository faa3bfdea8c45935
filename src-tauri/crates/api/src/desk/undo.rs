//! Undo and redo across all edits of this run.

use tashawur_domain::settings::Nothing;
use tashawur_journal::Undone;

use super::{Desk, UndoAnswer};
use crate::Refusal;

/// Takes the last step back.
pub(crate) fn undo(desk: &Desk, _: Nothing) -> Result<UndoAnswer, Refusal> {
    Ok(answer(desk.journal.undo()?))
}

/// Brings the last step that was taken back again.
pub(crate) fn redo(desk: &Desk, _: Nothing) -> Result<UndoAnswer, Refusal> {
    Ok(answer(desk.journal.redo()?))
}

fn answer(undone: Option<Undone>) -> UndoAnswer {
    match undone {
        Some(undone) => {
            UndoAnswer { left: u32::try_from(undone.left.len()).unwrap_or(u32::MAX), what: Some(undone.what) }
        }
        None => UndoAnswer { what: None, left: 0 },
    }
}
