//! Another place for an item, with everything under it.

use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Journal, ROOT};

use super::create::{parent_stands, rerank};
use super::tree::Tree;
use super::{ItemMoveRequest, order, rules};
use crate::change::Change;
use crate::error::{Error, Result, invalid};
use crate::meeting::ITEM_KIND;

/// Moves an item: one register of it is written, whatever lies under it.
///
/// # Errors
/// `not_found` when there is no such item; `invalid` when it or what it would lie in is deleted, when it would lie
/// under itself or too deep, or when the place is gone.
pub fn move_item(journal: &Journal, request: &ItemMoveRequest) -> Result<()> {
    let doc = DocId(request.meeting.clone());
    let item = request.item.as_str();
    journal.edit("agenda_item.move", |edit| {
        Change::of_present(edit, &doc, item, ITEM_KIND, "agenda_item")?;
        let tree = Tree::read(edit.rows(), &doc.0)?;
        let parent = request.parent.as_deref().unwrap_or(ROOT);
        let branch = tree.branch(item);
        if branch.iter().any(|placed| placed.id == parent) {
            return Err(invalid("error-invalid-cycle"));
        }
        let top = branch.first().map_or(0, |placed| placed.depth);
        let height = branch.iter().map(|placed| placed.depth - top).max().unwrap_or(0);
        parent_stands(edit, &doc, parent)?;
        rules::check_depth(tree.depth_under(parent)? + height)?;
        let after = request.after.as_deref().filter(|after| !after.is_empty());
        let siblings = tree.siblings(parent, Some(item));
        let slot = order::slot(&siblings, after).ok_or_else(|| invalid("error-invalid-place"))?;
        let place = Place { parent: parent.to_owned(), rank: slot.rank.clone() };
        Change::of(edit, &doc, item, ITEM_KIND, "agenda_item")?.set("place", place.format())?;
        rerank(edit, &doc, parent, &slot)?;
        Ok::<(), Error>(())
    })?;
    Ok(())
}
