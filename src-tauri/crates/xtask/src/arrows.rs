//! The arrows of the house: which crate may depend on which, and who may know Tauri, SQLite and the engine.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::keys;
use crate::step::{self, Failure, Outcome};
use crate::workplace::Workplace;

/// Which crates of ours each crate may depend on.
const ARROWS: [(&str, &[&str]); 12] = [
    ("tashawur", &["api", "i18n"]),
    ("tashawur-cli", &["api"]),
    ("tashawur-api", &["domain", "journal", "documents", "pdf", "sheets", "arabic", "i18n"]),
    ("tashawur-domain", &["journal", "sheets", "arabic", "i18n"]),
    ("tashawur-journal", &[]),
    ("tashawur-documents", &["sheets", "arabic", "i18n"]),
    ("tashawur-pdf", &["sheets", "arabic", "i18n"]),
    ("tashawur-sheets", &[]),
    ("tashawur-arabic", &[]),
    ("tashawur-i18n", &[]),
    ("tashawur-tests", &["api", "domain", "journal", "documents", "pdf", "sheets", "arabic", "i18n"]),
    ("xtask", &[]),
];

/// Which packages from outside only some crates may know.
const OUTSIDE: [(&str, &[&str]); 7] = [
    ("tauri", &["tashawur"]),
    ("interprocess", &["tashawur"]),
    ("automerge", &["tashawur-journal"]),
    ("rusqlite", &["tashawur-journal", "tashawur-domain", "tashawur-tests"]),
    ("typst", &["tashawur-pdf"]),
    ("quick-xml", &["tashawur-documents"]),
    ("zip", &["tashawur-documents", "tashawur-tests"]),
];

/// Makes sure that every arrow goes down.
///
/// # Errors
/// One does not; the failure names it.
pub(crate) fn check(workplace: &Workplace) -> Outcome {
    let mut faults = crate_faults(workplace)?;
    faults.extend(interface_faults(&workplace.ui().join("src"))?);
    faults.extend(engine_faults(&workplace.root.join("src-tauri/crates/journal/src"))?);
    if faults.is_empty() { Ok(()) } else { Err(Failure::new(faults.join("\n"))) }
}

fn crate_faults(workplace: &Workplace) -> Outcome<Vec<String>> {
    let printed = step::ask(workplace.cargo(&["metadata", "--format-version", "1", "--no-deps"]))?;
    let metadata: Value = serde_json::from_str(&printed).map_err(|error| Failure::new(error.to_string()))?;
    let packages = metadata.get("packages").and_then(Value::as_array).cloned().unwrap_or_default();
    Ok(packages.iter().flat_map(faults_of).collect())
}

fn faults_of(package: &Value) -> Vec<String> {
    let name = text(package, "name");
    let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == name) else {
        return vec![format!("{name} has no line in the table of arrows")];
    };
    let dependencies = package.get("dependencies").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut faults = Vec::new();
    for dependency in &dependencies {
        let target = text(dependency, "name");
        let ours = target.strip_prefix("tashawur-");
        if ours.is_some_and(|target| !allowed.contains(&target)) {
            faults.push(format!("{name} may not depend on {target}"));
        }
        let reserved = OUTSIDE.iter().find(|(package, _)| *package == target);
        if reserved.is_some_and(|(_, allowed)| !allowed.contains(&name)) {
            faults.push(format!("{name} may not know {target}"));
        }
    }
    faults
}

/// In the interface only `platform` knows Tauri, and nothing calls the network itself.
fn interface_faults(sources: &Path) -> Outcome<Vec<String>> {
    let mut faults = Vec::new();
    for path in keys::files(sources)? {
        let text = fs::read_to_string(&path)?;
        let platform = path.components().any(|part| part.as_os_str() == "platform");
        for word in ["@tauri-apps", "fetch(", "XMLHttpRequest", "WebSocket("] {
            if !platform && text.contains(word) {
                faults.push(format!("{}: only ui/src/platform may use {word}", path.display()));
            }
        }
    }
    Ok(faults)
}

/// In the journal one module knows the engine.
fn engine_faults(sources: &Path) -> Outcome<Vec<String>> {
    let mut faults = Vec::new();
    for path in keys::files(sources)? {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let inside = path.components().any(|part| part.as_os_str() == "engine");
        let text = fs::read_to_string(&path)?;
        if name != "engine" && !inside && text.contains("use automerge") {
            faults.push(format!("{}: only the module `engine` may use automerge", path.display()));
        }
    }
    Ok(faults)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
