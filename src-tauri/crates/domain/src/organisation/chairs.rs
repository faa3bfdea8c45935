//! The two seats of the chair, held by a government and by a body beside it from one and the same state, in turn.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::names::{both, named_on};
use super::period::{Period, shown as dates};
use crate::error::Result;
use crate::register::rules::{refused, shown};
use crate::register::{Entry, EntryPart, Problem, Read};

/// The kind of the part.
const TERM: &str = "chair_term";
/// The seat of a government.
const GOVERNMENT: &str = "government";
/// The most years that the rotation shows.
const MOST_YEARS: i32 = 60;

/// One term on a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ChairTerm {
    /// The part's id.
    pub part: String,
    /// The seat: `government`, `non_governmental`.
    pub seat: String,
    /// The state from which the seat is held; nothing when it is not known.
    pub state: Option<String>,
    /// Who holds it, in Arabic: its name, or that of the state.
    pub name_ar: String,
    /// Who holds it, in English.
    pub name_en: String,
    /// The start, as it is known.
    pub starts: String,
    /// The end, as it is known; empty while it lasts.
    pub ends: String,
}

/// Who held the seats in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct ChairYear {
    /// The year.
    pub year: i32,
    /// The terms on the seat of the government in that year, the earlier one first.
    pub government: Vec<ChairTerm>,
    /// The terms on the other seat.
    pub non_governmental: Vec<ChairTerm>,
}

/// A term with the days that it can mean.
struct Sitting {
    term: ChairTerm,
    period: Period,
    dates: String,
}

/// What is wrong with the chair of a body: two at a time on one seat and a pair from two states are refused; a
/// seat that nobody holds while the other one is held is shown.
pub(super) fn problems(rows: &Connection, body: &Entry) -> Result<Vec<Problem>> {
    let sittings = sittings(rows, body)?;
    let mut problems = Vec::new();
    for (at, one) in sittings.iter().enumerate() {
        let later = sittings.get(at + 1..).unwrap_or_default();
        let at_once = later.iter().filter(|other| one.period.common(other.period).is_some());
        problems.extend(at_once.filter_map(|other| clash(one, other)));
        let paired =
            |other: &Sitting| other.term.seat != one.term.seat && one.period.common(other.period).is_some();
        if !sittings.iter().any(paired) {
            problems.push(alone(one));
        }
    }
    Ok(problems)
}

/// What two terms at one time do wrong.
fn clash(one: &Sitting, other: &Sitting) -> Option<Problem> {
    let args = [
        ("first", both(&one.term.name_ar, &one.term.name_en)),
        ("first_dates", one.dates.clone()),
        ("second", both(&other.term.name_ar, &other.term.name_en)),
        ("second_dates", other.dates.clone()),
    ];
    let message = if one.term.seat == other.term.seat {
        if one.term.seat == GOVERNMENT {
            "error-invalid-chair-government"
        } else {
            "error-invalid-chair-other"
        }
    } else if one.term.state.is_some() && other.term.state.is_some() && one.term.state != other.term.state {
        "error-invalid-chair-states"
    } else {
        return None;
    };
    Some(refused(message, Some(&other.term.part), &args))
}

fn alone(one: &Sitting) -> Problem {
    let message = if one.term.seat == GOVERNMENT {
        "error-shown-chair-without-other"
    } else {
        "error-shown-chair-without-government"
    };
    let args = [("name", both(&one.term.name_ar, &one.term.name_en)), ("dates", one.dates.clone())];
    shown(message, Some(&one.term.part), &args)
}

/// The rotation: who held the seats, year by year up to the year of a day or to the last year that is known, the
/// earliest year first.
pub(super) fn by_year(rows: &Connection, body: &Entry, on: NaiveDate) -> Result<Vec<ChairYear>> {
    let mut years: BTreeMap<i32, ChairYear> = BTreeMap::new();
    for Sitting { term, period, .. } in sittings(rows, body)? {
        let first = if period.first == NaiveDate::MIN { period.last } else { period.first };
        let open = period.last == NaiveDate::MAX;
        let last = if open { first.year().max(on.year()) } else { period.last.year() };
        for year in first.year().max(last.saturating_sub(MOST_YEARS - 1))..=last {
            let blank = || ChairYear { year, government: Vec::new(), non_governmental: Vec::new() };
            let row = years.entry(year).or_insert_with(blank);
            let seat = if term.seat == GOVERNMENT { &mut row.government } else { &mut row.non_governmental };
            seat.push(term.clone());
        }
    }
    Ok(years.into_values().collect())
}

/// The terms of a body by their first day. A term without a seat or without any date says nothing yet.
fn sittings(rows: &Connection, body: &Entry) -> Result<Vec<Sitting>> {
    let terms = body.parts.iter().filter(|part| part.kind == TERM && !part.deleted);
    let told = terms.filter(|part| {
        let said = |field| !part.values.text(field).is_empty();
        said("seat") && (said("starts") || said("ends"))
    });
    let mut sittings = told.map(|part| sitting(rows, part)).collect::<Result<Vec<_>>>()?;
    sittings.sort_by(|one, other| {
        (one.period.first, &one.term.part).cmp(&(other.period.first, &other.term.part))
    });
    Ok(sittings)
}

fn sitting(rows: &Connection, part: &EntryPart) -> Result<Sitting> {
    let values = &part.values;
    let period = Period::of(values);
    let on = [period.first, period.last].into_iter().find(|day| (1..=9999).contains(&day.year()));
    let holder = named_on(rows, values.text("holder"), on)?;
    let written = Some(values.text("state")).filter(|state| !state.is_empty()).map(str::to_owned);
    let held = holder.as_ref().filter(|holder| holder.kind == "state").map(|holder| holder.id.clone());
    let state = written.or(held);
    let mut names = (values.text("name_ar").to_owned(), values.text("name_en").to_owned());
    if names.0.is_empty() && names.1.is_empty() {
        let of_state = || named_on(rows, state.as_deref().unwrap_or_default(), on);
        let named = holder.map_or_else(of_state, |holder| Ok(Some(holder)))?.unwrap_or_default();
        names = (named.name_ar, named.name_en);
    }
    let term = ChairTerm {
        part: part.id.clone(),
        seat: values.text("seat").to_owned(),
        state,
        name_ar: names.0,
        name_en: names.1,
        starts: values.text("starts").to_owned(),
        ends: values.text("ends").to_owned(),
    };
    Ok(Sitting { term, period, dates: dates(values) })
}
