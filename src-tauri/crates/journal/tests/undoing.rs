//! Undo, redo, history and return to earlier versions.
#![cfg(test)]
#![allow(missing_docs)]

mod common;

use common::{create, journal, new_item, set, title, write};
use tashawur_journal::{Journal, Value};

fn folder() -> (tempfile::TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let journal = journal(folder.path(), "ليلى");
    (folder, journal)
}

#[test]
fn undo_and_redo_walk_back_and_forth_over_texts_registers_and_creations() {
    let (_folder, journal) = folder();
    let doc = create(&journal, "m1", 1);
    write(&journal, &doc, "item-000", "title", "كَلِمَةُ الافتتاح");
    set(&journal, &doc, "item-000", "minutes", 20);
    journal.edit("add", |edit| edit.add_item(&doc, new_item("x", "|zV", "بند"))).unwrap();
    let state = |journal: &Journal| {
        let document = journal.document(&doc).unwrap().unwrap();
        let item = &document.items["item-000"];
        let added = document.items.get("x").is_some_and(|item| !item.deleted());
        (item.text("title").to_owned(), item.int("minutes"), added, document.root.deleted())
    };
    let (old, new) = ("البند 0: كلمة الافتتاح".to_owned(), "كَلِمَةُ الافتتاح".to_owned());
    let steps = [
        (new.clone(), Some(20), true, false),
        (new.clone(), Some(20), false, false),
        (new.clone(), None, false, false),
        (old.clone(), None, false, false),
        (old, None, false, true),
    ];
    assert_eq!(state(&journal), steps[0]);
    assert_eq!(journal.undo_what().as_deref(), Some("add"));
    for step in &steps[1..] {
        assert!(journal.undo().unwrap().unwrap().left.is_empty());
        assert_eq!(&state(&journal), step, "undo must give the state before the edit");
    }
    assert_eq!(journal.undo().unwrap(), None, "nothing more to undo");
    for step in steps[..4].iter().rev() {
        journal.redo().unwrap().unwrap();
        assert_eq!(&state(&journal), step, "redo must give the state after the edit");
    }
    assert_eq!(journal.redo_what(), None);
    assert_eq!(journal.check().unwrap().faults, Vec::<String>::new());
}

#[test]
fn undo_leaves_and_names_what_someone_changed_since() {
    let (_one, leila) = folder();
    let other = tempfile::tempdir().unwrap();
    let ahmed = common::journal(other.path(), "أحمد");
    let doc = create(&leila, "m1", 2);
    leila
        .edit("two fields", |edit| {
            edit.set(&doc, "item-000", "minutes", Value::Int(10))?;
            edit.set(&doc, "item-001", "minutes", Value::Int(10))
        })
        .unwrap();
    ahmed.merge(leila.folder()).unwrap();
    set(&ahmed, &doc, "item-001", "minutes", 45);
    leila.merge(ahmed.folder()).unwrap();
    let undone = leila.undo().unwrap().unwrap();
    assert_eq!(undone.what, "two fields");
    assert_eq!(undone.left, [(doc.clone(), "item-001".to_owned(), "minutes".to_owned())]);
    let document = leila.document(&doc).unwrap().unwrap();
    assert_eq!(document.items["item-000"].int("minutes"), None, "one's own value is taken back");
    assert_eq!(document.items["item-001"].int("minutes"), Some(45), "the other's value stays");
}

#[test]
fn history_tells_who_and_what_and_gives_every_version_back() {
    let (_folder, journal) = folder();
    let doc = create(&journal, "m1", 2);
    write(&journal, &doc, "item-000", "title", "النص الأول");
    journal.set_author("أحمد");
    write(&journal, &doc, "item-000", "title", "النص الثاني");
    journal.edit("add", |edit| edit.add_item(&doc, new_item("x", "|zV", "بند"))).unwrap();
    let history = journal.history(&doc, Some("item-000")).unwrap();
    let who: Vec<_> = history.iter().map(|entry| (entry.who.as_str(), entry.what.as_str())).collect();
    assert_eq!(who, [("أحمد", "write"), ("ليلى", "write"), ("ليلى", "create")], "newest first");
    assert_eq!(journal.history(&doc, None).unwrap().len(), 4);
    let then = journal.document_at(&doc, &history[1].hash).unwrap();
    assert_eq!(then.items["item-000"].text("title"), "النص الأول");
    assert!(!then.items.contains_key("x"), "an earlier version does not know later items");
    journal.edit("restore", |edit| edit.restore(&doc, None, &history[1].hash)).unwrap();
    assert_eq!(title(&journal, &doc, "item-000"), "النص الأول");
    assert!(
        journal.document(&doc).unwrap().unwrap().items["x"].deleted(),
        "what did not exist then is deleted"
    );
    journal.undo().unwrap();
    assert_eq!(title(&journal, &doc, "item-000"), "النص الثاني", "a return can itself be undone");
    assert!(journal.document_at(&doc, "00ff").is_err());
}
