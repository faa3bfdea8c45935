//! A list as it is printed.

use chrono::NaiveDate;
use tashawur_arabic::dates::{FuzzyDate, format_ar, format_en};
use tashawur_i18n::text;
use tashawur_journal::Journal;
use tashawur_sheets::{AgendaSheet, ListColumn, ListTable, Pair, PaperLanguage};

use super::{ListChoice, Listing, listing};
use crate::error::Result;
use crate::meeting::days;
use crate::paper::agenda_sheet::{masthead, page_labels};
use crate::paper::print::Print;

/// The share of the numbers in the width of a page.
const NUMBER: u32 = 9;

/// A list with all its texts as they are printed: states in protocol order in Arabic and in both languages, by
/// English short name in English.
///
/// # Errors
/// `invalid` when the day is none or the distinction is unknown, `not_found` when there is no such body.
pub fn list_sheet(
    journal: &Journal,
    choice: &ListChoice,
    language: PaperLanguage,
    today: NaiveDate,
) -> Result<AgendaSheet> {
    let (listing, settings) = listing(journal, choice, language)?;
    let print = Print { digits: settings.digits };
    let style = days::style(&settings);
    let date = |day: NaiveDate| {
        let day = FuzzyDate::Day(day);
        Pair::new(format_ar(&day, &style, false), format_en(&day, &style, false))
    };
    let printed = date(today);
    Ok(AgendaSheet {
        language,
        masthead: masthead(&settings, print),
        dated: print.pair(&printed.ar, &printed.en),
        paper: print.pair(&listing.title.ar, &listing.title.en),
        meeting: print.pair(&listing.subject.ar, &listing.subject.en),
        place_and_days: print.around(&date(listing.on), text::list_as_at),
        notice: print.pair(&listing.notice.ar, &listing.notice.en),
        list: Some(table(&listing, print)),
        labels: page_labels(print),
        ..AgendaSheet::default()
    })
}

fn table(listing: &Listing, print: Print) -> ListTable {
    let pair = |pair: &Pair| print.pair(&pair.ar, &pair.en);
    let number = ListColumn { heading: print.said(text::list_number), share: NUMBER };
    let printed = listing
        .columns
        .iter()
        .filter_map(|column| column.share.map(|share| ListColumn { heading: pair(&column.heading), share }));
    let row = |(number, (_, cells)): (String, &(bool, Vec<Pair>))| {
        let shown = cells.iter().zip(&listing.columns).filter(|(_, column)| column.share.is_some());
        let shown = shown.map(|(cell, _)| pair(cell));
        std::iter::once(print.pair(&number, &number)).chain(shown).collect()
    };
    ListTable {
        columns: std::iter::once(number).chain(printed).collect(),
        rows: listing.numbers().zip(&listing.rows).map(row).collect(),
    }
}
