//! Deleting an item and bringing it back, each time with everything under it.

use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Journal};

use super::tree::Tree;
use super::{ItemRequest, order};
use crate::change::{Change, meeting_stands, set_deleted};
use crate::error::{Error, Result};
use crate::meeting::ITEM_KIND;

/// Takes an item out of the agenda. What lies under it goes with it and comes back with it.
///
/// # Errors
/// `not_found` when there is no such item.
pub fn delete(journal: &Journal, request: &ItemRequest) -> Result<()> {
    let doc = DocId(request.meeting.clone());
    journal.edit("agenda_item.delete", |edit| {
        set_deleted(edit, &doc, &request.item, ITEM_KIND, "agenda_item", true)
    })?;
    Ok(())
}

/// Brings a deleted item back to its place. When the item above it is deleted too, it stands last under the
/// closest one that is shown, so that it is to be seen.
///
/// # Errors
/// `not_found` when there is no such item.
pub fn restore(journal: &Journal, request: &ItemRequest) -> Result<()> {
    let doc = DocId(request.meeting.clone());
    journal.edit("agenda_item.restore", |edit| {
        meeting_stands(edit, &doc)?;
        let tree = Tree::read(edit.rows(), &doc.0)?;
        let mut change = Change::of(edit, &doc, &request.item, ITEM_KIND, "agenda_item")?;
        change.set("deleted", false)?;
        if let Some(parent) = tree.shown_ancestor_if_hidden(&request.item) {
            let rank = order::last(&tree.siblings(&parent, Some(&request.item))).rank;
            change.set("place", Place { parent, rank }.format())?;
        }
        Ok::<(), Error>(())
    })?;
    Ok(())
}
