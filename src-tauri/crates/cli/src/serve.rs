//! The test server: the built interface and the command table on the loopback address, for a browser that
//! a test drives. It is never part of a bundle.

use std::collections::VecDeque;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::{Value, json};
use tashawur_api::{Code, Refusal, StoreKind, Stores, system_author};
use tokio::net::TcpListener;

use crate::arguments::Serve;
use crate::output::print_line;

struct Server {
    stores: Arc<Stores>,
    ui: PathBuf,
    dialog_answers: Mutex<VecDeque<Value>>,
}

/// Serves until the process ends. Prints the address in its first line.
pub(crate) fn run(store: &Path, options: &Serve) -> Result<(), Refusal> {
    let author = system_author();
    let server = Arc::new(Server {
        stores: Arc::new(Stores::in_root(store, &author)),
        ui: options.ui.clone(),
        dialog_answers: Mutex::new(VecDeque::new()),
    });
    let runtime = tokio::runtime::Runtime::new().map_err(|error| internal(&error))?;
    runtime.block_on(listen(server, options.port)).map_err(|error| internal(&error))
}

async fn listen(server: Arc<Server>, port: u16) -> std::io::Result<()> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    print_line(&format!("http://{}/", listener.local_addr()?));
    open_at_once(server.stores.clone());
    let router = Router::new()
        .route("/rpc", post(rpc))
        .route("/shell/{action}", post(shell))
        .fallback(file)
        .with_state(server);
    axum::serve(listener, router).await
}

/// Opens the store while the page is loaded. Its refusal is told by the first command, which tries again.
fn open_at_once(stores: Arc<Stores>) {
    tokio::task::spawn_blocking(move || drop(stores.desk()));
}

async fn rpc(State(server): State<Arc<Server>>, body: Bytes) -> Response {
    let outcome = tokio::task::spawn_blocking(move || {
        let call: Value = serde_json::from_slice(&body).map_err(|error| crate::output::bad_json(&error))?;
        let name = call.get("name").and_then(Value::as_str).unwrap_or_default();
        let request = call.get("request").cloned().unwrap_or_else(|| json!({}));
        server.stores.desk()?.call(name, request)
    });
    answer(outcome.await.unwrap_or_else(|error| Err(internal(&error))))
}

async fn shell(
    State(server): State<Arc<Server>>,
    axum::extract::Path(action): axum::extract::Path<String>,
    body: Bytes,
) -> Response {
    let outcome = tokio::task::spawn_blocking(move || {
        let args = serde_json::from_slice(&body).unwrap_or_else(|_| json!({}));
        server.act(&action, &args)
    });
    answer(outcome.await.unwrap_or_else(|error| Err(internal(&error))))
}

impl Server {
    fn act(&self, action: &str, args: &Value) -> Result<Value, Refusal> {
        match action {
            "language" => Ok(json!(system_language())),
            "answer_dialogs" => {
                let answers = args.get("answers").and_then(Value::as_array).cloned().unwrap_or_default();
                self.answers().extend(answers);
                Ok(Value::Null)
            }
            "pick_file" | "pick_folder" | "save_file" => {
                Ok(self.answers().pop_front().unwrap_or(Value::Null))
            }
            "preparing" => Ok(json!(self.stores.preparing())),
            "open_file" | "open_folder" | "theme" | "close" => Ok(Value::Null),
            "open_store" => {
                let kind = args.get("kind").cloned().unwrap_or(Value::Null);
                let kind: StoreKind = serde_json::from_value(kind).unwrap_or_default();
                self.stores.open(kind).map(|_| Value::Null)
            }
            _ => Err(Refusal::new(Code::NotFound, "error-unknown-command", &[("name", action.to_owned())])),
        }
    }

    fn answers(&self) -> std::sync::MutexGuard<'_, VecDeque<Value>> {
        self.dialog_answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn system_language() -> &'static str {
    match std::env::var("LANG") {
        Ok(locale) if locale.starts_with("ar") => "ar",
        _ => "en",
    }
}

fn answer<T: serde::Serialize>(outcome: Result<T, Refusal>) -> Response {
    let (status, body) = match outcome {
        Ok(answer) => (StatusCode::OK, serde_json::to_vec(&answer)),
        Err(refusal) => (StatusCode::UNPROCESSABLE_ENTITY, serde_json::to_vec(&refusal)),
    };
    match body {
        Ok(body) => (status, [(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn file(State(server): State<Arc<Server>>, uri: Uri) -> Response {
    let asked = uri.path().trim_start_matches('/');
    let asked = Path::new(if asked.is_empty() { "index.html" } else { asked });
    if !asked.components().all(|part| matches!(part, Component::Normal(_))) {
        return StatusCode::NOT_FOUND.into_response();
    }
    match tokio::fs::read(server.ui.join(asked)).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, content_type(asked)), POLICY], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The same policy as in the window, but that commands travel over the loopback address.
const POLICY: (header::HeaderName, &str) = (
    header::CONTENT_SECURITY_POLICY,
    "default-src 'self'; img-src 'self' blob: data:; font-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
);

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn internal(error: &dyn std::fmt::Display) -> Refusal {
    Refusal::new(Code::Internal, "error-internal", &[("detail", error.to_string())])
}
