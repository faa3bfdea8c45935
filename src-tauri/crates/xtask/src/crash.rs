//! `kill -9` at random moments while a batch writes: no acknowledged change may be missing.

use crate::step::{self, Failure, Outcome};
use crate::workplace::Workplace;

/// Runs the crash test for a number of rounds.
///
/// # Errors
/// The number is none, the build fails, or a change was lost.
pub(crate) fn run(rounds: &str) -> Outcome {
    let rounds: u32 = rounds.parse().map_err(|_| Failure::new(format!("{rounds} is no number of rounds")))?;
    let workplace = Workplace::find();
    workplace.build_programs("debug")?;
    rounds_of(&workplace, rounds)
}

/// The rounds, on a terminal program that was built already.
///
/// # Errors
/// A change was lost.
pub(crate) fn rounds_of(workplace: &Workplace, rounds: u32) -> Outcome {
    let mut command = workplace.suite("crash");
    command.env("TASHAWUR_CRASH_ROUNDS", rounds.to_string());
    step::run(command)
}
