//! From start to a usable window, and the memory of all processes, beside LibreOffice Writer with the agenda.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::figure::{Figure, median};
use super::papers::Content;
use crate::install;
use crate::step::{self, Failure, Outcome};
use crate::workplace::Workplace;

const ROUNDS: usize = 5;

/// The archives that are opened: 60 meetings with 3,000 items, and its growth.
const MEETINGS: [usize; 3] = [60, 600, 6000];
const ITEMS: &str = "50";

/// Figures 5 and 6: start and memory beside LibreOffice Writer, and their growth with the archive.
///
/// # Errors
/// An archive cannot be written, or a window does not open.
pub(crate) fn figures(workplace: &Workplace, content: &Content) -> Outcome<Vec<Figure>> {
    let mut starts = Vec::new();
    let mut memories = Vec::new();
    for meetings in MEETINGS {
        let opened = window(workplace, &archive(workplace, meetings))?;
        starts.push(opened.milliseconds);
        memories.push(opened.megabytes);
    }
    let writer = writer(workplace, content)?;
    let (start, memory) = (first(&starts), first(&memories));
    Ok(vec![
        Figure::share(
            "start to a usable window, 60 meetings, 3,000 items",
            start,
            "LibreOffice Writer, 60-item .docx",
            writer.milliseconds,
            0.5,
        ),
        Figure::share(
            "memory of all processes (PSS, MB)",
            memory,
            "LibreOffice Writer, 60-item .docx",
            writer.megabytes,
            1.0,
        ),
        growth("growth of the start, 1, 10 and 100 times the archive", &starts),
    ])
}

/// Writes the archives; answers the folders of their stores, the smallest first.
///
/// # Errors
/// One cannot be written.
pub(crate) fn archives(workplace: &Workplace) -> Outcome<Vec<String>> {
    let measure = workplace.program("release", "measure").display().to_string();
    let mut stores = Vec::new();
    for meetings in MEETINGS {
        let store = archive(workplace, meetings).join("office").display().to_string();
        let arguments = ["archive", &store, &meetings.to_string(), ITEMS];
        step::ask(step::command(&measure, &arguments, &workplace.root))?;
        stores.push(store);
    }
    Ok(stores)
}

fn archive(workplace: &Workplace, meetings: usize) -> PathBuf {
    workplace.target.join("bench").join(format!("archive-{meetings}"))
}

/// What opening a window took.
struct Opened {
    milliseconds: f64,
    megabytes: f64,
}

/// Opens our window on an archive, several times; medians.
fn window(workplace: &Workplace, archive: &Path) -> Outcome<Opened> {
    opened(workplace, &[("TASHAWUR_START_DATA", &archive.display().to_string())])
}

/// Opens LibreOffice Writer with our agenda, several times; medians.
fn writer(workplace: &Workplace, content: &Content) -> Outcome<Opened> {
    opened(workplace, &[("TASHAWUR_START_DOCX", &content.docx().display().to_string())])
}

/// The window suite knows how to open windows and to see when they are usable; it prints a line a start.
fn opened(workplace: &Workplace, environment: &[(&str, &str)]) -> Outcome<Opened> {
    let mut command: Command = workplace.suite("window");
    command.env("TASHAWUR_CLI", workplace.program("release", "tashawur-cli"));
    command.env("TASHAWUR_WINDOW", workplace.program("release", "tashawur"));
    command.env("TASHAWUR_DRIVER", install::driver_program());
    command.env("TASHAWUR_UI", workplace.ui().join("dist"));
    command.env("TASHAWUR_START_ROUNDS", ROUNDS.to_string());
    command.envs(environment.iter().copied());
    let printed = step::ask(command)?;
    let starts: Vec<Value> = printed.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let of = |name: &str| {
        starts.iter().filter_map(|start| start.get(name).and_then(Value::as_f64)).collect::<Vec<_>>()
    };
    if of("start_ms").is_empty() {
        return Err(Failure::new(format!("no start was measured:\n{printed}")));
    }
    Ok(Opened { milliseconds: median(of("start_ms")), megabytes: median(of("pss_mb")) })
}

fn growth(name: &str, medians: &[f64]) -> Figure {
    let last = medians.last().copied().unwrap_or(1.0);
    let exponent = (last / first(medians)).log(100.0);
    Figure(serde_json::json!({
        "name": name, "ours_ms": medians, "peer": null, "peer_ms": null, "ratio": super::figure::round(exponent),
        "goal": "exponent at most 1.1", "met": exponent <= 1.1,
    }))
}

fn first(values: &[f64]) -> f64 {
    values.first().copied().unwrap_or(1.0)
}
