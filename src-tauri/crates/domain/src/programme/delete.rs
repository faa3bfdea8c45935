//! Deleting a day and bringing it back.

use tashawur_journal::{DocId, Journal};

use super::DayRequest;
use crate::change::set_deleted;
use crate::error::Result;
use crate::meeting::DAY_KIND;

/// Takes a day out of the programme; its items follow those above them, and return to it when it comes back.
///
/// # Errors
/// `not_found` when there is no such day.
pub fn delete(journal: &Journal, request: &DayRequest) -> Result<()> {
    mark(journal, "programme_day.delete", request, true)
}

/// Brings a deleted day back.
///
/// # Errors
/// `not_found` when there is no such day.
pub fn restore(journal: &Journal, request: &DayRequest) -> Result<()> {
    mark(journal, "programme_day.restore", request, false)
}

fn mark(journal: &Journal, what: &str, request: &DayRequest, deleted: bool) -> Result<()> {
    let doc = DocId(request.meeting.clone());
    journal.edit(what, |edit| set_deleted(edit, &doc, &request.day, DAY_KIND, "programme_day", deleted))?;
    Ok(())
}
