//! The window: one command for the command table, one for what only a desktop can do.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod dialogs;
mod language;
mod last_folder;
mod rpc;
mod shell;
mod start;
mod window;

fn main() {
    start::restart_with_asked_environment();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            start::prepare(app)?;
            window::open(app)?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![rpc::rpc, shell::shell])
        .run(tauri::generate_context!());
    if let Err(error) = built {
        start::tell_and_leave(&error.to_string());
    }
}
