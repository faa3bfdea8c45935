//! Side by side with the peers: the same content, several runs in turn, medians and ratios.

mod figure;
mod papers;
mod peers;
mod start;

use serde_json::Value;

use crate::step::{self, Failure, Outcome};
use crate::workplace::Workplace;
use crate::{check, install};

use figure::Figure;

/// How the figures are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    /// A table for people.
    Table,
    /// One object a line.
    Json,
}

/// Installs the peers that it can, builds for release, and prints every figure.
///
/// # Errors
/// Something is missing and could not be installed, or a measurement fails.
pub(crate) fn run(output: Output) -> Outcome {
    let workplace = Workplace::find();
    install::for_testing(&workplace)?;
    let python = peers::install()?;
    check::built_interface(&workplace)?;
    workplace.build_programs("release")?;
    let content = papers::Content::write(&workplace)?;
    // Each figure is printed as soon as it is known, so that a later failure takes none away.
    let print = |figures: Vec<Figure>| figures.iter().for_each(|figure| figure.print(output));
    print(papers::word(&workplace, &content, &python)?);
    print(papers::pdf(&workplace, &content, &python)?);
    for part in ["preview", "save", "search", "calendar", "contacts"] {
        print(measured(&workplace, &[part])?);
    }
    let archives = start::archives(&workplace)?;
    let mut growth = vec!["growth"];
    growth.extend(archives.iter().map(String::as_str));
    print(measured(&workplace, &growth)?);
    print(start::figures(&workplace, &content)?);
    Ok(())
}

/// The figures that are taken inside one process.
fn measured(workplace: &Workplace, arguments: &[&str]) -> Outcome<Vec<Figure>> {
    let program = workplace.program("release", "measure").display().to_string();
    let printed = step::ask(step::command(&program, arguments, &workplace.root))?;
    let lines = printed.lines().filter(|line| line.starts_with('{'));
    lines
        .map(|line| {
            serde_json::from_str::<Value>(line).map(Figure).map_err(|error| Failure::new(error.to_string()))
        })
        .collect()
}
