//! The name under which a body is shown on a day.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::register::dated::names_on;
use crate::register::{EntryRow, find_row};

/// An entry as it is called on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct NamedOn {
    /// The entry's id.
    pub id: String,
    /// Its kind, such as `organisation`.
    pub kind: String,
    /// Its Arabic name on the day.
    pub name_ar: String,
    /// Its English name on the day.
    pub name_en: String,
    /// Its acronym; empty when there is none, or when another name was in force.
    pub acronym: String,
    /// The sort within the kind, such as `working_group`.
    pub sort: String,
}

impl NamedOn {
    /// The name in both languages, as a sentence that is the same for both shows it.
    pub(super) fn both(&self) -> String {
        both(&self.name_ar, &self.name_en)
    }
}

/// Two names as one, such as «كندا / Canada».
pub(super) fn both(ar: &str, en: &str) -> String {
    match (ar, en) {
        ("", one) | (one, "") => one.to_owned(),
        (ar, en) if ar == en => ar.to_owned(),
        (ar, en) => format!("{ar} / {en}"),
    }
}

/// The entry with this id as it was called on a day, or as it is called now when no day is given; nothing when
/// there is none, or when it is deleted.
///
/// # Errors
/// What SQLite reports.
pub(super) fn named_on(rows: &Connection, id: &str, on: Option<NaiveDate>) -> Result<Option<NamedOn>> {
    let Some(row) = find_row(rows, id)?.filter(|row| !row.deleted) else { return Ok(None) };
    let EntryRow { id, kind, title_ar, title_en, acronym, sort, .. } = row;
    let today = NamedOn { id, kind, name_ar: title_ar, name_en: title_en, acronym, sort };
    let Some(on) = on else { return Ok(Some(today)) };
    let (then, _) = names_on(rows, &today.id, &on.to_string())?;
    if then.is_empty() || (then.ar == today.name_ar && then.en == today.name_en) {
        return Ok(Some(today));
    }
    Ok(Some(NamedOn { name_ar: then.ar, name_en: then.en, acronym: String::new(), ..today }))
}
