//! Running other programs: what fails is told with the command that mends it.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};

/// Why a task stopped, and the command that mends it.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    mend: Option<String>,
}

impl Failure {
    /// A failure that only its own text explains.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), mend: None }
    }

    /// The same failure with the command that mends it.
    pub(crate) fn mended_by(mut self, command: impl Into<String>) -> Self {
        self.mend.get_or_insert(command.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "failed: {}", self.what)?;
        match &self.mend {
            Some(mend) => write!(out, "\nto mend it: {mend}"),
            None => Ok(()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(error.to_string())
    }
}

/// The outcome of a task.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// A command of another program, to be run in a folder.
pub(crate) fn command<S: AsRef<OsStr>>(program: &str, arguments: &[S], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command
}

/// Runs a command to its end, showing what it prints.
///
/// # Errors
/// It cannot be started, or it fails.
pub(crate) fn run(mut command: Command) -> Outcome {
    let shown = shown(&command);
    println!("$ {shown}");
    let status = command.status().map_err(|error| Failure::new(format!("{shown}: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{shown} ({status})")).mended_by(shown)) }
}

/// Runs a command to its end and answers what it printed.
///
/// # Errors
/// It cannot be started, it fails, or it prints no text.
pub(crate) fn ask(mut command: Command) -> Outcome<String> {
    let shown = shown(&command);
    let output = command.output().map_err(|error| Failure::new(format!("{shown}: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("{shown} ({})\n{said}", output.status)).mended_by(shown));
    }
    String::from_utf8(output.stdout).map_err(|error| Failure::new(format!("{shown}: {error}")))
}

/// Whether a program is there.
pub(crate) fn is_there(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths)
        .any(|folder| folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
