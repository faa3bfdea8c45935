//! The command table itself: complete, described, reachable from the window, and never silent about a mistake.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tashawur_api::i18n::{self, Language};
use tashawur_api::{Access, Code, commands};
use tashawur_tests::{Office, refusals};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the project").to_owned()
}

/// The text of all files below a folder with one of these endings, generated ones apart.
fn sources(folder: &Path, endings: &[&str]) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let ending = entry.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_owned();
        if entry.is_dir() {
            text += &sources(&entry, endings);
        } else if endings.contains(&ending.as_str()) && !entry.ends_with("api/commands.ts") {
            text += &fs::read_to_string(&entry).unwrap();
        }
    }
    text
}

fn window() -> String {
    sources(&root().join("ui").join("src"), &["ts", "svelte"])
}

#[test]
fn every_command_says_what_it_does_and_has_a_schema_of_request_and_answer() {
    let mut names = BTreeSet::new();
    for command in commands() {
        let name = command.name;
        assert!(names.insert(name), "{name} is declared once");
        let is_word =
            |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let parts: Vec<&str> = name.split('.').collect();
        assert!(parts.len() == 2 && parts.iter().all(|part| is_word(part)), "{name} is a noun and a verb");
        let about = command.about;
        assert!(
            about.starts_with(|c: char| c.is_ascii_uppercase()) && about.ends_with('.'),
            "{name}: {about}"
        );
        let request: Value = command.request_schema().into();
        assert_eq!(request["type"], "object", "{name} takes an object");
        let answer: Value = command.answer_schema().into();
        assert!(
            answer["type"].is_string() || answer["$ref"].is_string(),
            "{name} says what it answers: {answer}"
        );
    }
}

#[test]
fn every_member_of_every_request_is_described() {
    for command in commands() {
        let request: Value = command.request_schema().into();
        for (member, schema) in request["properties"].as_object().into_iter().flatten() {
            let described = schema.get("description").is_some_and(Value::is_string);
            assert!(described, "{}: the member {member} is described in the schema", command.name);
        }
    }
}

/// A write command that no screen uses would be a feature that no officer can reach.
#[test]
fn every_write_command_is_called_by_the_window() {
    let window = window();
    let unreachable: Vec<&str> = commands()
        .iter()
        .filter(|command| command.access == Access::Write && command.name != "sample.fill")
        .map(|command| command.name)
        .filter(|name| !window.contains(&format!("\"{name}\"")))
        // The two directions of one step are called by one line: the noun, and the verb as the step's direction.
        .filter(|name| {
            let (noun, verb) = name.split_once('.').unwrap();
            !(window.contains(&format!("call(`{noun}.${{")) && window.contains(&format!("\"{verb}\"")))
        })
        .collect();
    assert!(unreachable.is_empty(), "the window never calls {unreachable:?}");
}

#[test]
fn the_action_of_every_command_has_a_name_in_both_languages() {
    for command in commands() {
        let name = command.name;
        assert!(!command.window.is_empty() || command.access == Access::Read, "{name} names its action");
        if command.window.is_empty() {
            continue;
        }
        let key = format!("command-{}", command.window);
        for language in Language::ALL {
            assert!(i18n::format(language, &key, &[]).is_some(), "{name}: {key} in {language:?}");
        }
    }
}

#[test]
fn every_step_of_a_history_is_named_in_both_languages() {
    // These change nothing of a document themselves; undo and redo write steps of their own names.
    let silent = ["desk.keep_copy", "desk.take_back", "desk.rename_author", "desk.undo", "desk.redo"];
    let written =
        commands().iter().filter(|command| command.access == Access::Write).map(|command| command.name);
    let written = written.filter(|name| !silent.contains(name)).chain(["undo", "redo"]);
    for step in written {
        let key = format!("history-what-{}", step.replace(['.', '_'], "-"));
        for language in Language::ALL {
            assert!(i18n::format(language, &key, &[]).is_some(), "{step} in {language:?}: {key}");
        }
    }
}

#[test]
fn an_unknown_command_and_an_unknown_member_are_refused_by_name() {
    let office = Office::of("Officer");
    let refusal = office.refusal("meeting.erase", json!({}));
    refusals::is_told(&refusal, "error-unknown-command");
    assert_eq!(refusal.code, Code::NotFound);
    assert!(refusal.sentence(Language::English).contains("meeting.erase"), "the sentence names it");
    for command in commands() {
        let request: Value = command.request_schema().into();
        let mut wrong = json!({ "surprise": 1 });
        for member in request["required"].as_array().into_iter().flatten() {
            wrong[member.as_str().unwrap()] = json!("x");
        }
        let refusal = office.refusal(command.name, wrong);
        assert_eq!(refusal.code, Code::Invalid, "{}: {refusal:?}", command.name);
        refusals::is_told(&refusal, "error-request");
    }
    let refusal = office.refusal("meeting.create", json!({ "values": { "titel": "x" } }));
    assert!(refusal.sentence(Language::Arabic).contains("titel"), "a slip of the pen is named: {refusal:?}");
    assert_eq!(office.ask("meeting.list", json!({})), json!([]), "and nothing was made");
}

/// The keys of `error.ftl` in one language, each with the names of its variables.
fn errors(language: &str) -> Vec<(String, BTreeSet<String>)> {
    let file = root().join("locales").join(language).join("error.ftl");
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().filter_map(|line| line.split_once(" = "));
    let variables = |text: &str| -> BTreeSet<String> {
        text.split('$').skip(1).map(|rest| rest.split([' ', '}', ')']).next().unwrap().to_owned()).collect()
    };
    lines.map(|(key, text)| (key.trim().to_owned(), variables(text))).collect()
}

#[test]
fn every_error_is_a_sentence_in_both_languages_with_the_same_variables() {
    let (arabic, english) = (errors("ar"), errors("en"));
    assert!(arabic.len() > 50, "the errors are found: {}", arabic.len());
    for (key, variables) in &arabic {
        let other = english.iter().find(|(other, _)| other == key);
        assert_eq!(other.map(|(_, other)| other), Some(variables), "{key} in English");
        let args = variables.iter().map(|name| (name.clone(), String::from("X")));
        let refusal =
            tashawur_api::Refusal { code: Code::Invalid, message_id: key.clone(), args: args.collect() };
        refusals::is_a_sentence(&refusal);
    }
}

/// A refusal without a sentence would show its key instead.
#[test]
fn every_error_that_the_program_names_has_a_sentence() {
    let known: Vec<(String, BTreeSet<String>)> = errors("en");
    let source = sources(&root().join("src-tauri").join("crates"), &["rs"]);
    let mut seen = 0;
    for (at, _) in source.match_indices("\"error-") {
        let rest = &source[at + 1..];
        let key = &rest[..rest.find('"').unwrap()];
        if !key[6..].chars().all(|c| c.is_ascii_lowercase() || c == '-') || key.ends_with('-') {
            continue;
        }
        assert!(known.iter().any(|(known, _)| known == key), "{key} has a sentence");
        seen += 1;
    }
    assert!(seen > 30, "the errors are found in the sources: {seen}");
}
