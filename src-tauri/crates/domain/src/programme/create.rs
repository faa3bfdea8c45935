//! A new day.

use chrono::NaiveDate;
use tashawur_journal::place::Place;
use tashawur_journal::{DocId, Journal, NewItem, ROOT, Value, rank};
use uuid::Uuid;

use super::{DayCreateRequest, DayKind, DayPatch, StoredDay, rules, stored};
use crate::agenda::Created;
use crate::change::{Change, meeting_stands};
use crate::error::{Error, Result};
use crate::meeting::{DAY_KIND, days};
use crate::{settings, wire};

/// Makes a day after the last one. A main day for which no date is given follows the last dated main day; the
/// first one takes the first day of the meeting, when that is known to the day.
///
/// # Errors
/// `not_found` when there is no such meeting, `invalid` when it is deleted or a value breaks a rule.
pub fn create(journal: &Journal, request: &DayCreateRequest) -> Result<Created> {
    let doc = DocId(request.meeting.clone());
    let id = Uuid::now_v7().to_string();
    journal.edit("programme_day.create", |edit| {
        meeting_stands(edit, &doc)?;
        let settings = settings::from_rows(edit.rows())?;
        let days = stored(edit.rows(), &doc.0)?;
        let root = edit.item(&doc, ROOT)?.unwrap_or_default();
        let meeting_starts = days::date(root.maybe("starts"));
        let first = meeting_starts
            .map(|date| date.first_day())
            .filter(|first| meeting_starts.is_some_and(|date| date.last_day() == *first));
        let mut values = request.values.clone();
        if values.date.is_none() {
            values.date = next_date(&days, &values, first).map(|date| date.to_string());
        }
        let patch = rules::checked(edit, &doc, None, &values)?;
        edit.add_item(&doc, blank(id.clone(), &days, &settings.day_start, &settings.day_end))?;
        let mut change = Change::of(edit, &doc, &id, DAY_KIND, "programme_day")?;
        rules::apply(&mut change, &patch, &settings.day_start)?;
        Ok::<(), Error>(())
    })?;
    Ok(Created { id })
}

/// A day as days of the office are, behind all others.
fn blank(id: String, days: &[StoredDay], start: &str, end: &str) -> NewItem {
    let last = days.iter().map(|day| day.rank.as_str()).max();
    let place = Place { parent: ROOT.to_owned(), rank: rank::between(last, None) };
    let registers = vec![
        ("place", Value::Text(place.format())),
        ("sort", Value::Text(wire::name(&DayKind::Main))),
        ("start", Value::Text(start.to_owned())),
        ("end", Value::Text(end.to_owned())),
    ];
    NewItem { id, kind: DAY_KIND.to_owned(), registers, ..NewItem::default() }
}

/// The date of a new main day; nothing when the days before it have none.
fn next_date(days: &[StoredDay], values: &DayPatch, meeting_starts: Option<NaiveDate>) -> Option<NaiveDate> {
    if values.kind.is_some_and(|kind| kind != DayKind::Main) {
        return None;
    }
    let mut next = match days.iter().rfind(|day| day.kind == DayKind::Main) {
        Some(last) => last.date?.succ_opt()?,
        None => meeting_starts?,
    };
    while days.iter().any(|day| day.date == Some(next)) {
        next = next.succ_opt()?;
    }
    Some(next)
}
