//! `tashawur-cli`, run as a program of its own, verb by verb as its users know it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

/// The program: the one that `TASHAWUR_CLI` names, else the one beside the tests. Nothing, with a word about it,
/// when neither is there.
fn program() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("TASHAWUR_CLI") {
        return Some(PathBuf::from(named));
    }
    let tests = std::env::current_exe().expect("a test knows where it lies");
    let beside =
        tests.parent()?.parent()?.join("tashawur-cli").with_extension(std::env::consts::EXE_EXTENSION);
    if !beside.is_file() {
        eprintln!(
            "no tashawur-cli beside the tests and none in TASHAWUR_CLI: build it, or run `cargo xtask test`"
        );
        return None;
    }
    Some(beside)
}

/// A terminal with a store of its own.
struct Terminal {
    program: PathBuf,
    folder: TempDir,
}

impl Terminal {
    fn open() -> Option<Self> {
        Some(Self { program: program()?, folder: TempDir::new().unwrap() })
    }

    fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(&self.program);
        command.env("LC_ALL", "C.UTF-8").env("TASHAWUR_AUTHOR", "Terminal").arg("--store").arg(self.store());
        command.args(arguments).output().expect("the program starts")
    }

    /// What a verb prints that must not be refused.
    fn says(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?} was refused: {told}");
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
    }

    /// What a verb that must be refused says on stderr.
    fn refuses(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?} ends with exit 1");
        assert!(output.stdout.is_empty(), "nothing is answered beside a refusal");
        let told: Value = serde_json::from_slice(&output.stderr).expect("a refusal is JSON");
        assert!(told["code"].is_string(), "{told}");
        assert!(told["message"].as_str().unwrap().ends_with('.'), "a refusal is a sentence: {told}");
        told
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path of the tests is plain text")
}

#[test]
fn the_demo_fills_an_empty_store_and_lists_meetings_with_ids_and_titles() {
    let Some(terminal) = Terminal::open() else { return };
    terminal.says(&["demo"]);
    let meetings = terminal.says(&["call", "meeting.list", "{}"]);
    let meetings = meetings.as_array().expect("the list is an array");
    assert!(meetings.len() >= 12, "the known meetings are there: {}", meetings.len());
    for meeting in meetings {
        for member in ["id", "title_ar", "title_en"] {
            assert_ne!(meeting[member].as_str().unwrap_or_default(), "", "{member} of {meeting}");
        }
    }
    assert_eq!(terminal.refuses(&["demo"])["code"], "invalid", "the sample goes into an empty store only");
    let seventh = meetings.iter().find(|meeting| meeting["ordinal"] == 7).expect("the seventh is there");
    let file = terminal.folder.path().join("agenda.docx");
    let id = seventh["id"].as_str().unwrap();
    let arguments =
        ["export", "agenda", "--meeting", id, "--lang", "both", "--format", "docx", "-o", text(&file)];
    assert_eq!(terminal.says(&arguments)["bytes"], fs::metadata(&file).unwrap().len());
    assert!(fs::read(&file).unwrap().starts_with(b"PK"));
    assert_eq!(terminal.says(&["search", "EASO"])[0]["id"], "organisation:EUAA", "best hit first");
    assert_eq!(terminal.says(&["search", "الاجتماع", "السابع"])[0]["id"], id, "words need no quotes");
    assert_eq!(terminal.says(&["check"])["faults"], json!([]));
}

#[test]
fn a_search_without_hits_prints_an_empty_array() {
    let Some(terminal) = Terminal::open() else { return };
    assert_eq!(terminal.says(&["search", "xyzzy"]), json!([]));
}

#[test]
fn refusals_stand_on_stderr_as_code_and_message_with_exit_1() {
    let Some(terminal) = Terminal::open() else { return };
    assert_eq!(terminal.refuses(&["call", "meeting.erase"])["code"], "not_found");
    assert_eq!(terminal.refuses(&["call", "meeting.create", "{"])["code"], "invalid");
    let wrong = terminal.refuses(&["call", "meeting.create", r#"{"values":{"titel":"x"}}"#]);
    assert!(wrong["message"].as_str().unwrap().contains("titel"), "an unknown member is named: {wrong}");
    assert_eq!(terminal.refuses(&["merge", "/nowhere/at/all"])["code"], "not_found");
    let export =
        ["export", "agenda", "--meeting", "x", "--lang", "ar", "--format", "docx", "-o", "/nowhere/a.docx"];
    assert_eq!(terminal.refuses(&export)["code"], "not_found", "the meeting is looked for first");
}

#[test]
fn a_batch_answers_line_by_line_and_goes_on_after_a_refusal() {
    let Some(terminal) = Terminal::open() else { return };
    let batch = terminal.folder.path().join("batch.jsonl");
    let lines = [
        json!({ "name": "meeting.create", "args": { "values": { "ordinal": 1 } } }).to_string(),
        String::new(),
        json!({ "name": "meeting.create", "args": { "values": { "ordinal": 100 } } }).to_string(),
        "no json".to_owned(),
        json!({ "name": "meeting.list" }).to_string(),
    ];
    fs::write(&batch, lines.join("\n")).unwrap();
    let output = terminal.run(&["call", "--batch", text(&batch)]);
    assert!(output.status.success());
    let said = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 4, "one answer a line, none for an empty one: {said}");
    assert_eq!(answers[1]["error"]["code"], "invalid");
    assert_eq!(answers[2]["error"]["code"], "invalid");
    assert_eq!(answers[3].as_array().unwrap().len(), 1);
    assert_eq!(answers[3][0]["id"], answers[0]["id"]);
}

#[test]
fn merge_takes_another_store_in_and_prints_what_is_new_and_the_conflicts() {
    let (Some(here), Some(there)) = (Terminal::open(), Terminal::open()) else { return };
    let meeting = there.says(&["call", "meeting.create", r#"{"values":{"ordinal":3}}"#]);
    let merged = here.says(&["merge", text(&there.store())]);
    assert!(merged["merge"]["new_changes"].as_u64().unwrap() >= 1, "{merged}");
    assert_eq!(merged["conflicts"], json!([]));
    assert_eq!(here.says(&["call", "meeting.list"])[0]["id"], meeting["id"]);
    let again = here.says(&["merge", text(&there.store())]);
    assert_eq!(again["merge"]["new_changes"], 0, "a second time brings nothing new");
}

#[test]
fn check_ends_with_exit_1_when_a_change_is_not_what_its_hash_says() {
    let Some(terminal) = Terminal::open() else { return };
    terminal.says(&["call", "meeting.create", r#"{"values":{"ordinal":3}}"#]);
    let database = rusqlite::Connection::open(terminal.store().join("store.sqlite")).unwrap();
    let changed = database
        .execute("UPDATE change SET at = at, bytes = zeroblob(length(bytes)) WHERE rowid = (SELECT max(rowid) FROM change)", [])
        .unwrap();
    assert_eq!(changed, 1);
    drop(database);
    let output = terminal.run(&["check"]);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn commands_prints_names_what_each_does_and_the_schemas() {
    let Some(terminal) = Terminal::open() else { return };
    let output = Command::new(&terminal.program).arg("commands").output().unwrap();
    let commands: Value = serde_json::from_slice(&output.stdout).unwrap();
    let commands = commands.as_array().unwrap();
    assert_eq!(commands.len(), tashawur_api::commands().len());
    for command in commands {
        assert!(command["name"].is_string() && command["about"].is_string(), "{command}");
        assert!(command["request"].is_object() && command["answer"].is_object(), "{command}");
    }
    assert!(!terminal.store().exists(), "no store is needed for the list");
}

/// A disk that takes no more: what was answered is kept, what was not is refused with a sentence.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let Some(terminal) = Terminal::open() else { return };
    terminal.says(&["call", "meeting.create", r#"{"values":{"ordinal":1}}"#]);
    let size = fs::metadata(terminal.store().join("store.sqlite")).unwrap().len() / 1024 + 64;
    let note = "ملاحظة طويلة ".repeat(2_000);
    let batch = terminal.folder.path().join("batch.jsonl");
    let line = json!({ "name": "meeting.create", "args": { "values": { "note_ar": note } } }).to_string();
    fs::write(&batch, vec![line; 60].join("\n")).unwrap();
    // A limit on the size of every file stands for the full disk; the signal that comes with it is ignored.
    let script = format!("trap '' XFSZ; ulimit -f {size}; exec \"$0\" \"$@\"");
    let output = Command::new("bash")
        .args(["-c", &script, text(&terminal.program), "--store", text(&terminal.store())])
        .args(["call", "--batch", text(&batch)])
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("a shell is there");
    let said = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let acknowledged: Vec<&Value> = answers.iter().filter(|answer| answer["id"].is_string()).collect();
    let refused = answers.iter().filter(|answer| answer["error"]["code"] == "io").count();
    assert_eq!(
        acknowledged.len() + refused,
        answers.len(),
        "an answer or a refusal that says why: {said:.600}"
    );
    assert!(refused > 0, "the limit was met: {} answers", answers.len());
    let meetings = terminal.says(&["call", "meeting.list"]);
    let there = meetings.as_array().unwrap();
    for answer in &acknowledged {
        assert!(there.iter().any(|meeting| meeting["id"] == answer["id"]), "an acknowledged change is there");
    }
    assert_eq!(there.len(), acknowledged.len() + 1, "and nothing that was refused");
    assert_eq!(terminal.says(&["check"])["faults"], json!([]));
}
