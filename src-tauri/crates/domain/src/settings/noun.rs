//! How the settings lie in the journal: one document of registers under a fixed name, one row for each.
//!
//! A setting that a store has never heard of keeps its default, so that a later program may add some.

use rusqlite::{Connection, params};
use tashawur_arabic::Digits;
use tashawur_arabic::months::MonthStyle;
use tashawur_journal::{DocId, Item, Noun, ROOT, Value};

use super::Settings;
use crate::wire;

/// The id of the one document.
pub(crate) const DOCUMENT: &str = "settings";

/// Derives the table `setting`: a row for each setting, its value as text.
pub(crate) struct SettingsNoun;

impl Noun for SettingsNoun {
    fn kind(&self) -> &'static str {
        "settings"
    }

    fn derive_version(&self) -> u32 {
        1
    }

    fn schema(&self) -> &'static str {
        "CREATE TABLE setting (
           doc TEXT NOT NULL,
           name TEXT NOT NULL,
           value TEXT NOT NULL,
           PRIMARY KEY (doc, name)
         ) STRICT, WITHOUT ROWID;"
    }

    fn tables(&self) -> &'static [&'static str] {
        &["setting"]
    }

    fn derive_item(&self, rows: &Connection, doc: &DocId, item: &Item) -> rusqlite::Result<()> {
        if item.id != ROOT {
            return Ok(());
        }
        let mut insert =
            rows.prepare_cached("INSERT OR REPLACE INTO setting (doc, name, value) VALUES (?1, ?2, ?3)")?;
        for (name, field) in &item.fields {
            if let Some(value) = as_text(&field.value) {
                insert.execute(params![doc.0, name, value])?;
            }
        }
        Ok(())
    }
}

/// A value as the table keeps it; nothing for a value that was taken away.
fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Int(number) => Some(number.to_string()),
        Value::Text(text) => Some(text.clone()),
    }
}

impl Default for Settings {
    /// What an office starts with: the letterhead of the process's technical secretariat (domain section 2.2),
    /// Western digits and no Hijri date (section 4), a week whose days off are Friday and Saturday.
    fn default() -> Self {
        let text = str::to_owned;
        Settings {
            digits: Digits::default(),
            months: MonthStyle::default(),
            hijri: false,
            hijri_correction: 0,
            organisation_ar: text("جامعة الدول العربية"),
            organisation_en: text("League of Arab States"),
            secretariat_ar: text("الأمانة العامة"),
            secretariat_en: text("General Secretariat"),
            sector_ar: text("قطاع الشؤون الاجتماعية"),
            sector_en: text("Social Affairs Sector"),
            department_ar: text("إدارة شؤون اللاجئين والمغتربين والهجرة"),
            department_en: text("Department of Refugees, Expatriates and Migration Affairs"),
            role_ar: text("(الأمانة الفنية لعملية التشاور)"),
            role_en: text("(Technical Secretariat of the Consultative Process)"),
            place_ar: text("مقر الأمانة العامة – القاهرة"),
            place_en: text("General Secretariat Headquarters, Cairo"),
            zone: text("Africa/Cairo"),
            day_start: text("10:00"),
            day_end: text("16:00"),
            days_off: vec![5, 6],
            process: text("process:ARCP"),
            template_name: String::new(),
            template: String::new(),
        }
    }
}

/// All settings as the registers of the document, in a fixed order.
pub(crate) fn registers(settings: &Settings) -> Vec<(&'static str, Value)> {
    let text = |value: &String| Value::Text(value.clone());
    vec![
        ("digits", Value::Text(wire::name(&settings.digits))),
        ("months", Value::Text(wire::name(&settings.months))),
        ("hijri", Value::Bool(settings.hijri)),
        ("hijri_correction", Value::Int(i64::from(settings.hijri_correction))),
        ("organisation_ar", text(&settings.organisation_ar)),
        ("organisation_en", text(&settings.organisation_en)),
        ("secretariat_ar", text(&settings.secretariat_ar)),
        ("secretariat_en", text(&settings.secretariat_en)),
        ("sector_ar", text(&settings.sector_ar)),
        ("sector_en", text(&settings.sector_en)),
        ("department_ar", text(&settings.department_ar)),
        ("department_en", text(&settings.department_en)),
        ("role_ar", text(&settings.role_ar)),
        ("role_en", text(&settings.role_en)),
        ("place_ar", text(&settings.place_ar)),
        ("place_en", text(&settings.place_en)),
        ("zone", text(&settings.zone)),
        ("day_start", text(&settings.day_start)),
        ("day_end", text(&settings.day_end)),
        ("days_off", Value::Text(days_to_text(&settings.days_off))),
        ("process", text(&settings.process)),
        ("template_name", text(&settings.template_name)),
        ("template", text(&settings.template)),
    ]
}

/// Days of the week as stored: `5,6`.
fn days_to_text(days: &[u32]) -> String {
    days.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

/// Days of the week from what was stored; what is no day is left out.
pub(super) fn days_from_text(text: &str) -> Vec<u32> {
    let days = text.split(',').filter_map(|day| day.trim().parse().ok());
    days.filter(|day| (1..=7).contains(day)).collect()
}
