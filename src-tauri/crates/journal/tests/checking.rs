//! Looking closely at a store while somebody works on it.
#![cfg(test)]
#![allow(missing_docs)]

mod common;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use common::{Agenda, create, options, set};
use rusqlite::Connection;
use tashawur_journal::{DocId, Item, Noun, OpenOptions, open};

/// The agenda of the tests, which stops in the middle of the next derivation until it is told to go on.
struct Gate {
    closed: Arc<AtomicBool>,
    reached: Mutex<Sender<()>>,
    go_on: Mutex<Receiver<()>>,
}

impl Noun for Gate {
    fn kind(&self) -> &'static str {
        Agenda(1).kind()
    }
    fn derive_version(&self) -> u32 {
        1
    }
    fn schema(&self) -> &'static str {
        Agenda(1).schema()
    }
    fn tables(&self) -> &'static [&'static str] {
        Agenda(1).tables()
    }
    fn derive_item(&self, rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
        if self.closed.swap(false, Ordering::SeqCst) {
            self.reached.lock().unwrap().send(()).unwrap();
            self.go_on.lock().unwrap().recv().unwrap();
        }
        Agenda(1).derive_item(rows, doc, item)
    }
}

#[test]
fn an_edit_goes_through_while_a_check_is_in_the_middle_of_its_work() {
    let folder = tempfile::tempdir().unwrap();
    let (reached, in_the_middle) = channel();
    let (go_on, told) = channel();
    let closed = Arc::new(AtomicBool::new(false));
    let gate = Gate { closed: closed.clone(), reached: Mutex::new(reached), go_on: Mutex::new(told) };
    let mut nouns = common::nouns(1);
    nouns.nouns = vec![Box::new(gate)];
    let journal = open(folder.path(), OpenOptions { nouns, ..options("ليلى") }).unwrap().journal;
    let doc = create(&journal, "m1", 3);

    closed.store(true, Ordering::SeqCst);
    let report = std::thread::scope(|scope| {
        let check = scope.spawn(|| journal.check().unwrap());
        in_the_middle.recv().unwrap();
        set(&journal, &doc, "item-001", "minutes", 25);
        go_on.send(()).unwrap();
        check.join().unwrap()
    });
    assert_eq!(
        report.faults,
        Vec::<String>::new(),
        "the check sees one moment, whatever is written meanwhile"
    );
    assert_eq!(report.changes, 2, "the edit came after that moment");
    let saved = journal.document(&doc).unwrap().unwrap().items["item-001"].int("minutes");
    assert_eq!(saved, Some(25), "and it is saved");
    assert_eq!(journal.check().unwrap().changes, 3);
}
