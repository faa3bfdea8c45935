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
    fs::write(out.join("ar.ftl"), &texts.arabic.text)?;
    fs::write(out.join("en.ftl"), &texts.english.text)?;
    fs::write(out.join("text.rs"), build::rust::functions(&keys))?;
    fs::write(out.join("keys.rs"), build::rust::list(&keys))?;
    fs::write(out.join("messages.ts"), build::typescript::module(&keys))?;
    Ok(())
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
