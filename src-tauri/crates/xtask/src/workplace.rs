//! Where things lie: the root of the project, the build folder, the programs that were built.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{self, Outcome};

/// Our own crates, but for the task runner, which runs while it cleans.
const OUR_CRATES: [&str; 11] = [
    "tashawur",
    "tashawur-api",
    "tashawur-arabic",
    "tashawur-cli",
    "tashawur-documents",
    "tashawur-domain",
    "tashawur-i18n",
    "tashawur-journal",
    "tashawur-pdf",
    "tashawur-sheets",
    "tashawur-tests",
];

/// The places of one checkout.
pub(crate) struct Workplace {
    /// The root of the checkout.
    pub root: PathBuf,
    /// The build folder: `CARGO_TARGET_DIR`, or a folder in the user's cache so that dependencies are built
    /// once a machine.
    pub target: PathBuf,
}

/// What is built and tested is chosen in the same words everywhere: Cargo chooses the features of the crates from
/// outside by what is built together, so that another choice would build the typesetter again.
pub(crate) const EVERYTHING: [&str; 3] = ["--workspace", "--features", "tashawur/test-doors"];

impl Workplace {
    /// The places of the checkout that this task runner was built from.
    pub(crate) fn find() -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = own.ancestors().nth(3).unwrap_or(own).to_owned();
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| cache().join("target"), PathBuf::from);
        Self { root, target }
    }

    /// Takes the shared build folder over from another checkout: what was built of our own crates there is
    /// dropped, since cargo names it alike for both. The dependencies stay.
    ///
    /// # Errors
    /// The folder cannot be written, or cargo fails.
    pub(crate) fn take_over_the_build_folder(&self) -> Outcome {
        let mark = self.target.join("built-from");
        let here = self.root.display().to_string();
        if std::fs::read_to_string(&mark).is_ok_and(|before| before == here) {
            return Ok(());
        }
        for profile in ["dev", "release"] {
            let mut arguments = vec!["clean", "--quiet", "--profile", profile];
            OUR_CRATES.iter().for_each(|name| arguments.extend(["--package", name]));
            step::run(self.cargo(&arguments))?;
        }
        std::fs::create_dir_all(&self.target)?;
        Ok(std::fs::write(mark, here)?)
    }

    /// The folder of the interface.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Where tests leave their pictures and papers.
    pub(crate) fn output(&self) -> PathBuf {
        self.root.join("tests").join("output")
    }

    /// A cargo command in the root, with the shared build folder.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = step::command("cargo", arguments, &self.root);
        command.env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// An npm command in the folder of the interface.
    pub(crate) fn npm(&self, arguments: &[&str]) -> Command {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        step::command(npm, arguments, &self.ui())
    }

    /// A program that was built.
    pub(crate) fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// Builds the programs that are tested and measured: the terminal, the window with its doors for tests, and what
    /// measures.
    pub(crate) fn build_programs(&self, profile: &str) -> Outcome {
        self.build(profile, &[&EVERYTHING[..], &["--bins"]].concat())
    }

    /// Runs one of the suites that drive whole programs.
    pub(crate) fn suite(&self, name: &str) -> Command {
        let mut command = self.cargo(&[&["test", "--quiet"], &EVERYTHING[..], &["--test", name]].concat());
        command.env("TASHAWUR_CLI", self.program("debug", "tashawur-cli"));
        command
    }

    /// Builds packages with a profile (`debug` or `release`).
    pub(crate) fn build(&self, profile: &str, arguments: &[&str]) -> Outcome {
        let mut all = vec!["build"];
        if profile == "release" {
            all.push("--release");
        }
        all.extend(arguments);
        step::run(self.cargo(&all))
    }
}

/// The folder for what can be made again.
pub(crate) fn cache() -> PathBuf {
    let base = match std::env::var_os("XDG_CACHE_HOME").or_else(|| std::env::var_os("LOCALAPPDATA")) {
        Some(folder) => PathBuf::from(folder),
        None => {
            let home = std::env::var_os("HOME").unwrap_or_else(|| ".".into());
            PathBuf::from(home).join(if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" })
        }
    };
    base.join("tashawur")
}
