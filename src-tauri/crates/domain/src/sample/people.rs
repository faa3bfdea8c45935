//! The people of the sample: entries of the register with the position that the sources give them.

use std::collections::HashMap;

use tashawur_journal::{DocId, NewItem, ROOT, Value};
use uuid::Uuid;

use super::block::blocks;
use crate::register::{EntryKind, TEXTS};

/// The people as documents, and the id that each name of the sample's files stands for.
pub(super) struct People {
    pub(super) documents: Vec<(DocId, NewItem)>,
    pub(super) ids: HashMap<&'static str, String>,
}

/// Reads the people and gives each an id of its own.
pub(super) fn people() -> People {
    let mut people = People { documents: Vec::new(), ids: HashMap::new() };
    for block in blocks(include_str!("data/people.txt")) {
        let id = Uuid::now_v7().to_string();
        let mut root = NewItem {
            id: ROOT.to_owned(),
            kind: EntryKind::Person.name().to_owned(),
            texts: TEXTS.iter().map(|field| (*field, block.get(field).to_owned())).collect(),
            registers: Vec::new(),
        };
        for (field, value) in block.fields.iter().filter(|(field, _)| !TEXTS.contains(field)) {
            root.registers.push((field, Value::Text((*value).to_owned())));
        }
        people.ids.insert(block.name, id.clone());
        people.documents.push((DocId(id), root));
    }
    people
}
