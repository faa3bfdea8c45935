//! A network of its own with the loopback address only.

use std::process::{Command, ExitCode};

const INSIDE: &str = "TASHAWUR_LOOPBACK_ONLY";

/// Runs this program again inside such a network, and answers its exit code; nothing when it is inside
/// already, or when the system does not let it.
pub(crate) fn run_again_with_loopback_only() -> Option<ExitCode> {
    if std::env::var_os(INSIDE).is_some() {
        return None;
    }
    if !allowed() {
        println!(
            "window suite: this system gives no network of its own; the suite runs in the system's network"
        );
        return None;
    }
    let program = std::env::current_exe().ok()?;
    let status = Command::new("unshare")
        .args(["--map-root-user", "--net", "sh", "-c", "ip link set lo up && exec \"$0\" \"$@\""])
        .arg(program)
        .args(std::env::args_os().skip(1))
        .env(INSIDE, "1")
        .status()
        .ok()?;
    println!("window suite: it ran in a network that has the loopback address only");
    Some(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn allowed() -> bool {
    let tried =
        Command::new("unshare").args(["--map-root-user", "--net", "ip", "link", "set", "lo", "up"]).output();
    tried.is_ok_and(|output| output.status.success())
}
