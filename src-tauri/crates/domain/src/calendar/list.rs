//! The timeline as a list for a calendar file or a paper.

use chrono::{DateTime, NaiveDate, Utc};
use tashawur_arabic::dates::FuzzyDate;
use tashawur_i18n::plain;
use tashawur_journal::Journal;
use tashawur_sheets::{CalendarDay, CalendarSheet, Pair, PaperLanguage};

use super::{TimelineItem, TimelineRequest, timeline};
use crate::error::Result;
use crate::meeting::days::date;

/// The most days of one event; a longer one stands at its first and its last day.
const MOST_DAYS: usize = 60;

/// What goes into a calendar file, and what cannot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarList {
    /// An event for each item whose days are known.
    pub events: Vec<CalendarSheet>,
    /// The items that are known to the month, the quarter or the year, or have no end: no day is invented for them.
    pub left_out: Vec<TimelineItem>,
}

/// What a calendar file can hold of a stretch of the timeline, and what it cannot.
///
/// # Errors
/// As [`timeline`].
pub fn list(
    journal: &Journal,
    request: &TimelineRequest,
    language: PaperLanguage,
    now: DateTime<Utc>,
) -> Result<CalendarList> {
    let timeline = timeline(journal, request, now.date_naive())?;
    let mut list = CalendarList { events: Vec::new(), left_out: Vec::new() };
    for item in timeline.items {
        match known_days(&item) {
            Some(days) => list.events.push(event(&item, days, language, now)),
            None => list.left_out.push(item),
        }
    }
    Ok(list)
}

/// The days of an item that is known to the day.
fn known_days(item: &TimelineItem) -> Option<Vec<NaiveDate>> {
    let first = date(Some(&item.starts))?;
    let last = match &item.ends {
        Some(ends) => date(Some(ends))?,
        None => item.last_day.as_ref().and(Some(first))?,
    };
    let (FuzzyDate::Day(first), FuzzyDate::Day(last)) = (first, last) else { return None };
    let days: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= last).take(MOST_DAYS + 1).collect();
    Some(if days.len() > MOST_DAYS { vec![first, last] } else { days })
}

fn event(
    item: &TimelineItem,
    days: Vec<NaiveDate>,
    language: PaperLanguage,
    now: DateTime<Utc>,
) -> CalendarSheet {
    let bare = |ar: &str, en: &str| Pair::new(plain(ar), plain(en));
    CalendarSheet {
        language,
        uid: item.key.replace('/', "-"),
        title: bare(&item.title_ar, &item.title_en),
        place: Pair::default(),
        description: bare(&item.detail_ar, &item.detail_en),
        stamp: now,
        days: days.into_iter().map(|date| CalendarDay { date, hours: None, local_hours: None }).collect(),
    }
}
