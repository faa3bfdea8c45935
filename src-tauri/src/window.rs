//! The one window.

use tauri::{App, WebviewUrl, WebviewWindowBuilder};

use crate::closing;

const LEAST_WIDTH: f64 = 1024.0;
const LEAST_HEIGHT: f64 = 640.0;

/// Opens the window of the desk.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "desk", WebviewUrl::default())
        .title("تشاور · Tashawur")
        .inner_size(1366.0, 768.0)
        .min_inner_size(LEAST_WIDTH, LEAST_HEIGHT)
        // The page goes nowhere: every link to the outside is refused.
        .on_navigation(|url| matches!(url.scheme(), "tauri" | "http" | "https" if is_own(url)))
        .build()?;
    closing::store_typed_texts_first(&window);
    Ok(())
}

/// The addresses under which the system's web view serves the program's own page.
fn is_own(url: &tauri::Url) -> bool {
    matches!(
        (url.scheme(), url.host_str()),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    )
}
