//! Reads the texts of `locales/`, refuses what a reader would stumble over, and writes the typed functions.

#[path = "build/mod.rs"]
mod build;

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let locales = here.join("../../../locales");
    watch(&[&locales, &locales.join("ar"), &locales.join("en"), &here.join("build")])?;
    let texts = build::read(&locales)?;
    let faults = build::check::faults(&texts);
    if !faults.is_empty() {
        return Err(format!("the texts have faults:\n{}\n", faults.join("\n")).into());
    }
    let keys = build::keys::keys(&texts);
    fs::write(out.join("modules.rs"), modules(&locales)?)?;
    fs::write(out.join("text.rs"), build::rust::functions(&keys))?;
    fs::write(out.join("keys.rs"), build::rust::list(&keys))?;
    fs::write(out.join("messages.ts"), build::typescript::module(&keys))?;
    Ok(())
}

/// The list of modules, each with its Arabic and its English text.
fn modules(locales: &Path) -> std::io::Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(locales.join("ar"))? {
        names.extend(
            entry?.file_name().to_str().and_then(|name| name.strip_suffix(".ftl")).map(str::to_owned),
        );
    }
    names.sort();
    let text = |language: &str, name: &str| {
        format!(
            "include_str!({:?})",
            locales.join(language).join(format!("{name}.ftl")).display().to_string()
        )
    };
    let lines: Vec<String> = names
        .iter()
        .map(|name| format!("    ({name:?}, {}, {}),\n", text("ar", name), text("en", name)))
        .collect();
    Ok(format!("const MODULES: &[(&str, &str, &str)] = &[\n{}];\n", lines.concat()))
}

/// Has Cargo run this again whenever something in one of the folders changes.
fn watch(folders: &[&Path]) -> std::io::Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "cargo::rerun-if-changed=build.rs")?;
    for folder in folders {
        writeln!(out, "cargo::rerun-if-changed={}", folder.display())?;
    }
    Ok(())
}
