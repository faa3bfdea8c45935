//! Where an entry is used.

use tashawur_journal::Journal;

use super::EntryUse;
use super::stored::{find_row, named};
use crate::agenda;
use crate::error::{Error, Result};
use crate::meeting;

/// The most uses that are listed.
const LIMIT: u32 = 500;

/// Everything that refers to the entry: meetings that it hosts, items that it presents, entries that name it.
///
/// # Errors
/// `not_found` when there is no such entry.
pub fn uses(journal: &Journal, id: &str) -> Result<Vec<EntryUse>> {
    journal.rows(|rows| {
        find_row(rows, id)?.ok_or(Error::NotFound { kind: "entry" })?;
        let mut statement = rows.prepare_cached(
            "SELECT l.doc, l.item, l.field, coalesce(i.title_ar, ''), coalesce(i.title_en, ''),
               CASE WHEN i.item IS NOT NULL THEN 'agenda_item' ELSE coalesce(p.kind, '') END
             FROM link l LEFT JOIN agenda_item i ON i.doc = l.doc AND i.item = l.item
             LEFT JOIN entry_part p ON p.doc = l.doc AND p.item = l.item
             WHERE l.target = ?1 ORDER BY instr(l.doc, ':') > 0, l.doc DESC, l.item, l.field LIMIT ?2",
        )?;
        let found = statement.query_map((id, LIMIT), |row| {
            Ok(EntryUse {
                kind: String::new(),
                document: row.get(0)?,
                item: Some(row.get(1)?).filter(|item: &String| !item.is_empty()),
                field: row.get(2)?,
                title_ar: row.get(3)?,
                title_en: row.get(4)?,
                item_kind: row.get(5)?,
            })
        })?;
        let mut uses = Vec::new();
        for used in found {
            let mut used = used?;
            let Some(document) = named(rows, &used.document)?.filter(|document| !document.deleted) else {
                continue;
            };
            let in_agenda = document.kind == meeting::KIND && used.item.is_some();
            if in_agenda && !agenda::is_shown(rows, &used.document, used.item.as_deref().unwrap_or_default())?
            {
                continue;
            }
            if used.title_ar.is_empty() && used.title_en.is_empty() {
                (used.title_ar, used.title_en) = (document.title.ar, document.title.en);
            }
            used.kind = document.kind;
            uses.push(used);
        }
        Ok(uses)
    })
}
