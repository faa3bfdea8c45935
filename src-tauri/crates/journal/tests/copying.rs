//! Copies that are kept while somebody works, and the name that a store remembers.
#![cfg(test)]
#![allow(missing_docs)]

mod common;

use common::{create, journal, open_as, set};

#[test]
fn a_copy_is_whole_while_somebody_goes_on_working() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let journal = journal(folder.path(), "ليلى");
    let doc = create(&journal, "m1", 20);
    std::thread::scope(|threads| {
        threads.spawn(|| (0..60).for_each(|minutes| set(&journal, &doc, "item-000", "minutes", minutes)));
        for _ in 0..3 {
            let report = journal.keep_copy(stick.path()).unwrap();
            assert!(report.changes > 0, "every copy is verified before it counts");
        }
    });
    let taken = journal.merge(stick.path()).unwrap();
    assert_eq!((taken.new_changes, taken.refused), (0, 0), "a copy holds nothing but what the store has");
    let copy = open_as(stick.path(), "أحمد").journal;
    assert_eq!(copy.check().unwrap().faults, Vec::<String>::new());
}

#[test]
fn a_store_remembers_who_works_here_and_its_copy_does_not() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = journal(folder.path(), "account");
    first.keep_author("سمر").unwrap();
    first.keep_copy(stick.path()).unwrap();
    drop(first);
    assert_eq!(journal(folder.path(), "account").author(), "سمر", "the name outlives the program");
    assert_eq!(journal(stick.path(), "other").author(), "other", "on another laptop somebody else works");
}
