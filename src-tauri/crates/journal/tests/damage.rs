//! Stores that were cut, flipped, copied, foreign, newer or left in the middle.
#![cfg(test)]
#![allow(missing_docs)]

mod common;

use std::fs;
use std::path::Path;

use common::{create, item_id, journal, nouns, open_as, options, put_bomb, set, table_rows, title, write};
use tashawur_journal::{DocId, Error, OpenOptions, Opened, StoreState, Value, open};

fn filled(folder: &Path) -> DocId {
    let journal = journal(folder, "ليلى");
    let doc = create(&journal, "m1", 20);
    for at in 0..60 {
        write(&journal, &doc, &item_id(at % 20), "title", &format!("عنوان رقم {at}"));
    }
    journal.put_blob(&[7; 10_000]).unwrap();
    doc
}

fn recovery(opened: &Opened) -> &tashawur_journal::Recovery {
    match &opened.state {
        StoreState::Recovered(recovery) => recovery,
        state => panic!("the store must be found damaged, not {state:?}"),
    }
}

#[test]
fn a_store_without_its_beginning_is_set_aside_and_its_changes_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let doc = filled(folder.path());
    let file = folder.path().join("store.sqlite");
    let mut bytes = fs::read(&file).unwrap();
    bytes[..4096].fill(0xAA);
    fs::write(&file, &bytes).unwrap();
    let opened = open_as(folder.path(), "ليلى");
    let recovery = recovery(&opened);
    assert_eq!(recovery.missing, Vec::<String>::new(), "no page with a change was hit");
    assert_eq!((recovery.changes, recovery.blobs), (62, 1));
    assert_eq!(
        fs::read(recovery.set_aside.join("store.sqlite")).unwrap(),
        bytes,
        "the damaged file is kept as it was"
    );
    assert_eq!(title(&opened.journal, &doc, "item-019"), "عنوان رقم 59");
    assert_eq!(opened.journal.check().unwrap().faults, Vec::<String>::new());
}

#[test]
fn a_store_cut_off_anywhere_opens_and_says_what_is_missing() {
    for tenth in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        filled(folder.path());
        let file = folder.path().join("store.sqlite");
        let bytes = fs::read(&file).unwrap();
        let length = bytes.len() * tenth / 10 + tenth;
        fs::write(&file, &bytes[..length]).unwrap();
        let opened = open_as(folder.path(), "ليلى");
        let recovery = recovery(&opened);
        assert!(recovery.changes <= 62 && recovery.set_aside.is_dir());
        assert_eq!(
            opened.journal.check().unwrap().faults,
            Vec::<String>::new(),
            "what is left is consistent"
        );
        drop(opened);
        assert_eq!(open_as(folder.path(), "ليلى").state, StoreState::Ready, "a recovery happens once");
    }
}

#[test]
fn flipped_bits_are_found_by_the_check_and_repaired_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let file = folder.path().join("store.sqlite");
    let clean = fs::read(&file).unwrap();
    let mut found = 0;
    for round in 0..24_usize {
        let mut bytes = clean.clone();
        let at = 100 + (round * 7919 * 31) % (bytes.len() - 100);
        bytes[at] ^= 1 << (round % 8);
        fs::write(&file, &bytes).unwrap();
        let opened = open_as(folder.path(), "ليلى");
        let faults = match &opened.state {
            StoreState::Recovered(recovery) => {
                assert!(
                    recovery.changes + recovery.missing.len() >= 62,
                    "what is missing is named (byte {at})"
                );
                1
            }
            _ => opened.journal.check().unwrap().faults.len(),
        };
        drop(opened);
        if faults > 0 {
            found += 1;
            let opened = open_as(folder.path(), "ليلى");
            assert_eq!(
                opened.journal.check().unwrap().faults,
                Vec::<String>::new(),
                "the next start repairs (byte {at})"
            );
        }
        for entry in fs::read_dir(folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
    }
    assert!(found > 6, "flipped bits must be found: {found} of 24");
}

#[test]
fn a_change_that_unpacks_to_gigabytes_is_left_behind_by_a_recovery() {
    let folder = tempfile::tempdir().unwrap();
    let doc = filled(folder.path());
    put_bomb(folder.path(), &doc);
    let file = folder.path().join("store.sqlite");
    let mut bytes = fs::read(&file).unwrap();
    bytes[..4096].fill(0xAA);
    fs::write(&file, &bytes).unwrap();
    let opened = open_as(folder.path(), "ليلى");
    let recovery = recovery(&opened);
    assert_eq!(recovery.changes, 62, "every sound change is kept, and the one that is too large is not");
    assert_eq!(opened.journal.check().unwrap().faults, Vec::<String>::new());
}

#[test]
fn a_write_ahead_log_cut_anywhere_gives_the_work_up_to_some_edit() {
    let folder = tempfile::tempdir().unwrap();
    let journal = journal(folder.path(), "ليلى");
    let doc = create(&journal, "m1", 3);
    for at in 0..20 {
        set(&journal, &doc, "item-000", "minutes", at);
    }
    let log = fs::read(folder.path().join("store.sqlite-wal")).unwrap();
    let mut last = None;
    for part in 0..12 {
        let copy = tempfile::tempdir().unwrap();
        fs::copy(folder.path().join("store.sqlite"), copy.path().join("store.sqlite")).unwrap();
        fs::write(copy.path().join("store.sqlite-wal"), &log[..log.len() * part / 11]).unwrap();
        let opened = open_as(copy.path(), "ليلى");
        assert_eq!(opened.state, StoreState::Ready, "a lost end of the log is no damage");
        assert_eq!(opened.journal.check().unwrap().faults, Vec::<String>::new());
        let minutes =
            opened.journal.document(&doc).unwrap().and_then(|it| it.items["item-000"].int("minutes"));
        assert!(minutes >= last, "a longer log never gives less");
        last = minutes;
    }
    assert_eq!(last, Some(19), "the whole log gives every edit");
}

#[test]
fn a_file_of_another_program_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("store.sqlite");
    fs::write(&file, "هذا نص وليس مخزناً".repeat(100)).unwrap();
    assert!(matches!(open(folder.path(), options("ليلى")), Err(Error::Foreign(_))));
    fs::remove_file(&file).unwrap();
    rusqlite::Connection::open(&file).unwrap().execute_batch("CREATE TABLE note (text TEXT)").unwrap();
    let before = fs::read(&file).unwrap();
    assert!(matches!(open(folder.path(), options("ليلى")), Err(Error::Foreign(_))));
    assert_eq!(fs::read(&file).unwrap(), before, "a foreign file is never touched");
}

#[test]
fn a_newer_store_is_read_and_never_written() {
    let folder = tempfile::tempdir().unwrap();
    let doc = filled(folder.path());
    let file = folder.path().join("store.sqlite");
    rusqlite::Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&file).unwrap();
    let opened = open_as(folder.path(), "ليلى");
    assert_eq!(opened.state, StoreState::Newer { version: 99 });
    assert!(opened.journal.read_only());
    assert_eq!(title(&opened.journal, &doc, "item-019"), "عنوان رقم 59");
    let refused = opened.journal.edit("set", |edit| edit.set(&doc, "item-000", "minutes", Value::Int(1)));
    assert!(matches!(refused, Err(Error::ReadOnly)));
    drop(opened);
    assert_eq!(fs::read(&file).unwrap(), before, "a newer store is not written");
}

#[test]
fn rows_made_by_another_version_of_the_program_are_rebuilt() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let before = table_rows(&journal(folder.path(), "ليلى"));
    let file = folder.path().join("store.sqlite");
    rusqlite::Connection::open(&file).unwrap().execute_batch("DELETE FROM line; DELETE FROM touch").unwrap();
    let opened = open(folder.path(), OpenOptions { nouns: nouns(2), ..options("ليلى") }).unwrap();
    assert_eq!(table_rows(&opened.journal), before, "a raised version gives the same rows again");
}

#[test]
fn a_copy_is_verified_never_replaces_newer_work_and_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let doc = filled(folder.path());
    let stick = tempfile::tempdir().unwrap();
    let leila = journal(folder.path(), "ليلى");
    assert_eq!(leila.last_copy().unwrap(), None);
    let report = leila.keep_copy(stick.path()).unwrap();
    assert_eq!((report.changes, report.blobs), (62, 1));
    assert_eq!(leila.last_copy().unwrap(), Some(report.at));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 1, "a copy is one plain file");

    let other = tempfile::tempdir().unwrap();
    let ahmed = journal(other.path(), "أحمد");
    assert_eq!(ahmed.merge(stick.path()).unwrap().new_changes, 61, "all but the built-in change is new");
    write(&ahmed, &doc, "item-000", "note", "أحدث");
    ahmed.keep_copy(stick.path()).unwrap();
    assert!(
        matches!(leila.keep_copy(stick.path()), Err(Error::CopyHasMore(1))),
        "newer work is not overwritten"
    );
    leila.merge(stick.path()).unwrap();
    assert!(leila.keep_copy(stick.path()).is_ok());
    assert!(leila.keep_copy(folder.path()).is_err(), "a copy cannot replace the store");
    assert!(matches!(leila.merge(&other.path().join("nothing")), Err(Error::NoStore(_))));
}

#[test]
fn a_folder_that_is_synchronised_by_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["OneDrive - Office", "Dropbox", "GoogleDrive"] {
        let refused = open(&folder.path().join(name).join("store"), options("ليلى"));
        assert!(matches!(refused, Err(Error::Synchronised(_))), "{name} must be refused");
    }
    assert!(!folder.path().join("Dropbox").exists(), "nothing is made there");
}
