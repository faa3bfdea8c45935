//! A meeting as a calendar file shows it.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use tashawur_arabic::dates::FuzzyDate;
use tashawur_i18n::plain;
use tashawur_journal::Journal;
use tashawur_sheets::{CalendarDay, CalendarSheet, Pair, PaperLanguage};

use super::agenda_sheet::place;
use super::lines::lines;
use super::print::Print;
use crate::agenda::{AgendaView, Reading, view};
use crate::clock;
use crate::error::{Result, invalid};
use crate::meeting::{MeetingRecord, days};
use crate::programme::DayView;

/// The most days that a meeting is shown on; a longer one is a slip in a year.
const MOST_DAYS: usize = 60;

/// The days of a meeting: those of the programme that have a date, with their hours, and those of the meeting
/// itself when it is known to the day.
///
/// # Errors
/// `not_found` when there is no such meeting; `invalid` when no day of it is known.
pub fn calendar_sheet(
    journal: &Journal,
    meeting: &str,
    language: PaperLanguage,
    now: DateTime<Utc>,
) -> Result<CalendarSheet> {
    let Reading { agenda, settings } = journal.rows(|rows| view(rows, meeting, now.date_naive()))?;
    let print = Print { digits: settings.digits };
    let days = calendar_days(&agenda);
    if days.is_empty() {
        return Err(invalid("error-not-found-no-days"));
    }
    let record = &agenda.meeting;
    Ok(CalendarSheet {
        language,
        uid: record.id.clone(),
        title: bare(&print.pair(&record.title_ar, &record.title_en)),
        place: bare(&place(record, print)),
        description: description(&agenda, print),
        stamp: now,
        days,
    })
}

/// The texts without isolation marks, which calendars show as signs.
fn bare(pair: &Pair) -> Pair {
    Pair::new(plain(&pair.ar), plain(&pair.en))
}

fn calendar_days(agenda: &AgendaView) -> Vec<CalendarDay> {
    let zone: Tz = agenda.meeting.zone.parse().unwrap_or(Tz::UTC);
    let mut days: BTreeMap<NaiveDate, CalendarDay> = meeting_days(&agenda.meeting)
        .into_iter()
        .map(|date| (date, CalendarDay { date, hours: None, local_hours: None }))
        .collect();
    for day in &agenda.days {
        if let Some(date) = day.date.as_deref().and_then(|date| date.parse().ok()) {
            days.insert(date, with_hours(date, day, zone));
        }
    }
    days.into_values().collect()
}

/// The days from the first to the last, when both are known to the day.
fn meeting_days(meeting: &MeetingRecord) -> Vec<NaiveDate> {
    let starts = days::date(meeting.starts.as_deref());
    let ends = days::date(meeting.ends.as_deref()).or(starts);
    let (Some(FuzzyDate::Day(first)), Some(FuzzyDate::Day(last))) = (starts, ends) else { return Vec::new() };
    first.iter_days().take_while(|day| *day <= last).take(MOST_DAYS).collect()
}

/// A day of the programme from its start to its last item, or to its end when nothing has a time.
fn with_hours(date: NaiveDate, day: &DayView, zone: Tz) -> CalendarDay {
    let whole = CalendarDay { date, hours: None, local_hours: None };
    let end = day.runs_until.as_deref().or(day.end.as_deref());
    let (Some(from), Some(to)) = (time(Some(&day.start)), time(end)) else { return whole };
    let last = if to > from { Some(date) } else { date.checked_add_days(Days::new(1)) };
    let instant = |date: NaiveDate, time: NaiveTime| {
        let local = zone.from_local_datetime(&date.and_time(time));
        local.earliest().map(|instant| instant.with_timezone(&Utc))
    };
    match (instant(date, from), last.and_then(|date| instant(date, to))) {
        (Some(start), Some(end)) if start < end => {
            CalendarDay { date, hours: Some((start, end)), local_hours: Some((from, to)) }
        }
        _ => whole,
    }
}

fn time(text: Option<&str>) -> Option<NaiveTime> {
    NaiveTime::from_num_seconds_from_midnight_opt(clock::minutes(text?)? * 60, 0)
}

/// The items at the top of the agenda, one a line.
fn description(agenda: &AgendaView, print: Print) -> Pair {
    let lines = lines(agenda, print);
    let top = || lines.iter().filter(|line| line.depth == 0);
    let join = |number: &str, title: &str| match (number, title) {
        ("", title) => title.to_owned(),
        (number, title) => format!("{number}: {title}"),
    };
    let all = |texts: Vec<String>| plain(&texts.join("\n"));
    Pair::new(
        all(top().map(|line| join(&line.number.ar, &line.title.ar)).collect()),
        all(top().map(|line| join(&line.number.en, &line.title.en)).collect()),
    )
}
