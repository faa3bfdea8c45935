//! The TypeScript side of the command table, generated and never edited.

use std::collections::BTreeMap;

use serde_json::json;
use tashawur_domain::nouns::shapes;
use tashawur_domain::register::Shape;
use tashawur_domain::register::shape::{Field, Form, Part, Title};
use ts_rs::{Config, TS, TypeVisitor};

use crate::Access;
use crate::table::commands;

const NOTICE: &str =
    "// Generated from the command table by `cargo xtask generate`. Never edited by hand.\n\n";

/// The declarations of all types that were met, by name.
pub(crate) struct Declarations {
    config: Config,
    by_name: BTreeMap<String, String>,
}

impl Declarations {
    fn new() -> Self {
        // Every number of the interface fits a JavaScript number: sizes stay below 200 MB.
        Self { config: Config::new().with_large_int("number"), by_name: BTreeMap::new() }
    }

    /// Adds a type and all that it is made of; answers its TypeScript name.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.by_name.contains_key(&name) {
                return;
            }
            let declaration = format!("{}export {}\n", T::docs().unwrap_or_default(), T::decl(&self.config));
            self.by_name.insert(name, declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The text of `ui/src/api/types.ts`: the types of all requests and answers.
pub fn typescript_types() -> String {
    let mut declarations = Declarations::new();
    for command in commands() {
        command.declare(&mut declarations);
    }
    let texts: Vec<String> = declarations.by_name.into_values().collect();
    format!("{NOTICE}{}", texts.join("\n"))
}

/// The text of `ui/src/api/commands.ts`: the request and the answer of each command.
pub fn typescript_commands() -> String {
    let mut declarations = Declarations::new();
    let mut lines = String::new();
    let mut writes = Vec::new();
    for command in commands() {
        let (request, answer) = command.declare(&mut declarations);
        lines.push_str(&format!(
            "  /** {} */\n  \"{}\": {{ request: {request}; answer: {answer} }};\n",
            command.about, command.name
        ));
        if command.access == Access::Write {
            writes.push(format!("  \"{}\",\n", command.name));
        }
    }
    let names: Vec<&str> = declarations.by_name.keys().map(String::as_str).collect();
    format!(
        "{NOTICE}import type {{\n  {},\n}} from \"./types\";\n\n/** Every command with its request and its answer. */\nexport interface Commands {{\n{lines}}}\n\n/** The name of a command. */\nexport type CommandName = keyof Commands;\n\n/** The commands that change the store. */\nexport const WRITES: ReadonlySet<string> = new Set([\n{}]);\n",
        names_used(&names, &lines).join(",\n  "),
        writes.concat()
    )
}

/// The text of `ui/src/api/shapes.ts`: how the nouns of the register are described, for the forms of the window.
pub fn typescript_shapes() -> String {
    let shapes: Vec<String> = shapes().iter().map(|shape| shape_text(shape)).collect();
    format!(
        "{NOTICE}import type {{ Shape }} from \"@/register/shape\";\n\n/** The nouns of the register, in its order. */\nexport const shapes: readonly Shape[] = [\n{}];\n",
        shapes.concat()
    )
}

fn shape_text(shape: &Shape) -> String {
    let title = match shape.title {
        Title::Name => vec![],
        Title::Of(first, second) => vec![first, second],
        Title::Dated(first) => vec![first],
    };
    let parts: Vec<String> = shape.parts.iter().map(part_text).collect();
    format!(
        "  {{\n    kind: \"{}\",\n    group: \"{}\",\n    titledBy: {},\n    fields: [\n{}    ],\n    parts: [\n{}    ],\n  }},\n",
        shape.kind,
        shape.group.name(),
        json!(title),
        fields_text(shape.fields, "      "),
        parts.concat()
    )
}

fn part_text(part: &Part) -> String {
    format!(
        "      {{\n        kind: \"{}\",\n        ordered: {},\n        fields: [\n{}        ],\n      }},\n",
        part.kind,
        part.ordered,
        fields_text(part.fields, "          ")
    )
}

fn fields_text(fields: &[Field], indent: &str) -> String {
    let lines = fields.iter().map(|field| {
        let (form, more) = match field.form {
            Form::Line => ("line", String::new()),
            Form::Text => ("text", String::new()),
            Form::Date => ("date", String::new()),
            Form::Number(least, most) => ("number", format!(", least: {least}, most: {most}")),
            Form::Choice(values) => ("choice", format!(", values: {}", json!(values))),
            Form::Flag => ("flag", String::new()),
            Form::Entry(kinds) => ("entry", format!(", kinds: {}", json!(kinds))),
            Form::Entries(kinds) => ("entries", format!(", kinds: {}", json!(kinds))),
            Form::Email => ("email", String::new()),
            Form::CountryCode => ("code", String::new()),
        };
        let label = label_key(field);
        format!("{indent}{{ name: \"{}\", form: \"{form}\", label: \"{label}\"{more} }},\n", field.name)
    });
    lines.collect()
}

/// The end of the key of a field's label: without the language, with hyphens.
fn label_key(field: &Field) -> String {
    let label = field.label.strip_suffix("_ar").or_else(|| field.label.strip_suffix("_en"));
    label.unwrap_or(field.label).replace('_', "-")
}

fn names_used<'a>(names: &[&'a str], text: &str) -> Vec<&'a str> {
    let words: std::collections::BTreeSet<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).collect();
    names.iter().copied().filter(|name| words.contains(name)).collect()
}
