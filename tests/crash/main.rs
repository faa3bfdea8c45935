//! `kill -9` at random moments while a batch writes: no acknowledged change is ever missing.
//!
//! Each round starts `tashawur-cli call --batch` on one store, kills it after a random number of answers and
//! a random part of the next write, opens the store again and looks for every item that was acknowledged.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "in a test a broken expectation is the message"
)]

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use serde_json::{Value, json};

/// More lines than a round ever answers, so that the batch is always cut in the middle.
const LINES: usize = 400;

fn main() {
    let Some(program) = std::env::var_os("TASHAWUR_CLI").map(PathBuf::from) else {
        println!(
            "crash test: TASHAWUR_CLI names no program; `cargo xtask test` builds one. Nothing was run."
        );
        return;
    };
    let rounds =
        std::env::var("TASHAWUR_CRASH_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(20);
    let started = Instant::now();
    let acknowledged = kill_again_and_again(&program, rounds);
    println!(
        "{rounds} rounds of kill -9, {acknowledged} acknowledged changes, 0 missing, {:.1} min",
        started.elapsed().as_secs_f64() / 60.0
    );
}

fn kill_again_and_again(program: &Path, rounds: u32) -> usize {
    let work = tempfile::TempDir::new().unwrap();
    let mut chance = Chance(u64::from(std::process::id()) ^ 0x9e37_79b9_7f4a_7c15);
    let mut total = 0;
    let mut store = Store::new(program, work.path(), 0);
    for round in 0..rounds {
        // A fresh store now and then, so that early moments of a store's life are met as well.
        if round % 25 == 0 {
            store.check();
            total += store.acknowledged.len();
            store = Store::new(program, work.path(), round);
        }
        store.write_until_killed(round, &mut chance);
        store.everything_acknowledged_is_there(round);
    }
    store.check();
    total + store.acknowledged.len()
}

/// Small and good enough to choose moments; a test needs no better chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

struct Store<'a> {
    program: &'a Path,
    folder: PathBuf,
    batch: PathBuf,
    meeting: String,
    acknowledged: BTreeSet<String>,
}

impl<'a> Store<'a> {
    fn new(program: &'a Path, work: &Path, number: u32) -> Self {
        let folder = work.join(format!("store-{number}"));
        let batch = work.join(format!("batch-{number}.jsonl"));
        let mut store =
            Self { program, folder, batch, meeting: String::new(), acknowledged: BTreeSet::new() };
        let made = store.call("meeting.create", &json!({ "values": { "ordinal": 7 } }));
        store.meeting = made["id"].as_str().unwrap().to_owned();
        store
    }

    fn call(&self, name: &str, request: &Value) -> Value {
        let output = Command::new(self.program)
            .arg("--store")
            .arg(&self.folder)
            .args(["call", name, &request.to_string()])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "the store opens again after a kill: {said}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn write_until_killed(&mut self, round: u32, chance: &mut Chance) {
        let lines: Vec<String> = (0..LINES)
            .map(|line| {
                let title = format!("بند الجولة {round} رقم {line}");
                json!({ "name": "agenda_item.create",
                        "args": { "meeting": self.meeting, "last": true, "values": { "title_ar": title } } })
                .to_string()
            })
            .collect();
        fs::write(&self.batch, lines.join("\n")).unwrap();
        let mut child = self.start();
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        for _ in 0..chance.below(12) {
            self.acknowledge(answers.next().unwrap().unwrap());
        }
        // Spinning for a random moment lands the kill inside a write without any sleep.
        for _ in 0..chance.below(400_000) {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // What was printed before the kill was acknowledged too.
        for answer in answers.map_while(Result::ok) {
            self.acknowledge(answer);
        }
    }

    fn start(&self) -> Child {
        Command::new(self.program)
            .arg("--store")
            .arg(&self.folder)
            .args(["call", "--batch"])
            .arg(&self.batch)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn acknowledge(&mut self, answer: String) {
        // The last line may be cut by the kill; a cut line acknowledges nothing.
        if let Ok(answer) = serde_json::from_str::<Value>(&answer) {
            self.acknowledged.insert(answer["id"].as_str().expect("an item was made").to_owned());
        }
    }

    fn everything_acknowledged_is_there(&self, round: u32) {
        let agenda = self.call("agenda.read", &json!({ "id": self.meeting }));
        let there: BTreeSet<String> = agenda["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["id"].as_str().unwrap().to_owned())
            .collect();
        let missing: Vec<&String> = self.acknowledged.difference(&there).collect();
        assert!(missing.is_empty(), "round {round}: acknowledged changes are missing: {missing:?}");
    }

    fn check(&self) {
        let report = self.call("desk.check", &json!({}));
        assert_eq!(
            report["faults"],
            json!([]),
            "after every kill each hash holds and a rebuild equals the rows"
        );
    }
}
