//! A new meeting: blank, or from an earlier one.

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use tashawur_journal::{DocId, Edit, Item, Journal, NewItem, ROOT, Value};
use uuid::Uuid;

use super::shift::Shift;
use super::{KIND, MeetingCreateRequest, MeetingKind, MeetingMode, MeetingPatch, carry, days, rules};
use crate::agenda::Created;
use crate::change::Change;
use crate::error::{Error, Result};
use crate::settings::{self, Settings};
use crate::wire;

/// Makes a meeting and answers its id.
///
/// From an earlier meeting it takes the agenda with all items and documents, the programme without its dates,
/// place, host and style; the ordinal is the next free one of the same kind and process, the years in texts move
/// to the year of the new meeting: that of its start when it is given, else the year after the earlier one or
/// this year, whichever is later.
///
/// # Errors
/// `not_found` when there is no such earlier meeting, `invalid` when a value breaks a rule.
pub fn create(journal: &Journal, request: &MeetingCreateRequest, today: NaiveDate) -> Result<Created> {
    let doc = DocId(Uuid::now_v7().to_string());
    journal.edit("meeting.create", |edit| {
        let patch = rules::checked(edit.rows(), None, &request.values)?;
        let (root, items) = match request.from.as_deref().filter(|id| !id.is_empty()) {
            None => (blank(&settings::from_rows(edit.rows())?, &patch), Vec::new()),
            Some(from) => from_earlier(edit, &DocId(from.to_owned()), &patch, today)?,
        };
        edit.create(&doc, KIND, root, items)?;
        let mut change = Change::of(edit, &doc, ROOT, KIND, "meeting")?;
        rules::apply(&mut change, &patch)
    })?;
    Ok(Created { id: doc.0 })
}

/// What a blank meeting starts with: the office's process, time zone and, unless it is held by video, place.
fn blank(settings: &Settings, patch: &MeetingPatch) -> NewItem {
    let mut root = rules::blank();
    let kind = wire::name(&MeetingKind::OrdinaryAnnual);
    for (field, value) in [("sort", &kind), ("process", &settings.process), ("zone", &settings.zone)] {
        if !value.is_empty() {
            root.registers.push((field, Value::Text(value.clone())));
        }
    }
    let has_place = patch.mode != Some(MeetingMode::Video);
    for (field, text) in root.texts.iter_mut().filter(|_| has_place) {
        match *field {
            "place_ar" => text.clone_from(&settings.place_ar),
            "place_en" => text.clone_from(&settings.place_en),
            _ => {}
        }
    }
    root
}

fn from_earlier(
    edit: &Edit<'_>,
    from: &DocId,
    patch: &MeetingPatch,
    today: NaiveDate,
) -> Result<(NewItem, Vec<NewItem>)> {
    let old = edit.document(from)?.filter(|old| old.kind == KIND);
    let old = old.ok_or(Error::NotFound { kind: "meeting" })?;
    let shift = shift(edit.rows(), &old.root, patch, today)?;
    let mut root = rules::blank();
    carry::root(&old.root, &shift, &mut root);
    Ok((root, carry::items(&old, &shift)))
}

/// The step from the earlier meeting to the new one.
fn shift(rows: &Connection, old: &Item, patch: &MeetingPatch, today: NaiveDate) -> Result<Shift> {
    let year = |text: Option<&str>| days::date(text).map(|date| date.first_day().year());
    let old_year = year(old.maybe("starts")).or_else(|| year(old.maybe("ends")));
    let given = year(patch.starts.as_deref()).or_else(|| year(patch.ends.as_deref()));
    let years = old_year.map(|old| (old, given.unwrap_or_else(|| today.year().max(old + 1))));
    let ordinal = old.int("ordinal").and_then(|ordinal| u32::try_from(ordinal).ok());
    let next = match (ordinal, patch.ordinal) {
        (Some(_), Some(given)) => Some(given),
        (Some(ordinal), None) => Some(next_ordinal(rows, old, ordinal)?),
        (None, _) => None,
    };
    Ok(Shift { years, ordinals: ordinal.zip(next.filter(|next| (1..=99).contains(next))) })
}

/// The first ordinal after `ordinal` that no meeting of the same kind and process has.
fn next_ordinal(rows: &Connection, old: &Item, ordinal: u32) -> Result<u32> {
    let mut statement = rows.prepare_cached(
        "SELECT ordinal FROM meeting
         WHERE sort = ?1 AND process IS ?2 AND deleted = 0 AND ordinal > ?3 ORDER BY ordinal",
    )?;
    let process = old.maybe("process").filter(|id| !id.is_empty());
    let taken = statement.query_map((old.text("sort"), process, ordinal), |row| row.get::<_, u32>(0))?;
    let mut next = ordinal + 1;
    for taken in taken {
        if taken? == next {
            next += 1;
        }
    }
    Ok(next)
}
