//! Where an entry is used.

use tashawur_journal::Journal;

use super::{EntryUse, read::find};
use crate::agenda;
use crate::error::{Error, Result};
use crate::search::titles::Titles;

/// The most uses that are listed.
const LIMIT: u32 = 500;

/// The meetings and items that refer to the entry: as their host, their process, or the one who presents.
///
/// # Errors
/// `not_found` when there is no such entry.
pub fn uses(journal: &Journal, id: &str) -> Result<Vec<EntryUse>> {
    journal.rows(|rows| {
        find(rows, id)?.ok_or(Error::NotFound { kind: "entry" })?;
        let mut titles = Titles::new(rows);
        let mut uses = Vec::new();
        let mut meetings = rows.prepare_cached(
            "SELECT doc FROM meeting WHERE (host_entry = ?1 OR process = ?1) AND deleted = 0
             ORDER BY doc DESC LIMIT ?2",
        )?;
        for meeting in meetings.query_map((id, LIMIT), |row| row.get::<_, String>(0))? {
            let meeting = meeting?;
            let (title_ar, title_en) = titles.meeting(&meeting)?;
            uses.push(EntryUse { meeting, item: None, title_ar, title_en });
        }
        let mut items = rows.prepare_cached(
            "SELECT i.doc, i.item, i.title_ar, i.title_en FROM agenda_item i
             JOIN meeting m ON m.doc = i.doc AND m.deleted = 0
             WHERE i.presenter_entry = ?1 AND i.deleted = 0 ORDER BY i.doc DESC, i.item LIMIT ?2",
        )?;
        let found = items.query_map((id, LIMIT), |row| {
            Ok(EntryUse {
                meeting: row.get(0)?,
                item: Some(row.get(1)?),
                title_ar: row.get(2)?,
                title_en: row.get(3)?,
            })
        })?;
        for item in found {
            let used = item?;
            if agenda::is_shown(rows, &used.meeting, used.item.as_deref().unwrap_or_default())? {
                uses.push(used);
            }
        }
        Ok(uses)
    })
}
