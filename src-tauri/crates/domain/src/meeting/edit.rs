//! A change to one meeting.

use chrono::NaiveDate;
use tashawur_journal::{DocId, Journal, ROOT};

use super::{KIND, MeetingEditRequest, MeetingRecord, read, rules};
use crate::change::Change;
use crate::error::{Error, Result};

/// Writes the values that differ and answers the meeting as it is then.
///
/// # Errors
/// `not_found` when there is no such meeting, `invalid` when it is deleted or a value breaks a rule;
/// nothing is written then.
pub fn edit(journal: &Journal, request: &MeetingEditRequest, today: NaiveDate) -> Result<MeetingRecord> {
    let doc = DocId(request.id.clone());
    journal.edit("meeting.edit", |edit| {
        let patch = rules::checked(edit.rows(), Some(&request.id), &request.values)?;
        let mut change = Change::of_present(edit, &doc, ROOT, KIND, "meeting")?;
        rules::apply(&mut change, &patch)?;
        Ok::<(), Error>(())
    })?;
    read(journal, &request.id, today)
}
