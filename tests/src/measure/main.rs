//! Measures what happens inside the process, for `cargo xtask bench`: one JSON object a line.
//!
//! Each figure of ours is taken in turn with that of its peer, so that a drift of the machine meets both.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement that breaks must say so"
)]

mod archive;
mod calendar;
mod contacts;
mod figures;
mod growth;
mod preview;
mod save;
mod search;

use serde_json::json;
use tashawur_tests::{Office, content};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["store", folder, items] => store(folder, items.parse().unwrap()),
        ["plain", items] => println!("{}", content::plain(items.parse().unwrap())),
        ["archive", folder, meetings, items] => {
            archive::write(folder, meetings.parse().unwrap(), items.parse().unwrap());
        }
        ["save"] => save::measure(),
        ["preview"] => preview::measure(),
        ["search"] => search::measure(),
        ["calendar"] => calendar::measure(),
        ["contacts"] => contacts::measure(),
        ["growth", archives @ ..] if archives.len() > 1 => growth::measure(archives),
        ["growth", ..] => {
            panic!("growth is seen between two archives or more: name their folders, the smallest first")
        }
        _ => println!(
            "measure store FOLDER ITEMS | plain ITEMS | archive FOLDER MEETINGS ITEMS | save | preview | search | calendar | contacts | growth FOLDER FOLDER …"
        ),
    }
}

/// A store with one agenda, for the measurements of whole processes; prints the meeting's id.
fn store(folder: &str, items: usize) {
    let office = Office::in_folder(folder.as_ref());
    let meeting = content::meeting_of(&office, items);
    println!("{}", json!({ "meeting": meeting }));
}
