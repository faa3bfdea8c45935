//! Prints the generated files of the interface as one JSON object: the path of each with its text.
#![allow(clippy::print_stdout, reason = "the task runner reads what this prints")]

use serde_json::json;

fn main() {
    let files = json!({
        "ui/src/api/types.ts": tashawur_api::typescript_types(),
        "ui/src/api/commands.ts": tashawur_api::typescript_commands(),
        "ui/src/i18n/messages.ts": tashawur_i18n::TYPESCRIPT,
    });
    println!("{files}");
}
