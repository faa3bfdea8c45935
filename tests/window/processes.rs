//! Other programs that a window test starts: each in a group of its own, ended with the test.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How long what was killed may take to be gone.
const LIMIT: Duration = Duration::from_secs(60);
const BETWEEN: Duration = Duration::from_millis(5);

/// A program that ends when this value is dropped, with everything that it started.
pub(crate) struct Running {
    child: Child,
}

impl Running {
    /// Starts a program that dies with this test, whatever happens to it.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut guarded = Command::new("setpriv");
        guarded.args(["--pdeathsig", "KILL", "--"]).arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => guarded.env(name, value),
                None => guarded.env_remove(name),
            };
        }
        guarded.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
        let child = guarded.spawn().unwrap_or_else(|error| panic!("{guarded:?} cannot be started: {error}"));
        Self { child }
    }

    /// Its process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// How it ended; nothing while it runs.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("a child can be looked at")
    }

    /// The first line of its output for which `find` gives something. The rest is read and thrown away, so
    /// that the program never waits for a reader.
    pub(crate) fn first_line<T>(&mut self, find: impl Fn(&str) -> Option<T>) -> T {
        let mut lines = BufReader::new(self.child.stdout.take().expect("the output is a pipe")).lines();
        let found = lines.by_ref().map_while(Result::ok).find_map(|line| find(&line));
        std::thread::spawn(move || lines.for_each(drop));
        found.expect("the program tells its address")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let family = family_of(self.child.id());
        let group = format!("-{}", self.child.id());
        end("-TERM", &group);
        end("-KILL", &group);
        // Some leave the group of their parent, and outlive it.
        for process in family.iter().filter(|process| runs(**process)) {
            end("-KILL", &process.to_string());
        }
        drop(self.child.wait());
        // What ends still holds its store, its window and its memory.
        let limit = Instant::now() + LIMIT;
        while family.iter().copied().any(runs) && Instant::now() < limit {
            std::thread::sleep(BETWEEN);
        }
    }
}

/// Sends a signal to a process, or to a group of them.
fn end(signal: &str, whom: &str) {
    drop(Command::new("kill").args([signal, "--", whom]).stderr(Stdio::null()).status());
}

/// What the display says of its windows, the uppermost first.
pub(crate) fn windows(display: &str) -> String {
    let output = Command::new("xwininfo").args(["-display", display, "-root", "-tree"]).output();
    String::from_utf8_lossy(&output.expect("xwininfo is installed").stdout).into_owned()
}

/// A process and all that it started, and what those started.
pub(crate) fn family_of(process: u32) -> Vec<u32> {
    let mut family = vec![process];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(children_of(parent));
        next += 1;
    }
    family
}

/// The processes that any thread of a process started.
fn children_of(process: u32) -> Vec<u32> {
    let Ok(threads) = std::fs::read_dir(format!("/proc/{process}/task")) else { return Vec::new() };
    let lists =
        threads.flatten().filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().filter_map(|child| child.parse().ok()).collect::<Vec<_>>())
        .collect()
}

/// Whether anything of a process runs still: one that has ended and whose parent has not looked yet does not, unless
/// one of its threads is still on its way out, with all files open.
fn runs(process: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let Some((_, state)) = stat.rsplit_once(')') else { return false };
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).map_or(0, Iterator::count);
    !state.trim_start().starts_with(['Z', 'X']) || threads > 1
}

/// Two ports that are free now.
pub(crate) fn free_ports() -> (u16, u16) {
    // Both are held until both are known, or the second could be the first again.
    let [first, second] =
        [(); 2].map(|()| TcpListener::bind(("127.0.0.1", 0)).expect("the loopback address has free ports"));
    let port = |one: &TcpListener| one.local_addr().expect("a listener has an address").port();
    (port(&first), port(&second))
}

/// A virtual display of a size; answers it with the name that `DISPLAY` takes.
pub(crate) fn virtual_display() -> (Running, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]);
    let mut display = Running::start(&mut command);
    let number = display.first_line(|line| line.trim().parse::<u32>().ok());
    (display, format!(":{number}"))
}
