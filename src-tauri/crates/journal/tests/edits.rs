//! What an edit writes, and what it leaves alone.
#![cfg(test)]
#![allow(missing_docs)]

mod common;

use common::{create, journal, open_as, set, title, write};
use tashawur_journal::{DocId, Error, NewItem, ROOT, StoreState, Value};

#[test]
fn an_edit_is_there_after_a_restart_with_its_rows() {
    let folder = tempfile::tempdir().unwrap();
    let doc = {
        let opened = open_as(folder.path(), "ليلى");
        assert_eq!(opened.state, StoreState::Fresh, "a new folder gives a fresh store");
        let doc = create(&opened.journal, "m1", 3);
        write(&opened.journal, &doc, "item-001", "title", "عنوانٌ مُشَكَّل 👩‍👩‍👧 \0 نهاية");
        set(&opened.journal, &doc, "item-002", "minutes", 30);
        doc
    };
    let opened = open_as(folder.path(), "ليلى");
    assert_eq!(opened.state, StoreState::Ready, "the store is found as it should be");
    assert_eq!(
        title(&opened.journal, &doc, "item-001"),
        "عنوانٌ مُشَكَّل 👩‍👩‍👧 \0 نهاية",
        "harakat, emoji and NUL are kept"
    );
    let minutes: i64 = opened
        .journal
        .rows(|rows| -> Result<_, Error> {
            Ok(rows.query_row(
                "SELECT minutes FROM line WHERE doc = 'm1' AND item = 'item-002'",
                [],
                |row| row.get(0),
            )?)
        })
        .unwrap();
    assert_eq!(minutes, 30, "the derived row is written with the change");
}

#[test]
fn a_failing_edit_writes_nothing_and_leaves_no_trace_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let journal = journal(folder.path(), "ليلى");
    let doc = create(&journal, "m1", 2);
    let revision = journal.revision();
    let failed = journal.edit("fails", |edit| -> Result<(), Error> {
        edit.write(&doc, "item-000", "title", "لن يُحفظ")?;
        Err(Error::Invalid("no".into()))
    });
    assert!(failed.is_err());
    assert_eq!(title(&journal, &doc, "item-000"), "البند 0: كلمة الافتتاح", "the failed text must be gone");
    assert_eq!(journal.revision(), revision, "a failed edit is no new revision");
    let same =
        journal.edit("same", |edit| edit.write(&doc, "item-000", "title", "البند 0: كلمة الافتتاح")).unwrap();
    assert!(same.touched.is_empty(), "writing what is there is no change");
}

#[test]
fn one_edit_over_two_documents_is_one_operation() {
    let folder = tempfile::tempdir().unwrap();
    let journal = journal(folder.path(), "ليلى");
    let (one, two) = (create(&journal, "m1", 1), create(&journal, "m2", 1));
    let done = journal
        .edit("both", |edit| -> Result<(), Error> {
            edit.set(&one, ROOT, "number", Value::Int(7))?;
            edit.set(&two, ROOT, "number", Value::Int(8))
        })
        .unwrap();
    assert_eq!(done.touched.len(), 2);
    for doc in [&one, &two] {
        assert_eq!(journal.history(doc, None).unwrap()[0].op, done.op, "both changes bear one operation id");
    }
    journal.undo().unwrap();
    assert_eq!(journal.document(&two).unwrap().unwrap().root.int("number"), None, "one undo takes back both");
}

#[test]
fn what_does_not_exist_or_exists_already_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let journal = journal(folder.path(), "ليلى");
    let doc = create(&journal, "m1", 1);
    let again = journal.edit("again", |edit| edit.create(&doc, "agenda", NewItem::default(), vec![]));
    assert!(matches!(again, Err(Error::Exists(_))));
    let missing = journal.edit("missing", |edit| edit.set(&doc, "nothing", "minutes", Value::Int(1)));
    assert!(matches!(missing, Err(Error::NotFound(_))));
    let number = journal.edit("number", |edit| edit.set(&doc, "item-000", "title", Value::Int(1)));
    assert!(matches!(number, Err(Error::Invalid(_))), "a text cannot become a number");
    assert_eq!(journal.document(&DocId::from("none")).unwrap(), None);
}

#[test]
fn a_second_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let _first = journal(folder.path(), "ليلى");
    let second = tashawur_journal::open(folder.path(), common::options("أحمد"));
    assert!(matches!(second, Err(Error::Locked(_))), "one store, one program");
}

#[test]
fn a_text_of_a_hundred_thousand_letters_is_replaced_in_reasonable_time() {
    let folder = tempfile::tempdir().unwrap();
    let journal = journal(folder.path(), "ليلى");
    let doc = create(&journal, "m1", 1);
    let mut text = "ش".repeat(100_000);
    write(&journal, &doc, "item-000", "title", &text);
    text.insert_str("ش".len() * 50_000, " وسط");
    write(&journal, &doc, "item-000", "title", &text);
    assert_eq!(title(&journal, &doc, "item-000"), text);
}
