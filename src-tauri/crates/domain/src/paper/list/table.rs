//! A list as a table to work on.

use tashawur_i18n::{plain, text};
use tashawur_journal::Journal;
use tashawur_sheets::{Pair, PaperLanguage, Table};

use super::{ListChoice, Listing, listing, said};
use crate::error::Result;

/// The name of its sheet, which is what the list is in the leading language of the paper, and the list as a table with
/// one row of headings. In two languages every column stands twice, but for those that say the same in both.
///
/// # Errors
/// As [`list_sheet`](super::list_sheet).
pub fn list_table(
    journal: &Journal,
    choice: &ListChoice,
    language: PaperLanguage,
) -> Result<(String, Table)> {
    let (listing, _) = listing(journal, choice, language)?;
    let columns = columns(&listing);
    let header = columns.iter().flat_map(|(heading, cells)| spread(heading, language, is_same(cells)));
    let rows = (0..listing.rows.len()).map(|at| {
        let cells = columns.iter().map(|(_, cells)| (cells.get(at), is_same(cells)));
        cells.flat_map(|(cell, same)| one(cell, language, same)).collect()
    });
    let name = listing.title.best(language.leading()).to_owned();
    Ok((name, Table::new(header.collect(), rows.collect())))
}

/// The columns with their headings and their cells from top to bottom, that of the numbers first.
fn columns(listing: &Listing) -> Vec<(Pair, Vec<Pair>)> {
    let numbers = listing.numbers().map(|number| Pair::new(number.clone(), number));
    let mut columns = vec![(said(text::list_number), numbers.collect())];
    for (at, column) in listing.columns.iter().enumerate() {
        let cells = listing.rows.iter().map(|(_, cells)| cells.get(at).cloned().unwrap_or_default());
        columns.push((column.heading.clone(), cells.collect()));
    }
    columns
}

/// Whether a column says the same in both languages, as numbers and codes do.
fn is_same(cells: &[Pair]) -> bool {
    cells.iter().all(|cell| cell.ar == cell.en)
}

fn spread(heading: &Pair, language: PaperLanguage, same: bool) -> Vec<String> {
    match language {
        PaperLanguage::Both if same => vec![format!("{} / {}", heading.ar, heading.en)],
        _ => one(Some(heading), language, false),
    }
}

fn one(cell: Option<&Pair>, language: PaperLanguage, same: bool) -> Vec<String> {
    let cell = cell.cloned().unwrap_or_default();
    match language {
        PaperLanguage::Both if same => vec![plain(&cell.ar)],
        PaperLanguage::Both => vec![plain(&cell.ar), plain(&cell.en)],
        PaperLanguage::Arabic | PaperLanguage::English => vec![plain(cell.best(language.leading()))],
    }
}
