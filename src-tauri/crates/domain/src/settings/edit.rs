//! Changing the settings.

use tashawur_journal::{DocId, Journal, ROOT};

use super::noun::{DOCUMENT, registers};
use super::read::{from_rows, read};
use super::{Settings, SettingsPatch};
use crate::clock;
use crate::error::{Error, Result, invalid, invalid_with};
use crate::text;
use crate::{process, register};

/// The most characters of a line of the letterhead.
const LINE_LIMIT: usize = 300;

/// Changes the settings that are given and differ; the answer is the settings as they then stand.
///
/// # Errors
/// `invalid` when a value breaks a rule.
pub fn edit(journal: &Journal, patch: &SettingsPatch) -> Result<Settings> {
    journal.edit("settings.edit", |edit| {
        let before = from_rows(edit.rows())?;
        let after = patched(&before, patch)?;
        check(&after)?;
        if after.process != before.process && !after.process.is_empty() {
            register::find_row(edit.rows(), &after.process)?
                .filter(|entry| entry.kind == process::SHAPE.kind && !entry.deleted)
                .ok_or_else(|| invalid("error-invalid-reference"))?;
        }
        let id = DocId(DOCUMENT.to_owned());
        for (old, (name, value)) in registers(&before).into_iter().zip(registers(&after)) {
            if old.1 != value {
                edit.set(&id, ROOT, name, value)?;
            }
        }
        Ok::<(), Error>(())
    })?;
    read(journal)
}

/// The settings with the members of the patch in their places.
fn patched(before: &Settings, patch: &SettingsPatch) -> Result<Settings> {
    let line = |new: &Option<String>, old: &String| {
        new.as_ref().map_or(old.clone(), |new| text::clean_line(new).trim().to_owned())
    };
    let time =
        |new: &Option<String>, old: &String| new.as_ref().map_or(Ok(old.clone()), |new| clock::checked(new));
    Ok(Settings {
        digits: patch.digits.unwrap_or(before.digits),
        months: patch.months.unwrap_or(before.months),
        hijri: patch.hijri.unwrap_or(before.hijri),
        hijri_correction: patch.hijri_correction.unwrap_or(before.hijri_correction),
        organisation_ar: line(&patch.organisation_ar, &before.organisation_ar),
        organisation_en: line(&patch.organisation_en, &before.organisation_en),
        secretariat_ar: line(&patch.secretariat_ar, &before.secretariat_ar),
        secretariat_en: line(&patch.secretariat_en, &before.secretariat_en),
        sector_ar: line(&patch.sector_ar, &before.sector_ar),
        sector_en: line(&patch.sector_en, &before.sector_en),
        department_ar: line(&patch.department_ar, &before.department_ar),
        department_en: line(&patch.department_en, &before.department_en),
        role_ar: line(&patch.role_ar, &before.role_ar),
        role_en: line(&patch.role_en, &before.role_en),
        place_ar: line(&patch.place_ar, &before.place_ar),
        place_en: line(&patch.place_en, &before.place_en),
        zone: line(&patch.zone, &before.zone),
        day_start: time(&patch.day_start, &before.day_start)?,
        day_end: time(&patch.day_end, &before.day_end)?,
        days_off: patch.days_off.clone().map_or(before.days_off.clone(), in_order),
        process: line(&patch.process, &before.process),
        template_name: before.template_name.clone(),
        template: before.template.clone(),
    })
}

/// Each day once, Monday first.
fn in_order(mut days: Vec<u32>) -> Vec<u32> {
    days.sort_unstable();
    days.dedup();
    days
}

/// The rules of the settings as a whole.
fn check(settings: &Settings) -> Result<()> {
    if !(-1..=1).contains(&settings.hijri_correction) {
        return Err(invalid("error-invalid-hijri-correction"));
    }
    if settings.days_off.iter().any(|day| !(1..=7).contains(day)) || settings.days_off.len() > 6 {
        return Err(invalid("error-invalid-days-off"));
    }
    if settings.zone.parse::<chrono_tz::Tz>().is_err() {
        return Err(invalid_with("error-invalid-zone", &[("value", settings.zone.clone())]));
    }
    let (start, end) = (&settings.day_start, &settings.day_end);
    if clock::minutes(end) <= clock::minutes(start) {
        let times = [("start", start.clone()), ("end", end.clone())];
        return Err(invalid_with("error-invalid-day-end-before-start", &times));
    }
    let long = |(_, value): &(&str, tashawur_journal::Value)| matches!(value, tashawur_journal::Value::Text(text) if text.chars().count() > LINE_LIMIT);
    if registers(settings).iter().any(long) {
        return Err(invalid_with("error-invalid-title-too-long", &[("limit", LINE_LIMIT.to_string())]));
    }
    Ok(())
}
