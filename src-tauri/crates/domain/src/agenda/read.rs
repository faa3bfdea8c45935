//! The whole agenda, in one pass over its derived rows: tree, numbers, clock times and warnings.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_arabic::numbering::number;
use tashawur_journal::place::{Placed, arrange};
use tashawur_journal::{Journal, ROOT};

use super::numbering::{NumberedItem, paths};
use super::stored::{StoredItem, items};
use super::timing::{DayTime, ItemTime, TimedDay, TimedItem, times};
use super::{AgendaView, ItemFlag, ItemView, deleted, without_hidden};
use crate::clock;
use crate::document::{self, DocumentView};
use crate::error::Result;
use crate::meeting::{self, MeetingLanguages, MeetingRecord};
use crate::programme::{self, DayKind, StoredDay};
use crate::settings::{self, Settings};
use crate::tags;

/// The agenda of a meeting with everything that its desk shows.
///
/// # Errors
/// `not_found` when there is no such meeting.
pub fn read(journal: &Journal, meeting: &str, today: NaiveDate) -> Result<AgendaView> {
    journal.rows(|rows| Ok(view(rows, meeting, today)?.agenda))
}

/// An agenda with what a paper needs besides.
pub(crate) struct Reading {
    pub(crate) agenda: AgendaView,
    pub(crate) settings: Settings,
}

/// The agenda from rows that are being read already.
pub(crate) fn view(rows: &Connection, meeting: &str, today: NaiveDate) -> Result<Reading> {
    let settings = settings::from_rows(rows)?;
    let record = meeting::record_of(rows, meeting, &settings, today)?;
    let mut stored = items(rows, meeting)?;
    let tree = arrange(stored.values().map(|item| (item.id.as_str(), item.place.as_str())));
    let tree = without_hidden(tree, |id| stored.get(id).is_some_and(|item| item.deleted));
    let days = programme::stored(rows, meeting)?;
    let deleted_items = u32::try_from(deleted::of(rows, meeting, &settings)?.len()).unwrap_or(u32::MAX);
    let mut documents = document::by_item(rows, meeting)?;
    let mut tags = tags::of(rows, meeting)?;
    let conflicts = conflicts(rows, meeting)?;

    let positions: HashMap<&str, usize> =
        tree.iter().enumerate().map(|(at, placed)| (placed.id.as_str(), at)).collect();
    let (item_times, day_times) = clock_times(&tree, &positions, &stored, &days, &settings);
    let numbers = numbers(&tree, &positions, &stored);
    let mut views = Vec::with_capacity(tree.len());
    for ((placed, time), path) in tree.iter().zip(&item_times).zip(&numbers) {
        let Some(item) = stored.remove(&placed.id) else { continue };
        let flags = flags(&item, placed, time, &record, conflicts.contains(&placed.id));
        let mut view = item_view(item, placed, time, &days, documents.remove(&placed.id));
        (view.number_ar, view.number_en) = number(record.numbering, path, settings.digits);
        view.flags = flags;
        view.tags = tags.remove(&view.id).unwrap_or_default();
        views.push(view);
    }
    let day_views = programme::views(&days, &times_of(&day_times), &record, &settings);
    let tops = views.iter().filter(|view| view.depth == 0).map(|view| view.total);
    let total_minutes = tops.fold(0_u32, u32::saturating_add);
    let agenda = AgendaView { meeting: record, items: views, days: day_views, deleted_items, total_minutes };
    Ok(Reading { agenda, settings })
}

fn times_of(days: &[DayTime]) -> Vec<(Option<u32>, u32)> {
    days.iter().map(|day| (day.runs_until, day.overrun)).collect()
}

/// The items for which values of two laptops wait for a decision.
fn conflicts(rows: &Connection, meeting: &str) -> Result<HashSet<String>> {
    let mut statement = rows.prepare_cached("SELECT DISTINCT item FROM conflict WHERE doc = ?1")?;
    let found = statement.query_map([meeting], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn clock_times(
    tree: &[Placed],
    positions: &HashMap<&str, usize>,
    stored: &HashMap<String, StoredItem>,
    days: &[StoredDay],
    settings: &Settings,
) -> (Vec<ItemTime>, Vec<DayTime>) {
    let day_at: HashMap<&str, usize> =
        days.iter().enumerate().map(|(at, day)| (day.id.as_str(), at)).collect();
    let timed = tree.iter().map(|placed| {
        let item = stored.get(&placed.id);
        TimedItem {
            parent: positions.get(placed.parent.as_str()).copied(),
            kind: item.map(|item| item.kind).unwrap_or_default(),
            duration: item.and_then(|item| item.duration),
            day: item.and_then(|item| item.day.as_deref()).and_then(|day| day_at.get(day).copied()),
            start: item.and_then(|item| item.start.as_deref()).and_then(clock::minutes),
        }
    });
    let timed_days = days.iter().map(|day| TimedDay {
        start: clock::minutes(day.start_or(settings)).unwrap_or(0),
        end: day.end.as_deref().and_then(clock::minutes),
        main: day.kind == DayKind::Main,
        side_events: day.kind == DayKind::SideEvents,
    });
    times(&timed.collect::<Vec<_>>(), &timed_days.collect::<Vec<_>>())
}

fn numbers(
    tree: &[Placed],
    positions: &HashMap<&str, usize>,
    stored: &HashMap<String, StoredItem>,
) -> Vec<Vec<u32>> {
    let lines = tree.iter().map(|placed| NumberedItem {
        parent: positions.get(placed.parent.as_str()).copied(),
        kind: stored.get(&placed.id).map(|item| item.kind).unwrap_or_default(),
    });
    paths(&lines.collect::<Vec<_>>())
}

/// What wants attention. A meeting that is kept in Arabic only never asks for English.
fn flags(
    item: &StoredItem,
    placed: &Placed,
    time: &ItemTime,
    meeting: &MeetingRecord,
    conflict: bool,
) -> Vec<ItemFlag> {
    let both = meeting.languages != MeetingLanguages::ArabicOnly;
    let stale = both && matches!(item.stale.as_str(), "ar" | "en");
    let found = [
        item.title_ar.trim().is_empty().then_some(ItemFlag::MissingTitleAr),
        (both && item.title_en.trim().is_empty()).then_some(ItemFlag::MissingTitleEn),
        stale.then(|| ItemFlag::StaleTranslation { language: item.stale.clone() }),
        (time.parts_over > 0).then_some(ItemFlag::PartsTooLong { minutes: time.parts_over }),
        (time.overlap > 0).then_some(ItemFlag::Overlaps { minutes: time.overlap }),
        placed.misplaced.map(|_| ItemFlag::Misplaced),
        conflict.then_some(ItemFlag::Conflict),
    ];
    found.into_iter().flatten().collect()
}

fn item_view(
    item: StoredItem,
    placed: &Placed,
    time: &ItemTime,
    days: &[StoredDay],
    documents: Option<Vec<DocumentView>>,
) -> ItemView {
    let day = time.day.and_then(|day| days.get(day)).map(|day| day.id.clone());
    let known = |day: &String| days.iter().any(|other| other.id == *day);
    ItemView {
        id: item.id,
        parent: Some(placed.parent.clone()).filter(|parent| parent != ROOT),
        depth: u32::try_from(placed.depth).unwrap_or(u32::MAX),
        kind: item.kind,
        number_ar: String::new(),
        number_en: String::new(),
        title_ar: item.title_ar,
        title_en: item.title_en,
        note_ar: item.note_ar,
        note_en: item.note_en,
        decision_ar: item.decision_ar,
        decision_en: item.decision_en,
        tags: Vec::new(),
        presenter: item.presenter,
        duration: item.duration,
        total: time.total,
        day,
        day_set: item.day.filter(known),
        start_set: item.start,
        starts: time.span.map(|(start, _)| clock::shown(start)),
        ends: time.span.map(|(_, end)| clock::shown(end)),
        documents: documents.unwrap_or_default(),
        flags: Vec::new(),
    }
}
