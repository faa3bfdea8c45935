//! A new entry.

use tashawur_journal::{DocId, Edit, Journal, NewItem, ROOT};
use uuid::Uuid;

use super::rules::{check, shape_of};
use super::shape::{Field, Form};
use super::values::{self, Change};
use super::{Entry, EntryCreateRequest, FieldValue, Values};
use crate::agenda::Created;
use crate::error::{Error, Result};

/// Makes an entry with an id of its own.
///
/// # Errors
/// `invalid` when there is no such kind, when it has no name, or when a value breaks a rule.
pub fn create(journal: &Journal, request: &EntryCreateRequest) -> Result<Created> {
    let done = journal.edit("register.create", |edit| create_in(edit, &request.kind, &request.values))?;
    Ok(Created { id: done.value })
}

/// Makes an entry inside an edit; answers its id.
///
/// # Errors
/// As [`create`].
pub(crate) fn create_in(edit: &mut Edit<'_>, kind: &str, values: &Values) -> Result<String> {
    let shape = shape_of(kind)?;
    let id = DocId(Uuid::now_v7().to_string());
    let changes = values::changes(edit, shape.fields, &Values::new(), values)?;
    let values = values::after(&Values::new(), &changes);
    let after = Entry { id: id.0.clone(), kind: kind.to_owned(), values, ..Entry::default() };
    check(edit.rows(), shape, None, &after)?;
    edit.create(&id, kind, new_item(ROOT, kind, shape.fields, changes), Vec::new())?;
    Ok::<String, Error>(id.0)
}

/// The first state of an item: all its texts, empty ones too, and the registers that say something. A text that
/// two laptops made apart under one name could not be merged.
pub(crate) fn new_item(id: &str, kind: &str, fields: &'static [Field], changes: Vec<Change>) -> NewItem {
    let texts = fields.iter().filter(|field| field.is_text()).map(|field| (field.name, String::new()));
    let mut item =
        NewItem { id: id.to_owned(), kind: kind.to_owned(), texts: texts.collect(), ..NewItem::default() };
    for Change { field, value } in changes {
        match (field.form, value) {
            (Form::Entries(_), FieldValue::List(ids)) => {
                item.members.extend(ids.into_iter().map(|id| (field.name, id)));
            }
            (Form::Text, value) => {
                item.texts.retain(|(name, _)| *name != field.name);
                item.texts.push((field.name, values::plain(&value).to_owned()));
            }
            (_, value) => item.registers.push((field.name, values::stored(&value))),
        }
    }
    item
}
