//! Writing the sample archive into an empty store.

use chrono::NaiveDate;
use tashawur_journal::Journal;

use super::build::meetings;
use super::register;
use crate::error::{Error, Result, invalid};
use crate::meeting::KIND;
use crate::settings;

/// The files of the sample, in the order in which the meetings are made.
pub(super) const FILES: [&str; 5] = [
    include_str!("data/process.txt"),
    include_str!("data/seventh.txt"),
    include_str!("data/officials.txt"),
    include_str!("data/panel.txt"),
    include_str!("data/later.txt"),
];

/// Writes the sample archive as one step: its meetings and its people. The day of asking changes nothing, since
/// the archive states what took place.
///
/// # Errors
/// `invalid` when the store has meetings already, deleted ones too: the sample never mixes with an office's work.
pub fn fill(journal: &Journal, _today: NaiveDate) -> Result<()> {
    journal.edit("sample.fill", |edit| {
        let taken: bool =
            edit.rows().query_row("SELECT EXISTS (SELECT 1 FROM meeting)", [], |row| row.get(0))?;
        if taken {
            return Err(invalid("error-sample-not-empty"));
        }
        let people = register::write(edit)?;
        let settings = settings::from_rows(edit.rows())?;
        for meeting in FILES.iter().flat_map(|file| meetings(file, &people, &settings)) {
            edit.create(&meeting.id, KIND, meeting.root, meeting.items)?;
        }
        Ok::<(), Error>(())
    })?;
    Ok(())
}
