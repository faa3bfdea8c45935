//! The rules of a day's values, and how they are written.

use chrono::NaiveDate;
use tashawur_journal::{DocId, Edit};

use super::{DayKind, DayPatch, stored};
use crate::change::Change;
use crate::error::{Result, invalid_with};
use crate::{clock, wire};

/// The registers of a day that the next meeting takes over: all but its date.
pub(crate) const KEPT: [&str; 4] = ["place", "sort", "start", "end"];

/// A patch whose values keep the rules, in the form in which they are stored. `day` is the day that is changed,
/// which may keep its own date.
///
/// # Errors
/// `invalid` with the sentence of the rule that is broken.
pub(super) fn checked(edit: &Edit<'_>, doc: &DocId, day: Option<&str>, patch: &DayPatch) -> Result<DayPatch> {
    if patch.kind == Some(DayKind::Unknown) {
        return Err(invalid_with("error-invalid-kind", &[("value", wire::name(&DayKind::Unknown))]));
    }
    let date = patch.date.as_deref().map(checked_date).transpose()?;
    if let Some(date) = date.flatten() {
        check_only_once(edit, doc, day, date)?;
    }
    let time = |text: &Option<String>| text.as_deref().map(checked_time).transpose();
    Ok(DayPatch {
        kind: patch.kind,
        date: date.map(|date| date.map(|date| date.to_string()).unwrap_or_default()),
        start: time(&patch.start)?,
        end: time(&patch.end)?,
    })
}

fn checked_date(text: &str) -> Result<Option<NaiveDate>> {
    let typed: String = text.trim().chars().map(clock::western).collect();
    if typed.is_empty() {
        return Ok(None);
    }
    let value: String = text.chars().take(40).collect();
    let date = typed.parse().map_err(|_| invalid_with("error-invalid-day", &[("value", value)]))?;
    Ok(Some(date))
}

fn checked_time(text: &str) -> Result<String> {
    if text.trim().is_empty() { Ok(String::new()) } else { clock::checked(text) }
}

/// A programme has each date once.
fn check_only_once(edit: &Edit<'_>, doc: &DocId, day: Option<&str>, date: NaiveDate) -> Result<()> {
    let days = stored(edit.rows(), &doc.0)?;
    if days.iter().any(|other| other.date == Some(date) && Some(other.id.as_str()) != day) {
        return Err(invalid_with("error-invalid-day-twice", &[("date", date.to_string())]));
    }
    Ok(())
}

/// Writes a checked patch: only what differs.
///
/// # Errors
/// `invalid` when the day would end before it starts.
pub(super) fn apply(change: &mut Change<'_, '_>, patch: &DayPatch, usual_start: &str) -> Result<()> {
    check_order(change, patch, usual_start)?;
    let registers = [
        ("sort", patch.kind.as_ref().map(wire::name)),
        ("date", patch.date.clone()),
        ("start", patch.start.clone()),
        ("end", patch.end.clone()),
    ];
    for (field, value) in registers {
        if let Some(value) = value {
            change.set(field, value)?;
        }
    }
    Ok(())
}

fn check_order(change: &Change<'_, '_>, patch: &DayPatch, usual_start: &str) -> Result<()> {
    if patch.start.is_none() && patch.end.is_none() {
        return Ok(());
    }
    let start = patch.start.as_deref().unwrap_or_else(|| change.item().text("start"));
    let start = if start.is_empty() { usual_start } else { start };
    let end = patch.end.as_deref().unwrap_or_else(|| change.item().text("end"));
    match (clock::minutes(start), clock::minutes(end)) {
        (Some(first), Some(last)) if last < first => Err(invalid_with(
            "error-invalid-day-end-before-start",
            &[("end", end.to_owned()), ("start", start.to_owned())],
        )),
        _ => Ok(()),
    }
}
