//! What a part of an entry is called where it stands alone, as in the history or in a notice: its kind with its main
//! words, such as «ولاية: مارس 2023».

use rusqlite::Connection;
use tashawur_arabic::dates::DateStyle;
use tashawur_i18n::{Language, format, plain, text};
use tashawur_journal::Item;
use tashawur_sheets::{Pair, Tongue};

use super::record::{Entry, Read, Values};
use super::shape::{Field, Form, Part};
use super::stored::named;
use super::values;
use super::words::choice_in_words;
use crate::error::Result;
use crate::meeting::days;
use crate::{nouns, settings};

/// The fields that say what a part is, the first of them that says something; texts in two languages without `_ar`.
const TELLING: [&str; 10] =
    ["title", "name", "text", "party", "holder", "target", "instrument", "state", "organisation", "owner"];

/// The names of a part in both languages; its kind alone when it says nothing yet.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn called(rows: &Connection, part: &Part, item: &Item) -> Result<Pair> {
    let style = days::style(&settings::from_rows(rows)?);
    let name = name(rows, part, &values::of(part.fields, item), &style)?;
    Ok(Pair::new(plain(&name.ar), plain(&name.en)))
}

/// Gives the parts of an entry their names, with the marks that keep words of the other direction apart on a screen.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn name_parts(rows: &Connection, entry: &mut Entry) -> Result<()> {
    let Some(shape) = nouns::shape(&entry.kind) else { return Ok(()) };
    let style = days::style(&settings::from_rows(rows)?);
    for part in &mut entry.parts {
        let Some(kind) = shape.part(&part.kind) else { continue };
        let called = name(rows, kind, &part.values, &style)?;
        (part.called_ar, part.called_en) = (called.ar, called.en);
    }
    Ok(())
}

fn name(rows: &Connection, part: &Part, values: &Values, style: &DateStyle) -> Result<Pair> {
    let words = main_words(rows, part, values)?;
    let date = |field| days::date(Some(values.text(field)));
    let days = days::in_words(date("starts"), date("ends"), style);
    Ok(Pair::new(
        sentence(Language::Arabic, part.kind, &words.ar, &days.ar),
        sentence(Language::English, part.kind, &words.en, &days.en),
    ))
}

fn sentence(language: Language, kind: &str, words: &str, days: &str) -> String {
    let key = std::format!("register-part-{}", kind.replace('_', "-"));
    let kind = format(language, &key, &[]).map(|word| plain(&word)).unwrap_or_default();
    match (words, days) {
        ("", "") => kind,
        ("", one) | (one, "") => text::register_part_called(language, kind.as_str(), one),
        _ => text::register_part_called_dated(language, days, kind.as_str(), words),
    }
}

/// What tells the part from others of its kind.
fn main_words(rows: &Connection, part: &Part, values: &Values) -> Result<Pair> {
    let telling =
        TELLING.iter().flat_map(|name| part.fields.iter().filter(move |field| stem(field) == *name));
    for field in telling.chain(part.fields) {
        let words = word(rows, field, values)?;
        if !words.is_empty() {
            return Ok(Pair::new(words.best(Tongue::Arabic), words.best(Tongue::English)));
        }
    }
    Ok(Pair::default())
}

/// The name of a field without its language.
fn stem(field: &Field) -> &'static str {
    field.name.strip_suffix("_ar").or_else(|| field.name.strip_suffix("_en")).unwrap_or(field.name)
}

/// A value that can name a part; dates are said beside it, and a bare number or a «yes» names nothing.
fn word(rows: &Connection, field: &Field, values: &Values) -> Result<Pair> {
    let value = values.text(field.name);
    Ok(match field.form {
        _ if stem(field) != field.name => {
            let text = |language| values.text(&std::format!("{}_{language}", stem(field)));
            Pair::new(text("ar"), text("en"))
        }
        _ if value.is_empty() => Pair::default(),
        Form::Line | Form::Text | Form::Email | Form::CountryCode => Pair::new(value, value),
        Form::Choice(_) => choice_in_words(&field.label.replace('_', "-"), value),
        Form::Entry(_) => named(rows, value)?.map(|named| named.title).unwrap_or_default(),
        Form::Date | Form::Number(..) | Form::Flag | Form::Entries(_) => Pair::default(),
    })
}
