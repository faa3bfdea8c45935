//! A body as it stands on a day, with everything that follows from what is stored.

use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_journal::Journal;
use ts_rs::TS;

use super::chairs::{self, ChairYear};
use super::lineage::{self, LineageStep};
use super::mandate::{self, MandateView};
use super::names::{NamedOn, named_on};
use super::recommendation::{self, OriginView, OutputView, TopicView};
use super::relations::{self, RELATION, Tie};
use crate::error::{Error, Result, invalid_with};
use crate::register::{Entry, Read, find};

/// Which body, and on which day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub struct BodyViewRequest {
    /// The id of an organisation or a process.
    pub id: String,
    /// The day, `YYYY-MM-DD`; today when nothing is said.
    pub on: Option<String>,
}

/// A body as it stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct BodyView {
    /// The body under its name of that day.
    pub body: NamedOn,
    /// The day.
    pub on: String,
    /// Its number in Arabic, such as «2-2»; empty when it has none.
    pub number_ar: String,
    /// Its number in English, such as "2.2".
    pub number_en: String,
    /// Its mandates with their ends.
    pub mandates: Vec<MandateView>,
    /// Who held the two seats of its chair, year by year.
    pub chairs: Vec<ChairYear>,
    /// Its members on that day.
    pub members: Vec<MemberView>,
    /// How it relates to others on that day.
    pub relations: Vec<RelationView>,
    /// How others relate to it on that day.
    pub related: Vec<RelationView>,
    /// The bodies before it, the earliest first, and those after it.
    pub lineage: Vec<LineageStep>,
    /// The topics of its mandate with what it recommended.
    pub topics: Vec<TopicView>,
    /// The recommendations of which it came.
    pub origins: Vec<OriginView>,
    /// What it made.
    pub outputs: Vec<OutputView>,
}

/// A member: a person, an organisation or a state, or a name alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct MemberView {
    /// The part's id.
    pub part: String,
    /// The entry, when the member is one.
    pub party: Option<NamedOn>,
    /// Its name in Arabic.
    pub name_ar: String,
    /// Its name in English.
    pub name_en: String,
    /// Whom it represents, in Arabic.
    pub represents_ar: String,
    /// Whom it represents, in English.
    pub represents_en: String,
    /// The level on which it does: `national`, `regional`, `global`; empty when nothing is said.
    pub level: String,
    /// Since when, as it is known.
    pub starts: String,
    /// Until when, as it is known.
    pub ends: String,
}

/// A relation, seen from one of its ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct RelationView {
    /// The part's id, in the entry of the body that acts.
    pub part: String,
    /// What the acting body does, such as `supports`.
    pub sort: String,
    /// The body at the other end.
    pub other: NamedOn,
    /// Since when, as it is known.
    pub starts: String,
    /// Until when, as it is known.
    pub ends: String,
}

/// A body as it stands on a day.
///
/// # Errors
/// `not_found` when there is no such body, `invalid` when the day is none.
pub fn view(journal: &Journal, request: &BodyViewRequest, today: NaiveDate) -> Result<BodyView> {
    let on = day(request.on.as_deref(), today)?;
    journal.rows(|rows| from_rows(rows, &request.id, on))
}

/// The day that is asked for.
///
/// # Errors
/// `invalid` when it is none.
pub(super) fn day(asked: Option<&str>, today: NaiveDate) -> Result<NaiveDate> {
    let Some(asked) = asked else { return Ok(today) };
    let refuse = || invalid_with("error-invalid-date", &[("value", asked.chars().take(40).collect())]);
    let fuzzy = asked.parse::<tashawur_arabic::dates::FuzzyDate>().map_err(|_| refuse())?;
    Ok(fuzzy.first_day())
}

fn from_rows(rows: &Connection, id: &str, on: NaiveDate) -> Result<BodyView> {
    let missing = || Error::NotFound { kind: "entry" };
    let entry = find(rows, id)?.ok_or_else(missing)?;
    let body = named_on(rows, id, Some(on))?.ok_or_else(missing)?;
    let carried = relations::carried(rows, id, on)?;
    let arriving = relations::arriving(rows, id, on)?;
    let mandates = entry.parts.iter().filter(|part| part.kind == "mandate" && !part.deleted);
    Ok(BodyView {
        body,
        on: on.to_string(),
        number_ar: entry.values.text("number_ar").to_owned(),
        number_en: entry.values.text("number_en").to_owned(),
        mandates: mandates.map(|part| mandate::view(part, on)).collect(),
        chairs: chairs::by_year(rows, &entry, on)?,
        members: members(rows, &carried, on)?,
        relations: ends(rows, carried.iter().map(|tie| (tie, tie.values.text("target"))), on)?,
        related: related(rows, &entry, &arriving, on)?,
        lineage: lineage::steps(rows, &entry)?,
        topics: recommendation::topics(rows, &entry)?,
        origins: recommendation::origins(rows, id)?,
        outputs: recommendation::outputs(rows, &entry)?,
    })
}

fn members(rows: &Connection, carried: &[Tie], on: NaiveDate) -> Result<Vec<MemberView>> {
    let mut members = Vec::new();
    for tie in carried.iter().filter(|tie| tie.kind == "member") {
        let text = |field| tie.values.text(field).to_owned();
        let party = named_on(rows, tie.values.text("party"), Some(on))?;
        let name = |field, named: Option<&String>| match tie.values.text(field) {
            "" => named.cloned().unwrap_or_default(),
            own => own.to_owned(),
        };
        members.push(MemberView {
            part: tie.part.clone(),
            name_ar: name("name_ar", party.as_ref().map(|party| &party.name_ar)),
            name_en: name("name_en", party.as_ref().map(|party| &party.name_en)),
            represents_ar: text("represents_ar"),
            represents_en: text("represents_en"),
            level: text("level"),
            starts: text("starts"),
            ends: text("ends"),
            party,
        });
    }
    Ok(members)
}

/// The relations among some ties, each with the entry at its other end.
fn ends<'a>(
    rows: &Connection,
    ties: impl Iterator<Item = (&'a Tie, &'a str)>,
    on: NaiveDate,
) -> Result<Vec<RelationView>> {
    let mut relations = Vec::new();
    for (tie, other) in ties.filter(|(tie, _)| tie.kind == RELATION) {
        let Some(other) = named_on(rows, other, Some(on))? else { continue };
        relations.push(RelationView {
            part: tie.part.clone(),
            sort: tie.values.text("sort").to_owned(),
            other,
            starts: tie.values.text("starts").to_owned(),
            ends: tie.values.text("ends").to_owned(),
        });
    }
    Ok(relations)
}

/// What others are to the body; the secretariat of a process stands in a field of its own.
fn related(rows: &Connection, entry: &Entry, arriving: &[Tie], on: NaiveDate) -> Result<Vec<RelationView>> {
    let mut related = ends(rows, arriving.iter().map(|tie| (tie, tie.doc.as_str())), on)?;
    let known = |other: &NamedOn| {
        related.iter().any(|relation| relation.sort == "secretariat" && relation.other.id == other.id)
    };
    let secretariat = named_on(rows, entry.values.text("secretariat"), Some(on))?;
    if let Some(other) = secretariat.filter(|other| !known(other)) {
        let sort = "secretariat".to_owned();
        let (part, starts, ends) = (String::new(), String::new(), String::new());
        related.push(RelationView { part, sort, other, starts, ends });
    }
    Ok(related)
}
