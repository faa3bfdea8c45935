//! Installing what is missing: system libraries and tools through the system's package manager, the
//! interface's packages from its lock file, the driver of the window tests.

use std::fs;
use std::path::{Path, PathBuf};

use crate::step::{self, Failure, Outcome, is_there};
use crate::workplace::{Workplace, cache};

/// What the window needs to be built and opened.
const TO_BUILD: [&str; 5] =
    ["libwebkit2gtk-4.1-dev", "build-essential", "pkg-config", "librsvg2-dev", "libxdo-dev"];

/// What the tests need besides.
const TO_TEST: [&str; 13] = [
    "webkit2gtk-driver",
    "xvfb",
    "x11-utils",
    "dbus-x11",
    "chromium",
    "chromium-driver",
    "poppler-utils",
    "qpdf",
    "libreoffice-writer",
    "locales",
    "iproute2",
    "python3-venv",
    "fonts-hosny-amiri",
];

/// The Python packages by which other programs look at our files, with the versions that were tried together.
const PYTHON_PACKAGES: [&str; 2] = ["lxml==6.1.3", "python-docx==1.2.0"];

/// The release of the driver of the window tests that was proven.
const DRIVER_VERSION: &str = "2.1.0";

/// The release of the bundler.
const BUNDLER_VERSION: &str = "2.12.4";

/// Makes sure that the application can be built.
///
/// # Errors
/// Something is missing and could not be installed; the failure names the command that does it.
pub(crate) fn for_building(workplace: &Workplace) -> Outcome {
    workplace.take_over_the_build_folder()?;
    system_packages(&TO_BUILD)?;
    interface(workplace)
}

/// Makes sure that every test can run.
///
/// # Errors
/// As [`for_building`].
pub(crate) fn for_testing(workplace: &Workplace) -> Outcome {
    workplace.take_over_the_build_folder()?;
    let wanted: Vec<&str> = TO_BUILD.iter().chain(TO_TEST.iter()).copied().collect();
    system_packages(&wanted)?;
    interface(workplace)?;
    nextest(workplace)?;
    driver(workplace)?;
    python(&PYTHON_PACKAGES).map(drop)
}

/// Makes sure that a picture of the real window can be taken without a display.
///
/// # Errors
/// As [`for_building`].
pub(crate) fn for_a_virtual_display(workplace: &Workplace) -> Outcome {
    system_packages(&["xvfb", "webkit2gtk-driver", "dbus-x11", "locales"])?;
    driver(workplace)
}

/// Installs Debian packages that are missing; on another system tells what is needed.
pub(crate) fn system_packages(wanted: &[&str]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !is_there("dpkg-query") {
        return if is_there("pkg-config") && webkit_is_there() { Ok(()) } else { Err(other_system()) };
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("installing: {}", missing.join(" "));
    let by_hand = format!("sudo apt-get update && sudo apt-get install -y {}", missing.join(" "));
    apt(&["update", "-q"]).map_err(|failure| failure.mended_by(by_hand.clone()))?;
    let mut arguments = vec!["install", "-y", "-q", "--no-install-recommends"];
    arguments.extend(&missing);
    apt(&arguments).map_err(|failure| failure.mended_by(by_hand))
}

fn apt(arguments: &[&str]) -> Outcome {
    let here = std::env::current_dir()?;
    let mut all = vec!["apt-get"];
    all.extend(arguments);
    let (program, rest) = match is_root() {
        true => ("env", [&["DEBIAN_FRONTEND=noninteractive"], all.as_slice()].concat()),
        false if is_there("sudo") => ("sudo", all),
        false => {
            return Err(Failure::new("packages are missing, and this is not the system's administrator"));
        }
    };
    let mut command = step::command(program, &rest, &here);
    if !is_root() {
        command.stdin(std::process::Stdio::inherit());
    }
    step::run(command)
}

fn is_root() -> bool {
    let here = PathBuf::from(".");
    step::ask(step::command("id", &["-u"], &here)).is_ok_and(|id| id.trim() == "0")
}

fn is_installed(package: &str) -> bool {
    let here = PathBuf::from(".");
    let state = step::ask(step::command("dpkg-query", &["-W", "-f=${db:Status-Status}", package], &here));
    state.is_ok_and(|state| state.trim() == "installed")
}

fn webkit_is_there() -> bool {
    let here = PathBuf::from(".");
    step::ask(step::command("pkg-config", &["--exists", "webkit2gtk-4.1"], &here)).is_ok()
}

fn other_system() -> Failure {
    Failure::new("the development files of WebKitGTK 4.1 are missing").mended_by(
        "Fedora: sudo dnf install webkit2gtk4.1-devel gcc pkgconf librsvg2-devel libxdo-devel\n\
         Arch: sudo pacman -S webkit2gtk-4.1 base-devel librsvg xdotool",
    )
}

/// The interface's packages, from its lock file; again only when the lock file changed.
fn interface(workplace: &Workplace) -> Outcome {
    if !is_there("npm") && !is_there("npm.cmd") {
        return Err(Failure::new("Node.js with npm is missing")
            .mended_by("install Node.js 20 or newer, then start again"));
    }
    let lock = workplace.ui().join("package-lock.json");
    let stamp = workplace.ui().join("node_modules").join(".installed-from");
    let wanted = fs::read_to_string(&lock)?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step::run(workplace.npm(&["ci", "--no-audit", "--no-fund"]))?;
    // Written last, so that an interrupted installation is done again.
    Ok(fs::write(stamp, wanted)?)
}

fn nextest(workplace: &Workplace) -> Outcome {
    if is_there("cargo-nextest") {
        return Ok(());
    }
    step::run(workplace.cargo(&["install", "cargo-nextest", "--locked", "--version", "0.9.143"]))
}

/// The driver of the window tests, built once a machine.
fn driver(workplace: &Workplace) -> Outcome {
    tool(workplace, "tauri-driver", DRIVER_VERSION, &driver_program())
}

/// The program that makes packages, built once a machine; answers where it lies.
///
/// # Errors
/// It cannot be built.
pub(crate) fn bundler(workplace: &Workplace) -> Outcome<PathBuf> {
    let program = tools().join("cargo-tauri");
    tool(workplace, "tauri-cli", BUNDLER_VERSION, &program)?;
    Ok(program)
}

fn tool(workplace: &Workplace, package: &str, version: &str, program: &Path) -> Outcome {
    if program.is_file() {
        return Ok(());
    }
    let root = cache().join("tools").display().to_string();
    step::run(workplace.cargo(&["install", package, "--locked", "--version", version, "--root", &root]))
}

/// Where the driver of the window tests lies.
pub(crate) fn driver_program() -> PathBuf {
    tools().join("tauri-driver")
}

fn tools() -> PathBuf {
    cache().join("tools").join("bin")
}

/// A Python of our own with packages; answers its program.
///
/// # Errors
/// Python is missing, or a package cannot be installed.
pub(crate) fn python(packages: &[&str]) -> Outcome<PathBuf> {
    let folder = cache().join("python");
    let program = folder.join("bin").join("python");
    let here = std::env::current_dir()?;
    if !program.is_file() {
        let place = folder.display().to_string();
        step::run(step::command("python3", &["-m", "venv", &place], &here))?;
    }
    let shown = program.display().to_string();
    let mut arguments = vec!["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    arguments.extend(packages);
    step::run(step::command(&shown, &arguments, &here))?;
    Ok(program)
}
