//! How everyday work grows with the archive, each of which holds ten times as much as the one before.

use std::path::Path;

use serde_json::{Value, json};
use tashawur_tests::Office;

use crate::figures::{Times, print_growth};
use crate::{save, search};

/// What is measured in one archive.
type Task = fn(&Path) -> Times;

const TASKS: [(&str, Task); 7] = [
    ("growth of a save, by the archive", saves),
    ("growth of opening the store, its list and an agenda", openings),
    ("growth of the list of people in the register", lists),
    ("growth of reading an entry of the register", readings),
    ("growth of a search", searches),
    ("growth of a search with filters", filtered_searches),
    ("growth of the timeline of thirty years", timelines),
];

/// Prints how each task grows: the folders, two or more, hold archives of 1, 10, 100 … times as much.
pub(crate) fn measure(archives: &[&str]) {
    for (name, task) in TASKS {
        let medians: Vec<f64> = archives.iter().map(|folder| task(Path::new(folder)).median()).collect();
        print_growth(name, &medians);
    }
}

fn saves(folder: &Path) -> Times {
    let office = Office::in_folder(folder);
    let meeting = first_meeting(&office);
    let items = save::ids(&office, &meeting);
    let mut times = Times::default();
    for run in 0..100 {
        times.run(|| save::edit(&office, &meeting, &items[run % items.len()], run));
    }
    times
}

fn openings(folder: &Path) -> Times {
    let office = Office::in_folder(folder);
    let meeting = first_meeting(&office);
    drop(office);
    let mut times = Times::default();
    for _ in 0..10 {
        let office = times.run(|| {
            let office = Office::in_folder(folder);
            office.ask("meeting.list", json!({}));
            office.agenda(&meeting);
            office
        });
        drop(office);
    }
    times
}

fn first_meeting(office: &Office) -> String {
    office.ask("meeting.list", json!({}))[0]["id"].as_str().unwrap().to_owned()
}

fn lists(folder: &Path) -> Times {
    asked(&Office::in_folder(folder), "register.list", &[json!({ "kind": "person" })])
}

fn readings(folder: &Path) -> Times {
    let office = Office::in_folder(folder);
    let people = office.ask("register.list", json!({ "kind": "person" }));
    let requests: Vec<Value> =
        people.as_array().unwrap().iter().take(20).map(|person| json!({ "id": person["id"] })).collect();
    asked(&office, "register.read", &requests)
}

fn searches(folder: &Path) -> Times {
    asked(&Office::in_folder(folder), "search.find", &search::common())
}

fn filtered_searches(folder: &Path) -> Times {
    asked(&Office::in_folder(folder), "search.find", &search::filtered())
}

fn timelines(folder: &Path) -> Times {
    let thirty_years = json!({ "from": "2010", "to": "2039" });
    asked(&Office::in_folder(folder), "calendar.timeline", &[thirty_years])
}

/// The times of these requests in turn.
fn asked(office: &Office, command: &str, requests: &[Value]) -> Times {
    let mut times = Times::default();
    for _ in 0..10 {
        for request in requests {
            times.run(|| office.ask(command, request.clone()));
        }
    }
    times
}
