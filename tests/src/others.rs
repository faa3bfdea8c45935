//! Other programs that look at our files. A test that needs one that is missing says so and stops: the test
//! command installs them all.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The text of a PDF as `pdftotext` gives it back, in the order of reading.
pub fn pdftotext(pdf: &Path) -> String {
    let output = run(Command::new("pdftotext").arg("-layout").arg(pdf).arg("-"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A text without marks, presentation forms' spacing and white space, so that what different programs read can
/// be compared.
pub fn plain(text: &str) -> String {
    let is_mark = |letter: &char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|letter| !letter.is_whitespace() && !is_mark(letter)).collect()
}

/// Whether `qpdf --check` finds the file sound.
pub fn qpdf_finds_it_sound(pdf: &Path) -> bool {
    Command::new("qpdf").arg("--check").arg(pdf).output().expect("qpdf is installed").status.success()
}

/// The text of a .docx as LibreOffice reads it.
pub fn libreoffice_text(docx: &Path, work: &Path) -> String {
    let profile = format!("-env:UserInstallation=file://{}", work.join("profile").display());
    run(Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"])
        .arg(work)
        .arg(docx));
    let text = work.join(docx.file_stem().expect("a file has a name")).with_extension("txt");
    std::fs::read_to_string(text).expect("LibreOffice wrote the text")
}

/// What the schema check of office files says; nothing where the check does not stand beside the project.
pub fn ooxml_faults(file: &Path) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let check = root.parent()?.join("shared").join("tools").join("check-ooxml");
    if !check.is_file() {
        return None;
    }
    let output = Command::new(python()).arg(check).arg(file).output().expect("Python is installed");
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    Some(if output.status.success() { String::new() } else { said })
}

/// What a Python program prints as JSON, given a file.
pub fn python_says(program: &str, file: &Path) -> Value {
    let output = run(Command::new(python()).arg("-c").arg(program).arg(file));
    serde_json::from_slice(&output.stdout).expect("the program prints JSON")
}

/// The Python that the task runner has prepared, else the system's.
fn python() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME").map_or_else(
        || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache"),
        PathBuf::from,
    );
    let own = base.join("tashawur").join("python").join("bin").join("python");
    if own.is_file() { own } else { PathBuf::from("python3") }
}

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?} cannot be started: {error}"));
    assert!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    output
}
