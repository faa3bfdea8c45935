//! Work for the moments in which the officer does nothing.

use std::sync::Arc;
use std::time::Duration;

use tashawur_api::Stores;
use tauri::{App, AppHandle, Manager};

/// How often to look whether nobody works.
const ROUND: Duration = Duration::from_secs(60);
/// How long nothing must have been asked for.
const QUIET: Duration = Duration::from_secs(20);

/// Looks once a minute, as long as the program runs.
pub(crate) fn watch(app: &App) -> std::io::Result<()> {
    let stores = app.state::<Arc<Stores>>().inner().clone();
    std::thread::Builder::new().name("idle".to_owned()).spawn(move || {
        loop {
            std::thread::sleep(ROUND);
            // It only makes the next start quicker; a store in trouble says so at the next command.
            drop(stores.idle(QUIET));
        }
    })?;
    Ok(())
}

/// The last chance, when the program ends.
pub(crate) fn at_the_end(app: &AppHandle) {
    drop(app.state::<Arc<Stores>>().idle(Duration::ZERO));
}
