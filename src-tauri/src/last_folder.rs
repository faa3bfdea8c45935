//! The folder that was used last, kept beside the stores and never inside them: it does not travel.

use std::fs;
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager};

/// The folder that was used last; nothing when there is none, or when it is gone.
pub(crate) fn read(app: &AppHandle) -> Option<PathBuf> {
    let folder = PathBuf::from(fs::read_to_string(place(app)?).ok()?);
    folder.is_dir().then_some(folder)
}

/// Remembers a folder, or the folder of a file.
pub(crate) fn remember(app: &AppHandle, path: &Path) {
    let folder = if path.is_dir() { Some(path) } else { path.parent() };
    if let (Some(folder), Some(place)) = (folder.and_then(Path::to_str), place(app)) {
        // A folder that is not remembered costs one click, so a failure is not worth a message.
        drop(fs::write(place, folder));
    }
}

fn place(app: &AppHandle) -> Option<PathBuf> {
    Some(app.path().app_local_data_dir().ok()?.join("last-folder.txt"))
}
