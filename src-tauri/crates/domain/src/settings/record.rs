//! The office's settings; every paper draws on them. They are one document and merge like any other.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_arabic::Digits;
use tashawur_arabic::months::MonthStyle;
use ts_rs::TS;

/// The settings of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Settings {
    /// The digits of Arabic texts.
    pub digits: Digits,
    /// The month names of Arabic dates.
    pub months: MonthStyle,
    /// Whether a Hijri date stands beside the Gregorian one.
    pub hijri: bool,
    /// The correction of Hijri dates in days, -1 to 1.
    pub hijri_correction: i8,
    /// The name of the organisation in Arabic, the first line of the letterhead.
    pub organisation_ar: String,
    /// The name of the organisation in English.
    pub organisation_en: String,
    /// The name of the secretariat in Arabic.
    pub secretariat_ar: String,
    /// The name of the secretariat in English.
    pub secretariat_en: String,
    /// The name of the sector in Arabic.
    pub sector_ar: String,
    /// The name of the sector in English.
    pub sector_en: String,
    /// The name of the department in Arabic.
    pub department_ar: String,
    /// The name of the department in English.
    pub department_en: String,
    /// The last line of the letterhead in Arabic, such as the role towards the process.
    pub role_ar: String,
    /// The last line of the letterhead in English.
    pub role_en: String,
    /// Where meetings usually take place, in Arabic.
    pub place_ar: String,
    /// Where meetings usually take place, in English.
    pub place_en: String,
    /// The time zone of new meetings, an IANA name.
    pub zone: String,
    /// When a day of a programme starts, `HH:MM`.
    pub day_start: String,
    /// When a day of a programme ends, `HH:MM`.
    pub day_end: String,
    /// The days off in a week, 1 (Monday) to 7 (Sunday).
    pub days_off: Vec<u32>,
    /// The process of new meetings, as the id of an entry.
    pub process: String,
    /// The name of the office's own Word template; empty for the one that comes with the program.
    pub template_name: String,
    /// The hash of that template among the stored files; empty for the one that comes with the program.
    pub template: String,
}

/// What to change in the settings: only the members that are present are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct SettingsPatch {
    /// The digits of Arabic texts.
    pub digits: Option<Digits>,
    /// The month names of Arabic dates.
    pub months: Option<MonthStyle>,
    /// Whether a Hijri date stands beside the Gregorian one.
    pub hijri: Option<bool>,
    /// The correction of Hijri dates in days.
    pub hijri_correction: Option<i8>,
    /// The organisation in Arabic.
    pub organisation_ar: Option<String>,
    /// The organisation in English.
    pub organisation_en: Option<String>,
    /// The secretariat in Arabic.
    pub secretariat_ar: Option<String>,
    /// The secretariat in English.
    pub secretariat_en: Option<String>,
    /// The sector in Arabic.
    pub sector_ar: Option<String>,
    /// The sector in English.
    pub sector_en: Option<String>,
    /// The department in Arabic.
    pub department_ar: Option<String>,
    /// The department in English.
    pub department_en: Option<String>,
    /// The role in Arabic.
    pub role_ar: Option<String>,
    /// The role in English.
    pub role_en: Option<String>,
    /// The usual place in Arabic.
    pub place_ar: Option<String>,
    /// The usual place in English.
    pub place_en: Option<String>,
    /// The time zone.
    pub zone: Option<String>,
    /// When a day starts.
    pub day_start: Option<String>,
    /// When a day ends.
    pub day_end: Option<String>,
    /// The days off.
    pub days_off: Option<Vec<u32>>,
    /// The process of new meetings.
    pub process: Option<String>,
}

/// Nothing to say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", type = "Record<string, never>")]
pub struct Nothing {}
