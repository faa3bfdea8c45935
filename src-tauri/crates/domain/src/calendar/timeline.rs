//! Everything dated in one list.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_journal::Journal;
use tashawur_sheets::Pair;

use super::span::Span;
use super::{
    Timeline, TimelineItem, TimelineKind, TimelineRequest, TimelineRow, editions, holidays, meetings, terms,
};
use crate::error::Result;
use crate::meeting::days;
use crate::settings;

/// Everything dated between two dates, by first day, with the rows in which it stands.
///
/// # Errors
/// `invalid` when the dates cannot be read, lie the wrong way round or too far apart.
pub fn timeline(journal: &Journal, request: &TimelineRequest, today: NaiveDate) -> Result<Timeline> {
    journal.rows(|rows| {
        let style = days::style(&settings::from_rows(rows)?);
        let span = Span::of(request, today, style)?;
        from_rows(rows, request, &span)
    })
}

/// What the nouns add to a timeline.
pub(super) struct Found<'a> {
    kinds: Option<HashSet<TimelineKind>>,
    entries: Option<HashSet<&'a str>>,
    rows: Vec<TimelineRow>,
    known: HashSet<String>,
    items: Vec<TimelineItem>,
}

impl Found<'_> {
    /// Whether anything of these kinds is asked for.
    pub(super) fn wants(&self, kinds: &[TimelineKind]) -> bool {
        self.kinds.as_ref().is_none_or(|wanted| kinds.iter().any(|kind| wanted.contains(kind)))
    }

    /// Adds an item with the title of its row, when it is asked for.
    pub(super) fn add(&mut self, item: Option<TimelineItem>, title: Pair) {
        let Some(item) = item.filter(|item| self.wants(&[item.kind])) else { return };
        let belongs = |entries: &HashSet<&str>| {
            entries.contains(item.row.as_str()) || entries.contains(item.document.as_str())
        };
        if !self.entries.as_ref().is_none_or(belongs) {
            return;
        }
        if !self.known.contains(&item.row) {
            self.known.insert(item.row.clone());
            let (title_ar, title_en) = (title.ar, title.en);
            self.rows.push(TimelineRow { id: item.row.clone(), kind: item.kind, title_ar, title_en });
        }
        self.items.push(item);
    }
}

fn from_rows(rows: &Connection, request: &TimelineRequest, span: &Span) -> Result<Timeline> {
    let mut found = Found {
        kinds: request.kinds.as_ref().map(|kinds| kinds.iter().copied().collect()),
        entries: request.entries.as_ref().map(|ids| ids.iter().map(String::as_str).collect()),
        rows: Vec::new(),
        known: HashSet::new(),
        items: Vec::new(),
    };
    meetings::add(rows, span, &mut found)?;
    editions::add(rows, span, &mut found)?;
    terms::add(rows, span, &mut found)?;
    holidays::add(rows, span, &mut found)?;
    let Found { rows: mut lines, mut items, .. } = found;
    items.sort_by_cached_key(|item| {
        let wider = std::cmp::Reverse(item.last_day.clone().unwrap_or_else(|| "~".to_owned()));
        (item.first_day.clone(), wider, item.kind, item.key.clone())
    });
    lines.sort_by(|one, other| (place(one.kind), &one.title_ar).cmp(&(place(other.kind), &other.title_ar)));
    let (from, to) = span.days();
    Ok(Timeline { from, to, today: span.today.to_string(), rows: lines, items })
}

/// Days and segments stand in the row of their series.
fn place(kind: TimelineKind) -> TimelineKind {
    match kind {
        TimelineKind::Day | TimelineKind::Segment => TimelineKind::Meeting,
        kind => kind,
    }
}
