//! The states that carried a distinction on a day, such as the champion countries of a compact (domain row 004-7).

use rusqlite::{Connection, Row, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_journal::Journal;
use ts_rs::TS;

use super::members::day;
use super::{StateOrder, names};
use crate::error::{Error, Result};
use crate::register::{Read, Titled, Values, titled, values};

/// Which distinction, on which day, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct DistinguishedRequest {
    /// The day, such as `2021-06-10`.
    pub on: String,
    /// The order.
    pub order: StateOrder,
    /// The distinction, such as `champion_country`.
    pub distinction: String,
    /// The id of the instrument for which the states carry it; any, or none, when nothing is said.
    pub instrument: Option<String>,
}

/// A state that carried a distinction on a day. One that carries it for two instruments stands in the list twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct DistinguishedState {
    /// The id of the entry.
    pub id: String,
    /// The id of the part that says so.
    pub part: String,
    /// The country code.
    pub code: String,
    /// The place in the protocol order; nothing for a state that is no member of the League.
    pub order: Option<u32>,
    /// The short name of that day in Arabic.
    pub name_ar: String,
    /// The short name of that day in English.
    pub name_en: String,
    /// The official name of that day in Arabic.
    pub long_name_ar: String,
    /// The official name of that day in English.
    pub long_name_en: String,
    /// The instrument for which it carries the distinction.
    pub instrument: Option<Titled>,
    /// Since when, as it is known; empty when it is not.
    pub starts: String,
    /// Until when, as it is known; empty when nobody said that it ended.
    pub ends: String,
}

/// The states that carry a distinction on a day, with their names of that day: members of the League in the order
/// that is asked for, other states after them by Arabic name, or among them by English name. A distinction whose
/// beginning nobody knows counts as carried from the first.
///
/// # Errors
/// `invalid` when the day is none.
pub fn distinguished(journal: &Journal, request: &DistinguishedRequest) -> Result<Vec<DistinguishedState>> {
    let on = day(&request.on)?.to_string();
    journal.rows(|rows| from_rows(rows, request, &on))
}

fn from_rows(rows: &Connection, request: &DistinguishedRequest, on: &str) -> Result<Vec<DistinguishedState>> {
    let mut statement = rows.prepare_cached(&format!(
        "SELECT e.doc, e.code, e.protocol_order, {}, d.item, d.fields
         FROM entry e JOIN entry_part d ON d.doc = e.doc AND d.kind = 'distinction' AND d.deleted = 0
         WHERE e.kind = 'state' AND e.deleted = 0 AND json_extract(d.fields, '$.sort') = ?2
           AND (d.first_day IS NULL OR d.first_day <= ?1) AND (d.last_day IS NULL OR d.last_day >= ?1)
         ORDER BY e.protocol_order IS NULL, e.protocol_order, e.sort_key, e.doc, d.first_day, d.item",
        names::columns("?1")
    ))?;
    let found = statement.query_map(params![on, request.distinction], state)?;
    let mut states = Vec::new();
    for found in found {
        let (mut state, instrument) = found?;
        if request.instrument.as_ref().is_none_or(|wanted| *wanted == instrument) {
            state.instrument = titled(rows, &instrument)?;
            states.push(state);
        }
    }
    if request.order == StateOrder::English {
        states.sort_by_key(|state| state.name_en.to_lowercase());
    }
    Ok::<_, Error>(states)
}

/// A state, and the id of the instrument that its distinction names.
fn state(row: &Row<'_>) -> rusqlite::Result<(DistinguishedState, String)> {
    let (name, long) = names::read(row, 3)?;
    let said: Values = values::from_json(&row.get::<_, String>(9)?);
    let state = DistinguishedState {
        id: row.get(0)?,
        part: row.get(8)?,
        code: row.get(1)?,
        order: row.get::<_, Option<i64>>(2)?.and_then(|order| u32::try_from(order).ok()),
        name_ar: name.ar,
        name_en: name.en,
        long_name_ar: long.ar,
        long_name_en: long.en,
        instrument: None,
        starts: said.text("starts").to_owned(),
        ends: said.text("ends").to_owned(),
    };
    Ok((state, said.text("instrument").to_owned()))
}
