//! A new version of the program meets a store: its rows are made anew, and the officer sees how far that is.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::Utc;
use serde_json::{Value, json};
use tashawur_api::{Desk, Rebuilt, StoreKind};
use tempfile::TempDir;

/// A store as an earlier program left it, in a folder of this test.
fn earlier_store(folder: &Path) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("stores/0001/store.sqlite");
    fs::create_dir_all(folder).unwrap();
    fs::copy(kept, folder.join("store.sqlite")).unwrap();
}

/// Opens a store and gives what was told of its preparing; `hears` may end the program in the middle.
fn open(folder: &Path, hears: impl Fn(Rebuilt) + Send + Sync + 'static) -> (Desk, Vec<Rebuilt>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let tells = told.clone();
    let progress = Arc::new(move |rebuilt: Rebuilt| {
        tells.lock().unwrap().push(rebuilt);
        hears(rebuilt);
    });
    let desk = Desk::open_watched(folder, "Officer", StoreKind::Office, Arc::new(Utc::now), progress);
    (desk.expect("the store opens"), std::mem::take(&mut told.lock().unwrap()))
}

fn ask(desk: &Desk, name: &str) -> Value {
    desk.call(name, json!({})).unwrap().answer
}

/// Every document is counted once, from none to all.
fn counts_all(told: &[Rebuilt]) {
    let all = told.len() - 1;
    let expected: Vec<Rebuilt> = (0..=all).map(|done| Rebuilt { done, all }).collect();
    assert!(all > 0, "the store has documents");
    assert_eq!(told, expected, "each document is told once, of all that there are");
}

#[test]
fn the_preparing_of_an_earlier_store_counts_its_documents_and_happens_once() {
    let folder = TempDir::new().unwrap();
    earlier_store(folder.path());
    let (desk, told) = open(folder.path(), |_| ());
    counts_all(&told);
    let meetings = ask(&desk, "meeting.list");
    drop(desk);
    let (desk, told) = open(folder.path(), |_| ());
    assert_eq!(told, [], "a store that is ready is not prepared again");
    assert_eq!(ask(&desk, "meeting.list"), meetings);
}

#[test]
fn a_preparing_that_ends_half_way_begins_again_and_loses_nothing() {
    let (folder, whole) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    earlier_store(folder.path());
    earlier_store(whole.path());
    let broken = catch_unwind(AssertUnwindSafe(|| {
        open(folder.path(), |rebuilt| assert!(rebuilt.done * 2 < rebuilt.all, "the program ends half way"))
    }));
    assert!(broken.is_err(), "the first start ends in the middle");
    let (desk, told) = open(folder.path(), |_| ());
    counts_all(&told);
    let (untouched, _) = open(whole.path(), |_| ());
    for list in ["meeting.list", "conflict.list", "settings.read"] {
        assert_eq!(ask(&desk, list), ask(&untouched, list), "{list} is what an undisturbed start gives");
    }
    assert_eq!(ask(&desk, "desk.check")["faults"], json!([]), "the store is sound");
}
