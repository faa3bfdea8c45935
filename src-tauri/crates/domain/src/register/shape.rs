//! The language in which a noun of the register is described: its fields, its parts, its rules.
//!
//! A noun that is described needs no code for listing, creating, editing, deleting and bringing back, history,
//! links, search and merging: the verbs of this folder do them for every noun.

use rusqlite::Connection;

use super::record::{Entry, Problem};
use crate::error::Result;

/// A noun of the register: one kind of document.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The kind of the document in the journal; `register-kind-…` and `register-kinds-…` are its names.
    pub kind: &'static str,
    /// The group of the register in which the window lists it.
    pub group: Group,
    /// From where an entry has its title.
    pub title: Title,
    /// Its own fields, in the order of the window. Two that end in `_ar` and `_en` are one text in both languages.
    pub fields: &'static [Field],
    /// The kinds of its parts, in the order of the window.
    pub parts: &'static [Part],
    /// What is wrong with an entry beyond single values.
    pub rules: Rules,
}

/// A kind of part of an entry: a position of a person, a mandate of a body.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// The kind of the item in the document; `register-part-…` and `register-parts-…` are its names.
    pub kind: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
    /// Whether the parts have an order of their own; the others stand by their first day.
    pub ordered: bool,
    /// Whether they stand on the timeline at their days.
    pub on_timeline: bool,
}

/// One field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name in the journal. `starts` and `ends` give the days of an entry or a part.
    pub name: &'static str,
    /// What it holds.
    pub form: Form,
    /// The end of the key of its label, `register-field-…`, without `-ar` or `-en`.
    pub label: &'static str,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One line: a register.
    Line,
    /// A text of several lines that merges.
    Text,
    /// A date that is known to the year, the quarter, the month or the day.
    Date,
    /// A whole number within bounds.
    Number(i64, i64),
    /// One of these names; `register-choice-<label>-…` says each of them.
    Choice(&'static [&'static str]),
    /// Yes or no.
    Flag,
    /// An entry of one of these kinds.
    Entry(&'static [&'static str]),
    /// A set of entries of these kinds.
    Entries(&'static [&'static str]),
    /// An e-mail address.
    Email,
    /// A country code of two letters.
    CountryCode,
}

/// From where an entry has its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Title {
    /// From its own name.
    Name,
    /// From its own name, or else from the names of the entries in these two fields.
    Of(&'static str, &'static str),
    /// From its own name, or else from the name of the entry in this field with the year in which it begins.
    Dated(&'static str),
}

/// The groups of the register, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// States and who speaks for them.
    States,
    /// Organisations, processes and other bodies.
    Bodies,
    /// Instruments and the tags that come out of them.
    Instruments,
    /// Series, editions and holidays.
    Calendar,
    /// Words.
    Words,
    /// What the window keeps in a place of its own.
    Apart,
}

impl Group {
    /// The name of the group, the end of the key `register-group-…`.
    pub fn name(self) -> &'static str {
        match self {
            Group::States => "states",
            Group::Bodies => "bodies",
            Group::Instruments => "instruments",
            Group::Calendar => "calendar",
            Group::Words => "words",
            Group::Apart => "apart",
        }
    }
}

/// Looks at an entry as it stands, or as it would stand after an edit; the rows are those before it.
pub type Rules = fn(&Connection, &Entry) -> Result<Vec<Problem>>;

/// No rules beyond those of the single values.
///
/// # Errors
/// None.
pub fn no_rules(_: &Connection, _: &Entry) -> Result<Vec<Problem>> {
    Ok(Vec::new())
}

impl Shape {
    /// The kind of part with this name.
    pub fn part(&self, kind: &str) -> Option<&'static Part> {
        self.parts.iter().find(|part| part.kind == kind)
    }

    /// The field with this name, of the entry itself (`part` empty) or of a kind of part.
    pub fn field(&self, part: &str, name: &str) -> Option<&'static Field> {
        let fields = if part.is_empty() || part == self.kind { self.fields } else { self.part(part)?.fields };
        fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    /// The same field under another label.
    pub const fn called(self, label: &'static str) -> Field {
        Field { label, ..self }
    }

    /// Whether it is a text that merges.
    pub fn is_text(&self) -> bool {
        self.form == Form::Text
    }
}

/// A field whose label is its own name without the language.
const fn field(name: &'static str, form: Form) -> Field {
    Field { name, form, label: name }
}

/// A field of one line.
pub const fn line(name: &'static str) -> Field {
    field(name, Form::Line)
}

/// A text of several lines.
pub const fn text(name: &'static str) -> Field {
    field(name, Form::Text)
}

/// A date.
pub const fn date(name: &'static str) -> Field {
    field(name, Form::Date)
}

/// A number from the first to the second bound.
pub const fn number(name: &'static str, least: i64, most: i64) -> Field {
    field(name, Form::Number(least, most))
}

/// A choice.
pub const fn choice(name: &'static str, values: &'static [&'static str]) -> Field {
    field(name, Form::Choice(values))
}

/// A yes or no.
pub const fn flag(name: &'static str) -> Field {
    field(name, Form::Flag)
}

/// An entry of these kinds.
pub const fn entry(name: &'static str, kinds: &'static [&'static str]) -> Field {
    field(name, Form::Entry(kinds))
}

/// A set of entries of these kinds.
pub const fn entries(name: &'static str, kinds: &'static [&'static str]) -> Field {
    field(name, Form::Entries(kinds))
}

/// An e-mail address.
pub const fn email(name: &'static str) -> Field {
    field(name, Form::Email)
}

/// A country code.
pub const fn country_code(name: &'static str) -> Field {
    field(name, Form::CountryCode)
}
