//! A new item.

use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Edit, Journal, ROOT};
use uuid::Uuid;

use super::order::{self, Slot};
use super::tree::Tree;
use super::{Created, ItemCreateRequest, rules};
use crate::change::{Change, meeting_stands};
use crate::error::{Error, Result, invalid, invalid_with};
use crate::meeting::ITEM_KIND;

/// Makes an item at the place that the request names.
///
/// # Errors
/// `not_found` when there is no such meeting; `invalid` when the meeting or the item above is deleted, when the place
/// is gone or too deep, or when a value breaks a rule.
pub fn create(journal: &Journal, request: &ItemCreateRequest) -> Result<Created> {
    let doc = DocId(request.meeting.clone());
    let id = Uuid::now_v7().to_string();
    journal.edit("agenda_item.create", |edit| {
        meeting_stands(edit, &doc)?;
        let patch = rules::checked(edit, &doc, &request.values)?;
        let tree = Tree::read(edit.rows(), &doc.0)?;
        if tree.len() >= rules::MOST_ITEMS {
            let limit = rules::MOST_ITEMS.to_string();
            return Err(invalid_with("error-invalid-too-many-items", &[("limit", limit)]));
        }
        let parent = request.parent.as_deref().unwrap_or(ROOT);
        parent_stands(edit, &doc, parent)?;
        rules::check_depth(tree.depth_under(parent)?)?;
        let siblings = tree.siblings(parent, None);
        let slot = if request.last == Some(true) {
            order::last(&siblings)
        } else {
            let after = request.after.as_deref().filter(|after| !after.is_empty());
            order::slot(&siblings, after).ok_or_else(|| invalid("error-invalid-place"))?
        };
        let place = Place { parent: parent.to_owned(), rank: slot.rank.clone() };
        edit.add_item(&doc, rules::blank(id.clone(), place.format()))?;
        rerank(edit, &doc, parent, &slot)?;
        rules::apply(&mut Change::of(edit, &doc, &id, ITEM_KIND, "agenda_item")?, &patch)?;
        Ok::<(), Error>(())
    })?;
    Ok(Created { id })
}

/// Refuses to put anything under an item that is deleted.
pub(super) fn parent_stands(edit: &mut Edit<'_>, doc: &DocId, parent: &str) -> Result<()> {
    if parent != ROOT && edit.item(doc, parent)?.is_some() {
        Change::of_present(edit, doc, parent, ITEM_KIND, "agenda_item")?;
    }
    Ok(())
}

/// Writes the new ranks of those that stood at one place.
pub(super) fn rerank(edit: &mut Edit<'_>, doc: &DocId, parent: &str, slot: &Slot) -> Result<()> {
    for sibling in &slot.reranked {
        let place = Place { parent: parent.to_owned(), rank: sibling.rank.clone() };
        edit.set(doc, &sibling.id, "place", place.format().into())?;
    }
    Ok(())
}
