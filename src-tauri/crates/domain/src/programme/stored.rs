//! The days of a programme as their derived rows hold them, in order.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use tashawur_journal::place::Place;
use tashawur_sheets::Pair;

use crate::error::Result;
use crate::meeting::days;
use crate::programme::{DayKind, heading};
use crate::settings::Settings;
use crate::wire;

/// A day as stored.
#[derive(Debug, Clone)]
pub(crate) struct StoredDay {
    pub(crate) id: String,
    pub(crate) rank: String,
    pub(crate) kind: DayKind,
    pub(crate) date: Option<NaiveDate>,
    pub(crate) start: Option<String>,
    pub(crate) end: Option<String>,
}

impl StoredDay {
    /// When the day starts: as set, or as days of the office do.
    pub(crate) fn start_or<'a>(&'a self, settings: &'a Settings) -> &'a str {
        self.start.as_deref().unwrap_or(&settings.day_start)
    }
}

/// The days of a meeting in order.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn stored(rows: &Connection, meeting: &str) -> Result<Vec<StoredDay>> {
    let mut days = select(rows, meeting, false)?;
    days.sort_by(|one, other| (&one.rank, &one.id).cmp(&(&other.rank, &other.id)));
    Ok(dated_in_order(days))
}

/// The deleted days with their headings.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn deleted(rows: &Connection, meeting: &str, settings: &Settings) -> Result<Vec<(String, Pair)>> {
    let style = days::style(settings);
    let days = select(rows, meeting, true)?;
    let named = days.into_iter().map(|day| (day.id, heading::heading(day.kind, None, day.date, &style)));
    Ok(named.collect())
}

fn select(rows: &Connection, meeting: &str, deleted: bool) -> Result<Vec<StoredDay>> {
    let mut statement = rows.prepare_cached(
        "SELECT item, place, sort, date, start, end FROM programme_day WHERE doc = ?1 AND deleted = ?2",
    )?;
    let found = statement.query_map((meeting, deleted), from_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<StoredDay> {
    Ok(StoredDay {
        id: row.get(0)?,
        rank: Place::parse(&row.get::<_, String>(1)?).rank,
        kind: wire::parse(&row.get::<_, String>(2)?),
        date: row.get::<_, Option<String>>(3)?.and_then(|date| date.parse().ok()),
        start: row.get(4)?,
        end: row.get(5)?,
    })
}

/// Days with a date follow the calendar; days without one keep their places among them.
fn dated_in_order(days: Vec<StoredDay>) -> Vec<StoredDay> {
    let mut dated: Vec<StoredDay> = days.iter().filter(|day| day.date.is_some()).cloned().collect();
    dated.sort_by_key(|day| day.date);
    let mut dated = dated.into_iter();
    days.into_iter().map(|day| if day.date.is_some() { dated.next().unwrap_or(day) } else { day }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(id: &str, date: Option<&str>) -> StoredDay {
        StoredDay {
            id: id.to_owned(),
            rank: id.to_owned(),
            kind: DayKind::Main,
            date: date.map(|date| date.parse().unwrap()),
            start: None,
            end: None,
        }
    }

    #[test]
    fn days_follow_the_calendar_and_days_without_a_date_keep_their_places() {
        let days = vec![
            day("a", Some("2021-12-14")),
            day("b", None),
            day("c", Some("2021-12-13")),
            day("d", Some("2021-12-15")),
        ];
        let order: Vec<String> = dated_in_order(days).into_iter().map(|day| day.id).collect();
        assert_eq!(
            order,
            ["c", "b", "a", "d"],
            "a day before the meeting, entered later, comes first (000-4)"
        );
    }
}
