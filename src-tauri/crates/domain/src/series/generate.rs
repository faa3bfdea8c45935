//! The editions that the cycles ask for: shown first, then made.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_journal::{Builtin, DocId, Journal, ROOT, make_builtin};
use tashawur_sheets::Pair;
use ts_rs::TS;

use super::stored::{all, cycles};
use super::years::years;
use crate::edition;
use crate::error::{Error, Result, invalid_with};
use crate::meeting;
use crate::register::shape::Field;
use crate::register::values::Change;
use crate::register::{FieldValue, Read, find_row, new_item};

/// The most years that are generated at once.
const LONGEST: i32 = 100;

/// Which editions to show or to make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct SeriesGenerateRequest {
    /// Only these series; all of them when none is named.
    #[serde(default)]
    pub series: Option<Vec<String>>,
    /// The first year, 1945 to 2200.
    pub from: i32,
    /// The last year.
    pub to: i32,
}

/// Whether an edition that a cycle asks for is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum CycleState {
    /// Nothing stands there, and nothing was taken away: generating makes it.
    Missing,
    /// It is there, was moved to another year, or the series has another edition in that year.
    There,
    /// An officer deleted it. Generating leaves it so; `register.restore` brings it back.
    Deleted,
}

/// An edition that a cycle asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct CycleEdition {
    /// The id that it has, or would have.
    pub id: String,
    /// The series.
    pub series: String,
    /// The title of the series in Arabic.
    pub series_ar: String,
    /// The title of the series in English.
    pub series_en: String,
    /// What the series is: `meeting`, `report` or `plan`; empty when it does not say.
    pub sort: String,
    /// The year in which it falls.
    pub year: i32,
    /// Whether it is there; in the answer of generating, whether it was.
    pub state: CycleState,
    /// The Arabic title of what stands there in that year: an edition, or the annual meeting of the process; or of
    /// what was deleted. Empty where there was nothing.
    pub title_ar: String,
    /// The same in English.
    pub title_en: String,
}

/// The editions that the cycles ask for, by year and then in the order of the series; nothing is made.
///
/// # Errors
/// `invalid` when the years are out of bounds.
pub fn preview(journal: &Journal, request: &SeriesGenerateRequest) -> Result<Vec<CycleEdition>> {
    journal.rows(|rows| wanted(rows, request))
}

/// Makes the editions that are missing, in one step; the answer is all of those that the cycles ask for, with their
/// state as it was before. A deleted one stays deleted. Two laptops that do so apart have one edition each after a
/// merge.
///
/// # Errors
/// As [`preview`].
pub fn generate(journal: &Journal, request: &SeriesGenerateRequest) -> Result<Vec<CycleEdition>> {
    let done = journal.edit("series.generate", |edit| {
        let wanted = wanted(edit.rows(), request)?;
        for missing in wanted.iter().filter(|edition| edition.state == CycleState::Missing) {
            edit.adopt(&first_change(missing)?)?;
        }
        Ok::<_, Error>(wanted)
    })?;
    Ok(done.value)
}

fn wanted(rows: &Connection, request: &SeriesGenerateRequest) -> Result<Vec<CycleEdition>> {
    check(request)?;
    let series = all(rows)?;
    let cycles = cycles(&series);
    let known = Known { made: made(rows)?, there: there(rows)? };
    let named = |id: &String| request.series.as_ref().is_none_or(|named| named.contains(id));
    let mut wanted = Vec::new();
    for series in series.into_iter().filter(|series| named(&series.id)) {
        for year in years(&cycles, &series.id, request.from..=request.to) {
            let id = edition_id(&series.id, year);
            let (state, doc) = known.state(&id, &series.id, year);
            let title = doc.map(|doc| title_of(rows, doc)).transpose()?.unwrap_or_default();
            wanted.push(CycleEdition {
                state,
                title_ar: title.ar,
                title_en: title.en,
                id,
                series_ar: series.title_ar.clone(),
                series_en: series.title_en.clone(),
                sort: series.values.text("sort").to_owned(),
                year,
                series: series.id.clone(),
            });
        }
    }
    wanted.sort_by_key(|edition| edition.year);
    Ok(wanted)
}

fn check(request: &SeriesGenerateRequest) -> Result<()> {
    let within = (1945..=2200).contains(&request.from) && (1945..=2200).contains(&request.to);
    let in_order = request.from <= request.to && request.to - request.from < LONGEST;
    if within && in_order {
        return Ok(());
    }
    let args = [("from", request.from), ("to", request.to), ("most", LONGEST)];
    Err(invalid_with("error-invalid-years", &args.map(|(name, number)| (name, number.to_string()))))
}

/// The id of the edition of a year: the same on every laptop.
fn edition_id(series: &str, year: i32) -> String {
    let key = series.strip_prefix("series:").unwrap_or(series);
    format!("edition:{key}:{year}")
}

/// What stands in a year of a series, each with its document.
type InYear = BTreeMap<(String, i32), String>;

/// What there is and was of the editions.
struct Known {
    /// All editions by id, and whether they are deleted.
    made: HashMap<String, bool>,
    there: InYear,
}

impl Known {
    /// The state of an edition of this id, and the document that tells it: what stands in its year, or the edition
    /// itself when it was deleted. One that was moved to another year tells nothing about its own; one that was made by
    /// hand and deleted was a mistake, and keeps nobody from making the right one.
    fn state<'a>(&'a self, id: &'a str, series: &str, year: i32) -> (CycleState, Option<&'a str>) {
        let at = (series.to_owned(), year);
        match (self.there.get(&at), self.made.get(id)) {
            (Some(doc), _) => (CycleState::There, Some(doc)),
            (None, Some(false)) => (CycleState::There, None),
            (None, Some(true)) => (CycleState::Deleted, Some(id)),
            (None, None) => (CycleState::Missing, None),
        }
    }
}

/// The editions that there are or were, by id.
fn made(rows: &Connection) -> Result<HashMap<String, bool>> {
    let mut statement = rows.prepare_cached("SELECT doc, deleted FROM entry WHERE kind = 'edition'")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The title under which an edition or a meeting is shown.
fn title_of(rows: &Connection, doc: &str) -> Result<Pair> {
    if let Some(entry) = find_row(rows, doc)? {
        return Ok(Pair::new(entry.title_ar, entry.title_en));
    }
    Ok(meeting::titles(rows, doc)?.unwrap_or_default())
}

/// The series and years that have an edition already, made by hand or moved there, each with its document. The annual
/// meetings of a process are the editions of its series.
fn there(rows: &Connection) -> Result<InYear> {
    let mut statement = rows.prepare_cached(
        "SELECT titled_by, cast(substr(starts, 1, 4) AS INTEGER), doc FROM entry
         WHERE kind = 'edition' AND deleted = 0 AND titled_by IS NOT NULL AND starts IS NOT NULL
         UNION
         SELECT l.doc, cast(substr(m.starts, 1, 4) AS INTEGER), m.doc FROM meeting m
         JOIN link l ON l.target = m.process AND l.field = 'body'
         JOIN entry s ON s.doc = l.doc AND s.kind = 'series' AND s.sort = 'meeting'
         WHERE m.deleted = 0 AND m.starts IS NOT NULL AND m.sort = 'ordinary_annual'",
    )?;
    let found = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The first change of an edition, out of the series and the year alone, so that it is the same everywhere.
fn first_change(edition: &CycleEdition) -> Result<Builtin> {
    let fields = edition::SHAPE.fields;
    let value = |name: &str| match name {
        "series" => Some(edition.series.clone()),
        "starts" => Some(format!("{:04}", edition.year)),
        "status" => Some("planned".to_owned()),
        _ => None,
    };
    let change = |field: &'static Field| Some(Change { field, value: FieldValue::Text(value(field.name)?) });
    let root = new_item(ROOT, "edition", fields, fields.iter().filter_map(change).collect());
    Ok(make_builtin(&DocId(edition.id.clone()), "edition", &root, &[])?)
}
