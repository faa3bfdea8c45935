//! A save of one edit, opening an agenda from cold, a new meeting from an earlier one.

use rusqlite::Connection;
use serde_json::{Value, json};
use tashawur_tests::{Office, content};

use crate::figures::{Times, print_limit, print_multiple};

const RUNS: usize = 200;

/// Prints the figures of saving, opening and cloning.
pub(crate) fn measure() {
    let office = Office::of("Bench");
    let meeting = content::meeting_of(&office, 60);
    let (ours, bare) = save_beside_sqlite(&office, &meeting);
    print_multiple(
        "save one edit of a 60-item agenda",
        &ours,
        "bare SQLite insert, WAL and FULL",
        &bare,
        12.0,
    );
    print_limit("save one edit of a 60-item agenda, p95", &ours, 10.0);
    let long = content::meeting_of(&office, 500);
    print_limit("save one edit of a 500-item agenda, p95", &save(&office, &long), 20.0);
    print_limit("a new meeting from one of 60 items", &clone(&office, &meeting), 300.0);
    print_limit("open a 60-item agenda from cold", &cold(office, &meeting), 150.0);
}

fn save_beside_sqlite(office: &Office, meeting: &str) -> (Times, Times) {
    let items = ids(office, meeting);
    let bare = bare_sqlite(office);
    let (mut ours, mut theirs) = (Times::default(), Times::default());
    for run in 0..RUNS {
        ours.run(|| edit(office, meeting, &items[run % items.len()], run));
        theirs.run(|| insert(&bare, run));
    }
    (ours, theirs)
}

fn save(office: &Office, meeting: &str) -> Times {
    let items = ids(office, meeting);
    let mut times = Times::default();
    for run in 0..RUNS {
        times.run(|| edit(office, meeting, &items[run % items.len()], run));
    }
    times
}

pub(crate) fn edit(office: &Office, meeting: &str, item: &Value, run: usize) {
    let title = format!("متابعة تنفيذ خطة العمل، الصيغة {run}");
    office.ask(
        "agenda_item.edit",
        json!({ "meeting": meeting, "item": item, "values": { "title_ar": title } }),
    );
}

pub(crate) fn ids(office: &Office, meeting: &str) -> Vec<Value> {
    office.column(meeting, "id")
}

fn bare_sqlite(office: &Office) -> Connection {
    let bare = Connection::open(office.folder().join("bare.sqlite")).unwrap();
    bare.pragma_update(None, "journal_mode", "WAL").unwrap();
    bare.pragma_update(None, "synchronous", "FULL").unwrap();
    bare.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT", []).unwrap();
    bare
}

fn insert(bare: &Connection, run: usize) {
    let title = format!("متابعة تنفيذ خطة العمل، الصيغة {run}");
    bare.prepare_cached("INSERT INTO item (title) VALUES (?1)").unwrap().execute([title]).unwrap();
}

fn clone(office: &Office, meeting: &str) -> Times {
    let mut times = Times::default();
    for _ in 0..20 {
        times.run(|| office.ask("meeting.create", json!({ "from": meeting })));
    }
    times
}

/// Each run closes the office, opens it anew and reads the agenda.
fn cold(office: Office, meeting: &str) -> Times {
    let folder = office.close();
    let mut times = Times::default();
    for _ in 0..20 {
        let office = times.run(|| {
            let office = Office::in_folder(folder.path());
            office.agenda(meeting);
            office
        });
        drop(office);
    }
    times
}
