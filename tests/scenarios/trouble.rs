//! Damaged, foreign, locked and newer stores: what is good is kept, what is damaged is set aside, and nothing is
//! ever deleted or overwritten.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tashawur_api::Code;
use tashawur_tests::{Office, content, refusals};
use tempfile::TempDir;

/// A store that was closed, with its agenda as it was, and a copy of it on a stick.
struct Closed {
    store: PathBuf,
    stick: PathBuf,
    meeting: String,
    agenda: Value,
    _folder: TempDir,
}

impl Closed {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let (store, stick) = (folder.path().join("store"), folder.path().join("stick"));
        let office = Office::in_folder(&store);
        let meeting = content::meeting_of(&office, 24);
        office.ask("desk.keep_copy", json!({ "folder": stick }));
        let agenda = office.agenda(&meeting);
        drop(office);
        Self { store, stick, meeting, agenda, _folder: folder }
    }

    fn file(&self) -> PathBuf {
        self.store.join("store.sqlite")
    }

    /// After whatever happened: the store opens, is sound, takes the copy back, and holds everything again.
    fn is_whole_again(&self, what: &str) {
        let office = Office::in_folder(&self.store);
        let check = office.ask("desk.check", json!({}));
        assert_eq!(check["faults"], json!([]), "{what}: the recovered store is sound");
        office.ask("desk.take_back", json!({ "folder": self.stick }));
        assert_eq!(office.agenda(&self.meeting), self.agenda, "{what}: with the copy nothing is lost");
        office.item(&self.meeting, None, json!({ "title_ar": "بند جديد" }));
        let check = office.ask("desk.check", json!({}));
        assert_eq!(check["faults"], json!([]), "{what}: work goes on");
    }
}

fn recovery(office: &Office) -> Value {
    office.ask("desk.read", json!({}))["recovery"].clone()
}

#[test]
fn a_store_cut_off_in_the_middle_is_set_aside_and_what_is_whole_in_it_is_kept() {
    let closed = Closed::new();
    let whole = fs::read(closed.file()).unwrap();
    let cut = &whole[..whole.len() / 2];
    fs::write(closed.file(), cut).unwrap();
    let office = Office::in_folder(&closed.store);
    let recovery = recovery(&office);
    let aside = Path::new(recovery["set_aside"].as_str().expect("the recovery is told")).join("store.sqlite");
    assert_eq!(fs::read(aside).unwrap(), cut, "the damaged file is kept as it was");
    assert!(recovery["recovered"].as_u64().unwrap() > 0, "what is whole is kept: {recovery}");
    drop(office);
    closed.is_whole_again("cut in the middle");
}

#[test]
fn flipped_bits_anywhere_lose_nothing_that_a_copy_does_not_bring_back() {
    for position in [0, 17, 60, 40, 30, 55, 70, 85, 97] {
        let closed = Closed::new();
        let mut bytes = fs::read(closed.file()).unwrap();
        // The first positions lie in the header; the others are hundredths of the file.
        let at = if position < 20 || position == 60 { position } else { bytes.len() / 100 * position };
        for byte in &mut bytes[at..at + 8] {
            *byte ^= 0xFF;
        }
        fs::write(closed.file(), &bytes).unwrap();
        let what = format!("bits flipped at {at}");
        let office = Office::in_folder(&closed.store);
        let checked = office.attempt("desk.check", json!({}));
        if let Err(refusal) = &checked {
            assert_eq!(refusal.code, Code::Damaged, "{what}: {refusal:?}");
        }
        drop(office);
        // What the check found is mended at the next start: rows from the changes, changes from what is whole.
        closed.is_whole_again(&what);
    }
}

#[test]
fn an_empty_file_in_the_place_of_the_store_is_set_aside() {
    let closed = Closed::new();
    fs::write(closed.file(), b"").unwrap();
    let office = Office::in_folder(&closed.store);
    assert_ne!(recovery(&office), Value::Null, "an empty file is no store");
    assert_eq!(office.ask("meeting.list", json!({})), json!([]));
    drop(office);
    closed.is_whole_again("an empty file");
}

#[test]
fn a_file_of_another_program_is_refused_and_never_touched() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("store.sqlite");
    let database = rusqlite::Connection::open(&file).unwrap();
    database
        .execute_batch("PRAGMA application_id = 77; CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)")
        .unwrap();
    drop(database);
    let theirs = fs::read(&file).unwrap();
    let text = "a letter that somebody named like a store\n".repeat(10).into_bytes();
    for content in [theirs, text] {
        fs::write(&file, &content).unwrap();
        let refusal = Office::try_folder(folder.path()).err().expect("a foreign file is refused");
        refusals::is_told(&refusal, "error-foreign-store");
        assert_eq!(fs::read(&file).unwrap(), content, "the file of another program stays as it is");
    }
}

#[test]
fn a_second_program_on_the_same_store_is_refused_and_the_first_works_on() {
    let office = Office::of("Officer");
    let refusal = Office::try_folder(&office.store()).err().expect("the store is locked");
    refusals::is_told(&refusal, "error-locked");
    assert_eq!(refusal.code, Code::Locked);
    office.meeting(json!({ "ordinal": 1 }));
    let closed = office.close();
    let again = Office::in_folder(closed.path());
    assert_eq!(
        again.ask("meeting.list", json!({})).as_array().unwrap().len(),
        1,
        "free when the first ended"
    );
}

#[test]
fn a_newer_store_opens_for_reading_and_export_only() {
    let closed = Closed::new();
    let database = rusqlite::Connection::open(closed.file()).unwrap();
    database.pragma_update(None, "user_version", 2).unwrap();
    drop(database);
    let before = fs::read(closed.file()).unwrap();
    let office = Office::in_folder(&closed.store);
    assert_eq!(office.ask("desk.read", json!({}))["read_only"], true);
    assert_eq!(office.agenda(&closed.meeting), closed.agenda, "it is read in full");
    let paper = closed.stick.join("agenda.docx");
    let request = json!({ "meeting": closed.meeting, "language": "both", "format": "docx", "path": paper });
    office.ask("agenda.export", request);
    assert!(fs::read(&paper).unwrap().starts_with(b"PK"), "export works");
    let refusal = office.refusal("meeting.create", json!({}));
    refusals::is_told(&refusal, "error-read-only");
    assert_eq!(refusal.code, Code::ReadOnly);
    for (name, request) in [
        ("meeting.delete", json!({ "id": closed.meeting })),
        ("settings.edit", json!({ "hijri": true })),
        ("desk.take_back", json!({ "folder": closed.stick })),
    ] {
        refusals::is_told(&office.refusal(name, request), "error-read-only");
    }
    drop(office);
    assert_eq!(fs::read(closed.file()).unwrap(), before, "a newer store is not written to");
}

#[test]
fn a_copy_is_never_taken_from_or_written_to_a_wrong_place() {
    let office = Office::of("Officer");
    let empty = office.folder().join("empty");
    fs::create_dir(&empty).unwrap();
    refusals::is_told(&office.refusal("desk.take_back", json!({ "folder": empty })), "error-no-store");
    let itself = office.refusal("desk.keep_copy", json!({ "folder": office.store() }));
    refusals::is_told(&itself, "error-copy-same-folder");
    let file = office.folder().join("file");
    fs::write(&file, "x").unwrap();
    let below = office.refusal("desk.keep_copy", json!({ "folder": file.join("copy") }));
    refusals::is_a_sentence(&below);
    fs::write(empty.join("store.sqlite"), "of another program, and not short of a hundred bytes ".repeat(9))
        .unwrap();
    refusals::is_told(&office.refusal("desk.take_back", json!({ "folder": empty })), "error-foreign-store");
    refusals::is_told(&office.refusal("desk.keep_copy", json!({ "folder": empty })), "error-foreign-store");
    assert_eq!(office.ask("desk.read", json!({}))["last_copy"], Value::Null, "no copy was kept");
}

#[test]
fn a_copy_that_knows_more_than_the_store_is_never_replaced() {
    let laptop = Office::of("A");
    let other = Office::of("B");
    let stick = laptop.folder().join("stick");
    other.meeting(json!({ "ordinal": 3 }));
    other.ask("desk.keep_copy", json!({ "folder": stick }));
    let refusal = laptop.refusal("desk.keep_copy", json!({ "folder": stick }));
    refusals::is_told(&refusal, "error-copy-has-more");
    laptop.ask("desk.take_back", json!({ "folder": stick }));
    laptop.ask("desk.keep_copy", json!({ "folder": stick }));
    assert_ne!(laptop.ask("desk.read", json!({}))["last_copy"], Value::Null, "the window tells when");
}
