//! The conflicts that wait for a decision.

use std::collections::HashMap;

use chrono::{DateTime, SecondsFormat};
use rusqlite::Connection;
use tashawur_journal::{Conflict, ConflictValue, DocId, Document, Journal, Value};

use super::{ConflictValueView, ConflictView};
use crate::error::Result;
use crate::shown;

/// The most conflicts that are listed at once; the rest follows as these are settled.
const LIMIT: usize = 500;

/// All conflicts, by document, with their values in words.
///
/// # Errors
/// What the ground reports.
pub fn list(journal: &Journal) -> Result<Vec<ConflictView>> {
    let mut documents: HashMap<DocId, Document> = HashMap::new();
    let mut views = Vec::new();
    for conflict in journal.conflicts()?.into_iter().take(LIMIT) {
        if !documents.contains_key(&conflict.doc) {
            let Some(document) = journal.document(&conflict.doc)? else { continue };
            documents.insert(conflict.doc.clone(), document);
        }
        if let Some(document) = documents.get(&conflict.doc) {
            views.push(journal.rows(|rows| view(rows, document, conflict))?);
        }
    }
    Ok(views)
}

fn view(rows: &Connection, document: &Document, conflict: Conflict) -> Result<ConflictView> {
    let title = shown::title(rows, document, &conflict.item)?;
    let values = conflict.values.iter().map(|value| value_view(rows, document, &conflict, value));
    let values = values.collect::<Result<_>>()?;
    Ok(ConflictView {
        document: conflict.doc.0,
        item: conflict.item,
        field: conflict.field,
        kind: conflict.kind,
        title_ar: title.ar,
        title_en: title.en,
        values,
    })
}

fn value_view(
    rows: &Connection,
    document: &Document,
    conflict: &Conflict,
    value: &ConflictValue,
) -> Result<ConflictValueView> {
    let words = match (&value.value, conflict.kind.as_str()) {
        (Value::Text(what), "identity") => shown::what_was_done(what),
        (value, _) => shown::in_words(rows, document, &conflict.item, &conflict.field, value)?,
    };
    Ok(ConflictValueView {
        value: stored(&value.value),
        shown_ar: words.ar,
        shown_en: words.en,
        who: value.who.clone(),
        at: DateTime::from_timestamp_millis(value.at)
            .unwrap_or_default()
            .to_rfc3339_opts(SecondsFormat::Secs, true),
    })
}

/// A value as text.
fn stored(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(flag) => flag.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.clone(),
    }
}
