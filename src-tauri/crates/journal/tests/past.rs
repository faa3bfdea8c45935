//! What each change did, read from one document instead of two built for each change.
#![cfg(test)]
#![allow(missing_docs)]

mod common;

use common::{create, journal, set, write};
use tashawur_journal::{DocId, Journal};

/// What a change made of a field: before and after.
fn told(journal: &Journal, doc: &DocId, what: usize, item: &str, field: &str) -> (String, String) {
    let entry = &journal.history(doc, None).unwrap()[what];
    let (before, after) = journal.past(doc).unwrap().unwrap().around(entry, false).unwrap();
    let text = |document: &tashawur_journal::Document| {
        document.item(item).map(|item| item.text(field).to_owned()).unwrap_or_default()
    };
    (text(&before), text(&after))
}

#[test]
fn a_change_is_seen_upon_what_its_author_saw() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (leila, ahmed) = (journal(one.path(), "ليلى"), journal(two.path(), "أحمد"));
    let doc = create(&leila, "m1", 2);
    ahmed.merge(leila.folder()).unwrap();
    write(&leila, &doc, "item-000", "title", "عنوان ليلى");
    write(&ahmed, &doc, "item-001", "title", "عنوان أحمد");
    leila.merge(ahmed.folder()).unwrap();
    let history = leila.history(&doc, None).unwrap();
    let at = |who: &str| history.iter().position(|entry| entry.who == who).unwrap();
    let (before, after) = told(&leila, &doc, at("أحمد"), "item-001", "title");
    assert_eq!(after, "عنوان أحمد", "what he wrote");
    assert_ne!(before, after, "upon what he saw, whatever order the two changes are listed in");
    assert_eq!(told(&leila, &doc, at("ليلى"), "item-000", "title").1, "عنوان ليلى");
    assert_eq!(told(&leila, &doc, at("ليلى"), "item-001", "title").1, "", "only what it touched is read");
}

#[test]
fn around_a_change_stands_what_building_the_version_gives() {
    let folder = tempfile::tempdir().unwrap();
    let journal = journal(folder.path(), "ليلى");
    let doc = create(&journal, "m1", 3);
    write(&journal, &doc, "item-001", "title", "نص 😀 مُشكَّل");
    set(&journal, &doc, "item-001", "place", "item-000|V");
    set(&journal, &doc, "item-002", "deleted", true);
    let past = journal.past(&doc).unwrap().unwrap();
    for entry in journal.history(&doc, None).unwrap() {
        let built = journal.document_at(&doc, &entry.hash).unwrap();
        let (_, after) = past.around(&entry, true).unwrap();
        for id in entry.touched.keys() {
            assert_eq!(after.item(id), built.item(id), "{} {id}", entry.what);
        }
        for (id, item) in &built.items {
            assert_eq!(after.items[id].value("place"), item.value("place"), "every place is known: {id}");
        }
        assert_eq!(after.items.len(), built.items.len());
    }
    let history = journal.history(&doc, None).unwrap();
    let (before, _) = past.around(history.last().unwrap(), true).unwrap();
    assert!(
        before.items.is_empty() && before.root.fields.is_empty(),
        "nothing stood before the first change"
    );
    assert_eq!(journal.past(&DocId::from("none")).unwrap().map(|_| ()), None);
}

#[test]
fn of_two_values_the_one_that_everybody_sees_is_told() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (leila, ahmed) = (journal(one.path(), "ليلى"), journal(two.path(), "أحمد"));
    let doc = create(&leila, "m1", 1);
    ahmed.merge(leila.folder()).unwrap();
    set(&leila, &doc, "item-000", "minutes", 10);
    set(&ahmed, &doc, "item-000", "minutes", 45);
    leila.merge(ahmed.folder()).unwrap();
    write(&leila, &doc, "item-000", "title", "بعد الدمج");
    let last = leila.history(&doc, None).unwrap().remove(0);
    let (before, after) = leila.past(&doc).unwrap().unwrap().around(&last, false).unwrap();
    let seen = leila.document(&doc).unwrap().unwrap().items["item-000"].int("minutes");
    assert_eq!(after.items["item-000"].int("minutes"), seen, "after the merge");
    assert_eq!(before.items["item-000"].int("minutes"), seen, "a change after a merge builds upon both");
}
