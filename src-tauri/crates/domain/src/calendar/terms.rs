//! Mandates, terms in the chair and the standing of states on the timeline.

use rusqlite::Connection;
use tashawur_arabic::dates::FuzzyDate;
use tashawur_sheets::Pair;

use super::TimelineKind;
use super::span::{Span, What, When};
use super::timeline::Found;
use crate::error::Result;
use crate::meeting::days::date;
use crate::organisation;
use crate::register::{DatedPart, Read, Values, choice_in_words, dated_parts, named};

/// The kinds of part, with what they are on the timeline.
const TERMS: [(&str, TimelineKind); 3] = [
    ("mandate", TimelineKind::Mandate),
    ("chair_term", TimelineKind::ChairTerm),
    ("standing", TimelineKind::Standing),
];

/// Adds what stands for a term: each body has a row, the states share one.
pub(super) fn add(rows: &Connection, span: &Span, found: &mut Found<'_>) -> Result<()> {
    let (from, to) = span.days();
    for (part_kind, kind) in TERMS.into_iter().filter(|(_, kind)| found.wants(&[*kind])).collect::<Vec<_>>() {
        for part in dated_parts(rows, part_kind, &from, &to)? {
            add_term(rows, part, kind, span, found)?;
        }
    }
    Ok(())
}

fn add_term(
    rows: &Connection,
    part: DatedPart,
    kind: TimelineKind,
    span: &Span,
    found: &mut Found<'_>,
) -> Result<()> {
    let Some(starts) = date(Some(part.values.text("starts"))) else { return Ok(()) };
    let of = Pair::new(part.entry.title_ar, part.entry.title_en);
    let (row, row_title, document_kind) = match kind {
        TimelineKind::Standing => ("standing".to_owned(), Pair::default(), "state"),
        _ => (part.entry.id.clone(), of.clone(), "organisation"),
    };
    let what = What {
        key: format!("{}/{}", part.entry.id, part.item),
        kind,
        row,
        document: part.entry.id,
        document_kind,
        part: Some(part.item),
        title: title(rows, kind, &part.values, of)?,
        detail: match kind {
            TimelineKind::ChairTerm => choice_in_words("seat", part.values.text("seat")),
            TimelineKind::Standing => choice_in_words("standing", part.values.text("sort")),
            _ => Pair::default(),
        },
        status: None,
    };
    found.add(span.item(what, When::since(starts, ends(kind, &part.values))), row_title);
    Ok(())
}

/// The name of whoever is in the chair; the title of a mandate, or else that of its body; the state.
fn title(rows: &Connection, kind: TimelineKind, values: &Values, of: Pair) -> Result<Pair> {
    let own = match kind {
        TimelineKind::ChairTerm => {
            let holder = named(rows, values.text("holder"))?.or(named(rows, values.text("state"))?);
            let typed = Pair::new(values.text("name_ar"), values.text("name_en"));
            if typed.is_empty() { holder.map(|holder| holder.title).unwrap_or_default() } else { typed }
        }
        _ => Pair::new(values.text("title_ar"), values.text("title_en")),
    };
    Ok(if own.is_empty() { of } else { own })
}

/// The end as it was written; of a mandate, what follows from its start and its length.
fn ends(kind: TimelineKind, values: &Values) -> Option<FuzzyDate> {
    match kind {
        TimelineKind::Mandate => organisation::mandate_end(values),
        _ => date(Some(values.text("ends"))),
    }
}
