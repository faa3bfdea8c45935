//! The one way from the page to the command table.

use std::sync::Arc;

use serde_json::Value;
use tashawur_api::{Answer, Code, Refusal, Stores};
use tauri::State;

use crate::closing::Running;

/// Runs one command of the table, away from the thread of the window.
#[tauri::command]
pub(crate) async fn rpc(
    stores: State<'_, Arc<Stores>>,
    running: State<'_, Running>,
    name: String,
    request: Value,
) -> Result<Answer, Refusal> {
    let stores = stores.inner().clone();
    let command = running.begin();
    let run = move || {
        let answer = stores.desk().and_then(|desk| desk.call(&name, request));
        drop(command);
        answer
    };
    tokio::task::spawn_blocking(run).await.unwrap_or_else(|error| Err(internal(&error)))
}

/// A fault of the program itself.
pub(crate) fn internal(error: &dyn std::fmt::Display) -> Refusal {
    Refusal::new(Code::Internal, "error-internal", &[("detail", error.to_string())])
}
