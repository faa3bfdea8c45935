//! The meetings of the secretariat on the timeline, a row for each process.

use chrono::Datelike;
use rusqlite::Connection;
use tashawur_sheets::Pair;

use super::TimelineKind;
use super::span::{Span, What, When};
use super::timeline::Found;
use crate::error::Result;
use crate::meeting::{self, dated};

/// Adds the meetings that have a date.
pub(super) fn add(rows: &Connection, span: &Span, found: &mut Found<'_>) -> Result<()> {
    if !found.wants(&[TimelineKind::Meeting]) {
        return Ok(());
    }
    for meeting in dated(rows, (span.from.year(), span.to.year()), span.today)? {
        let (row, title) = meeting.process.unwrap_or_else(|| (meeting::KIND.to_owned(), Pair::default()));
        let what = What {
            key: meeting.id.clone(),
            kind: TimelineKind::Meeting,
            row,
            document: meeting.id,
            document_kind: meeting::KIND,
            part: None,
            title: meeting.title,
            detail: Pair::default(),
            status: Some(meeting.status),
        };
        found.add(span.item(what, When::within(meeting.starts, meeting.ends)), title);
    }
    Ok(())
}
