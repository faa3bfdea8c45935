//! How a document was at an earlier version, read with the verbs that read the present.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Document, Item, Journal, REVIEWED, ROOT};

use super::{ChangedField, EarlierVersion, EarlierView, HistoryLookRequest};
use crate::agenda::{self, AgendaView};
use crate::error::{Error, Result};
use crate::meeting::{self, ITEM_KIND};
use crate::register;
use crate::settings::{self, DOCUMENT as SETTINGS};
use crate::shown;

/// Fields that no reader of a version looks for: what the program remembers about a translation.
const SILENT: [&str; 3] = ["kind", "stale", "translated"];

/// A document, or one of its items with everything under it, as it was at a version. Names of other entries and
/// the office's style are those of today.
///
/// # Errors
/// `not_found` when there is no such document, item or version.
pub fn look(journal: &Journal, request: &HistoryLookRequest, today: NaiveDate) -> Result<EarlierVersion> {
    let doc = DocId(request.document.clone());
    let then = journal.document_at(&doc, &request.hash).map_err(|error| match error {
        tashawur_journal::Error::NotFound(_) => Error::NotFound { kind: "version" },
        other => other.into(),
    })?;
    let now = journal.document(&doc)?.ok_or(Error::NotFound { kind: "document" })?;
    let id = request.item.as_deref().unwrap_or(ROOT);
    let item = then.item(id).ok_or(Error::NotFound { kind: "agenda_item" })?;
    let mut seen = journal.rows_of(&then, &named_in(&then), |rows| view(rows, &then, today))?;
    let mut changed = changed(&then, &now);
    let mut added = added(&then, &now);
    if let (EarlierView::Meeting { agenda }, true) = (&mut seen, id != ROOT) {
        let kept = narrow(agenda, id);
        let under = |other: &Item| kept.contains(&Place::parse(other.text("place")).parent);
        changed.retain(|field| kept.contains(&field.item) || then.item(&field.item).is_some_and(under));
        added.retain(|id| now.item(id).is_some_and(under));
    }
    let added = u32::try_from(added.len()).unwrap_or(u32::MAX);
    Ok(EarlierVersion { deleted: item.deleted(), view: seen, changed, added })
}

/// What the verbs that read give for a document of this kind.
fn view(rows: &Connection, then: &Document, today: NaiveDate) -> Result<EarlierView> {
    let id = then.id.0.as_str();
    if then.kind == meeting::KIND {
        let agenda = Box::new(agenda::view(rows, id, today)?.agenda);
        return Ok(EarlierView::Meeting { agenda });
    }
    if id == SETTINGS {
        let settings = Box::new(settings::from_rows(rows)?);
        return Ok(EarlierView::Settings { settings });
    }
    let mut entry = register::find(rows, id)?.ok_or(Error::NotFound { kind: "entry" })?;
    register::name_parts(rows, &mut entry)?;
    Ok(EarlierView::Entry { entry: Box::new(entry) })
}

/// The documents whose names or style a view of this one shows.
fn named_in(then: &Document) -> Vec<DocId> {
    let items = std::iter::once(&then.root).chain(then.items.values());
    let named: BTreeSet<&str> = items.flat_map(shown::references).chain([SETTINGS]).collect();
    named.into_iter().map(DocId::from).collect()
}

/// The fields that have another value today.
fn changed(then: &Document, now: &Document) -> Vec<ChangedField> {
    let mut changed = Vec::new();
    for old in std::iter::once(&then.root).chain(then.items.values()) {
        let Some(new) = now.item(&old.id) else { continue };
        let names: BTreeSet<&String> = old.fields.keys().chain(new.fields.keys()).collect();
        let told = |name: &&String| !SILENT.contains(&name.as_str()) && !name.ends_with(REVIEWED);
        let differs = |name: &&String| !same(old, new, name);
        let names = names.into_iter().filter(told).filter(differs);
        changed.extend(names.map(|name| ChangedField { item: old.id.clone(), field: name.clone() }));
    }
    changed
}

/// Whether a field says the same in both; nothing, an empty text and «no» are the same.
fn same(old: &Item, new: &Item, field: &str) -> bool {
    let said = |item: &Item| (item.text(field).to_owned(), item.int(field), item.flag(field));
    said(old) == said(new)
}

/// The items of the agenda that stand today and did not exist then.
fn added(then: &Document, now: &Document) -> Vec<String> {
    let new = now.items.values().filter(|item| item.kind == ITEM_KIND && !item.deleted());
    new.filter(|item| then.item(&item.id).is_none()).map(|item| item.id.clone()).collect()
}

/// Leaves of an agenda one item with everything under it; gives their ids.
fn narrow(agenda: &mut AgendaView, item: &str) -> BTreeSet<String> {
    let mut kept = BTreeSet::from([item.to_owned()]);
    agenda.items.retain(|view| {
        // Each item stands after the one above it.
        if view.parent.as_ref().is_some_and(|parent| kept.contains(parent)) {
            kept.insert(view.id.clone());
        }
        kept.contains(&view.id)
    });
    kept
}
