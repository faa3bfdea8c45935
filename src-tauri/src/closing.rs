//! Closing the window: what is still being typed is stored first.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tauri::{AppHandle, Manager, WebviewWindow, WindowEvent};

/// How long the page may take before the window closes without its answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// Tells the page; it answers by the action `close` of the shell.
const ASK: &str = "window.dispatchEvent(new Event('tashawur:closing'))";

/// How often the page was asked and answered: odd while an answer is awaited.
#[derive(Default)]
pub(crate) struct Closing(AtomicU32);

impl Closing {
    /// Begins to wait for an answer and gives its number; nothing when one is awaited already.
    fn ask(&self) -> Option<u32> {
        let asked = |now: u32| now.is_multiple_of(2).then_some(now.wrapping_add(1));
        let before = self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, asked).ok()?;
        Some(before.wrapping_add(1))
    }

    /// Whether the answer of this number is still awaited.
    fn awaits(&self, number: u32) -> bool {
        self.0.load(Ordering::SeqCst) == number
    }

    /// Waits no longer.
    fn answered(&self) {
        let answered = |now: u32| (!now.is_multiple_of(2)).then_some(now.wrapping_add(1));
        // An answer that nobody awaits changes nothing.
        let _ = self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, answered);
    }
}

/// Lets the page store what is typed before its window closes. Who asks a second time is not held up.
pub(crate) fn store_typed_texts_first(window: &WebviewWindow) {
    let closed = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else { return };
        let Some(number) = closed.state::<Closing>().ask() else { return };
        let asked = closed.eval(ASK).is_ok();
        let waits = asked && close_after_a_while(&closed, number).is_ok();
        if waits {
            api.prevent_close();
        }
    });
}

fn close_after_a_while(window: &WebviewWindow, number: u32) -> std::io::Result<()> {
    let window = window.clone();
    std::thread::Builder::new().name("closing".to_owned()).spawn(move || {
        std::thread::sleep(PATIENCE);
        if window.state::<Closing>().awaits(number) {
            // A window that cannot be destroyed is gone already.
            drop(window.destroy());
        }
    })?;
    Ok(())
}

/// The answer of the page: all is stored and the window may go, or a text was refused and it stays.
pub(crate) fn answer(app: &AppHandle, stored: bool) {
    app.state::<Closing>().answered();
    if stored {
        for window in app.webview_windows().into_values() {
            drop(window.destroy());
        }
    }
}

/// Closes every window as its cross does, for window tests: there is no window manager on their display.
#[cfg(feature = "test-doors")]
pub(crate) fn press_cross(app: &AppHandle) -> serde_json::Value {
    for window in app.webview_windows().into_values() {
        drop(window.close());
    }
    serde_json::Value::Null
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_asked_once_and_a_second_wish_to_close_is_followed() {
        let closing = Closing::default();
        let number = closing.ask().expect("the page is asked");
        assert!(closing.awaits(number) && closing.ask().is_none(), "who asks again is not held up");
        closing.answered();
        assert!(!closing.awaits(number), "after an answer the clock of that question runs out unheard");
        assert_ne!(closing.ask(), Some(number), "a later wish is a question of its own");
    }
}
