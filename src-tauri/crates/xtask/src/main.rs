//! The one door to every task: run, test, check, bench, crash, generate, release.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a task runner does")]

mod arrows;
mod bench;
mod check;
mod crash;
mod generate;
mod install;
mod keys;
mod release;
mod run;
mod step;
mod test;
mod workplace;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run               installs what is missing, builds, and opens the application
cargo xtask test              installs what the tests need and runs all of them
cargo xtask check             the fast part: format, lints, types, texts, arrows
cargo xtask bench [--json]    side by side with the peers
cargo xtask crash --rounds N  kill -9 at random moments while a batch writes
cargo xtask generate          writes the generated files of the interface anew
cargo xtask release           builds the installable package (.deb here)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run"] => run::run(),
        ["test"] => test::run(),
        ["check"] => check::run(),
        ["bench"] => bench::run(bench::Output::Table),
        ["bench", "--json"] => bench::run(bench::Output::Json),
        ["crash", "--rounds", rounds] => crash::run(rounds),
        ["generate"] => generate::write(),
        ["release"] => release::run(),
        _ => {
            println!("{USAGE}");
            return if words.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
