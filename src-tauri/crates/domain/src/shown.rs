//! Stored values as people read them: places as positions, references as names, choices as words.

use rusqlite::Connection;
use tashawur_i18n::{Language, format as message, plain, text};
use tashawur_journal::place::arrange;
use tashawur_journal::{Document, Item, ROOT, Value};
use tashawur_sheets::Pair;

use crate::error::Result;
use crate::meeting;
use crate::nouns;
use crate::register;

/// The fields of a meeting that hold the id of an entry of the register.
const REFERENCES: [&str; 5] = ["presenter_entry", "host_entry", "process", "organisation", "follows_up"];

/// A value in words, in both languages.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn in_words(
    rows: &Connection,
    document: &Document,
    item: &str,
    field: &str,
    value: &Value,
) -> Result<Pair> {
    let both = |text: String| Pair::new(text.clone(), text);
    Ok(match value {
        Value::Bool(flag) if field == "deleted" => {
            if *flag {
                say(text::desk_conflict_shown_deleted)
            } else {
                say(text::desk_conflict_shown_kept)
            }
        }
        Value::Bool(true) => say(text::desk_yes),
        Value::Bool(false) => say(text::desk_no),
        Value::Text(text) if field == "place" => place_in_words(document, item, text),
        Value::Text(text) if field == "day" => both(day(document, text)),
        Value::Text(text) => match reference(rows, field, text)? {
            Some(name) => name,
            None => choice(document, item, field, text).unwrap_or_else(|| both(text.clone())),
        },
        Value::Int(number) => both(number.to_string()),
        Value::Null => Pair::default(),
    })
}

/// A value as a line of the history: names in both languages, a place as its number in the outline.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn in_history(
    rows: &Connection,
    document: &Document,
    item: &str,
    field: &str,
    value: &Value,
) -> Result<String> {
    Ok(match value {
        Value::Null => String::new(),
        Value::Bool(flag) => flag.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) if field == "place" => position(document, item, text).0,
        Value::Text(text) if field == "day" => day(document, text),
        Value::Text(text) => {
            let Some(name) = reference(rows, field, text)? else { return Ok(text.clone()) };
            let both = !name.ar.is_empty() && !name.en.is_empty() && name.ar != name.en;
            if both { format!("{} / {}", name.ar, name.en) } else { format!("{}{}", name.ar, name.en) }
        }
    })
}

/// The titles under which a document, or one of its items, is shown; a part of an entry says which one it is.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn title(rows: &Connection, document: &Document, item: &str) -> Result<Pair> {
    if item != ROOT {
        let Some(item) = document.item(item) else { return Ok(Pair::default()) };
        return match nouns::shape(&document.kind).and_then(|shape| shape.part(&item.kind)) {
            Some(part) => register::called(rows, part, item),
            None => Ok(own_title(item)),
        };
    }
    if document.kind == meeting::KIND {
        return Ok(meeting::titles(rows, &document.id.0)?.unwrap_or_default());
    }
    Ok(own_title(&document.root))
}

/// The names that an item carries itself; a day has its date.
fn own_title(item: &Item) -> Pair {
    let first = |fields: [&str; 3]| {
        let texts = fields.into_iter().map(|field| item.text(field));
        texts.filter(|text| !text.is_empty()).map(str::to_owned).next().unwrap_or_default()
    };
    Pair::new(first(["title_ar", "name_ar", "date"]), first(["title_en", "name_en", "date"]))
}

/// What a change did, by the name of its command; of a change that does not say so, only that it was one.
pub(crate) fn what_was_done(command: &str) -> Pair {
    let first = command.split(' ').next().unwrap_or_default().replace(['.', '_'], "-");
    let word = |language| {
        let named = message(language, &format!("history-what-{first}"), &[]);
        plain(&named.unwrap_or_else(|| text::history_what_unknown(language)))
    };
    Pair::new(word(Language::Arabic), word(Language::English))
}

fn say(sentence: impl Fn(Language) -> String) -> Pair {
    Pair::new(plain(&sentence(Language::Arabic)), plain(&sentence(Language::English)))
}

/// The ids of other documents that an item names: its references and the members of its sets.
pub(crate) fn references(item: &Item) -> impl Iterator<Item = &str> {
    let named = item.fields.iter().filter_map(|(name, field)| match &field.value {
        Value::Text(text) if is_id(text) => Some(text.as_str()),
        Value::Bool(true) => name.split_once('/').map(|(_, member)| member),
        _ => None,
    });
    named.filter(|id| !id.is_empty())
}

/// Whether a text looks like the id of a document: a fixed name such as `state:JO`, or a UUID.
fn is_id(text: &str) -> bool {
    let fixed = text.split_once(':').is_some_and(|(kind, name)| !kind.is_empty() && !name.is_empty());
    (fixed && !text.contains(char::is_whitespace)) || uuid::Uuid::try_parse(text).is_ok()
}

/// The name of what a field refers to, its id when this laptop does not have it; nothing when it refers to nothing.
fn reference(rows: &Connection, field: &str, text: &str) -> Result<Option<Pair>> {
    if !is_id(text) {
        return Ok(None);
    }
    let named = register::named(rows, text)?.map(|named| named.title);
    let unknown = REFERENCES.contains(&field).then(|| Pair::new(text, text));
    Ok(named.or(unknown))
}

/// The date of a day of the programme, or its number when it has none.
fn day(document: &Document, id: &str) -> String {
    let Some(day) = document.item(id) else { return String::new() };
    match day.text("date") {
        "" => position(document, id, day.text("place")).0,
        date => date.to_owned(),
    }
}

/// The word for a stored choice, such as the kind of a meeting; nothing when the field holds no choice.
fn choice(document: &Document, item: &str, field: &str, stored: &str) -> Option<Pair> {
    let kind = document.item(item).map(|item| item.kind.as_str()).unwrap_or_default();
    let beginning = match (kind, field) {
        ("meeting", "sort") => "meeting-kind-",
        ("meeting", "mode") => "meeting-mode-",
        ("meeting", "status_set") => "meeting-status-",
        ("meeting", "languages") => "meeting-languages-",
        ("meeting", "numbering") => "meeting-numbering-",
        ("agenda_item", "sort") => "agenda-kind-",
        ("programme_day", "sort") => "programme-day-kind-",
        _ => return None,
    };
    let id = format!("{beginning}{}", stored.replace('_', "-"));
    let word = |language| message(language, &id, &[]).map(|word| plain(&word));
    Some(Pair::new(word(Language::Arabic)?, word(Language::English)?))
}

/// Where an item would stand with this place, in words.
fn place_in_words(document: &Document, item: &str, place: &str) -> Pair {
    let (number, parent) = position(document, item, place);
    let Some(parent) = parent.and_then(|parent| document.item(&parent)) else {
        return say(|language| text::desk_conflict_shown_top(language, number.as_str()));
    };
    let title = own_title(parent);
    let under =
        |language, title: &str| plain(&text::desk_conflict_shown_under(language, number.as_str(), title));
    Pair::new(under(Language::Arabic, &title.ar), under(Language::English, &title.en))
}

/// The position in the outline that a place means, as `2.1`, counting the items of the same kind that are not
/// deleted; and the item that it lies under.
fn position(document: &Document, item: &str, place: &str) -> (String, Option<String>) {
    let kind = document.item(item).map(|item| item.kind.as_str()).unwrap_or_default();
    let parents = if kind == "document" { meeting::ITEM_KIND } else { kind };
    let places = document.items.values().filter_map(|other| {
        let stands = other.id == item || (!other.deleted() && [kind, parents].contains(&other.kind.as_str()));
        let own = if other.id == item { place } else { other.text("place") };
        stands.then_some((other.id.as_str(), own))
    });
    let mut counts: Vec<usize> = Vec::new();
    for placed in arrange(places) {
        counts.truncate(placed.depth + 1);
        match counts.get_mut(placed.depth) {
            Some(count) => *count += 1,
            None => counts.push(1),
        }
        if placed.id == item {
            let number = counts.iter().map(usize::to_string).collect::<Vec<_>>().join(".");
            return (number, Some(placed.parent).filter(|parent| parent != ROOT));
        }
    }
    (String::new(), None)
}
