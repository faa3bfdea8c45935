//! The state of the desk for the frame of the window, and what the officer asks of the store itself.

use tashawur_arabic::joining::strip_controls;
use tashawur_domain::sample;
use tashawur_domain::settings::Nothing;
use tashawur_journal::StoreState;

use super::{AuthorRequest, CheckAnswer, Desk, DeskView, RecoveryView, SampleAnswer};
use crate::{Code, Refusal};

const LONGEST_NAME: usize = 200;

/// The state of the desk.
pub(crate) fn read(desk: &Desk, _: Nothing) -> Result<DeskView, Refusal> {
    Ok(DeskView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        author: desk.journal.author(),
        store_kind: desk.kind,
        folder: desk.folder().display().to_string(),
        read_only: desk.journal.read_only(),
        recovery: recovery(&desk.state),
        last_copy: desk.journal.last_copy()?.map(|at| at.to_rfc3339()),
        conflicts: count(desk.journal.conflicts()?.len()),
        undo: desk.journal.undo_what(),
        redo: desk.journal.redo_what(),
        meetings: meetings(desk)?,
        revision: desk.journal.revision(),
        today: desk.today().to_string(),
    })
}

/// How many meetings there are, deleted ones apart.
fn meetings(desk: &Desk) -> Result<u32, Refusal> {
    Ok(desk.journal.rows(|rows| -> Result<u32, tashawur_journal::Error> {
        let mut count = rows.prepare_cached("SELECT count(*) FROM meeting WHERE deleted = 0")?;
        Ok(count.query_row([], |row| row.get(0))?)
    })?)
}

/// Writes the sample archive into an empty store.
pub(crate) fn fill_sample(desk: &Desk, _: Nothing) -> Result<SampleAnswer, Refusal> {
    sample::fill(&desk.journal, desk.today())?;
    Ok(SampleAnswer { meetings: meetings(desk)? })
}

fn recovery(state: &StoreState) -> Option<RecoveryView> {
    match state {
        StoreState::Recovered(recovery) => Some(RecoveryView {
            set_aside: recovery.set_aside.display().to_string(),
            recovered: count(recovery.changes),
            lost: count(recovery.missing.len() + recovery.waiting),
        }),
        _ => None,
    }
}

/// Verifies every hash, and that a rebuild equals the rows.
pub(crate) fn check(desk: &Desk, _: Nothing) -> Result<CheckAnswer, Refusal> {
    let report = desk.journal.check()?;
    Ok(CheckAnswer {
        changes: count(report.changes),
        documents: count(report.documents),
        faults: report.faults,
    })
}

/// Changes the name that stands in every later change, also after the next start.
pub(crate) fn rename_author(desk: &Desk, request: AuthorRequest) -> Result<Nothing, Refusal> {
    let name = strip_controls(&request.name).replace(['\n', '\t'], " ");
    let name = name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Refusal::new(Code::Invalid, "error-author-name", &[]));
    }
    desk.journal.keep_author(name)?;
    Ok(Nothing {})
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
