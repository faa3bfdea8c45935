//! What an edition must meet as a whole.

use rusqlite::Connection;

use crate::error::Result;
use crate::follow;
use crate::register::rules::{refused, shown};
use crate::register::{Entry, Problem, Read, find};

/// What an edition must meet: it is the only one of its year, and follows up nothing that follows it up.
pub(super) fn of_edition(rows: &Connection, edition: &Entry) -> Result<Vec<Problem>> {
    let mut problems = one_a_year(rows, edition)?;
    let before = edition.values.text(follow::FIELD);
    if before == edition.id || (!before.is_empty() && follow::leads_to(rows, before, &edition.id)?) {
        problems.push(refused("error-invalid-follow-cycle", None, &[]));
    }
    Ok(problems)
}

/// A series that comes every year holds one edition a year (002-1). Of another series a second edition in one year
/// is only shown, since an extraordinary one may be held.
fn one_a_year(rows: &Connection, edition: &Entry) -> Result<Vec<Problem>> {
    let series = edition.values.text("series");
    let year = edition.values.text("starts").get(..4).unwrap_or_default();
    if series.is_empty() || year.is_empty() || !has_another(rows, series, year, &edition.id)? {
        return Ok(Vec::new());
    }
    let series = find(rows, series)?.unwrap_or_default();
    let args = [("series", name(&series)), ("year", year.to_owned())];
    let yearly = series.values.number("interval_years") == Some(1);
    let problem = if yearly { refused } else { shown };
    let message = if yearly { "error-invalid-edition-second" } else { "error-edition-same-year" };
    Ok(vec![problem(message, None, &args)])
}

fn has_another(rows: &Connection, series: &str, year: &str, but: &str) -> Result<bool> {
    let mut statement = rows.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM link l JOIN entry e ON e.doc = l.doc
           WHERE l.target = ?1 AND l.field = 'series' AND l.item = '' AND e.kind = 'edition' AND e.deleted = 0
             AND substr(e.starts, 1, 4) = ?2 AND e.doc <> ?3)",
    )?;
    Ok(statement.query_row([series, year, but], |row| row.get(0))?)
}

fn name(series: &Entry) -> String {
    let titles = [series.values.text("acronym"), &series.title_ar, &series.title_en];
    titles.into_iter().find(|title| !title.is_empty()).unwrap_or_default().to_owned()
}
