//! A change to one day.

use tashawur_journal::{DocId, Journal};

use super::{DayEditRequest, rules};
use crate::change::Change;
use crate::error::{Error, Result};
use crate::meeting::DAY_KIND;
use crate::settings;

/// Writes the values that differ.
///
/// # Errors
/// `not_found` when there is no such day, `invalid` when it is deleted or a value breaks a rule;
/// nothing is written then.
pub fn edit(journal: &Journal, request: &DayEditRequest) -> Result<()> {
    let doc = DocId(request.meeting.clone());
    journal.edit("programme_day.edit", |edit| {
        let patch = rules::checked(edit, &doc, Some(&request.day), &request.values)?;
        let usual_start = settings::from_rows(edit.rows())?.day_start;
        let mut change = Change::of_present(edit, &doc, &request.day, DAY_KIND, "programme_day")?;
        rules::apply(&mut change, &patch, &usual_start)?;
        Ok::<(), Error>(())
    })?;
    Ok(())
}
