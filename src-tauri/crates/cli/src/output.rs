//! What the terminal prints: answers as JSON on stdout, refusals as JSON on stderr.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a terminal program does")]

use serde_json::{Value, json};
use tashawur_api::i18n::{self, Language};
use tashawur_api::{Code, Refusal};

/// Prints an answer as one line of JSON.
pub(crate) fn print(answer: &Value) {
    println!("{answer}");
}

/// Prints a line for a person, such as the address of the test server.
pub(crate) fn print_line(line: &str) {
    println!("{line}");
}

/// Prints a refusal as `{code, message}` on stderr.
pub(crate) fn print_refusal(refusal: &Refusal, language: Language) {
    eprintln!("{}", told(refusal, language));
}

/// A refusal as `{code, message}`.
pub(crate) fn told(refusal: &Refusal, language: Language) -> Value {
    json!({ "code": refusal.code, "message": i18n::plain(&refusal.sentence(language)) })
}

/// A request that is no JSON.
pub(crate) fn bad_json(error: &serde_json::Error) -> Refusal {
    Refusal::new(Code::Invalid, "error-request", &[("reason", error.to_string())])
}
