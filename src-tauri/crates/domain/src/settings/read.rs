//! The settings in force.

use std::collections::HashMap;

use rusqlite::Connection;
use tashawur_journal::Journal;

use super::Settings;
use super::noun::{DOCUMENT, days_from_text};
use crate::error::Result;
use crate::wire;

/// The settings in force; what was never set has its default.
///
/// # Errors
/// What the ground reports.
pub fn read(journal: &Journal) -> Result<Settings> {
    journal.rows(from_rows)
}

/// The settings from the derived rows.
pub(crate) fn from_rows(rows: &Connection) -> Result<Settings> {
    let mut statement = rows.prepare_cached("SELECT name, value FROM setting WHERE doc = ?1")?;
    let stored: HashMap<String, String> = statement
        .query_map([DOCUMENT], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let default = Settings::default();
    let text = |name: &str, default: String| stored.get(name).cloned().unwrap_or(default);
    let word = |name: &str| stored.get(name).map(String::as_str).unwrap_or_default();
    Ok(Settings {
        digits: wire::parse(word("digits")),
        months: wire::parse(word("months")),
        hijri: word("hijri").parse().unwrap_or(default.hijri),
        hijri_correction: word("hijri_correction").parse().unwrap_or(default.hijri_correction),
        organisation_ar: text("organisation_ar", default.organisation_ar),
        organisation_en: text("organisation_en", default.organisation_en),
        secretariat_ar: text("secretariat_ar", default.secretariat_ar),
        secretariat_en: text("secretariat_en", default.secretariat_en),
        sector_ar: text("sector_ar", default.sector_ar),
        sector_en: text("sector_en", default.sector_en),
        department_ar: text("department_ar", default.department_ar),
        department_en: text("department_en", default.department_en),
        role_ar: text("role_ar", default.role_ar),
        role_en: text("role_en", default.role_en),
        place_ar: text("place_ar", default.place_ar),
        place_en: text("place_en", default.place_en),
        zone: text("zone", default.zone),
        day_start: text("day_start", default.day_start),
        day_end: text("day_end", default.day_end),
        days_off: stored.get("days_off").map_or(default.days_off, |days| days_from_text(days)),
        process: text("process", default.process),
        template_name: text("template_name", default.template_name),
        template: text("template", default.template),
    })
}
