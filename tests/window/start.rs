//! From start to a usable window, and the memory of all processes: for `cargo xtask bench`.
//!
//! Each start prints one JSON object with `start_ms` and `pss_mb`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::engine::{Programs, Session};
use crate::processes::{Running, family_of, windows};

const BETWEEN: Duration = Duration::from_millis(5);
const LIMIT: Duration = Duration::from_secs(120);

/// Measures what the environment asks for; answers whether it asked for anything.
pub(crate) async fn measure(programs: &Programs) -> bool {
    let rounds =
        std::env::var("TASHAWUR_START_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(5);
    if let Some(data) = std::env::var_os("TASHAWUR_START_DATA").map(PathBuf::from) {
        for _ in 0..rounds {
            our_window(programs, &data).await;
        }
        return true;
    }
    if let Some(docx) = std::env::var_os("TASHAWUR_START_DOCX").map(PathBuf::from) {
        for round in 0..rounds {
            writer(programs, &docx, round).await;
        }
        return true;
    }
    false
}

/// Our window is usable when the list of meetings stands and takes the focus.
async fn our_window(programs: &Programs, data: &Path) {
    let started = Instant::now();
    let session = Session::start_on(programs, data).await;
    session.window.sees("[data-test='meeting-row']").await;
    let time = started.elapsed();
    let memory = memory_of(session.driver_process());
    print(time, memory);
    session.end().await;
}

/// Writer is usable when its window with the document's name stands.
///
/// Each start opens a document of another name, and waits until nothing of the start before it is left: its window
/// would be taken for the new one, and its processes would share their memory with the new ones.
async fn writer(programs: &Programs, original: &Path, round: usize) {
    let profile = tempfile::TempDir::new().unwrap();
    // The first start of a profile does more than open a document, so it does not count.
    for counted in [false, true] {
        // Writer leaves a mark beside a document that it had open when it ended, so each start gets its own copy.
        let folder = tempfile::TempDir::new().unwrap();
        let name = format!("round-{round:03}-{}.docx", if counted { "counted" } else { "first" });
        let docx = &folder.path().join(&name);
        std::fs::copy(original, docx).unwrap();
        let started = Instant::now();
        let mut command = Command::new("soffice");
        command.arg(format!("-env:UserInstallation=file://{}/profile", profile.path().display()));
        command.args(["--norestore", "--nologo", "--writer"]).arg(docx);
        command.env("DISPLAY", &programs.display).env("SAL_USE_VCLPLUGIN", "gen");
        let running = Running::start(&mut command);
        until("Writer opens the document", || windows(&programs.display).contains(&name)).await;
        let time = started.elapsed();
        if counted {
            print(time, memory_of(running.process()));
        }
        drop(running);
        until("the window of Writer is gone", || !windows(&programs.display).contains(&name)).await;
    }
}

/// Asks again until it holds.
async fn until(what: &str, holds: impl Fn() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < LIMIT, "{what}");
        tokio::time::sleep(BETWEEN).await;
    }
}

fn print(time: Duration, memory: f64) {
    println!("{}", json!({ "start_ms": time.as_secs_f64() * 1000.0, "pss_mb": memory }));
}

/// The memory of a process and of all that it started, in megabytes: the sum of their proportional shares.
fn memory_of(process: u32) -> f64 {
    let kilobytes: f64 = family_of(process).into_iter().map(share_of).sum();
    kilobytes / 1024.0
}

/// The proportional share of one process in kilobytes. The drivers of the test are not part of the program.
fn share_of(process: u32) -> f64 {
    let name = std::fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
    if ["tauri-driver", "WebKitWebDriver", "setpriv"]
        .iter()
        .any(|driver| driver.starts_with(name.trim()) && !name.trim().is_empty())
    {
        return 0.0;
    }
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find(|line| line.starts_with("Pss:"));
    line.and_then(|line| line.split_whitespace().nth(1))
        .and_then(|number| number.parse().ok())
        .unwrap_or_default()
}
