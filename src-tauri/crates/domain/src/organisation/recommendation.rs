//! Recommendations by topic, and the way from a recommendation over an initiative to its outputs and back.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::names::{NamedOn, named_on};
use crate::error::Result;
use crate::register::{Entry, EntryPart, Read, find};

/// The kind of the part.
const RECOMMENDATION: &str = "recommendation";

/// A topic of a mandate with its recommendations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct TopicView {
    /// The topic in Arabic; empty for recommendations without one.
    pub title_ar: String,
    /// The topic in English.
    pub title_en: String,
    /// What was recommended on it.
    pub recommendations: Vec<RecommendationView>,
}

/// A recommendation with what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct RecommendationView {
    /// The part's id.
    pub part: String,
    /// Its text in Arabic.
    pub title_ar: String,
    /// Its text in English.
    pub title_en: String,
    /// To whom it is addressed, in Arabic.
    pub addressee_ar: String,
    /// To whom it is addressed, in English.
    pub addressee_en: String,
    /// How it stands, such as `accepted`; empty when nothing is said.
    pub status: String,
    /// The initiative that came of it.
    pub led_to: Option<NamedOn>,
    /// The outputs of that initiative.
    pub outputs: Vec<OutputView>,
}

/// Something that a body made: a report, a handbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct OutputView {
    /// The part's id.
    pub part: String,
    /// Its title in Arabic.
    pub title_ar: String,
    /// Its title in English.
    pub title_en: String,
    /// The sort, such as `handbook`; empty when nothing is said.
    pub sort: String,
    /// When it was made, as it is known.
    pub made: String,
    /// With whom.
    pub partners: Vec<NamedOn>,
}

/// A recommendation that led to the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct OriginView {
    /// Who made it.
    pub body: NamedOn,
    /// The part's id.
    pub part: String,
    /// Its text in Arabic.
    pub title_ar: String,
    /// Its text in English.
    pub title_en: String,
    /// When it was made, as it is known.
    pub made: String,
}

fn of<'a>(body: &'a Entry, kind: &'static str) -> impl Iterator<Item = &'a EntryPart> {
    body.parts.iter().filter(move |part| part.kind == kind && !part.deleted)
}

/// The topics of a body with their recommendations; those on no topic of the mandate at the end, under their own.
pub(super) fn topics(rows: &Connection, body: &Entry) -> Result<Vec<TopicView>> {
    let topic = |ar: &str, en: &str| TopicView {
        title_ar: ar.to_owned(),
        title_en: en.to_owned(),
        recommendations: Vec::new(),
    };
    let said = |part: &EntryPart| topic(part.values.text("title_ar"), part.values.text("title_en"));
    let mut topics: Vec<TopicView> = of(body, "mandate_topic").map(said).collect();
    for part in of(body, RECOMMENDATION) {
        let (ar, en) = (part.values.text("topic_ar"), part.values.text("topic_en"));
        let same = |topic: &TopicView| {
            if ar.is_empty() { topic.title_en == en } else { topic.title_ar == ar }
        };
        let recommendation = recommendation(rows, part)?;
        match topics.iter_mut().find(|topic| same(topic)) {
            Some(topic) => topic.recommendations.push(recommendation),
            None => topics.push(TopicView { recommendations: vec![recommendation], ..topic(ar, en) }),
        }
    }
    Ok(topics)
}

fn recommendation(rows: &Connection, part: &EntryPart) -> Result<RecommendationView> {
    let text = |field| part.values.text(field).to_owned();
    let led_to = find(rows, part.values.text("led_to"))?.filter(|initiative| !initiative.deleted);
    Ok(RecommendationView {
        part: part.id.clone(),
        title_ar: text("title_ar"),
        title_en: text("title_en"),
        addressee_ar: text("addressee_ar"),
        addressee_en: text("addressee_en"),
        status: text("status"),
        outputs: led_to.as_ref().map_or(Ok(Vec::new()), |initiative| outputs(rows, initiative))?,
        led_to: named_on(rows, led_to.as_ref().map_or("", |initiative| &initiative.id), None)?,
    })
}

/// What a body made.
pub(super) fn outputs(rows: &Connection, body: &Entry) -> Result<Vec<OutputView>> {
    let output = |part: &EntryPart| {
        let partners = part.values.list("partners").iter().map(|id| named_on(rows, id, None));
        Ok(OutputView {
            part: part.id.clone(),
            title_ar: part.values.text("title_ar").to_owned(),
            title_en: part.values.text("title_en").to_owned(),
            sort: part.values.text("sort").to_owned(),
            made: part.values.text("starts").to_owned(),
            partners: partners.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect(),
        })
    };
    of(body, "output").map(output).collect()
}

/// The recommendations that led to a body.
pub(super) fn origins(rows: &Connection, id: &str) -> Result<Vec<OriginView>> {
    let mut statement = rows.prepare_cached(
        "SELECT p.doc, p.item FROM link l JOIN entry_part p ON p.doc = l.doc AND p.item = l.item
         WHERE l.target = ?1 AND l.field = 'led_to' AND p.deleted = 0 ORDER BY p.first_day, p.doc, p.item",
    )?;
    let found = statement.query_map([id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut origins = Vec::new();
    for origin in found {
        let (doc, item) = origin?;
        let Some(entry) = find(rows, &doc)? else { continue };
        let (Some(body), Some(part)) =
            (named_on(rows, &doc, None)?, entry.parts.iter().find(|part| part.id == item))
        else {
            continue;
        };
        origins.push(OriginView {
            body,
            part: item,
            title_ar: part.values.text("title_ar").to_owned(),
            title_en: part.values.text("title_en").to_owned(),
            made: part.values.text("starts").to_owned(),
        });
    }
    Ok(origins)
}
