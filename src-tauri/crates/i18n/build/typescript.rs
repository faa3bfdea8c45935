//! The interface's side: `messages.ts`, one typed function a message.

use std::fmt::Write;

use super::keys::Key;

/// The whole file `ui/src/i18n/messages.ts`.
pub(crate) fn module(keys: &[Key]) -> String {
    let mut out = String::from(
        "// Generated from locales/ by `cargo xtask generate`. Do not edit.\n\
         import { format } from \"./fluent.svelte\";\n\n\
         /** The names of all messages. */\nexport type MessageId =\n",
    );
    let names: Vec<String> = keys.iter().map(|key| format!("  | \"{}\"", key.id)).collect();
    let _ = writeln!(out, "{};", names.join("\n"));
    out.push_str(
        "\n/** One function a message, in the language of the interface. */\nexport const text = {\n",
    );
    for key in keys {
        let _ = writeln!(out, "  /**");
        for line in key.comment() {
            let _ = writeln!(out, "   * {}", line.replace("*/", "* /"));
        }
        let _ = writeln!(out, "   */");
        let _ = writeln!(out, "  {}", function(key));
    }
    out.push_str("} as const;\n");
    out
}

fn function(key: &Key) -> String {
    let (name, id) = (key.typescript(), &key.id);
    if key.variables.is_empty() {
        return format!("{name}: (): string => format(\"{id}\"),");
    }
    let fields: Vec<String> = key
        .variables
        .iter()
        .map(|(name, number)| format!("{name}: {}", if *number { "number" } else { "string" }))
        .collect();
    format!("{name}: (args: {{ {} }}): string => format(\"{id}\", args),", fields.join("; "))
}
