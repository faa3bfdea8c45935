//! One edition with everything that is computed about it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_arabic::dates::{DateStyle, FuzzyDate, format_ar, format_en};
use tashawur_journal::Journal;
use tashawur_sheets::Pair;

use super::{Coverage, EditionDay, EditionFigure, EditionSegment, EditionView, figure};
use crate::error::{Error, Result};
use crate::follow;
use crate::meeting::{MeetingStatus, days, status};
use crate::register::{self, Entry, EntryPart, Read, Titled, Values, find};
use crate::settings::{self, Settings};

/// The edition with this id, deleted or not.
///
/// # Errors
/// `not_found` when there is no such edition.
pub fn read(journal: &Journal, id: &str, today: NaiveDate) -> Result<EditionView> {
    journal.rows(|rows| {
        let entry = find(rows, id)?.filter(|entry| entry.kind == "edition");
        let entry = entry.ok_or(Error::NotFound { kind: "entry" })?;
        view(rows, &entry, &settings::from_rows(rows)?, today)
    })
}

/// Where an edition stands by its own values: planned is what nobody has said otherwise of.
pub(crate) fn status_of(values: &Values, today: NaiveDate) -> MeetingStatus {
    let set = match values.text("status") {
        "held" => Some(MeetingStatus::Held),
        "postponed" => Some(MeetingStatus::Postponed),
        "cancelled" => Some(MeetingStatus::Cancelled),
        _ => None,
    };
    let date = |field| days::date(Some(values.text(field)));
    status(set, date("starts"), date("ends"), today)
}

fn view(rows: &Connection, entry: &Entry, settings: &Settings, today: NaiveDate) -> Result<EditionView> {
    let style = days::style(settings);
    let values = &entry.values;
    let date = |field| days::date(Some(values.text(field)));
    let words = days::in_words(date("starts"), date("ends"), &style);
    let shown: Vec<EditionDay> = parts(entry, "edition_day").map(|part| day(part, &style)).collect();
    let main = shown.iter().filter(|day| day.sort == "main").count();
    let objectives = Objectives::of(rows, entry)?;
    Ok(EditionView {
        edition: titled(&entry.id, &entry.kind, &Pair::new(entry.title_ar.as_str(), &entry.title_en)),
        sort: sort(rows, values)?,
        status: status_of(values, today),
        days_ar: words.ar,
        days_en: words.en,
        days: shown,
        main_days: u32::try_from(main).unwrap_or(u32::MAX),
        segments: parts(entry, "segment").map(|part| objectives.segment(part)).collect(),
        coverage: objectives.coverage(rows, entry)?,
        priorities: parts(entry, "priority").map(part_titled).collect(),
        figures: figures(entry, settings),
        follows_up: register::titled(rows, values.text(follow::FIELD))?,
        followed_by: follow::followed_by(rows, &entry.id)?,
        note_ar: values.text("note_ar").to_owned(),
        note_en: values.text("note_en").to_owned(),
    })
}

fn parts<'a>(entry: &'a Entry, kind: &'static str) -> impl Iterator<Item = &'a EntryPart> {
    entry.parts.iter().filter(move |part| part.kind == kind && !part.deleted)
}

fn titled(id: &str, kind: &str, title: &Pair) -> Titled {
    let (id, kind) = (id.to_owned(), kind.to_owned());
    Titled { id, kind, title_ar: title.ar.clone(), title_en: title.en.clone() }
}

fn part_titled(part: &EntryPart) -> Titled {
    titled(&part.id, &part.kind, &Pair::new(part.values.text("title_ar"), part.values.text("title_en")))
}

/// What it is: its own word, or else that of its series.
fn sort(rows: &Connection, values: &Values) -> Result<String> {
    let own = values.text("sort");
    if !own.is_empty() {
        return Ok(own.to_owned());
    }
    let series = find(rows, values.text("series"))?;
    Ok(series.map(|series| series.values.text("sort").to_owned()).unwrap_or_default())
}

fn day(part: &EntryPart, style: &DateStyle) -> EditionDay {
    let date = days::date(Some(part.values.text("starts")));
    let words = date.map(|date| Pair::new(format_ar(&date, style, true), format_en(&date, style, true)));
    let words = words.unwrap_or_default();
    EditionDay {
        id: part.id.clone(),
        date: part.values.text("starts").to_owned(),
        sort: part.values.text("sort").to_owned(),
        words_ar: words.ar,
        words_en: words.en,
        title_ar: part.values.text("title_ar").to_owned(),
        title_en: part.values.text("title_en").to_owned(),
    }
}

fn figures(entry: &Entry, settings: &Settings) -> Vec<EditionFigure> {
    let style = days::style(settings);
    let as_of = |part: &EntryPart| days::date(Some(part.values.text("starts")));
    let mut figures: Vec<&EntryPart> = parts(entry, "figure").collect();
    figures.sort_by_key(|part| Reverse(as_of(part)));
    let figures = figures.into_iter().map(|part| {
        let words = figure::in_words(&part.values, settings.digits);
        let date = days::in_words(as_of(part), None::<FuzzyDate>, &style);
        EditionFigure {
            figure: part_titled(part),
            words_ar: words.ar,
            words_en: words.en,
            as_of_ar: date.ar,
            as_of_en: date.en,
            source: part.values.text("source").to_owned(),
        }
    });
    figures.collect()
}

/// The objectives that an edition and its segments name: the instrument and the number of each.
struct Objectives(BTreeMap<String, (String, i64)>);

impl Objectives {
    fn of(rows: &Connection, entry: &Entry) -> Result<Self> {
        let segments = parts(entry, "segment").flat_map(|part| part.values.list("objectives"));
        let mut objectives = BTreeMap::new();
        for id in entry.values.list("objectives").iter().chain(segments) {
            if let Some(objective) = find(rows, id)?.filter(|_| !objectives.contains_key(id)) {
                let number = objective.values.number("number").unwrap_or_default();
                objectives.insert(id.clone(), (objective.values.text("instrument").to_owned(), number));
            }
        }
        Ok(Self(objectives))
    }

    /// The numbers of these objectives in one instrument, or in any, in order.
    fn numbers(&self, ids: &[String], instrument: Option<&str>) -> Vec<i64> {
        let found = ids.iter().filter_map(|id| self.0.get(id));
        let found = found.filter(|(of, _)| instrument.is_none_or(|instrument| of == instrument));
        let mut numbers: Vec<i64> = found.map(|(_, number)| *number).collect();
        numbers.sort_unstable();
        numbers
    }

    fn segment(&self, part: &EntryPart) -> EditionSegment {
        let sort = part.values.text("sort");
        EditionSegment {
            segment: part_titled(part),
            sort: sort.to_owned(),
            objectives: self.numbers(part.values.list("objectives"), None),
            side_event: sort == "side_event",
        }
    }

    fn coverage(&self, rows: &Connection, entry: &Entry) -> Result<Vec<Coverage>> {
        let mut instruments: Vec<&String> = self.0.values().map(|(instrument, _)| instrument).collect();
        instruments.sort();
        instruments.dedup();
        let mut coverage = Vec::new();
        for instrument in instruments {
            let all = numbers_of(rows, instrument)?;
            let mut named: Vec<i64> = parts(entry, "segment")
                .flat_map(|part| self.numbers(part.values.list("objectives"), Some(instrument)))
                .collect();
            if named.is_empty() {
                named = self.numbers(entry.values.list("objectives"), Some(instrument));
            }
            let times = |number: &i64| named.iter().filter(|other| *other == number).count();
            let of = |wanted: fn(usize) -> bool| -> Vec<i64> {
                all.iter().copied().filter(|number| wanted(times(number))).collect()
            };
            let covered = of(|times| times > 0).len();
            coverage.push(Coverage {
                instrument: register::titled(rows, instrument)?.unwrap_or_default(),
                all: u32::try_from(all.len()).unwrap_or(u32::MAX),
                covered: u32::try_from(covered).unwrap_or(u32::MAX),
                missing: of(|times| times == 0),
                twice: of(|times| times > 1),
            });
        }
        Ok(coverage)
    }
}

/// The numbers of the objectives of an instrument; principles are no objectives.
fn numbers_of(rows: &Connection, instrument: &str) -> Result<Vec<i64>> {
    let mut statement = rows.prepare_cached(
        "SELECT e.fields FROM link l JOIN entry e ON e.doc = l.doc
         WHERE l.target = ?1 AND l.field = 'instrument' AND l.item = '' AND e.kind = 'objective'
           AND e.deleted = 0 AND e.sort <> 'principle'",
    )?;
    let found = statement.query_map([instrument], |row| row.get::<_, String>(0))?;
    let mut numbers = Vec::new();
    for fields in found {
        numbers.extend(crate::register::values::from_json(&fields?).number("number"));
    }
    numbers.sort_unstable();
    Ok(numbers)
}
