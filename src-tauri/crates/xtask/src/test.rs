//! All tests, each part with its minutes, and a plain line at the end.

use std::time::Instant;

use crate::step::{self, Failure, Outcome};
use crate::workplace::{EVERYTHING, Workplace};
use crate::{check, crash, install};

/// Rounds of the crash test in every run.
const CRASH_ROUNDS: u32 = 200;

type Part = (&'static str, fn(&Workplace) -> Outcome);

const PARTS: [Part; 8] = [
    ("format and lints of the Rust side", check::rust),
    ("arrows, texts, generated files", check::texts_and_arrows),
    ("types and lints of the interface", check::interface),
    ("unit tests of the interface", interface_tests),
    ("build of the programs under test", build),
    ("unit, scenario, golden and hostile tests", rust_tests),
    ("crash test", crash_test),
    ("the window, in WebKitGTK and in Chromium", window_tests),
];

/// Installs what the tests need, runs every part, and closes with `N passed, N failed`.
///
/// # Errors
/// A part fails; the others still run, so that one run tells everything.
pub(crate) fn run() -> Outcome {
    let workplace = Workplace::find();
    install::for_testing(&workplace)?;
    let mut failures = Vec::new();
    let mut lines = Vec::new();
    for (name, part) in PARTS {
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = part(&workplace);
        let minutes = started.elapsed().as_secs_f64() / 60.0;
        let word = if outcome.is_ok() { "passed" } else { "FAILED" };
        lines.push(format!("{word}  {minutes:5.1} min  {name}"));
        if let Err(failure) = outcome {
            println!("{failure}");
            failures.push(name);
        }
    }
    println!("\n{}\n", lines.join("\n"));
    println!("{} passed, {} failed", PARTS.len() - failures.len(), failures.len());
    if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("; "))) }
}

fn interface_tests(workplace: &Workplace) -> Outcome {
    step::run(workplace.npm(&["run", "--silent", "test"]))
}

/// The terminal program and the window with its doors for tests.
fn build(workplace: &Workplace) -> Outcome {
    workplace.build_programs("debug")
}

fn rust_tests(workplace: &Workplace) -> Outcome {
    let filter = "not (binary(crash) or binary(window))";
    let how = ["--filterset", filter, "--no-fail-fast"];
    let mut command = workplace.cargo(&[&["nextest", "run"], &EVERYTHING[..], &how].concat());
    command.env("TASHAWUR_CLI", workplace.program("debug", "tashawur-cli"));
    step::run(command)
}

fn crash_test(workplace: &Workplace) -> Outcome {
    crash::rounds_of(workplace, CRASH_ROUNDS)
}

fn window_tests(workplace: &Workplace) -> Outcome {
    let mut command = workplace.suite("window");
    command.env("TASHAWUR_WINDOW", workplace.program("debug", "tashawur"));
    command.env("TASHAWUR_DRIVER", install::driver_program());
    command.env("TASHAWUR_UI", workplace.ui().join("dist"));
    step::run(command)
}
