//! The rules of an entry, and what a patch changes in one.

use rusqlite::Connection;
use tashawur_journal::Value;

use super::read::find;
use super::{Entry, EntryKind, EntryPatch};
use crate::error::{Result, invalid, invalid_with};
use crate::text;

/// The highest place in the protocol order.
const ORDER_LIMIT: u32 = 999;

/// One field to write.
pub(super) enum Change {
    /// A register takes a value.
    Set(&'static str, Value),
    /// A text takes a new wording.
    Write(&'static str, String),
}

/// The fields in which `patch` differs from `entry`, after all rules have been met.
pub(super) fn changes(rows: &Connection, entry: &Entry, patch: &EntryPatch) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    let lines = [
        ("name_ar", &patch.name_ar, &entry.name_ar),
        ("name_en", &patch.name_en, &entry.name_en),
        ("long_name_ar", &patch.long_name_ar, &entry.long_name_ar),
        ("long_name_en", &patch.long_name_en, &entry.long_name_en),
        ("acronym", &patch.acronym, &entry.acronym),
        ("code", &patch.code, &entry.code),
        ("email", &patch.email, &entry.email),
        ("telephone", &patch.telephone, &entry.telephone),
        ("source", &patch.source, &entry.source),
    ];
    for (field, new, old) in lines {
        let Some(new) = new else { continue };
        let mut new = text::title(new)?.trim().to_owned();
        if field == "code" {
            new = new.to_uppercase();
        }
        check_line(field, entry.kind, &new)?;
        if new != *old {
            changes.push(Change::Set(field, Value::Text(new)));
        }
    }
    let texts = [
        ("variants", &patch.variants, &entry.variants),
        ("note_ar", &patch.note_ar, &entry.note_ar),
        ("note_en", &patch.note_en, &entry.note_en),
    ];
    for (field, new, old) in texts {
        let Some(new) = new else { continue };
        let new = text::note(new)?;
        if new != *old {
            changes.push(Change::Write(field, new));
        }
    }
    changes.extend(order_change(entry, patch.order)?);
    changes.extend(organisation_change(rows, entry, patch.organisation.as_deref())?);
    has_a_name(entry, patch)?;
    Ok(changes)
}

/// An entry without any name could be neither shown nor found.
fn has_a_name(entry: &Entry, patch: &EntryPatch) -> Result<()> {
    let stays = |new: &Option<String>, old: &str| !new.as_deref().unwrap_or(old).trim().is_empty();
    if stays(&patch.name_ar, &entry.name_ar) || stays(&patch.name_en, &entry.name_en) {
        return Ok(());
    }
    Err(invalid("error-invalid-name-empty"))
}

/// What only one field must meet.
fn check_line(field: &str, kind: EntryKind, value: &str) -> Result<()> {
    if value.is_empty() {
        return Ok(());
    }
    let two_letters = value.len() == 2 && value.bytes().all(|letter| letter.is_ascii_uppercase());
    match field {
        "code" if kind == EntryKind::State && !two_letters => {
            Err(invalid_with("error-invalid-code", &[("value", value.to_owned())]))
        }
        "email" if !is_address(value) => {
            Err(invalid_with("error-invalid-email", &[("value", value.to_owned())]))
        }
        _ => Ok(()),
    }
}

/// Whether this looks like an e-mail address: something, one @, something with a dot, no spaces.
fn is_address(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    let inner_dot = host.trim_matches('.') == host && host.contains('.');
    !name.is_empty() && inner_dot && !host.contains('@') && !value.contains(char::is_whitespace)
}

fn order_change(entry: &Entry, order: Option<u32>) -> Result<Option<Change>> {
    let Some(order) = order else { return Ok(None) };
    if order > ORDER_LIMIT {
        return Err(invalid_with("error-invalid-order", &[("order", order.to_string())]));
    }
    let order = Some(order).filter(|order| *order > 0);
    if order == entry.order {
        return Ok(None);
    }
    let value = order.map_or(Value::Null, |order| Value::Int(i64::from(order)));
    Ok(Some(Change::Set("order", value)))
}

fn organisation_change(
    rows: &Connection,
    entry: &Entry,
    organisation: Option<&str>,
) -> Result<Option<Change>> {
    let Some(organisation) = organisation else { return Ok(None) };
    let new = Some(organisation).filter(|id| !id.is_empty());
    if new == entry.organisation.as_deref() {
        return Ok(None);
    }
    let Some(id) = new else { return Ok(Some(Change::Set("organisation", Value::Null))) };
    let kind = find(rows, id)?.filter(|found| !found.deleted).map(|found| found.kind);
    match kind {
        Some(EntryKind::Organisation | EntryKind::State) => {
            Ok(Some(Change::Set("organisation", Value::Text(id.to_owned()))))
        }
        _ => Err(invalid("error-invalid-reference")),
    }
}
