//! The rules of a meeting's values, and how they are written.

use rusqlite::Connection;
use serde::Serialize;
use tashawur_arabic::dates::FuzzyDate;
use tashawur_journal::{NewItem, ROOT, Value};

use super::{KIND, MeetingPatch, MeetingStatus, days};
use crate::change::Change;
use crate::error::{Result, invalid, invalid_with};
use crate::{clock, follow, party, register, tags, text, wire};

/// The texts of a meeting; all of them are made with it, so that two laptops never make one apart.
pub(crate) const TEXTS: [&str; 10] = [
    "typed_title_ar",
    "typed_title_en",
    "place_ar",
    "place_en",
    "theme_ar",
    "theme_en",
    "note_ar",
    "note_en",
    "host_text_ar",
    "host_text_en",
];

/// A meeting that says nothing yet.
pub(super) fn blank() -> NewItem {
    let texts = TEXTS.iter().map(|field| (*field, String::new())).collect();
    NewItem { id: ROOT.to_owned(), kind: KIND.to_owned(), texts, ..NewItem::default() }
}

/// A patch of the meeting `own`, or of a new one, whose values keep the rules, in the form in which they are stored.
///
/// # Errors
/// `invalid` with the sentence of the rule that is broken.
pub(super) fn checked(rows: &Connection, own: Option<&str>, patch: &MeetingPatch) -> Result<MeetingPatch> {
    let title = |text: &Option<String>| text.as_deref().map(text::title).transpose();
    let note = |text: &Option<String>| text.as_deref().map(text::note).transpose();
    let date = |text: &Option<String>| text.as_deref().map(checked_date).transpose();
    let follows_up = patch.follows_up.as_deref().map(|id| follow::checked(rows, own, id));
    Ok(MeetingPatch {
        kind: known(patch.kind)?,
        ordinal: patch.ordinal.map(checked_ordinal).transpose()?,
        process: patch.process.as_deref().map(|id| checked_process(rows, id)).transpose()?,
        host: patch.host.as_ref().map(|host| party::checked(rows, host)).transpose()?,
        place_ar: title(&patch.place_ar)?,
        place_en: title(&patch.place_en)?,
        mode: known(patch.mode)?,
        starts: date(&patch.starts)?,
        ends: date(&patch.ends)?,
        zone: patch.zone.as_deref().map(checked_zone).transpose()?,
        status_set: patch.status_set,
        languages: known(patch.languages)?,
        typed_title_ar: title(&patch.typed_title_ar)?,
        typed_title_en: title(&patch.typed_title_en)?,
        theme_ar: title(&patch.theme_ar)?,
        theme_en: title(&patch.theme_en)?,
        note_ar: note(&patch.note_ar)?,
        note_en: note(&patch.note_en)?,
        tags: patch.tags.as_deref().map(|tags| tags::checked(rows, tags)).transpose()?,
        symbol: title(&patch.symbol)?,
        numbering: patch.numbering,
        follows_up: follows_up.transpose()?,
        illustrative: patch.illustrative,
    })
}

/// A choice of this program; «unknown» only shows what a newer program wrote.
fn known<T: Serialize>(choice: Option<T>) -> Result<Option<T>> {
    match choice.as_ref().map(wire::name) {
        Some(name) if name == "unknown" => Err(invalid_with("error-invalid-kind", &[("value", name)])),
        _ => Ok(choice),
    }
}

fn checked_ordinal(ordinal: u32) -> Result<u32> {
    if ordinal > 99 {
        return Err(invalid_with("error-invalid-ordinal", &[("ordinal", ordinal.to_string())]));
    }
    Ok(ordinal)
}

fn checked_process(rows: &Connection, id: &str) -> Result<String> {
    if !id.is_empty() {
        register::find_row(rows, id)?.ok_or_else(|| invalid("error-invalid-reference"))?;
    }
    Ok(id.to_owned())
}

/// A date in its stored form, whichever digits it was typed in; empty stays empty.
fn checked_date(text: &str) -> Result<String> {
    let typed: String = text.trim().chars().map(clock::western).collect::<String>().to_uppercase();
    if typed.is_empty() {
        return Ok(typed);
    }
    let date: FuzzyDate =
        typed.parse().map_err(|_| invalid_with("error-invalid-date", &[("value", shortened(text))]))?;
    Ok(date.to_string())
}

fn checked_zone(text: &str) -> Result<String> {
    let zone: chrono_tz::Tz =
        text.trim().parse().map_err(|_| invalid_with("error-invalid-zone", &[("value", shortened(text))]))?;
    Ok(zone.name().to_owned())
}

/// Enough of a wrong value to know it again.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

/// Writes a checked patch: only what differs.
///
/// # Errors
/// `invalid` when the meeting would end before it starts.
pub(super) fn apply(change: &mut Change<'_, '_>, patch: &MeetingPatch) -> Result<()> {
    check_order(change, patch)?;
    let registers = [
        ("sort", patch.kind.as_ref().map(wire::name)),
        ("process", patch.process.clone()),
        ("mode", patch.mode.as_ref().map(wire::name)),
        ("starts", patch.starts.clone()),
        ("ends", patch.ends.clone()),
        ("zone", patch.zone.clone()),
        ("status_set", patch.status_set.as_ref().map(stored_status)),
        ("languages", patch.languages.as_ref().map(wire::name)),
        ("symbol", patch.symbol.clone()),
        ("numbering", patch.numbering.as_ref().map(wire::name)),
        (follow::FIELD, patch.follows_up.clone()),
    ];
    for (field, value) in registers {
        if let Some(value) = value {
            change.set(field, value)?;
        }
    }
    if let Some(ordinal) = patch.ordinal {
        change.set("ordinal", if ordinal == 0 { Value::Null } else { Value::Int(i64::from(ordinal)) })?;
    }
    if let Some(illustrative) = patch.illustrative {
        change.set("illustrative", illustrative)?;
    }
    if let Some(host) = &patch.host {
        party::write(change, &party::HOST, host)?;
    }
    if let Some(tags) = &patch.tags {
        tags::write(change, tags)?;
    }
    write_texts(change, patch)
}

/// `unknown` gives the status back to the dates.
fn stored_status(status: &MeetingStatus) -> String {
    if *status == MeetingStatus::Unknown { String::new() } else { wire::name(status) }
}

fn write_texts(change: &mut Change<'_, '_>, patch: &MeetingPatch) -> Result<()> {
    let texts = [
        ("typed_title_ar", &patch.typed_title_ar),
        ("typed_title_en", &patch.typed_title_en),
        ("place_ar", &patch.place_ar),
        ("place_en", &patch.place_en),
        ("theme_ar", &patch.theme_ar),
        ("theme_en", &patch.theme_en),
        ("note_ar", &patch.note_ar),
        ("note_en", &patch.note_en),
    ];
    for (field, text) in texts {
        if let Some(text) = text {
            change.write(field, text)?;
        }
    }
    Ok(())
}

/// A meeting does not end before it starts; dates of other precision may share a month or a year.
fn check_order(change: &Change<'_, '_>, patch: &MeetingPatch) -> Result<()> {
    if patch.starts.is_none() && patch.ends.is_none() {
        return Ok(());
    }
    let starts = patch.starts.as_deref().unwrap_or_else(|| change.item().text("starts"));
    let ends = patch.ends.as_deref().unwrap_or_else(|| change.item().text("ends"));
    match (days::date(Some(starts)), days::date(Some(ends))) {
        (Some(first), Some(last)) if last.last_day() < first.first_day() => Err(invalid_with(
            "error-invalid-end-before-start",
            &[("end", ends.to_owned()), ("start", starts.to_owned())],
        )),
        _ => Ok(()),
    }
}
