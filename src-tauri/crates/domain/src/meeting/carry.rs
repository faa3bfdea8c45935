//! What a new meeting takes over from an earlier one.

use std::collections::{BTreeMap, HashMap};

use tashawur_journal::place::{self, Place};
use tashawur_journal::{Document, Item, NewItem, Value};
use uuid::Uuid;

use super::rules::TEXTS;
use super::shift::Shift;
use super::{DAY_KIND, DOCUMENT_KIND, ITEM_KIND, MeetingKind, title};
use crate::{agenda, document, programme, tags, wire};

/// The registers of the meeting that are as true of the next one.
const REGISTERS: [&str; 7] = ["sort", "process", "host_entry", "mode", "zone", "languages", "numbering"];
/// The texts of the meeting that are as true of the next one; theme and notes belong to the earlier one.
const KEPT_TEXTS: [&str; 4] = ["place_ar", "place_en", "host_text_ar", "host_text_en"];
/// The registers of an item that are taken over as they are; its place and its day point to new ids.
const ITEM_REGISTERS: [&str; 6] = ["sort", "presenter_entry", "duration", "start", "stale", "translated"];

/// The meeting's own fields: kind, process, host, place and style stay, dates go, the symbol moves on.
///
/// A typed title is taken over only where none can be generated.
pub(super) fn root(old: &Item, shift: &Shift, root: &mut NewItem) {
    for field in REGISTERS {
        keep(old, field, root);
    }
    let symbol = shift.symbol(old.text("symbol"));
    if !symbol.is_empty() {
        root.registers.push(("symbol", Value::Text(symbol)));
    }
    tags::keep(old, root);
    if let Some((_, next)) = shift.ordinals {
        root.registers.push(("ordinal", Value::Int(i64::from(next))));
    }
    let kind: MeetingKind = wire::parse(old.text("sort"));
    let typed = title::bare(kind, None).is_empty();
    root.texts = TEXTS
        .iter()
        .map(|field| {
            let text = if KEPT_TEXTS.contains(field) {
                old.text(field).to_owned()
            } else if typed && field.starts_with("typed_title") {
                shift.text(old.text(field))
            } else {
                String::new()
            };
            (*field, text)
        })
        .collect();
}

fn keep(old: &Item, field: &'static str, new: &mut NewItem) {
    let value = old.value(field);
    if value != Value::Null {
        new.registers.push((field, value));
    }
}

/// The items, days and documents of an earlier meeting under new ids: agenda and order as they are, days
/// without their dates, documents without their files.
pub(super) fn items(old: &Document, shift: &Shift) -> Vec<NewItem> {
    let of_kind = |kind: &str| -> BTreeMap<&str, &Item> {
        old.items.values().filter(|item| item.kind == kind).map(|item| (item.id.as_str(), item)).collect()
    };
    let (agenda, days, documents) = (of_kind(ITEM_KIND), of_kind(DAY_KIND), of_kind(DOCUMENT_KIND));
    let mut ids: HashMap<&str, String> = HashMap::new();
    let mut new = Vec::new();
    for day in days.values().filter(|day| !day.deleted()) {
        new.push(new_day(day, new_id(&mut ids, &day.id)));
    }
    for placed in shown(&agenda) {
        let Some(item) = agenda.get(placed.id.as_str()) else { continue };
        let parent = ids.get(placed.parent.as_str()).cloned().unwrap_or_default();
        let day = ids.get(item.text("day")).cloned();
        new.push(new_item(item, new_id(&mut ids, &item.id), parent, day, shift));
    }
    for document in documents.values().filter(|document| !document.deleted()) {
        let place = Place::parse(document.text("place"));
        if let Some(parent) = ids.get(place.parent.as_str()).cloned() {
            new.push(new_document(document, Place { parent, rank: place.rank }, shift));
        }
    }
    new
}

/// The tree of the agenda without deleted items and what lies under them.
fn shown(agenda: &BTreeMap<&str, &Item>) -> Vec<place::Placed> {
    let tree = place::arrange(agenda.values().map(|item| (item.id.as_str(), item.text("place"))));
    agenda::without_hidden(tree, |id| agenda.get(id).is_some_and(|item| item.deleted()))
}

/// A new id for an old one. Ids rise in the order of the page, so that ties of rank keep their order.
fn new_id<'a>(ids: &mut HashMap<&'a str, String>, old: &'a str) -> String {
    let id = Uuid::now_v7().to_string();
    ids.insert(old, id.clone());
    id
}

fn new_item(old: &Item, id: String, parent: String, day: Option<String>, shift: &Shift) -> NewItem {
    let place = Place { parent, rank: Place::parse(old.text("place")).rank };
    let mut new = NewItem { id, kind: ITEM_KIND.to_owned(), ..NewItem::default() };
    new.registers.push(("place", Value::Text(place.format())));
    for field in ITEM_REGISTERS {
        keep(old, field, &mut new);
    }
    tags::keep(old, &mut new);
    new.registers.extend(day.map(|day| ("day", Value::Text(day))));
    new.texts = agenda::TEXTS
        .iter()
        .map(|field| {
            let text = old.text(field);
            let named = field.starts_with("presenter");
            (*field, if named { text.to_owned() } else { shift.text(text) })
        })
        .collect();
    new
}

fn new_day(old: &Item, id: String) -> NewItem {
    let mut new = NewItem { id, kind: DAY_KIND.to_owned(), ..NewItem::default() };
    for field in programme::KEPT {
        keep(old, field, &mut new);
    }
    new
}

fn new_document(old: &Item, place: Place, shift: &Shift) -> NewItem {
    let mut new =
        NewItem { id: Uuid::now_v7().to_string(), kind: DOCUMENT_KIND.to_owned(), ..NewItem::default() };
    new.registers.push(("place", Value::Text(place.format())));
    let symbol = shift.symbol(old.text("symbol"));
    if !symbol.is_empty() {
        new.registers.push(("symbol", Value::Text(symbol)));
    }
    new.texts = document::TEXTS.iter().map(|field| (*field, shift.text(old.text(field)))).collect();
    new
}
