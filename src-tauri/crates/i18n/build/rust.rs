//! The Rust side: one typed function a message, and the list of all messages.

use std::fmt::Write;

use super::keys::Key;

/// The body of the module `text`.
pub(crate) fn functions(keys: &[Key]) -> String {
    let mut out = String::from("use crate::{Arg, Language, show};\n");
    for key in keys {
        let _ = write!(out, "\n/// ```text\n");
        for line in key.comment() {
            let _ = writeln!(out, "/// {line}");
        }
        let _ = writeln!(out, "/// ```");
        let mut parameters = String::new();
        let mut arguments = String::new();
        for (name, number) in &key.variables {
            let _ = write!(parameters, ", {name}: {}", if *number { "u64" } else { "&str" });
            let _ = write!(arguments, "(\"{name}\", Arg::from({name})), ");
        }
        let _ = writeln!(out, "pub fn {}(language: Language{parameters}) -> String {{", key.rust());
        let _ = writeln!(out, "    show(language, \"{}\", &[{arguments}])\n}}", key.id);
    }
    out
}

/// The list of all messages, as one expression.
pub(crate) fn list(keys: &[Key]) -> String {
    let mut out = String::from("&[\n");
    for key in keys {
        let names = |number: bool| -> String {
            let names: Vec<String> = key
                .variables
                .iter()
                .filter(|(_, is_number)| *is_number == number)
                .map(|(name, _)| format!("\"{name}\""))
                .collect();
            names.join(", ")
        };
        let _ = writeln!(
            out,
            "    Key {{ id: \"{}\", rust: \"{}\", typescript: \"{}\", numbers: &[{}], texts: &[{}] }},",
            key.id,
            key.rust(),
            key.typescript(),
            names(true),
            names(false)
        );
    }
    out.push(']');
    out
}
