//! The one window.

use std::sync::mpsc;
use std::time::Duration;

use tauri::{App, AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};

use crate::closing;

const NAME: &str = "desk";
const LEAST_WIDTH: f64 = 1024.0;
const LEAST_HEIGHT: f64 = 640.0;
/// How long the window may take to come forward before it counts as stuck.
const PATIENCE: Duration = Duration::from_secs(1);

/// Opens the window of the desk.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, NAME, WebviewUrl::default())
        .title("تشاور · Tashawur")
        .inner_size(1366.0, 768.0)
        .min_inner_size(LEAST_WIDTH, LEAST_HEIGHT)
        // The page goes nowhere: every link to the outside is refused.
        .on_navigation(|url| matches!(url.scheme(), "tauri" | "http" | "https" if is_own(url)))
        .build()?;
    closing::store_typed_texts_first(&window);
    Ok(())
}

/// Brings the window before all others and gives it the keyboard. Says whether it did; a window that is gone or stuck
/// does not.
pub(crate) fn come_forward(app: &AppHandle) -> bool {
    let Some(window) = app.get_webview_window(NAME) else { return false };
    let (done, is_done) = mpsc::channel();
    let asked = app.run_on_main_thread(move || {
        let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
        // Nobody waits any more when the patience has run out.
        let _ = done.send(shown.is_ok());
    });
    asked.is_ok() && is_done.recv_timeout(PATIENCE).unwrap_or(false)
}

/// The addresses under which the system's web view serves the program's own page.
fn is_own(url: &tauri::Url) -> bool {
    matches!(
        (url.scheme(), url.host_str()),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    )
}
