//! How many hits there are, by kind.

use std::collections::BTreeMap;

use tashawur_journal::Journal;

use super::ask::Ask;
use super::kinds;
use super::record::{KindCount, SearchCount, SearchRequest};
use crate::error::Result;

/// Counts what [`super::find`] would list, in all and by kind; `limit` and `offset` mean nothing here.
///
/// # Errors
/// What the ground reports.
pub fn count(journal: &Journal, request: &SearchRequest) -> Result<SearchCount> {
    journal.rows(|rows| {
        let Some(mut ask) = Ask::read(rows, request)? else { return Ok(SearchCount::default()) };
        ask.correct(rows)?;
        let mut total = 0;
        let mut by_noun: BTreeMap<i64, u32> = BTreeMap::new();
        ask.each(rows, |row| {
            total += u32::from(ask.filter.is_of_kind(row));
            *by_noun.entry(kinds::noun_of(row)).or_default() += 1;
            true
        })?;
        let kinds =
            by_noun.into_iter().map(|(noun, count)| KindCount { kind: kinds::name(noun).to_owned(), count });
        Ok(SearchCount { total, kinds: kinds.collect(), read_as: ask.read_as })
    })
}
