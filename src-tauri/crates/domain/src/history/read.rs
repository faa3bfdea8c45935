//! The versions of a document, or of one of its items, with what each changed.

use chrono::SecondsFormat;
use rusqlite::Connection;
use tashawur_journal::{DocId, Document, HistoryEntry, Item, Journal, Past, REVIEWED, ROOT};

use super::{FieldChange, HistoryRequest, Version};
use crate::error::{Error, Result};
use crate::{register, shown};

/// The most versions that are listed.
const VERSIONS: usize = 200;

/// The most versions whose changes are listed field by field; older ones say who, when and which command.
const DETAILED: usize = 50;

/// The most fields that one version lists.
const FIELDS: usize = 200;

/// The versions, newest first, at most 200 of them; of an entry into which others were merged, theirs too.
///
/// # Errors
/// `not_found` when there is no such document.
pub fn read(journal: &Journal, request: &HistoryRequest) -> Result<Vec<Version>> {
    let mut versions = of_one(journal, &request.document, request.item.as_deref())?;
    if request.item.is_none() {
        let merged = journal.rows(|rows| register::merged_into(rows, &request.document))?;
        for other in &merged {
            versions.extend(of_one(journal, other, None)?);
        }
        if !merged.is_empty() {
            versions.sort_by(|one, other| other.at.cmp(&one.at));
            versions.truncate(VERSIONS);
        }
    }
    Ok(versions)
}

/// The versions of one document.
fn of_one(journal: &Journal, document: &str, item: Option<&str>) -> Result<Vec<Version>> {
    let doc = DocId(document.to_owned());
    let entries = journal.history(&doc, item)?;
    let past = journal.past(&doc)?.filter(|_| !entries.is_empty());
    let past = past.ok_or(Error::NotFound { kind: "document" })?;
    let mut versions = Vec::new();
    for (at, entry) in entries.into_iter().enumerate().take(VERSIONS) {
        let changes = match at < DETAILED {
            true => journal.rows(|rows| changes(rows, &past, &entry, item))?,
            false => Vec::new(),
        };
        versions.push(Version {
            document: document.to_owned(),
            hash: entry.hash,
            at: entry.at.to_rfc3339_opts(SecondsFormat::Secs, true),
            who: entry.who,
            what: entry.what,
            changes,
        });
    }
    Ok(versions)
}

/// The fields to which a change gave another value.
fn changes(
    rows: &Connection,
    past: &Past,
    entry: &HistoryEntry,
    only: Option<&str>,
) -> Result<Vec<FieldChange>> {
    let place = |field: &String| field == "place" || field == "day";
    let (before, after) = past.around(entry, entry.touched.values().flatten().any(place))?;
    let mut changes = Vec::new();
    for (id, fields) in entry.touched.iter().filter(|(id, _)| only.is_none_or(|only| only == *id)) {
        for field in fields.iter().filter(|field| means_something(field)) {
            if changes.len() == FIELDS {
                return Ok(changes);
            }
            changes.extend(changed(rows, (&before, &after), id, field)?);
        }
    }
    Ok(changes)
}

/// What happened to one field; nothing when a reader sees no difference.
fn changed(
    rows: &Connection,
    (before, after): (&Document, &Document),
    id: &str,
    field: &str,
) -> Result<Option<FieldChange>> {
    let value = |item: Option<&Item>| item.map(|item| item.value(field)).unwrap_or_default();
    let (old, new) = (value(before.item(id)), value(after.item(id)));
    if old == new {
        return Ok(None);
    }
    let old = shown::in_history(rows, before, id, field, &old)?;
    let new = shown::in_history(rows, after, id, field, &new)?;
    if old.is_empty() && new.is_empty() {
        return Ok(None);
    }
    let title = if id == ROOT { Default::default() } else { shown::title(rows, after, id)? };
    Ok(Some(FieldChange {
        item: id.to_owned(),
        title_ar: title.ar,
        title_en: title.en,
        field: field.to_owned(),
        before: old,
        after: new,
    }))
}

/// Whether a field means something to a reader.
fn means_something(field: &str) -> bool {
    field != "kind" && !field.ends_with(REVIEWED)
}
