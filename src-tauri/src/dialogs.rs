//! The system's own file dialogs; the folder that was used last is offered first.
//!
//! In a build for window tests the answers come from a queue that the test fills.

use serde_json::{Value, json};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::last_folder;
use crate::shell::text;

/// Asks for a file to read; nothing when the officer changed their mind.
pub(crate) fn pick_file(app: &AppHandle, args: &Value) -> Value {
    #[cfg(feature = "test-doors")]
    if let Some(answer) = queued(app) {
        return answer;
    }
    let filters = args.get("filters").and_then(Value::as_array).cloned().unwrap_or_default();
    let dialog = filters.iter().fold(dialog(app, args), |dialog, filter| {
        let endings = endings(filter);
        let endings: Vec<&str> = endings.iter().map(String::as_str).collect();
        dialog.add_filter(text(filter, "name"), &endings)
    });
    remembered(app, dialog.blocking_pick_file())
}

/// Asks for a folder.
pub(crate) fn pick_folder(app: &AppHandle, args: &Value) -> Value {
    #[cfg(feature = "test-doors")]
    if let Some(answer) = queued(app) {
        return answer;
    }
    remembered(app, dialog(app, args).blocking_pick_folder())
}

/// Asks where to save a file.
pub(crate) fn save_file(app: &AppHandle, args: &Value) -> Value {
    #[cfg(feature = "test-doors")]
    if let Some(answer) = queued(app) {
        return answer;
    }
    let name = text(args, "name");
    let mut dialog = dialog(app, args).set_file_name(name);
    if let Some((_, ending)) = name.rsplit_once('.') {
        dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
    }
    remembered(app, dialog.blocking_save_file())
}

fn dialog(app: &AppHandle, args: &Value) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file().set_title(text(args, "title"));
    match last_folder::read(app) {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}

fn endings(filter: &Value) -> Vec<String> {
    let endings = filter.get("extensions").and_then(Value::as_array).cloned().unwrap_or_default();
    endings.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn remembered(app: &AppHandle, chosen: Option<FilePath>) -> Value {
    match chosen.and_then(|path| path.into_path().ok()) {
        Some(path) => {
            last_folder::remember(app, &path);
            json!(path)
        }
        None => Value::Null,
    }
}

#[cfg(feature = "test-doors")]
pub(crate) use doors::{Answers, queue_answers, queued};

#[cfg(feature = "test-doors")]
mod doors {
    use std::collections::VecDeque;
    use std::sync::{Mutex, PoisonError};

    use serde_json::Value;
    use tauri::{AppHandle, Manager};

    /// The answers that a test has prepared.
    #[derive(Default)]
    pub(crate) struct Answers(Mutex<VecDeque<Value>>);

    /// Prepares answers for the next dialogs.
    pub(crate) fn queue_answers(app: &AppHandle, args: &Value) -> Value {
        let new = args.get("answers").and_then(Value::as_array).cloned().unwrap_or_default();
        app.state::<Answers>().0.lock().unwrap_or_else(PoisonError::into_inner).extend(new);
        Value::Null
    }

    /// The next prepared answer.
    pub(crate) fn queued(app: &AppHandle) -> Option<Value> {
        app.state::<Answers>().0.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}
