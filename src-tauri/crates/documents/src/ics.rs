//! The days of a meeting as a calendar file.

use chrono::Days;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike, Property};
use tashawur_sheets::{CalendarDay, CalendarSheet, Pair, PaperLanguage};

use crate::text::clean;

/// The name of the program as calendar files give it.
const PRODUCT: &str = "-//Tashawur//Tashawur//AR";

/// The meeting as a calendar file (RFC 5545): one event for each day, in UTC, whole days without hours.
pub fn meeting(sheet: &CalendarSheet) -> String {
    calendar(std::slice::from_ref(sheet))
}

/// Several meetings or other dates in one calendar file.
pub fn calendar(sheets: &[CalendarSheet]) -> String {
    // `Calendar::new` names a product of its own, and a second name would make the file invalid.
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", PRODUCT));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    for sheet in sheets {
        for event in events(sheet) {
            calendar.push(event);
        }
    }
    calendar.to_string()
}

/// One event for each day.
fn events(sheet: &CalendarSheet) -> impl Iterator<Item = Event> {
    sheet.days.iter().map(|day| event(sheet, day))
}

fn event(sheet: &CalendarSheet, day: &CalendarDay) -> Event {
    let mut event = Event::new();
    // The date, not the place in the list: a day added before it leaves the event what it was.
    event.uid(&format!("{}-{}@tashawur", name(&sheet.uid), day.date.format("%Y%m%d")));
    event.timestamp(sheet.stamp);
    event.summary(&one_line(sheet, &sheet.title));
    match day.hours {
        Some((from, to)) => {
            event.starts(utc(from));
            event.ends(utc(to.max(from)));
        }
        None => {
            event.starts(day.date);
            // The end of a whole day is the day after it.
            event.ends(day.date.checked_add_days(Days::new(1)).unwrap_or(day.date));
        }
    }
    if !sheet.place.is_empty() {
        event.location(&one_line(sheet, &sheet.place));
    }
    let description = description(sheet, day);
    if !description.is_empty() {
        event.description(&description);
    }
    event.done()
}

fn utc(instant: chrono::DateTime<chrono::Utc>) -> DatePerhapsTime {
    DatePerhapsTime::DateTime(CalendarDateTime::Utc(instant))
}

/// The texts of a pair that the file shows, Arabic first.
fn texts(sheet: &CalendarSheet, pair: &Pair) -> Vec<String> {
    let tongues = sheet.language.tongues().iter();
    let texts = tongues.map(|&tongue| match sheet.language {
        PaperLanguage::Both => clean(pair.of(tongue)),
        _ => clean(pair.best(tongue)),
    });
    let mut texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
    texts.dedup();
    texts
}

fn one_line(sheet: &CalendarSheet, pair: &Pair) -> String {
    texts(sheet, pair).join(" / ").replace(['\n', '\t'], " ")
}

/// The clock times of the meeting place, which a calendar elsewhere would not show, and the text.
fn description(sheet: &CalendarSheet, day: &CalendarDay) -> String {
    let hours = day.local_hours.map(|(from, to)| format!("{}–{}", from.format("%H:%M"), to.format("%H:%M")));
    let lines = texts(sheet, &sheet.description);
    hours.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// A name without what would end its line.
fn name(text: &str) -> String {
    clean(text).replace(['\n', '\t'], "")
}
