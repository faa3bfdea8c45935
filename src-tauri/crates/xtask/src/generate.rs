//! The generated files: written anew, or compared with what the code would give now.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::step::{self, Failure, Outcome};
use crate::workplace::{EVERYTHING, Workplace};

/// Writes the generated files.
///
/// # Errors
/// The generator cannot be built, or a file cannot be written.
pub(crate) fn write() -> Outcome {
    let workplace = Workplace::find();
    for (path, text) in files(&workplace)? {
        let path = workplace.root.join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        make_folder_of(&path)?;
        fs::write(&path, text)?;
        println!("written: {}", path.display());
    }
    let built_in =
        workplace.root.join("src-tauri/crates/domain/src/builtin/changes.bin").display().to_string();
    step::run(program(&workplace, &["built-in", &built_in]))
}

/// Makes sure that the generated files are what the code would give now.
///
/// # Errors
/// One of them is not.
pub(crate) fn compare(workplace: &Workplace) -> Outcome {
    let stale: Vec<String> = files(workplace)?
        .into_iter()
        .filter(|(path, text)| !fs::read_to_string(workplace.root.join(path)).is_ok_and(|old| old == *text))
        .map(|(path, _)| path)
        .collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("generated files are stale: {}", stale.join(", ")))
        .mended_by("cargo xtask generate"))
}

/// The program that prints the generated files.
const PROGRAM: &str = "generated-files";

fn program(workplace: &Workplace, arguments: &[&str]) -> Command {
    let path = workplace.program("debug", PROGRAM).display().to_string();
    step::command(&path, arguments, &workplace.root)
}

fn files(workplace: &Workplace) -> Outcome<Vec<(String, String)>> {
    workplace.build("debug", &[&["--quiet"], &EVERYTHING[..], &["--bin", PROGRAM]].concat())?;
    let printed = step::ask(program(workplace, &[]))?;
    let files: Value = serde_json::from_str(&printed).map_err(|error| Failure::new(error.to_string()))?;
    let files = files.as_object().cloned().unwrap_or_default();
    Ok(files.into_iter().filter_map(|(path, text)| Some((path, text.as_str()?.to_owned()))).collect())
}

fn make_folder_of(path: &Path) -> Outcome {
    match path.parent() {
        Some(folder) => Ok(fs::create_dir_all(folder)?),
        None => Ok(()),
    }
}
