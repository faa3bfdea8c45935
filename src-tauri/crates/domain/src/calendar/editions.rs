//! The editions of the series on the timeline, with their days and segments where there is room.

use std::collections::HashMap;

use rusqlite::Connection;
use tashawur_sheets::Pair;

use super::TimelineKind;
use super::span::{Span, What, When};
use super::timeline::Found;
use crate::edition::status_of;
use crate::error::Result;
use crate::meeting::days::date;
use crate::register::{Dated, DatedPart, Entry, Read, Values, choice_in_words, dated, dated_parts, whole};

const KINDS: [TimelineKind; 5] = [
    TimelineKind::Meeting,
    TimelineKind::Document,
    TimelineKind::Plan,
    TimelineKind::Day,
    TimelineKind::Segment,
];

/// Adds the editions that have a date, each in the row of its series.
pub(super) fn add(rows: &Connection, span: &Span, found: &mut Found<'_>) -> Result<()> {
    if !found.wants(&KINDS) {
        return Ok(());
    }
    let series: HashMap<String, Entry> =
        whole(rows, "series")?.into_iter().map(|series| (series.id.clone(), series)).collect();
    let (from, to) = span.days();
    for edition in dated(rows, "edition", &from, &to)? {
        add_edition(edition, &series, span, found);
    }
    if span.is_short() {
        for (kind, word) in [("edition_day", "day-sort"), ("segment", "segment-sort")] {
            for part in dated_parts(rows, kind, &from, &to)? {
                add_part(part, word, &series, span, found);
            }
        }
    }
    Ok(())
}

fn add_edition(edition: Dated, series: &HashMap<String, Entry>, span: &Span, found: &mut Found<'_>) {
    let Some(starts) = date(edition.entry.starts.as_deref()) else { return };
    let ends = date(edition.entry.ends.as_deref());
    let series = edition.titled_by.as_ref().and_then(|id| series.get(id));
    let (row, row_title) = row(series);
    let what = What {
        key: edition.entry.id.clone(),
        kind: kind(&edition.values, series),
        row,
        document: edition.entry.id,
        document_kind: "edition",
        part: None,
        title: Pair::new(edition.entry.title_ar, edition.entry.title_en),
        detail: Pair::default(),
        status: Some(status_of(&edition.values, span.today)),
    };
    found.add(span.item(what, When::within(starts, ends)), row_title);
}

fn add_part(
    part: DatedPart,
    word: &str,
    series: &HashMap<String, Entry>,
    span: &Span,
    found: &mut Found<'_>,
) {
    let Some(starts) = date(Some(part.values.text("starts"))) else { return };
    let ends = date(Some(part.values.text("ends")));
    let (row, row_title) = row(part.titled_by.as_ref().and_then(|id| series.get(id)));
    let own = Pair::new(part.values.text("title_ar"), part.values.text("title_en"));
    let title = if own.is_empty() { Pair::new(part.entry.title_ar, part.entry.title_en) } else { own };
    let what = What {
        key: format!("{}/{}", part.entry.id, part.item),
        kind: if part.kind == "segment" { TimelineKind::Segment } else { TimelineKind::Day },
        row,
        document: part.entry.id,
        document_kind: "edition",
        part: Some(part.item),
        title,
        detail: choice_in_words(word, part.values.text("sort")),
        status: None,
    };
    found.add(span.item(what, When::within(starts, ends)), row_title);
}

/// The row of a series; those without one share a row.
fn row(series: Option<&Entry>) -> (String, Pair) {
    series.map_or_else(
        || ("edition".to_owned(), Pair::default()),
        |series| (series.id.clone(), Pair::new(series.title_ar.as_str(), &series.title_en)),
    )
}

/// An edition is what it says itself, or what its series is: a report is a document, not a meeting (000-12).
fn kind(values: &Values, series: Option<&Entry>) -> TimelineKind {
    let own = values.text("sort");
    let of_series = series.map(|series| series.values.text("sort")).unwrap_or_default();
    match if own.is_empty() { of_series } else { own } {
        "report" => TimelineKind::Document,
        "plan" => TimelineKind::Plan,
        _ => TimelineKind::Meeting,
    }
}
