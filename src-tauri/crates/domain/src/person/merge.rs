//! Making one person of two.

use tashawur_journal::{DocId, Document, Edit, Item, Journal, ROOT, Value, member_field};

use super::{POSITION, PersonMergeRequest, SHAPE, kept};
use crate::error::{Error, Result, invalid};
use crate::register::{Entry, FieldValue, Read, Values, create_part_in, edit_in, find, find_row};

/// The fields that hold names.
const NAMES: [&str; 2] = ["name_ar", "name_en"];

/// What makes a position, in the person's own record and in a part.
const POSITIONS: [(&str, &str); 3] =
    [("long_name_ar", "title_ar"), ("long_name_en", "title_en"), ("organisation", "organisation")];

/// Makes one person of two, as one step of undo: whatever names the dropped one names the kept one from then on,
/// in any document, deleted items included. The kept one takes over what it lacks; other names, addresses and
/// positions of the dropped one are kept beside its own. The dropped one is deleted and remembers into whom it went.
///
/// People who were merged before can be merged again: that moves what another laptop has written meanwhile.
///
/// # Errors
/// `not_found` when one of them is no person; `invalid` when they are the same, or one is deleted.
pub fn merge(journal: &Journal, request: &PersonMergeRequest) -> Result<()> {
    journal.edit("person.merge", |edit| {
        let (keep, drop) = both(edit, request)?;
        let values = with_standing(edit, taken_over(&keep, &drop))?;
        edit_in(edit, &keep.id, &values)?;
        take_positions(edit, &keep, &drop)?;
        rewrite(edit, &keep.id, &drop.id)?;
        let dropped = DocId(drop.id);
        edit.set(&dropped, ROOT, "merged_into", Value::Text(keep.id))?;
        if !drop.deleted {
            edit.set(&dropped, ROOT, "deleted", Value::Bool(true))?;
        }
        Ok::<(), Error>(())
    })?;
    Ok(())
}

/// The two people, once it is clear that they can be merged.
fn both(edit: &Edit<'_>, request: &PersonMergeRequest) -> Result<(Entry, Entry)> {
    let person = |id: &str| {
        let found = find(edit.rows(), id)?.filter(|entry| entry.kind == SHAPE.kind);
        found.ok_or(Error::NotFound { kind: "entry" })
    };
    let (keep, drop) = (person(&request.keep)?, person(&request.drop)?);
    if keep.id == drop.id {
        return Err(invalid("error-merge-same-person"));
    }
    let again = drop.deleted && kept(edit.rows(), &drop.id)? == keep.id;
    if keep.deleted || (drop.deleted && !again) {
        return Err(invalid("error-deleted-entry"));
    }
    Ok((keep, drop))
}

/// The values that the kept person gets: what it lacks, and the other names, addresses and notes.
fn taken_over(keep: &Entry, drop: &Entry) -> Values {
    let mut values = Values::new();
    for field in SHAPE.fields {
        let (own, other) = (keep.values.text(field.name), drop.values.text(field.name));
        if other.is_empty() || own == other {
            continue;
        }
        let merged = match field.is_text() {
            true => lines(own, other.lines()),
            false if own.is_empty() => other.to_owned(),
            false => continue,
        };
        values.insert(field.name.to_owned(), FieldValue::Text(merged));
    }
    add_others(&mut values, keep, drop, "variants", &NAMES);
    add_others(&mut values, keep, drop, "other_addresses", &["email", "telephone"]);
    values
}

/// Keeps the values of the dropped person that differ, as lines of a text of the kept one.
fn add_others(values: &mut Values, keep: &Entry, drop: &Entry, text: &str, fields: &[&str]) {
    let present = match values.get(text) {
        Some(FieldValue::Text(present)) => present.clone(),
        _ => keep.values.text(text).to_owned(),
    };
    let differs = |field: &&&str| {
        let own = keep.values.text(field);
        !own.is_empty() && own != drop.values.text(field)
    };
    let others = fields.iter().filter(differs).map(|field| drop.values.text(field));
    let all = lines(&present, others);
    if all != present {
        values.insert(text.to_owned(), FieldValue::Text(all));
    }
}

/// A text with further lines, none of them twice.
fn lines<'a>(text: &'a str, more: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = text.lines().collect();
    for line in more.filter(|line| !line.is_empty()) {
        if !all.contains(&line) {
            all.push(line);
        }
    }
    all.join("\n")
}

/// Moves the positions of the dropped person over, the one of its own record too where it is another one.
fn take_positions(edit: &mut Edit<'_>, keep: &Entry, drop: &Entry) -> Result<()> {
    let stands = |values: &Values| {
        keep.parts.iter().any(|part| part.kind == POSITION && !part.deleted && part.values == *values)
    };
    let parts = drop.parts.iter().filter(|part| part.kind == POSITION && !part.deleted);
    let own = own_position(keep, drop);
    for values in parts.map(|part| part.values.clone()).chain(own).filter(|values| !stands(values)) {
        let values = with_standing(edit, values)?;
        create_part_in(edit, &keep.id, POSITION, &values)?;
    }
    Ok(())
}

/// Values without an organisation that is deleted by now: nothing new may name it.
fn with_standing(edit: &Edit<'_>, mut values: Values) -> Result<Values> {
    let named = find_row(edit.rows(), values.text("organisation"))?;
    if named.is_none_or(|row| row.deleted) {
        values.remove("organisation");
    }
    Ok(values)
}

/// The position of the dropped person's own record, when the kept one has another there.
fn own_position(keep: &Entry, drop: &Entry) -> Option<Values> {
    let differs = |(own, _): &(&str, &str)| {
        let (kept, other) = (keep.values.text(own), drop.values.text(own));
        !kept.is_empty() && !other.is_empty() && kept != other
    };
    if !POSITIONS.iter().any(differs) {
        return None;
    }
    let given = POSITIONS.iter().filter(|(own, _)| !drop.values.text(own).is_empty());
    Some(given.map(|(own, part)| ((*part).to_owned(), FieldValue::from(drop.values.text(own)))).collect())
}

/// Lets everything that names one entry name another.
fn rewrite(edit: &mut Edit<'_>, keep: &str, drop: &str) -> Result<()> {
    for doc in naming(edit, drop)? {
        let doc = DocId(doc);
        let Some(document) = edit.document(&doc)? else { continue };
        let changes = changes(&document, keep, drop);
        for (item, field, value) in changes {
            edit.set(&doc, &item, &field, value)?;
        }
    }
    Ok(())
}

/// The documents that name an entry, in fields that stand or in what is deleted.
fn naming(edit: &Edit<'_>, id: &str) -> Result<Vec<String>> {
    let mut statement = edit.rows().prepare_cached(
        "SELECT doc FROM link WHERE target = ?1
         UNION SELECT doc FROM meeting WHERE host_entry = ?1
         UNION SELECT doc FROM agenda_item WHERE presenter_entry = ?1
         UNION SELECT doc FROM entry WHERE deleted = 1 AND doc <> ?1 AND instr(fields, ?1) > 0
         UNION SELECT doc FROM entry_part WHERE deleted = 1 AND doc <> ?1 AND instr(fields, ?1) > 0",
    )?;
    let found = statement.query_map([id], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The registers of a document that name the dropped entry, with what they say from now on.
fn changes(document: &Document, keep: &str, drop: &str) -> Vec<(String, String, Value)> {
    let mut changes = Vec::new();
    for item in std::iter::once(&document.root).chain(document.items.values()) {
        let id = if std::ptr::eq(item, &document.root) { ROOT } else { item.id.as_str() };
        for (name, value) in of_item(item, keep, drop) {
            changes.push((id.to_owned(), name, value));
        }
    }
    changes
}

fn of_item(item: &Item, keep: &str, drop: &str) -> Vec<(String, Value)> {
    let mut changes = Vec::new();
    for (name, field) in item.fields.iter().filter(|(_, field)| !field.is_text) {
        match &field.value {
            Value::Text(text) if text == drop && name != "merged_into" => {
                changes.push((name.clone(), Value::Text(keep.to_owned())));
            }
            Value::Bool(true) => {
                let Some((set, _)) = name.split_once('/').filter(|(_, member)| *member == drop) else {
                    continue;
                };
                changes.push((name.clone(), Value::Bool(false)));
                changes.push((member_field(set, keep), Value::Bool(true)));
            }
            _ => {}
        }
    }
    changes
}
