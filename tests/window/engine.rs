//! The two engines: the real window (WebKitGTK through tauri-driver) and Chromium on the test server.

use std::path::{Path, PathBuf};
use std::process::Command;

use fantoccini::{Client, ClientBuilder};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::desk_window::DeskWindow;
use crate::processes::{Running, free_ports, windows};

/// How long a script of a test may take in the page, in milliseconds: the accessibility check of a large page, or two
/// thousand people taken in, on a slow machine.
const SCRIPT: u32 = 120_000;

/// Which engine shows the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// The real window of the application.
    Window,
    /// Chromium, the engine of WebView2, on the test server.
    Chromium,
}

impl Engine {
    /// A word for names of files.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Chromium => "chromium",
        }
    }
}

/// The programs that the suite drives.
#[derive(Clone)]
pub(crate) struct Programs {
    pub(crate) cli: PathBuf,
    pub(crate) window: PathBuf,
    pub(crate) driver: PathBuf,
    pub(crate) ui: PathBuf,
    pub(crate) display: String,
    pub(crate) locales: PathBuf,
}

/// One session: an engine with an empty office and folders of its own.
pub(crate) struct Session {
    pub(crate) window: DeskWindow,
    // Dropped after the client is closed, the folder last.
    running: Vec<Running>,
    programs: Programs,
    folder: TempDir,
}

impl Session {
    /// Starts an engine on an empty office, on a system in a language (`ar` or `en`).
    pub(crate) async fn start(engine: Engine, programs: &Programs, language: &str) -> Self {
        let folder = TempDir::new().expect("a temporary folder can be made");
        for name in ["home", "runtime", "data", "papers", "stick"] {
            std::fs::create_dir(folder.path().join(name)).expect("a folder can be made");
        }
        let environment = environment(programs, folder.path(), language);
        let (running, client) = open(engine, programs, &environment, folder.path()).await;
        let window = DeskWindow::new(engine, client, folder.path().to_owned());
        window.is_ready().await;
        Self { window, running, programs: programs.clone(), folder }
    }

    /// Opens the window again on the same store, after it was closed.
    pub(crate) async fn open_again(&mut self) {
        self.start_again().await;
        self.window.is_ready().await;
    }

    /// Ends the programs as `kill -9` does; what they had open is free then.
    pub(crate) fn stop(&mut self) {
        self.running.clear();
    }

    /// Ends the programs as `kill -9` does, and starts them again on the same store. Waits for no page.
    pub(crate) async fn start_again(&mut self) {
        // What still ran would hold the store.
        self.stop();
        let folder = self.folder.path();
        let environment = environment(&self.programs, folder, "ar");
        let (running, client) = open(self.window.engine, &self.programs, &environment, folder).await;
        self.running = running;
        self.window = DeskWindow::new(self.window.engine, client, folder.to_owned());
    }

    /// Starts the real window on stores that exist already.
    pub(crate) async fn start_on(programs: &Programs, data: &Path) -> Self {
        let folder = TempDir::new().expect("a temporary folder can be made");
        for name in ["home", "runtime"] {
            std::fs::create_dir(folder.path().join(name)).expect("a folder can be made");
        }
        let mut environment = environment(programs, folder.path(), "ar");
        environment.retain(|(name, _)| *name != "TASHAWUR_DATA");
        environment.push(("TASHAWUR_DATA", data.display().to_string()));
        let (running, client) = window(programs, &environment).await;
        let window = DeskWindow::new(Engine::Window, client, folder.path().to_owned());
        Self { window, running, programs: programs.clone(), folder }
    }

    /// Starts the real window on the data of this session, beside whatever has them open.
    pub(crate) async fn start_beside(&self) -> Self {
        Self::start_on(&self.programs, &self.folder.path().join("data")).await
    }

    /// Starts the program of the window once more, as the same user on the same data.
    pub(crate) fn start_the_program_again(&self) -> Running {
        let mut command = Command::new(&self.programs.window);
        let environment = environment(&self.programs, self.folder.path(), "ar");
        command.envs(environment.iter().map(|(name, value)| (*name, value)));
        Running::start(&mut command)
    }

    /// A session of another office on the same display.
    pub(crate) async fn start_another(&self) -> Self {
        Self::start(self.window.engine, &self.programs, "ar").await
    }

    /// The windows of the desk on the display, the uppermost first, by the numbers of the display.
    pub(crate) fn desks_from_above(&self) -> Vec<String> {
        let lines = windows(&self.programs.display);
        let desks = lines.lines().filter(|line| line.contains("Tashawur\":"));
        desks.filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect()
    }

    /// The process that started everything of this session.
    pub(crate) fn driver_process(&self) -> u32 {
        self.running.first().map(Running::process).unwrap_or_default()
    }

    /// Ends the session.
    pub(crate) async fn end(self) {
        self.window.close().await;
    }
}

/// The environment of the application: its own home and folders, no accessibility bus, no session bus.
fn environment(programs: &Programs, folder: &Path, language: &str) -> Vec<(&'static str, String)> {
    let place = |name: &str| folder.join(name).display().to_string();
    let locale = if language == "ar" { "ar_EG.UTF-8" } else { "C.UTF-8" };
    vec![
        ("HOME", place("home")),
        ("XDG_RUNTIME_DIR", place("runtime")),
        ("XDG_DATA_HOME", place("home/data")),
        ("XDG_CACHE_HOME", place("home/cache")),
        ("XDG_CONFIG_HOME", place("home/config")),
        ("TASHAWUR_DATA", place("data")),
        ("TASHAWUR_AUTHOR", "Officer".to_owned()),
        ("DISPLAY", programs.display.clone()),
        ("GDK_BACKEND", "x11".to_owned()),
        ("NO_AT_BRIDGE", "1".to_owned()),
        ("DBUS_SESSION_BUS_ADDRESS", "disabled:".to_owned()),
        ("LOCPATH", programs.locales.display().to_string()),
        ("LANG", locale.to_owned()),
        ("LC_ALL", locale.to_owned()),
        ("TZ", "Africa/Cairo".to_owned()),
    ]
}

async fn open(
    engine: Engine,
    programs: &Programs,
    environment: &[(&'static str, String)],
    folder: &Path,
) -> (Vec<Running>, Client) {
    match engine {
        Engine::Window => window(programs, environment).await,
        Engine::Chromium => chromium(programs, environment, folder).await,
    }
}

async fn window(programs: &Programs, environment: &[(&'static str, String)]) -> (Vec<Running>, Client) {
    let (port, native_port) = free_ports();
    let mut command = Command::new(&programs.driver);
    command.args(["--port", &port.to_string(), "--native-port", &native_port.to_string()]);
    command.envs(environment.iter().map(|(name, value)| (*name, value)));
    let driver = Running::start(&mut command);
    let wanted =
        json!({ "tauri:options": { "application": programs.window }, "timeouts": { "script": SCRIPT } });
    let client = connect(port, &wanted).await;
    (vec![driver], client)
}

async fn chromium(
    programs: &Programs,
    environment: &[(&'static str, String)],
    folder: &Path,
) -> (Vec<Running>, Client) {
    let mut command = Command::new(&programs.cli);
    command
        .arg("--store")
        .arg(folder.join("data/office"))
        .args(["serve", "--port", "0", "--ui"])
        .arg(&programs.ui);
    command.envs(environment.iter().map(|(name, value)| (*name, value)));
    let mut server = Running::start(&mut command);
    let address = server.first_line(|line| line.starts_with("http://").then(|| line.to_owned()));
    let mut command = Command::new("chromedriver");
    command.arg("--port=0");
    command.envs(environment.iter().map(|(name, value)| (*name, value)));
    let mut driver = Running::start(&mut command);
    let port = driver.first_line(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').trim().parse().ok()
    });
    let profile = format!("--user-data-dir={}", folder.join("home/profile").display());
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--force-device-scale-factor=1",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        profile.as_str(),
    ];
    let options = json!({ "args": arguments, "binary": "/usr/bin/chromium" });
    let wanted = json!({ "goog:chromeOptions": options, "timeouts": { "script": SCRIPT } });
    let client = connect(port, &wanted).await;
    client.goto(&address).await.expect("the test server answers");
    (vec![driver, server], client)
}

/// Connects to a driver as soon as it listens.
async fn connect(port: u16, wanted: &Value) -> Client {
    let capabilities: Map<String, Value> = wanted.as_object().cloned().unwrap_or_default();
    let address = format!("http://127.0.0.1:{port}");
    let limit = std::time::Instant::now() + std::time::Duration::from_secs(60);
    loop {
        let listens = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok();
        if listens {
            let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
                .capabilities(capabilities.clone())
                .connect(&address)
                .await;
            match client {
                Ok(client) => return client,
                Err(error) if std::time::Instant::now() > limit => panic!("no session at {address}: {error}"),
                Err(_) => {}
            }
        }
        assert!(std::time::Instant::now() < limit, "the driver listens on port {port} within a minute");
        tokio::time::sleep(std::time::Duration::from_millis(15)).await;
    }
}

/// An Arabic locale for the window, made where it is missing; its folder.
pub(crate) fn arabic_locale() -> PathBuf {
    let folder = std::env::temp_dir().join("tashawur-locales");
    let locale = folder.join("ar_EG.UTF-8");
    if !locale.join("LC_CTYPE").is_file() {
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        let made = Command::new("localedef").args(["-i", "ar_EG", "-f", "UTF-8"]).arg(&locale).output();
        made.expect("localedef is installed");
    }
    folder
}
