//! Closing the window: what is still being typed is stored first.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tauri::{AppHandle, Manager, WebviewWindow, WindowEvent};

/// How long the page may take before the window closes without its answer. A disk may be slow for a moment.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often to look whether the commands that outlast the patience have ended.
const BETWEEN: Duration = Duration::from_millis(50);
/// After how many looks at rest nothing more is coming: one text is stored after the other, with a moment between them.
const AT_REST: u32 = 10;
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

/// The commands that run at this moment.
#[derive(Default, Clone)]
pub(crate) struct Running(Arc<AtomicU32>);

/// One command, until it is dropped.
pub(crate) struct RunningCommand(Running);

impl Running {
    /// Counts a command that begins.
    pub(crate) fn begin(&self) -> RunningCommand {
        self.0.fetch_add(1, Ordering::SeqCst);
        RunningCommand(self.clone())
    }

    fn any(&self) -> bool {
        self.0.load(Ordering::SeqCst) > 0
    }
}

impl Drop for RunningCommand {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
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
        let mut at_rest = 0;
        while window.state::<Closing>().awaits(number) && at_rest < AT_REST {
            std::thread::sleep(BETWEEN);
            at_rest = if window.state::<Running>().any() { 0 } else { at_rest + 1 };
        }
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

    #[test]
    fn commands_run_until_the_last_of_them_has_ended() {
        let running = Running::default();
        let first = running.begin();
        let second = running.begin();
        drop(first);
        assert!(running.any(), "one command runs still");
        drop(second);
        assert!(!running.any(), "nothing is being stored");
    }
}
