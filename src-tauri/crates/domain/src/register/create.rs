//! A new entry.

use tashawur_journal::{DocId, Journal, NewItem, ROOT, Value};
use uuid::Uuid;

use super::noun::TEXTS;
use super::rules::{self, Change};
use super::{Entry, EntryCreateRequest};
use crate::agenda::Created;
use crate::error::{Error, Result};

/// Makes an entry with an id of its own.
///
/// # Errors
/// `invalid` when it has no name or when a value breaks a rule.
pub fn create(journal: &Journal, request: &EntryCreateRequest) -> Result<Created> {
    let id = DocId(Uuid::now_v7().to_string());
    journal.edit("register.create", |edit| {
        let blank = Entry { id: id.0.clone(), kind: request.kind, ..Entry::default() };
        let changes = rules::changes(edit.rows(), &blank, &request.values)?;
        edit.create(&id, request.kind.name(), new_root(request, changes), Vec::new())?;
        Ok::<(), Error>(())
    })?;
    Ok(Created { id: id.0 })
}

/// The first state of the entry's document: all its texts, empty ones too, and the registers that say something.
fn new_root(request: &EntryCreateRequest, changes: Vec<Change>) -> NewItem {
    let mut texts: Vec<(&'static str, String)> = TEXTS.iter().map(|field| (*field, String::new())).collect();
    let mut registers: Vec<(&'static str, Value)> = Vec::new();
    for change in changes {
        match change {
            Change::Set(field, value) => registers.push((field, value)),
            Change::Write(field, text) => {
                texts.retain(|(other, _)| *other != field);
                texts.push((field, text));
            }
        }
    }
    NewItem { id: ROOT.to_owned(), kind: request.kind.name().to_owned(), texts, registers }
}
