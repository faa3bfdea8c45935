//! Many commands in one process: one answer a line, printed once the change is durable.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use tashawur_api::i18n::Language;
use tashawur_api::{Code, Desk, Refusal};

use crate::output::{bad_json, told};

#[derive(Deserialize)]
struct Line {
    name: String,
    #[serde(default = "empty")]
    args: Value,
}

fn empty() -> Value {
    json!({})
}

/// Runs every line of a file, in order. A line that is refused answers `{"error":…}` and the next one runs.
pub(crate) fn run(desk: &Desk, file: &Path) -> Result<(), Refusal> {
    let lines = File::open(file).map_err(|error| unreadable(file, &error))?;
    let mut out = std::io::stdout().lock();
    for line in BufReader::new(lines).lines() {
        let line = line.map_err(|error| unreadable(file, &error))?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = answer(desk, &line)
            .unwrap_or_else(|refusal| json!({ "error": told(&refusal, Language::English) }));
        // A reader that went away ends the batch; what was answered is stored.
        if writeln!(out, "{answer}").and_then(|()| out.flush()).is_err() {
            return Ok(());
        }
    }
    Ok(())
}

fn answer(desk: &Desk, line: &str) -> Result<Value, Refusal> {
    let line: Line = serde_json::from_str(line).map_err(|error| bad_json(&error))?;
    Ok(desk.call(&line.name, line.args)?.answer)
}

fn unreadable(file: &Path, error: &std::io::Error) -> Refusal {
    let args = [("path", format!("{} ({error})", file.display()))];
    Refusal::new(Code::Io, "error-file-unreadable", &args)
}
