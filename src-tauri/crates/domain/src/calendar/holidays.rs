//! Public holidays on the timeline; those that come every year, in every year from their first one.

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use tashawur_arabic::dates::FuzzyDate;
use tashawur_sheets::Pair;

use super::TimelineKind;
use super::span::{Span, What, When};
use super::timeline::Found;
use crate::error::Result;
use crate::meeting::days::date;
use crate::register::{Entry, Read, whole};

/// Adds the holidays.
pub(super) fn add(rows: &Connection, span: &Span, found: &mut Found<'_>) -> Result<()> {
    if !found.wants(&[TimelineKind::Holiday]) {
        return Ok(());
    }
    for holiday in whole(rows, "holiday")? {
        let Some(starts) = date(Some(holiday.values.text("starts"))) else { continue };
        let ends = date(Some(holiday.values.text("ends")));
        let every = holiday.values.flag("every_year");
        let first = starts.first_day().year();
        let years = if every { first.max(span.from.year() - 1)..=span.to.year() } else { first..=first };
        for year in years {
            let Some(when) = in_year(starts, ends, year) else { continue };
            found.add(span.item(what(&holiday, year), when), Pair::default());
        }
    }
    Ok(())
}

fn what(holiday: &Entry, year: i32) -> What {
    What {
        key: format!("{}/{year}", holiday.id),
        kind: TimelineKind::Holiday,
        row: "holiday".to_owned(),
        document: holiday.id.clone(),
        document_kind: "holiday",
        part: None,
        title: Pair::new(holiday.title_ar.as_str(), &holiday.title_en),
        detail: Pair::default(),
        status: None,
    }
}

/// The dates of a holiday moved to the year in which it begins; nothing where the year lacks the day.
fn in_year(starts: FuzzyDate, ends: Option<FuzzyDate>, year: i32) -> Option<When> {
    let later = year - starts.first_day().year();
    let ends = match ends {
        Some(ends) => Some(years_later(ends, later)?),
        None => None,
    };
    Some(When::within(years_later(starts, later)?, ends))
}

fn years_later(date: FuzzyDate, later: i32) -> Option<FuzzyDate> {
    Some(match date {
        FuzzyDate::Year(year) => FuzzyDate::Year(year + later),
        FuzzyDate::Quarter(year, quarter) => FuzzyDate::Quarter(year + later, quarter),
        FuzzyDate::Month(year, month) => FuzzyDate::Month(year + later, month),
        FuzzyDate::Day(day) => {
            FuzzyDate::Day(NaiveDate::from_ymd_opt(day.year() + later, day.month(), day.day())?)
        }
    })
}
