//! The versions of a document, or of one of its items, with what each changed.

use std::collections::BTreeSet;

use chrono::SecondsFormat;
use rusqlite::Connection;
use tashawur_journal::{DocId, Document, HistoryEntry, Item, Journal, ROOT};

use super::{FieldChange, HistoryRequest, Version};
use crate::error::{Error, Result};
use crate::shown;

/// The most versions that are listed.
const VERSIONS: usize = 200;

/// The most versions whose changes are listed field by field; older ones say who, when and which command.
const DETAILED: usize = 50;

/// The most fields that one version lists.
const FIELDS: usize = 200;

/// The versions, newest first, at most 200 of them.
///
/// # Errors
/// `not_found` when there is no such document.
pub fn read(journal: &Journal, request: &HistoryRequest) -> Result<Vec<Version>> {
    let doc = DocId(request.document.clone());
    let item = request.item.as_deref();
    let entries = journal.history(&doc, item)?;
    if entries.is_empty() {
        return Err(Error::NotFound { kind: "document" });
    }
    let mut versions = Vec::new();
    let mut after: Option<Document> = None;
    for (at, entry) in entries.iter().enumerate().take(VERSIONS) {
        let mut changes = Vec::new();
        if at < DETAILED {
            let now = match after.take() {
                Some(known) => known,
                None => journal.document_at(&doc, &entry.hash)?,
            };
            let before = entries.get(at + 1).map(|earlier| journal.document_at(&doc, &earlier.hash));
            let before = before.transpose()?;
            changes = journal.rows(|rows| compare(rows, entry, item, before.as_ref(), &now))?;
            after = before;
        }
        versions.push(Version {
            hash: entry.hash.clone(),
            at: entry.at.to_rfc3339_opts(SecondsFormat::Secs, true),
            who: entry.who.clone(),
            what: entry.what.clone(),
            changes,
        });
    }
    Ok(versions)
}

/// The fields in which two versions of a document differ, among the items that the change touched.
fn compare(
    rows: &Connection,
    entry: &HistoryEntry,
    only: Option<&str>,
    before: Option<&Document>,
    after: &Document,
) -> Result<Vec<FieldChange>> {
    let mut changes = Vec::new();
    let touched = entry.items.iter().map(String::as_str);
    for id in touched.filter(|id| only.is_none_or(|only| only == *id)) {
        let now = after.item(id);
        let then = before.and_then(|before| before.item(id));
        let names: BTreeSet<&str> = [now, then].into_iter().flatten().flat_map(field_names).collect();
        for field in names {
            let value = |item: Option<&Item>| item.map(|item| item.value(field)).unwrap_or_default();
            let (old, new) = (value(then), value(now));
            if old == new {
                continue;
            }
            let was = before.unwrap_or(after);
            let old = shown::in_history(rows, was, id, field, &old)?;
            let new = shown::in_history(rows, after, id, field, &new)?;
            if old.is_empty() && new.is_empty() {
                continue;
            }
            let title = shown::title(rows, after, id)?;
            let title = if id == ROOT { (String::new(), String::new()) } else { (title.ar, title.en) };
            changes.push(FieldChange {
                item: id.to_owned(),
                title_ar: title.0,
                title_en: title.1,
                field: field.to_owned(),
                before: old,
                after: new,
            });
        }
    }
    changes.truncate(FIELDS);
    Ok(changes)
}

/// The fields that mean something to a reader.
fn field_names(item: &Item) -> impl Iterator<Item = &str> {
    let names = item.fields.keys().map(String::as_str);
    names.filter(|name| *name != "kind" && !name.ends_with(tashawur_journal::REVIEWED))
}
