//! What a state was called on a day.

use rusqlite::Row;
use tashawur_sheets::Pair;

use crate::register::dated;

/// The columns of the entry `e` that [`read`] reads; `day` is the parameter of the day.
pub(super) fn columns(day: &str) -> String {
    format!("e.name_ar, e.name_en, e.long_name_ar, e.long_name_en, {}", dated::then("e.doc", day))
}

/// The short and the official name, from the columns that begin at `from`.
///
/// # Errors
/// What SQLite reports.
pub(super) fn read(row: &Row<'_>, from: usize) -> rusqlite::Result<(Pair, Pair)> {
    let pair = |at: usize| {
        Ok::<_, rusqlite::Error>(Pair::new(row.get::<_, String>(at)?, row.get::<_, String>(at + 1)?))
    };
    let then: Option<String> = row.get(from + 4)?;
    Ok((dated::short(then.clone(), pair(from)?), dated::full(then, pair(from + 2)?)))
}
