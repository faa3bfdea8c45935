//! What only a desktop can do: dialogs, opening what was saved, switching the store, the theme, closing.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use tashawur_api::{Code, Refusal, StoreKind, Stores};
use tauri::{AppHandle, Manager, Theme};
use tauri_plugin_opener::OpenerExt;

use crate::closing;
use crate::dialogs;
use crate::language;
use crate::rpc::internal;

/// Does one thing that only a desktop can do.
#[tauri::command]
pub(crate) async fn shell(app: AppHandle, action: String, args: Value) -> Result<Value, Refusal> {
    tokio::task::spawn_blocking(move || act(&app, &action, &args))
        .await
        .unwrap_or_else(|error| Err(internal(&error)))
}

fn act(app: &AppHandle, action: &str, args: &Value) -> Result<Value, Refusal> {
    match action {
        "language" => Ok(json!(language::of_the_system())),
        "pick_file" => Ok(dialogs::pick_file(app, args)),
        "pick_folder" => Ok(dialogs::pick_folder(app, args)),
        "save_file" => Ok(dialogs::save_file(app, args)),
        "open_file" => open_path(app, text(args, "path")),
        "open_folder" => open_folder(app, text(args, "path")),
        "preparing" => Ok(json!(app.state::<Arc<Stores>>().preparing())),
        "open_store" => open_store(app, args),
        "close" => Ok(close(app, args)),
        "theme" => set_theme(app, text(args, "theme")),
        #[cfg(feature = "test-doors")]
        "press_cross" => Ok(closing::press_cross(app)),
        #[cfg(feature = "test-doors")]
        "answer_dialogs" => Ok(dialogs::queue_answers(app, args)),
        _ => Err(Refusal::new(Code::NotFound, "error-unknown-command", &[("name", action.to_owned())])),
    }
}

/// The text of an argument; empty when it is missing.
pub(crate) fn text<'a>(args: &'a Value, name: &str) -> &'a str {
    args.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The endings of the files that this program writes or keeps; nothing else is handed to the system.
const OPENABLE: [&str; 11] =
    ["docx", "pdf", "ics", "xlsx", "pptx", "doc", "odt", "txt", "png", "jpg", "jpeg"];

fn open_path(app: &AppHandle, path: &str) -> Result<Value, Refusal> {
    let ending = Path::new(path).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let known = ending.is_some_and(|ending| OPENABLE.contains(&ending.as_str()));
    if !known || !Path::new(path).is_file() {
        return Err(cannot_open(path));
    }
    app.opener().open_path(path, None::<&str>).map_err(|_| cannot_open(path))?;
    Ok(Value::Null)
}

fn open_folder(app: &AppHandle, path: &str) -> Result<Value, Refusal> {
    app.opener().reveal_item_in_dir(path).map_err(|_| cannot_open(path))?;
    Ok(Value::Null)
}

fn cannot_open(path: &str) -> Refusal {
    Refusal::new(Code::Io, "error-cannot-open", &[("path", path.to_owned())])
}

fn open_store(app: &AppHandle, args: &Value) -> Result<Value, Refusal> {
    let kind = args.get("kind").cloned().unwrap_or(Value::Null);
    let kind: StoreKind = serde_json::from_value(kind).unwrap_or_default();
    app.state::<Arc<Stores>>().open(kind)?;
    Ok(Value::Null)
}

fn close(app: &AppHandle, args: &Value) -> Value {
    closing::answer(app, args.get("stored").and_then(Value::as_bool).unwrap_or(true));
    Value::Null
}

fn set_theme(app: &AppHandle, theme: &str) -> Result<Value, Refusal> {
    let theme = match theme {
        "dark" => Some(Theme::Dark),
        "light" => Some(Theme::Light),
        _ => None,
    };
    app.set_theme(theme);
    Ok(Value::Null)
}
