//! The start of the program: where the data lies, and what can be asked at the start.

use std::path::PathBuf;
use std::sync::Arc;

use tashawur_api::{Stores, system_author};
use tauri::{App, Manager};

use crate::closing::{Closing, Running};
use crate::first_window::{self, Bell, Start};
use crate::window;

/// Cures white windows on some NVIDIA and Wayland machines; a start option, since it costs speed elsewhere.
const SAFE_GRAPHICS: &str = "--safe-graphics";
const DMABUF_OFF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// With `--safe-graphics`, starts this program again with the environment that the web view needs.
pub(crate) fn restart_with_asked_environment() {
    let asked = std::env::args().any(|argument| argument == SAFE_GRAPHICS);
    if !asked || std::env::var_os(DMABUF_OFF).is_some() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let status =
        std::process::Command::new(program).args(std::env::args_os().skip(1)).env(DMABUF_OFF, "1").status();
    if let Ok(status) = status {
        std::process::exit(status.code().unwrap_or(1));
    }
}

/// Ends this program quietly when a window of this user stands on the same data already: it has come forward.
/// Else gives the bell that later starts will ring.
pub(crate) fn leave_it_to_the_first_window(app: &App) -> Result<Option<Bell>, tauri::Error> {
    let data = folder(app)?;
    let own = app.path().runtime_dir().or_else(|_| app.path().app_cache_dir());
    match own.map_or(Start::Unknown, |own| first_window::find_out(&data, &own)) {
        Start::First(bell) => Ok(Some(bell)),
        Start::Later => std::process::exit(0),
        Start::Unknown => Ok(None),
    }
}

/// Hangs the bell: from now on a later start brings the window forward.
pub(crate) fn hang(app: &App, bell: Bell) {
    let window = app.handle().clone();
    // Without a bell a later start is refused by the store, with a sentence; that is no reason not to start.
    drop(bell.hang(move || window::come_forward(&window)));
    app.manage(bell);
}

/// Prepares the stores; the office's is opened while the web view starts, and the window waits for neither.
///
/// A store that cannot be opened is told by the window, as the refusal of the first command, which tries again.
pub(crate) fn prepare(app: &App) -> Result<(), tauri::Error> {
    let root = folder(app)?;
    let stores = Arc::new(Stores::new(&root, &system_author()));
    app.manage(stores.clone());
    std::thread::Builder::new().name("opening".to_owned()).spawn(move || drop(stores.desk()))?;
    app.manage(Closing::default());
    app.manage(Running::default());
    #[cfg(feature = "test-doors")]
    app.manage(crate::dialogs::Answers::default());
    Ok(())
}

/// The folder of the stores: `TASHAWUR_DATA`, or the system's folder for data that stays on this machine.
fn folder(app: &App) -> Result<PathBuf, tauri::Error> {
    match std::env::var_os("TASHAWUR_DATA") {
        Some(folder) => Ok(folder.into()),
        None => app.path().app_local_data_dir(),
    }
}

/// The last word of a program that cannot open its window.
#[allow(clippy::print_stderr, reason = "there is no window to say it in")]
pub(crate) fn tell_and_leave(reason: &str) {
    eprintln!("تعذّر فتح نافذة تشاور. / Tashawur could not open its window.\n{reason}");
    std::process::exit(1);
}
