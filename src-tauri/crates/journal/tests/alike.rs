//! Documents that every laptop makes alike: built-in ones with later additions, and generated ones.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod common;

use common::{builtin, journal, new_item, options};
use tashawur_journal::{
    Builtin, DocId, Error, Journal, NewItem, ROOT, StoreState, Value, make_addition, make_builtin, open,
};

fn jordan() -> DocId {
    DocId::from("state:JO")
}

/// What a later version of the program adds to the built-in state: a register, a member of a set, an item.
fn addition() -> Builtin {
    let own = builtin();
    let change = NewItem {
        registers: vec![("code", Value::from("JO"))],
        members: vec![("tags", "theme:host".to_owned())],
        ..NewItem::default()
    };
    make_addition(&[&own[0]], "2", &[change], &[new_item("two", "|V001V", "بند مضاف")]).unwrap()
}

fn open_later(folder: &std::path::Path, author: &str) -> Journal {
    let mut later = options(author);
    later.builtin = builtin().into_iter().chain([addition()]).collect::<Vec<_>>().into();
    open(folder, later).unwrap().journal
}

fn generated(year: &str) -> Builtin {
    let root = NewItem { registers: vec![("starts", Value::from(year))], ..NewItem::default() };
    make_builtin(&DocId(format!("edition:GRF:{year}")), "agenda", &root, &[]).unwrap()
}

#[test]
fn an_addition_is_the_same_bytes_at_every_call() {
    assert_eq!(addition(), addition(), "two laptops must make one change of it");
    assert!(make_addition(&[], "2", &[], &[]).is_err(), "an addition stands on something");
}

#[test]
fn a_store_of_an_earlier_version_gains_the_addition_and_keeps_its_edits() {
    let folder = tempfile::tempdir().unwrap();
    let earlier = journal(folder.path(), "أ");
    earlier.edit("edit", |edit| edit.write(&jordan(), ROOT, "title", "المملكة")).unwrap();
    drop(earlier);
    let later = open_later(folder.path(), "أ");
    let state = later.document(&jordan()).unwrap().unwrap();
    assert_eq!(state.root.text("title"), "المملكة", "the edit of the office holds");
    assert_eq!((state.root.text("code"), state.root.flag("tags/theme:host")), ("JO", true));
    assert_eq!(state.items["two"].text("title"), "بند مضاف");
    assert!(later.check().unwrap().faults.is_empty(), "a rebuild gives the same rows");
    drop(later);
    let again = open_later(folder.path(), "أ");
    assert_eq!(again.history(&jordan(), None).unwrap().len(), 3, "the addition is taken in once");
}

#[test]
fn an_earlier_program_merges_with_a_later_one_without_loss() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let later = open_later(two.path(), "ب");
    later.edit("edit", |edit| edit.write(&jordan(), "two", "title", "عُدّل")).unwrap();
    drop(later);
    let earlier = journal(one.path(), "أ");
    let report = earlier.merge(two.path()).unwrap();
    assert_eq!(report.quarantined, 0, "nothing is put aside");
    assert_eq!(earlier.document(&jordan()).unwrap().unwrap().items["two"].text("title"), "عُدّل");
    assert!(earlier.check().unwrap().faults.is_empty());
}

#[test]
fn what_two_laptops_generate_alike_is_one_document_after_a_merge() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let adopt = |journal: &Journal, place: &str| {
        let done = journal.edit("generate", |edit| {
            let new = edit.adopt(&generated("2027"))?;
            edit.set(&DocId::from("edition:GRF:2027"), ROOT, "place_of", Value::from(place))?;
            Ok::<bool, Error>(new)
        });
        done.unwrap().value
    };
    let other = journal(two.path(), "ب");
    assert!(adopt(&other, "جنيف"), "the store did not have it");
    assert!(!adopt(&other, "جنيف"), "now it has");
    drop(other);
    let own = journal(one.path(), "أ");
    adopt(&own, "القاهرة");
    let report = own.merge(two.path()).unwrap();
    assert_eq!((report.new_documents, report.quarantined), (0, 0), "it is the same document: {report:?}");
    let edition = own.document(&DocId::from("edition:GRF:2027")).unwrap().unwrap();
    assert_eq!(edition.root.text("starts"), "2027");
    assert_eq!(own.conflicts().unwrap().len(), 1, "what they set apart is a conflict, as always");
    assert!(own.check().unwrap().faults.is_empty(), "a rebuild gives the same rows");
}

#[test]
fn generating_is_undone_like_any_creation() {
    let folder = tempfile::tempdir().unwrap();
    let own = journal(folder.path(), "أ");
    own.edit("generate", |edit| edit.adopt(&generated("2031"))).unwrap();
    own.undo().unwrap().expect("something to undo");
    let edition = DocId::from("edition:GRF:2031");
    assert!(own.document(&edition).unwrap().unwrap().root.deleted(), "the creation is taken back");
    assert!(
        !own.edit("generate", |edit| edit.adopt(&generated("2031"))).unwrap().value,
        "and stays taken back"
    );
    own.redo().unwrap().expect("something to redo");
    assert!(!own.document(&edition).unwrap().unwrap().root.deleted());
}

#[test]
fn members_of_a_set_join_when_two_laptops_add_apart() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let add = |journal: &Journal, field: &str| {
        journal.edit("tag", |edit| edit.set(&jordan(), ROOT, field, Value::Bool(true))).unwrap();
    };
    let other = journal(two.path(), "ب");
    add(&other, "tags/theme:work");
    drop(other);
    let own = journal(one.path(), "أ");
    add(&own, "tags/theme:schools");
    own.merge(two.path()).unwrap();
    let state = own.document(&jordan()).unwrap().unwrap();
    assert!(state.root.flag("tags/theme:work") && state.root.flag("tags/theme:schools"), "both stand");
    assert!(own.conflicts().unwrap().is_empty(), "and nobody has to choose");
    drop(own);
    assert!(matches!(open(one.path(), options("أ")).unwrap().state, StoreState::Ready));
}
