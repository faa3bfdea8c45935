//! The window: one command for the command table, one for what only a desktop can do.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod closing;
mod dialogs;
mod first_window;
mod idle;
mod language;
mod last_folder;
mod rpc;
mod shell;
mod start;
mod window;

use tauri::{App, RunEvent};

fn main() {
    start::restart_with_asked_environment();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            // An error handed back here would end the program as a panic.
            if let Err(error) = prepare(app) {
                start::tell_and_leave(&error.to_string());
            }
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![rpc::rpc, shell::shell])
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(|app, event| {
            if let RunEvent::Exit = event {
                idle::at_the_end(app);
            }
        }),
        Err(error) => start::tell_and_leave(&error.to_string()),
    }
}

fn prepare(app: &App) -> Result<(), Box<dyn std::error::Error>> {
    let bell = start::leave_it_to_the_first_window(app)?;
    start::prepare(app)?;
    idle::watch(app)?;
    window::open(app)?;
    if let Some(bell) = bell {
        start::hang(app, bell);
    }
    Ok(())
}
