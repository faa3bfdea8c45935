//! Names that were in force on a day: an entry is called what it was called then.

use rusqlite::{Connection, OptionalExtension, params};
use tashawur_sheets::Pair;

use super::record::{Read, Values};
use super::values;
use crate::error::Result;

/// A subquery that gives the values of the dated name of an entry that was in force at a date, or nothing.
///
/// `entry` and `date` are columns. A date such as `2017` stands for all of its days, hence the `~`, which sorts
/// after every digit.
pub(crate) fn then(entry: &str, date: &str) -> String {
    format!(
        "(SELECT n.fields FROM entry_part n WHERE n.doc = {entry} AND n.kind = 'dated_name' AND n.deleted = 0
           AND {date} IS NOT NULL AND (n.first_day IS NULL OR n.first_day <= {date} || '~')
           AND (n.last_day IS NULL OR n.last_day >= {date})
         ORDER BY n.first_day DESC, n.item LIMIT 1)"
    )
}

/// The short name: that of the dated name where it says one, else the present one.
pub(crate) fn short(then: Option<String>, now: Pair) -> Pair {
    choose(then, now, &["name_"])
}

/// The full name: that of the dated name where it says one, else its short one, else the present one.
pub(crate) fn full(then: Option<String>, now: Pair) -> Pair {
    choose(then, now, &["long_name_", "name_"])
}

fn choose(then: Option<String>, now: Pair, names: &[&str]) -> Pair {
    let Some(then) = then.map(|fields| values::from_json(&fields)) else { return now };
    Pair::new(first(&then, "ar", names, now.ar), first(&then, "en", names, now.en))
}

fn first(then: &Values, language: &str, names: &[&str], now: String) -> String {
    let mut said = names.iter().map(|name| then.text(&format!("{name}{language}")).to_owned());
    said.find(|name| !name.is_empty()).unwrap_or(now)
}

/// The short and the full name of an entry on a day, `2021-06-10`; both empty when there is no such entry.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn names_on(rows: &Connection, id: &str, day: &str) -> Result<(Pair, Pair)> {
    let query = format!(
        "SELECT e.name_ar, e.name_en, e.long_name_ar, e.long_name_en, {} FROM entry e WHERE e.doc = ?1",
        then("e.doc", "?2")
    );
    let found = rows.prepare_cached(&query)?.query_row(params![id, day], |row| {
        let pair = |at: usize| {
            Ok::<Pair, rusqlite::Error>(Pair::new(row.get::<_, String>(at)?, row.get::<_, String>(at + 1)?))
        };
        Ok((pair(0)?, pair(2)?, row.get::<_, Option<String>>(4)?))
    });
    let Some((name, long, then)) = found.optional()? else { return Ok(Default::default()) };
    Ok((short(then.clone(), name), full(then, long)))
}
