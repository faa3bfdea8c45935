//! Installs what is missing, builds, and opens the application; without a display does the same main job
//! headless.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::step::{self, Failure, Outcome};
use crate::workplace::Workplace;
use crate::{check, install};

/// Opens the application, or does its main job without a display.
///
/// # Errors
/// Something is missing and could not be installed, or the build fails.
pub(crate) fn run() -> Outcome {
    let workplace = Workplace::find();
    install::for_building(&workplace)?;
    check::built_interface(&workplace)?;
    if has_display() {
        workplace.build("debug", &["--package", "tashawur"])?;
        return step::run(Command::new(workplace.program("debug", "tashawur")));
    }
    println!("This machine has no display: the main job is done without one.");
    headless(&workplace)
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn headless(workplace: &Workplace) -> Outcome {
    install::for_a_virtual_display(workplace)?;
    workplace.build_programs("debug")?;
    let folder = workplace.output().join("run");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let store = folder.join("store");
    step::ask(cli(workplace, &store, &["demo"]))?;
    papers(workplace, &store, &folder)?;
    picture(workplace, &folder)?;
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.is_file() {
            println!("{}", path.display());
        }
    }
    Ok(())
}

/// The agenda of the seventh meeting in every format and language, and the calendar of a meeting with known days.
fn papers(workplace: &Workplace, store: &Path, folder: &Path) -> Outcome {
    let printed = step::ask(cli(workplace, store, &["call", "meeting.list", "{}"]))?;
    let meetings: Value = serde_json::from_str(&printed).map_err(|error| Failure::new(error.to_string()))?;
    let meetings = meetings.as_array().cloned().unwrap_or_default();
    let seventh = id_of(&meetings, |meeting| {
        meeting.get("ordinal").and_then(Value::as_u64) == Some(7)
            && meeting.get("items").and_then(Value::as_u64) > Some(0)
    })?;
    for language in ["ar", "en", "both"] {
        for format in ["docx", "pdf"] {
            export(
                workplace,
                store,
                &seventh,
                language,
                format,
                &folder.join(format!("agenda-{language}.{format}")),
            )?;
        }
    }
    let dated = id_of(&meetings, |meeting| {
        meeting.get("starts").and_then(Value::as_str).is_some_and(|day| day.len() == "2021-12-13".len())
    })?;
    export(workplace, store, &dated, "ar", "ics", &folder.join("meeting.ics"))
}

fn export(
    workplace: &Workplace,
    store: &Path,
    meeting: &str,
    language: &str,
    format: &str,
    to: &Path,
) -> Outcome {
    let to = to.display().to_string();
    let arguments =
        ["export", "agenda", "--meeting", meeting, "--lang", language, "--format", format, "-o", &to];
    step::ask(cli(workplace, store, &arguments)).map(drop)
}

fn id_of(meetings: &[Value], wanted: impl Fn(&Value) -> bool) -> Outcome<String> {
    let meeting = meetings.iter().find(|meeting| wanted(meeting));
    let id = meeting.and_then(|meeting| meeting.get("id")).and_then(Value::as_str);
    id.map(str::to_owned)
        .ok_or_else(|| Failure::new("the sample archive lacks a meeting that it should have"))
}

fn cli(workplace: &Workplace, store: &Path, arguments: &[&str]) -> Command {
    let program = workplace.program("debug", "tashawur-cli").display().to_string();
    let store = store.display().to_string();
    let mut all = vec!["--store", store.as_str()];
    all.extend(arguments);
    step::command(&program, &all, &workplace.root)
}

/// A picture of the real window on a virtual display, taken by the first scenario of the window suite.
fn picture(workplace: &Workplace, folder: &Path) -> Outcome {
    let mut command = workplace.suite("window");
    command.env("TASHAWUR_WINDOW", workplace.program("debug", "tashawur"));
    command.env("TASHAWUR_DRIVER", install::driver_program());
    command.env("TASHAWUR_UI", workplace.ui().join("dist"));
    command.env("TASHAWUR_PICTURE_ONLY", folder.join("window.png"));
    step::run(command)
}
