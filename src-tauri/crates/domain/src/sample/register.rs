//! What the sample adds to the register: people, bodies and how they relate, editions with their days and figures.

use tashawur_journal::{DocId, Edit, NewItem, ROOT};
use uuid::Uuid;

use crate::error::Result;
use crate::facts::{Fact, Ids, facts};
use crate::register::{Values, values};

/// The files of the register's sample.
pub(super) const FILES: [&str; 5] = [
    include_str!("data/people.txt"),
    include_str!("data/resettlement_states.txt"),
    include_str!("data/resettlement.txt"),
    include_str!("data/refugee_editions.txt"),
    include_str!("data/migration_editions.txt"),
];

/// Writes the entries; answers the id that each name of the files stands for.
///
/// # Errors
/// What the ground reports.
pub(super) fn write(edit: &mut Edit<'_>) -> Result<Ids> {
    let facts: Vec<Fact> = FILES.into_iter().flat_map(facts).collect();
    let new = facts.iter().filter(|fact| !fact.adds());
    let ids: Ids = new.map(|fact| (fact.name, Uuid::now_v7().to_string())).collect();
    for fact in &facts {
        let items = fact.items(&ids, |_, _| Uuid::now_v7().to_string());
        match ids.get(fact.name) {
            Some(id) => edit.create(&DocId(id.clone()), fact.shape.kind, fact.root(&ids), items)?,
            None => add(edit, fact, &ids, items)?,
        }
    }
    Ok(ids)
}

/// Adds to what comes with the program.
fn add(edit: &mut Edit<'_>, fact: &Fact, ids: &Ids, items: Vec<NewItem>) -> Result<()> {
    let doc = DocId(fact.name.to_owned());
    values::write(edit, &doc, ROOT, &Values::new(), &fact.changes(ids))?;
    items.into_iter().try_for_each(|item| edit.add_item(&doc, item))?;
    Ok(())
}
