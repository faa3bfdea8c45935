//! Meetings of the sample as the documents of the journal.

use std::collections::HashMap;

use tashawur_i18n::{Language, plain, text};
use tashawur_journal::place::Place;
use tashawur_journal::{DocId, NewItem, ROOT, Value, rank};
use uuid::Uuid;

use crate::facts::block::{Block, blocks};
use crate::meeting::{DAY_KIND, DOCUMENT_KIND, ITEM_KIND, KIND};
use crate::settings::Settings;
use crate::{agenda, document, follow, meeting};

/// A meeting with its days, items and documents.
pub(super) struct Archived {
    pub(super) id: DocId,
    pub(super) root: NewItem,
    pub(super) items: Vec<NewItem>,
}

/// The meetings of a file, each with the blocks that follow it. `people` gives the ids of those who present.
pub(super) fn meetings(
    file: &'static str,
    people: &HashMap<&'static str, String>,
    settings: &Settings,
) -> Vec<Archived> {
    let mut meetings: Vec<Meeting<'_>> = Vec::new();
    for block in blocks(file) {
        match (block.what, meetings.last_mut()) {
            ("meeting", _) => meetings.push(Meeting::new(&block, people, settings)),
            ("day", Some(meeting)) => meeting.day(&block),
            ("item", Some(meeting)) => meeting.item(&block),
            _ => {}
        }
    }
    meetings.into_iter().map(|meeting| meeting.archived).collect()
}

/// A meeting that is being put together.
struct Meeting<'a> {
    archived: Archived,
    people: &'a HashMap<&'static str, String>,
    days: HashMap<&'static str, String>,
    /// The rank of the day before.
    last_day: Option<String>,
    /// The items on the way down to the last one: their ids and their ranks.
    path: Vec<(String, String)>,
}

impl<'a> Meeting<'a> {
    fn new(block: &Block, people: &'a HashMap<&'static str, String>, settings: &Settings) -> Self {
        let archived = Archived {
            id: DocId(Uuid::now_v7().to_string()),
            root: root(block, people, settings),
            items: Vec::new(),
        };
        Meeting { archived, people, days: HashMap::new(), last_day: None, path: Vec::new() }
    }

    fn day(&mut self, block: &Block) {
        let (id, rank) = (Uuid::now_v7().to_string(), rank::between(self.last_day.as_deref(), None));
        let place = Place { parent: ROOT.to_owned(), rank: rank.clone() };
        let mut registers = vec![("place", Value::Text(place.format()))];
        registers.extend(given(block, &["sort", "date", "start", "end"]));
        self.archived.items.push(NewItem {
            id: id.clone(),
            kind: DAY_KIND.to_owned(),
            registers,
            ..NewItem::default()
        });
        self.days.insert(block.name, id);
        self.last_day = Some(rank);
    }

    fn item(&mut self, block: &Block) {
        let id = Uuid::now_v7().to_string();
        let level = block.number("level").and_then(|level| usize::try_from(level).ok()).unwrap_or(0);
        let before = self.path.get(level).map(|(_, rank)| rank.as_str());
        let rank = rank::between(before, None);
        self.path.truncate(level);
        let parent = self.path.last().map_or(ROOT, |(id, _)| id).to_owned();
        self.path.push((id.clone(), rank.clone()));
        let mut registers = vec![("place", Value::Text(Place { parent, rank }.format()))];
        let sort = if block.get("sort").is_empty() { "item" } else { block.get("sort") };
        registers.push(("sort", Value::from(sort)));
        registers.extend(given(block, &["start"]));
        registers.extend(block.number("duration").map(|minutes| ("duration", Value::Int(minutes))));
        registers.extend(self.days.get(block.get("day")).map(|day| ("day", Value::Text(day.clone()))));
        registers.extend(self.presenter(block).map(|entry| ("presenter_entry", Value::Text(entry))));
        let texts = agenda::TEXTS.iter().map(|field| (*field, item_text(block, field)));
        self.archived.items.push(NewItem {
            id: id.clone(),
            kind: ITEM_KIND.to_owned(),
            texts: texts.collect(),
            registers,
            ..NewItem::default()
        });
        self.documents(block, &id);
    }

    /// Who presents, as an entry of the register.
    fn presenter(&self, block: &Block) -> Option<String> {
        let by = block.get("by");
        let person = self.people.get(by).cloned();
        person.or_else(|| Some(by.to_owned()).filter(|by| by.contains(':')))
    }

    /// The documents under an item: `symbol | Arabic title | English title`.
    fn documents(&mut self, block: &Block, item: &str) {
        let mut last: Option<String> = None;
        for (_, line) in block.fields.iter().filter(|(field, _)| *field == "document") {
            let mut parts = line.split('|').map(str::trim);
            let mut part = || parts.next().unwrap_or_default().to_owned();
            let (symbol, title_ar, title_en) = (part(), part(), part());
            let rank = rank::between(last.as_deref(), None);
            let place = Place { parent: item.to_owned(), rank: rank.clone() };
            let title =
                |field: &'static str| if field == "title_ar" { title_ar.clone() } else { title_en.clone() };
            self.archived.items.push(NewItem {
                id: Uuid::now_v7().to_string(),
                kind: DOCUMENT_KIND.to_owned(),
                texts: document::TEXTS.iter().map(|field| (*field, title(field))).collect(),
                registers: vec![("place", Value::Text(place.format())), ("symbol", Value::Text(symbol))],
                ..NewItem::default()
            });
            last = Some(rank);
        }
    }
}

/// The text of an item's field; `by_ar` and `by_en` are presenters without an entry.
fn item_text(block: &Block, field: &str) -> String {
    let from = match field {
        "presenter_text_ar" => "by_ar",
        "presenter_text_en" => "by_en",
        other => other,
    };
    block.get(from).to_owned()
}

/// The meeting's own fields. It took place: the sources report it. `named` gives the ids of the register's sample.
fn root(block: &Block, named: &HashMap<&'static str, String>, settings: &Settings) -> NewItem {
    let mut registers = given(block, &["sort", "starts", "ends", "mode", "symbol", "numbering"]);
    registers.push(("status_set", Value::from("held")));
    registers.extend(block.number("ordinal").map(|ordinal| ("ordinal", Value::Int(ordinal))));
    if block.get("process") != "none" {
        registers.push(("process", Value::from("process:ARCP")));
    }
    let zone = Some(block.get("zone")).filter(|zone| !zone.is_empty()).unwrap_or(&settings.zone);
    registers.push(("zone", Value::from(zone)));
    if !block.get("host").is_empty() {
        registers.push(("host_entry", Value::from(block.get("host"))));
    }
    let before = block.get(follow::FIELD).trim_start_matches('@');
    registers.extend(named.get(before).map(|id| (follow::FIELD, Value::Text(id.clone()))));
    if block.get("illustrative") == "true" {
        registers.push(("illustrative", Value::Bool(true)));
    }
    let texts = meeting::TEXTS.iter().map(|field| (*field, root_text(block, field)));
    NewItem {
        id: ROOT.to_owned(),
        kind: KIND.to_owned(),
        texts: texts.collect(),
        registers,
        ..NewItem::default()
    }
}

fn root_text(block: &Block, field: &str) -> String {
    match field {
        "host_text_ar" => block.get("host_ar").to_owned(),
        "host_text_en" => block.get("host_en").to_owned(),
        "note_ar" => note(block, Language::Arabic, block.get("note_ar")),
        "note_en" => note(block, Language::English, block.get("note_en")),
        other => block.get(other).to_owned(),
    }
}

/// The note: that the agenda is a reconstruction, what is known and what is not, where it comes from.
fn note(block: &Block, language: Language, known: &str) -> String {
    let mut lines = Vec::new();
    if block.get("illustrative") == "true" {
        lines.push(plain(&text::sample_note_illustrative(language)));
    }
    lines.push(known.to_owned());
    let source = source(block, language);
    if !source.is_empty() {
        lines.push(plain(&text::sample_note_source(language, source)));
    }
    lines.join("\n")
}

/// Where the facts come from; `source_en` is given only where the English differs.
fn source(block: &Block, language: Language) -> &'static str {
    match (language, block.get("source_en")) {
        (Language::Arabic, _) | (Language::English, "") => block.get("source"),
        (Language::English, english) => english,
    }
}

/// The registers of these names that the block gives, as texts.
fn given(block: &Block, names: &[&'static str]) -> Vec<(&'static str, Value)> {
    let given = names.iter().filter(|name| !block.get(name).is_empty());
    given.map(|name| (*name, Value::from(block.get(name)))).collect()
}
