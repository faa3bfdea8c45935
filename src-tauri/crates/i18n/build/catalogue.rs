//! The messages of one language, as they stand in its files.

use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use super::walk::{Facts, facts_of};

/// Everything that one language's folder holds.
#[derive(Default)]
pub(crate) struct Catalogue {
    /// `ar` or `en`.
    pub(crate) language: String,
    /// All files after each other, in the order of their names.
    pub(crate) text: String,
    /// The messages and terms in the order of the files.
    pub(crate) messages: Vec<Message>,
    /// What is wrong with the files before any message is looked at; `file:line: sentence`.
    pub(crate) faults: Vec<String>,
}

/// One message, or one term (its name then starts with `-`).
pub(crate) struct Message {
    /// The name, such as `agenda-count-items`.
    pub(crate) id: String,
    /// The module: the name of the file without `.ftl`.
    pub(crate) module: String,
    /// Where it stands, as `locales/ar/agenda.ftl:12`.
    pub(crate) place: String,
    /// The text as the translator wrote it, without the name.
    pub(crate) source: String,
    /// Whether it has attributes.
    pub(crate) has_attributes: bool,
    /// What its text is made of.
    pub(crate) facts: Facts,
}

impl Catalogue {
    /// Reads every `.ftl` file of `<locales>/<language>`, by name.
    pub(crate) fn read(locales: &Path, language: &str) -> io::Result<Self> {
        let mut files: Vec<_> =
            fs::read_dir(locales.join(language))?.map(|file| Ok(file?.path())).collect::<io::Result<_>>()?;
        files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
        files.sort();
        let mut catalogue = Self { language: language.to_owned(), ..Self::default() };
        for file in files {
            let module = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            catalogue.add(&module, &fs::read_to_string(&file)?);
        }
        Ok(catalogue)
    }

    /// Adds the text of one file.
    pub(crate) fn add(&mut self, module: &str, text: &str) {
        let file = format!("locales/{}/{module}.ftl", self.language);
        self.raw_faults(&file, text);
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let begins = error.slice.map_or(error.pos.start, |entry| entry.start);
            let line = line_at(text, begins);
            self.faults.push(format!("{file}:{line}: cannot be read: {}", error.kind));
        }
        let mut from = 0;
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            let (line, source) = stretch(text, &id, from);
            from = line;
            self.messages.push(Message {
                place: format!("{file}:{line}"),
                module: module.to_owned(),
                source,
                has_attributes: !attributes.is_empty(),
                facts: value.map_or_else(Facts::of_nothing, |pattern: &Pattern<&str>| facts_of(pattern)),
                id,
            });
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Faults that are seen in the bare text: invisible characters that turn the reading direction.
    fn raw_faults(&mut self, file: &str, text: &str) {
        for (index, line) in text.lines().enumerate() {
            if let Some(found) = line.chars().find(|character| is_bidi_control(*character)) {
                self.faults.push(format!(
                    "{file}:{}: raw direction mark U+{:04X}; the marks around variables are set by the program",
                    index + 1,
                    u32::from(found)
                ));
            }
        }
    }

    /// The message of that name.
    pub(crate) fn get(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}

fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The line, counted from 1, of a byte position.
fn line_at(text: &str, position: usize) -> usize {
    1 + text.bytes().take(position).filter(|byte| *byte == b'\n').count()
}

/// Finds a message below the first `from` lines: its line, counted from 1, and its text without the name.
fn stretch(text: &str, id: &str, from: usize) -> (usize, String) {
    let lines: Vec<&str> = text.lines().collect();
    let value_of = |line: &str| -> Option<String> {
        Some(line.strip_prefix(id)?.trim_start().strip_prefix('=')?.trim().to_owned())
    };
    for (index, line) in lines.iter().enumerate().skip(from) {
        let Some(first) = value_of(line) else { continue };
        let rest = lines.iter().skip(index + 1).take_while(|line| line.starts_with([' ', '}']));
        let all: Vec<&str> = std::iter::once(first.as_str()).chain(rest.copied()).collect();
        return (index + 1, all.join("\n").trim().to_owned());
    }
    (0, String::new())
}
