//! Texts that nothing uses: a key of `locales/` must stand in some source file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::step::{Failure, Outcome};
use crate::workplace::Workplace;

/// Makes sure that every key is used.
///
/// # Errors
/// Some are not; the failure names them.
pub(crate) fn check(workplace: &Workplace) -> Outcome {
    let mut sources = String::new();
    for folder in ["src-tauri/src", "src-tauri/crates", "ui/src", "tests"] {
        read_all(&workplace.root.join(folder), &mut sources)?;
    }
    let words: BTreeSet<&str> =
        sources.split(|letter: char| !(letter.is_ascii_alphanumeric() || "_-".contains(letter))).collect();
    let prefixes: Vec<&str> = words.iter().copied().filter(|word| is_prefix(word)).collect();
    let unused: Vec<String> = keys(&workplace.root.join("locales").join("ar"))?
        .into_iter()
        .filter(|key| !is_used(key, &words, &prefixes))
        .collect();
    if unused.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("{} texts are used nowhere: {}", unused.len(), unused.join(", "))))
}

/// A beginning that a program completes, such as `history-what-`. A module's name alone would excuse the whole
/// module, but for `command-`, which the command table completes.
fn is_prefix(word: &str) -> bool {
    word.ends_with('-') && (word == "command-" || word.matches('-').count() > 1)
}

/// A key is used by its own name, as a Rust function, as a TypeScript function, or by a program that puts a
/// name behind a prefix (`history-what-`).
fn is_used(key: &str, words: &BTreeSet<&str>, prefixes: &[&str]) -> bool {
    words.contains(key)
        || words.contains(key.replace('-', "_").as_str())
        || words.contains(camel(key).as_str())
        || prefixes.iter().any(|prefix| key.starts_with(prefix))
}

fn camel(key: &str) -> String {
    let mut words = key.split('-');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn keys(folder: &Path) -> Outcome<Vec<String>> {
    let mut keys = Vec::new();
    for entry in fs::read_dir(folder)? {
        let text = fs::read_to_string(entry?.path())?;
        keys.extend(text.lines().filter_map(key_of));
    }
    keys.sort();
    Ok(keys)
}

fn key_of(line: &str) -> Option<String> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let plain = key.starts_with(|letter: char| letter.is_ascii_lowercase())
        && key.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    plain.then(|| key.to_owned())
}

fn read_all(folder: &Path, into: &mut String) -> Outcome {
    for path in files(folder)? {
        // The generated functions name every key, which says nothing of its use.
        if !path.ends_with("i18n/messages.ts") {
            into.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
    Ok(())
}

/// The source files under a folder.
///
/// # Errors
/// A folder cannot be read.
pub(crate) fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if path.is_dir() {
                if !["node_modules", "dist", "output", "target"].contains(&name) {
                    open.push(path);
                }
            } else if ["rs", "ts", "svelte"].iter().any(|ending| name.ends_with(&format!(".{ending}"))) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
