//! The rules of an item's values, and how they are written.

use rusqlite::Connection;
use tashawur_journal::{DocId, Edit, NewItem, Value};

use super::{ItemKind, ItemPatch};
use crate::change::Change;
use crate::error::{Error, Result, invalid_with};
use crate::meeting::{DAY_KIND, ITEM_KIND};
use crate::{clock, party, tags, text, wire};

/// The texts of an item; all of them are made with it, so that two laptops never make one apart.
pub(crate) const TEXTS: [&str; 8] = [
    "title_ar",
    "title_en",
    "note_ar",
    "note_en",
    "decision_ar",
    "decision_en",
    "presenter_text_ar",
    "presenter_text_en",
];

/// The most levels under the top one.
pub(super) const DEEPEST: usize = 12;

/// The most items of one agenda, deleted ones included.
pub(super) const MOST_ITEMS: usize = 5_000;

/// An item that says nothing yet, at a place.
pub(super) fn blank(id: String, place: String) -> NewItem {
    let texts = TEXTS.iter().map(|field| (*field, String::new())).collect();
    let sort = wire::name(&ItemKind::Item);
    let registers = vec![("place", Value::Text(place)), ("sort", Value::Text(sort))];
    NewItem { id, kind: ITEM_KIND.to_owned(), texts, registers, ..NewItem::default() }
}

/// Refuses a depth that no page can show.
pub(super) fn check_depth(depth: usize) -> Result<()> {
    if depth > DEEPEST {
        return Err(invalid_with("error-invalid-nesting", &[("limit", DEEPEST.to_string())]));
    }
    Ok(())
}

/// A patch whose values keep the rules, in the form in which they are stored.
///
/// # Errors
/// `invalid` with the sentence of the rule that is broken, `not_found` for a day that is not in the programme.
pub(super) fn checked(edit: &Edit<'_>, doc: &DocId, patch: &ItemPatch) -> Result<ItemPatch> {
    let rows: &Connection = edit.rows();
    let title = |text: &Option<String>| text.as_deref().map(text::title).transpose();
    let note = |text: &Option<String>| text.as_deref().map(text::note).transpose();
    Ok(ItemPatch {
        kind: patch.kind.map(checked_kind).transpose()?,
        title_ar: title(&patch.title_ar)?,
        title_en: title(&patch.title_en)?,
        note_ar: note(&patch.note_ar)?,
        note_en: note(&patch.note_en)?,
        decision_ar: note(&patch.decision_ar)?,
        decision_en: note(&patch.decision_en)?,
        tags: patch.tags.as_deref().map(|tags| tags::checked(rows, tags)).transpose()?,
        presenter: patch.presenter.as_ref().map(|party| party::checked(rows, party)).transpose()?,
        duration: patch.duration.map(checked_duration).transpose()?,
        day: patch.day.clone().map(|day| checked_day(edit, doc, day)).transpose()?,
        start: patch.start.as_deref().map(checked_start).transpose()?,
        translation_checked: patch.translation_checked,
    })
}

fn checked_kind(kind: ItemKind) -> Result<ItemKind> {
    if kind == ItemKind::Unknown {
        return Err(invalid_with("error-invalid-kind", &[("value", wire::name(&kind))]));
    }
    Ok(kind)
}

fn checked_duration(minutes: u32) -> Result<u32> {
    if minutes > clock::DAY {
        return Err(invalid_with("error-invalid-duration", &[("minutes", minutes.to_string())]));
    }
    Ok(minutes)
}

fn checked_day(edit: &Edit<'_>, doc: &DocId, day: String) -> Result<String> {
    if day.is_empty() {
        return Ok(day);
    }
    let found = edit.item(doc, &day)?.filter(|item| item.kind == DAY_KIND && !item.deleted());
    found.map(|_| day).ok_or(Error::NotFound { kind: "programme_day" })
}

fn checked_start(text: &str) -> Result<String> {
    if text.trim().is_empty() { Ok(String::new()) } else { clock::checked(text) }
}

/// Writes a checked patch: only what differs.
pub(super) fn apply(change: &mut Change<'_, '_>, patch: &ItemPatch) -> Result<()> {
    let registers = [
        ("sort", patch.kind.as_ref().map(wire::name)),
        ("day", patch.day.clone()),
        ("start", patch.start.clone()),
    ];
    for (field, value) in registers {
        if let Some(value) = value {
            change.set(field, value)?;
        }
    }
    if let Some(minutes) = patch.duration {
        change.set("duration", if minutes == 0 { Value::Null } else { Value::Int(i64::from(minutes)) })?;
    }
    if let Some(presenter) = &patch.presenter {
        party::write(change, &party::PRESENTER, presenter)?;
    }
    if let Some(tags) = &patch.tags {
        tags::write(change, tags)?;
    }
    let mut touched = Touched::default();
    touched.pair(change, ("title_ar", &patch.title_ar), ("title_en", &patch.title_en))?;
    touched.pair(change, ("note_ar", &patch.note_ar), ("note_en", &patch.note_en))?;
    touched.pair(change, ("decision_ar", &patch.decision_ar), ("decision_en", &patch.decision_en))?;
    touched.settle(change, patch.translation_checked == Some(true))
}

/// Which language was changed without the other.
#[derive(Default)]
struct Touched {
    /// A language was changed at all.
    ar: bool,
    en: bool,
    /// A text that existed was changed, and so its translation, which exists too, lags behind.
    en_lags: bool,
    ar_lags: bool,
    /// A text was written where there was none beside its original.
    ar_is_new: bool,
    en_is_new: bool,
}

impl Touched {
    /// Writes the two texts of a pair and takes note of what that means for the translation.
    fn pair(
        &mut self,
        change: &mut Change<'_, '_>,
        (field_ar, new_ar): (&str, &Option<String>),
        (field_en, new_en): (&str, &Option<String>),
    ) -> Result<()> {
        let filled = |field: &str| !change.item().text(field).trim().is_empty();
        let (had_ar, had_en) = (filled(field_ar), filled(field_en));
        let ar = write(change, field_ar, new_ar)?;
        let en = write(change, field_en, new_en)?;
        self.ar |= ar;
        self.en |= en;
        self.en_lags |= ar && !en && had_ar && had_en;
        self.ar_lags |= en && !ar && had_ar && had_en;
        self.ar_is_new |= ar && !had_ar && had_en;
        self.en_is_new |= en && !had_en && had_ar;
        Ok(())
    }

    /// Writes which language lags behind.
    ///
    /// A text is saved at every pause of the typist. So the language that was brought up to date, or written
    /// beside an original, is remembered as the translation: what is typed into it next is no new original.
    fn settle(&self, change: &mut Change<'_, '_>, checked: bool) -> Result<()> {
        let stale = change.item().text("stale").to_owned();
        let translated = change.item().text("translated").to_owned();
        if checked {
            return change.set("stale", "");
        }
        let caught_up = (stale == "en" && self.en) || (stale == "ar" && self.ar);
        if caught_up {
            change.set("stale", "")?;
            return change.set("translated", stale);
        }
        if self.en_is_new || self.ar_is_new {
            return change.set("translated", if self.en_is_new { "en" } else { "ar" });
        }
        if self.en_lags && translated != "ar" {
            change.set("translated", "")?;
            change.set("stale", "en")
        } else if self.ar_lags && translated != "en" {
            change.set("translated", "")?;
            change.set("stale", "ar")
        } else {
            Ok(())
        }
    }
}

fn write(change: &mut Change<'_, '_>, field: &str, text: &Option<String>) -> Result<bool> {
    text.as_deref().map_or(Ok(false), |text| change.write(field, text))
}
