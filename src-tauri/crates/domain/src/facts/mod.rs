//! Facts of the register written down in files that anyone can read: entries with their values and their parts.
//!
//! A file is made of blocks, see [`block`]. A block whose first word is a kind of entry begins an entry; blocks whose
//! first word is a kind of its parts add parts to it. `KIND: NAME` gives a new entry a name for references inside
//! the files, or, with the fixed id of what comes with the program (`organisation: organisation:ATCR`), adds to
//! that one. A reference is a fixed id, or `@NAME`. The members of a set stand between commas; lines of a text
//! between semicolons.

pub(crate) mod block;

use std::collections::HashMap;

use tashawur_journal::place::Place;
use tashawur_journal::{NewItem, ROOT, Value, rank};

use block::{Block, blocks};

use crate::nouns;
use crate::register::shape::{Field, Form, Shape};
use crate::register::values::Change;
use crate::register::{FieldValue, new_item};

/// An entry that a file states.
#[derive(Debug)]
pub(crate) struct Fact {
    /// The noun.
    pub(crate) shape: &'static Shape,
    /// The name for references, or the fixed id of what it adds to.
    pub(crate) name: &'static str,
    own: Block,
    parts: Vec<Block>,
}

/// The ids of the entries that the files name.
pub(crate) type Ids = HashMap<&'static str, String>;

/// The entries of a file. Blocks that stand in the wrong place are left out; a test reads all files.
pub(crate) fn facts(file: &'static str) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for block in blocks(file) {
        let above = facts.last().map(|fact| fact.shape);
        let is_part = above.is_some_and(|shape| shape.part(block.what).is_some());
        match (is_part, facts.last_mut(), nouns::shape(block.what)) {
            (true, Some(fact), _) => fact.parts.push(block),
            (_, _, Some(shape)) => {
                facts.push(Fact { shape, name: block.name, own: block, parts: Vec::new() })
            }
            _ => {}
        }
    }
    facts
}

impl Fact {
    /// Whether it adds to something that is there already.
    pub(crate) fn adds(&self) -> bool {
        self.name.contains(':')
    }

    /// The values of the entry itself as a new item.
    pub(crate) fn root(&self, ids: &Ids) -> NewItem {
        new_item(ROOT, self.shape.kind, self.shape.fields, changes(self.shape.fields, &self.own, ids))
    }

    /// The values of the entry itself, one by one.
    pub(crate) fn changes(&self, ids: &Ids) -> Vec<Change> {
        changes(self.shape.fields, &self.own, ids)
    }

    /// The parts as new items; `id` gives each its id from its kind and its number.
    pub(crate) fn items(&self, ids: &Ids, mut id: impl FnMut(&str, usize) -> String) -> Vec<NewItem> {
        let mut ranks: HashMap<&str, String> = HashMap::new();
        let mut items = Vec::new();
        for (number, block) in (1..).zip(&self.parts) {
            let Some(part) = self.shape.part(block.what) else { continue };
            let rank = rank::between(ranks.get(block.what).map(String::as_str), None);
            let place = Place { parent: ROOT.to_owned(), rank: rank.clone() };
            ranks.insert(block.what, rank);
            let changes = changes(part.fields, block, ids);
            let mut item = new_item(&id(part.kind, number), part.kind, part.fields, changes);
            item.registers.push(("place", Value::Text(place.format())));
            items.push(item);
        }
        items
    }

    /// The fields of the files that no noun knows, for the test that reads all of them.
    #[cfg(test)]
    pub(crate) fn unknown_fields(&self) -> Vec<&'static str> {
        let parts = self.parts.iter().filter_map(|block| Some((block, self.shape.part(block.what)?.fields)));
        let all = std::iter::once((&self.own, self.shape.fields)).chain(parts);
        all.flat_map(|(block, fields)| {
            let unknown = |name: &&str| !fields.iter().any(|field| field.name == *name);
            block.fields.iter().map(|(name, _)| *name).filter(unknown).collect::<Vec<_>>()
        })
        .collect()
    }
}

fn changes(fields: &'static [Field], block: &Block, ids: &Ids) -> Vec<Change> {
    let given = |field: &'static Field| Some(block.get(field.name)).filter(|text| !text.is_empty());
    fields
        .iter()
        .filter_map(|field| Some(Change { field, value: value(field, given(field)?, ids) }))
        .collect()
}

fn value(field: &Field, text: &str, ids: &Ids) -> FieldValue {
    match field.form {
        Form::Number(..) => text.parse().map_or(FieldValue::Nothing(()), FieldValue::Number),
        Form::Flag => FieldValue::Flag(text == "true"),
        Form::Entry(_) => FieldValue::Text(id_of(text, ids)),
        Form::Entries(_) => FieldValue::List(text.split(',').map(|name| id_of(name.trim(), ids)).collect()),
        Form::Text => FieldValue::Text(text.replace("; ", "\n")),
        _ => FieldValue::from(text),
    }
}

/// The id that a reference means.
fn id_of(reference: &str, ids: &Ids) -> String {
    let named = reference.strip_prefix('@').and_then(|name| ids.get(name));
    named.cloned().unwrap_or_else(|| reference.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_files_belongs_to_its_noun() {
        let files = crate::builtin::files().chain(crate::sample::register_files());
        for fact in files.flat_map(facts) {
            assert!(fact.unknown_fields().is_empty(), "{}: {:?}", fact.name, fact.unknown_fields());
        }
    }
}
