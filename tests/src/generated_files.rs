//! Prints the generated files of the interface as one JSON object: the path of each with its text. With
//! `built-in PATH` writes the first changes of what comes with the program.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the task runner reads what this prints")]

use serde_json::json;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [verb, path] = words.as_slice()
        && verb == "built-in"
    {
        return write_built_in(path);
    }
    let files = json!({
        "ui/src/api/types.ts": tashawur_api::typescript_types(),
        "ui/src/api/commands.ts": tashawur_api::typescript_commands(),
        "ui/src/api/shapes.ts": tashawur_api::typescript_shapes(),
        "ui/src/i18n/messages.ts": tashawur_i18n::TYPESCRIPT,
    });
    println!("{files}");
}

/// That they are never made differently is proven by a test beside them.
fn write_built_in(path: &str) {
    let made = tashawur_domain::builtin::make().map(|bytes| std::fs::write(path, bytes));
    match made {
        Ok(Ok(())) => {}
        other => {
            eprintln!("{other:?}");
            std::process::exit(1);
        }
    }
}
