//! The generated files: written anew, or compared with what the code would give now.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::step::{self, Failure, Outcome};
use crate::workplace::Workplace;

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
    let arguments =
        ["run", "--quiet", "--package", "tashawur-tests", "--bin", "generated-files", "built-in", &built_in];
    step::run(workplace.cargo(&arguments))
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

fn files(workplace: &Workplace) -> Outcome<Vec<(String, String)>> {
    let arguments = ["run", "--quiet", "--package", "tashawur-tests", "--bin", "generated-files"];
    let printed = step::ask(workplace.cargo(&arguments))?;
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
