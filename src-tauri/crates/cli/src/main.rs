//! `tashawur-cli`: the command table from a terminal, and the test server of the interface.

mod arguments;
mod batch;
mod output;
mod serve;

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use serde_json::{Value, json};
use tashawur_api::i18n::Language;
use tashawur_api::{Desk, Refusal, commands, system_author};

use arguments::{Arguments, Call, Export, Verb};
use output::{print, print_refusal};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(refusal) => {
            print_refusal(&refusal, language());
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Refusal> {
    let store = arguments.store.as_path();
    match &arguments.verb {
        Verb::Commands => print(&table()),
        Verb::Demo => print(&ask(store, "sample.fill", json!({}))?),
        Verb::Call(Call { batch: Some(file), .. }) => batch::run(&open(store)?, file)?,
        Verb::Call(call) => print(&ask(store, &call.name, request(&call.json)?)?),
        Verb::Export(export) => print(&ask(store, "agenda.export", export_request(export))?),
        Verb::Search { text } => print(&ask(store, "search.find", json!({ "text": text.join(" ") }))?),
        Verb::Check => return check(store),
        Verb::Merge { other } => {
            let desk = open(store)?;
            let report = desk.call("desk.take_back", json!({ "folder": other }))?.answer;
            let conflicts = desk.call("conflict.list", json!({}))?.answer;
            print(&json!({ "merge": report, "conflicts": conflicts }));
        }
        Verb::Serve(options) => serve::run(store, options)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn open(store: &Path) -> Result<Desk, Refusal> {
    Desk::open(store, &system_author())
}

fn ask(store: &Path, name: &str, request: Value) -> Result<Value, Refusal> {
    Ok(open(store)?.call(name, request)?.answer)
}

fn request(text: &str) -> Result<Value, Refusal> {
    serde_json::from_str(text).map_err(|error| output::bad_json(&error))
}

fn export_request(export: &Export) -> Value {
    let path = std::path::absolute(&export.output).unwrap_or_else(|_| export.output.clone());
    json!({
        "meeting": export.meeting,
        "language": export.lang.name(),
        "format": export.format.name(),
        "path": path,
    })
}

fn check(store: &Path) -> Result<ExitCode, Refusal> {
    let report = ask(store, "desk.check", json!({}))?;
    let sound = report.get("faults").and_then(Value::as_array).is_some_and(Vec::is_empty);
    print(&report);
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The whole table: names, what each does, and the schemas of request and answer.
fn table() -> Value {
    let rows: Vec<Value> = commands()
        .iter()
        .map(|command| {
            json!({
                "name": command.name,
                "about": command.about,
                "access": command.access,
                "window": command.window,
                "request": command.request_schema(),
                "answer": command.answer_schema(),
            })
        })
        .collect();
    Value::Array(rows)
}

/// The language of the sentences: Arabic on a system in Arabic, else English.
fn language() -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
    match locale {
        Some(locale) if locale.starts_with("ar") => Language::Arabic,
        _ => Language::English,
    }
}
