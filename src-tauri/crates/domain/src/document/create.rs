//! A new document under an item.

use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Journal, NewItem, Value, rank};
use uuid::Uuid;

use super::{DocumentCreateRequest, rules};
use crate::agenda::Created;
use crate::change::Change;
use crate::error::{Error, Result};
use crate::meeting::{DOCUMENT_KIND, ITEM_KIND};

/// Makes a document, last under its item, without a file.
///
/// # Errors
/// `not_found` when there is no such item, `invalid` when it is deleted or a value breaks a rule.
pub fn create(journal: &Journal, request: &DocumentCreateRequest) -> Result<Created> {
    let doc = DocId(request.meeting.clone());
    let id = Uuid::now_v7().to_string();
    journal.edit("document.create", |edit| {
        Change::of_present(edit, &doc, &request.item, ITEM_KIND, "agenda_item")?;
        let patch = rules::checked(&request.values)?;
        let last: Option<String> = edit
            .rows()
            .prepare_cached("SELECT max(rank) FROM document WHERE doc = ?1 AND parent = ?2")?
            .query_row([&doc.0, &request.item], |row| row.get(0))?;
        let place = Place { parent: request.item.clone(), rank: rank::between(last.as_deref(), None) };
        let item = NewItem {
            id: id.clone(),
            kind: DOCUMENT_KIND.to_owned(),
            texts: rules::TEXTS.iter().map(|field| (*field, String::new())).collect(),
            registers: vec![("place", Value::Text(place.format()))],
            ..NewItem::default()
        };
        edit.add_item(&doc, item)?;
        rules::apply(&mut Change::of(edit, &doc, &id, DOCUMENT_KIND, "document")?, &patch)?;
        Ok::<(), Error>(())
    })?;
    Ok(Created { id })
}
