//! The parts of an entry: adding, changing, moving, taking away and bringing back.

use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Edit, Journal, ROOT, Value, rank};
use uuid::Uuid;

use super::create::new_item;
use super::rules::check;
use super::shape::{Part, Shape};
use super::stored::in_edit;
use super::values;
use super::{Entry, EntryPart, PartCreateRequest, PartEditRequest, PartMoveRequest, PartRequest, Values};
use crate::agenda::Created;
use crate::error::{Error, Result, invalid_with};

/// Adds a part, last among those of its kind.
///
/// # Errors
/// `not_found`, or `invalid` when the noun has no such parts or a value breaks a rule.
pub fn create_part(journal: &Journal, request: &PartCreateRequest) -> Result<Created> {
    let done = journal.edit("register.create_part", |edit| {
        create_part_in(edit, &request.id, &request.kind, &request.values)
    })?;
    Ok(Created { id: done.value })
}

/// Adds a part inside an edit; answers its id.
///
/// # Errors
/// As [`create_part`].
pub(crate) fn create_part_in(edit: &mut Edit<'_>, id: &str, kind: &str, values: &Values) -> Result<String> {
    let (before, shape) = in_edit(edit, id)?;
    let part = part_of(shape, kind)?;
    let changes = values::changes(edit, part.fields, &Values::new(), values)?;
    let new = EntryPart {
        id: Uuid::now_v7().to_string(),
        kind: kind.to_owned(),
        values: values::after(&Values::new(), &changes),
        ..EntryPart::default()
    };
    let made = new.id.clone();
    let mut after = before.clone();
    after.parts.push(new);
    check(edit.rows(), shape, Some(&before), &after)?;
    let mut item = new_item(&made, kind, part.fields, changes);
    let place =
        Place { parent: ROOT.to_owned(), rank: rank::between(last_rank(edit, id, kind)?.as_deref(), None) };
    item.registers.push(("place", Value::Text(place.format())));
    edit.add_item(&DocId(id.to_owned()), item)?;
    Ok(made)
}

/// Changes the values of a part.
///
/// # Errors
/// `not_found`, or `invalid` when a value breaks a rule.
pub fn edit_part(journal: &Journal, request: &PartEditRequest) -> Result<()> {
    journal
        .edit("register.edit_part", |edit| edit_part_in(edit, &request.id, &request.part, &request.values))?;
    Ok(())
}

/// Changes a part inside an edit.
///
/// # Errors
/// As [`edit_part`].
pub(crate) fn edit_part_in(edit: &mut Edit<'_>, id: &str, part: &str, patch: &Values) -> Result<()> {
    let (before, shape) = in_edit(edit, id)?;
    let old = find_part(&before, part)?;
    let fields = part_of(shape, &old.kind)?.fields;
    let changes = values::changes(edit, fields, &old.values, patch)?;
    let mut after = before.clone();
    for other in after.parts.iter_mut().filter(|other| other.id == part) {
        other.values = values::after(&old.values, &changes);
    }
    check(edit.rows(), shape, Some(&before), &after)?;
    values::write(edit, &DocId(id.to_owned()), part, &old.values, &changes)
}

/// Takes a part away; it can be brought back.
///
/// # Errors
/// `not_found` when there is no such part.
pub fn delete_part(journal: &Journal, request: &PartRequest) -> Result<()> {
    set_deleted(journal, "register.delete_part", request, true)
}

/// Brings a part back.
///
/// # Errors
/// `not_found`, or `invalid` when it would break a rule by now.
pub fn restore_part(journal: &Journal, request: &PartRequest) -> Result<()> {
    set_deleted(journal, "register.restore_part", request, false)
}

fn set_deleted(journal: &Journal, what: &str, request: &PartRequest, deleted: bool) -> Result<()> {
    journal.edit(what, |edit| {
        let (before, shape) = in_edit(edit, &request.id)?;
        find_part(&before, &request.part)?;
        let mut after = before.clone();
        for part in after.parts.iter_mut().filter(|part| part.id == request.part) {
            part.deleted = deleted;
        }
        check(edit.rows(), shape, Some(&before), &after)?;
        edit.set(&DocId(request.id.clone()), &request.part, "deleted", Value::Bool(deleted))?;
        Ok::<(), Error>(())
    })?;
    Ok(())
}

/// Gives a part another place among those of its kind.
///
/// # Errors
/// `not_found` when there is no such part.
pub fn move_part(journal: &Journal, request: &PartMoveRequest) -> Result<()> {
    journal.edit("register.move_part", |edit| {
        let (entry, _) = in_edit(edit, &request.id)?;
        let moved = find_part(&entry, &request.part)?;
        let others = ranks(edit, &request.id, &moved.kind)?;
        let others: Vec<&(String, String)> = others.iter().filter(|(id, _)| *id != request.part).collect();
        let at = request.before.as_ref().and_then(|before| others.iter().position(|(id, _)| id == before));
        let at = at.unwrap_or(others.len());
        let rank_at = |at: Option<usize>| at.and_then(|at| others.get(at)).map(|(_, rank)| rank.as_str());
        let rank = rank::between(rank_at(at.checked_sub(1)), rank_at(Some(at)));
        let place = Place { parent: ROOT.to_owned(), rank };
        edit.set(&DocId(request.id.clone()), &request.part, "place", Value::Text(place.format()))?;
        Ok::<(), Error>(())
    })?;
    Ok(())
}

fn part_of(shape: &'static Shape, kind: &str) -> Result<&'static Part> {
    shape.part(kind).ok_or_else(|| invalid_with("error-invalid-kind", &[("value", kind.to_owned())]))
}

fn find_part<'a>(entry: &'a Entry, id: &str) -> Result<&'a EntryPart> {
    entry.parts.iter().find(|part| part.id == id).ok_or(Error::NotFound { kind: "entry" })
}

/// The parts of a kind with their ranks, in order. Parts made earlier in this edit count too.
fn ranks(edit: &Edit<'_>, id: &str, kind: &str) -> Result<Vec<(String, String)>> {
    let document = edit.document(&DocId(id.to_owned()))?.ok_or(Error::NotFound { kind: "entry" })?;
    let parts = document.items.values().filter(|item| item.kind == kind);
    let mut ranks: Vec<(String, String)> =
        parts.map(|item| (item.id.clone(), Place::parse(item.text("place")).rank)).collect();
    ranks.sort_by(|one, two| one.1.cmp(&two.1).then(one.0.cmp(&two.0)));
    Ok(ranks)
}

fn last_rank(edit: &Edit<'_>, id: &str, kind: &str) -> Result<Option<String>> {
    Ok(ranks(edit, id, kind)?.pop().map(|(_, rank)| rank))
}
