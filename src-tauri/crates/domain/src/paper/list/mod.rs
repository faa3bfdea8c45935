//! Lists of the register as papers: the member states, the states with a distinction, the members of a body, each as
//! it stood on a day. One listing feeds the printed paper and the table to work on.

mod body;
mod record;
mod sheet;
mod states;
mod table;

use chrono::NaiveDate;
use tashawur_arabic::dates::DateStyle;
use tashawur_i18n::{Language, plain, text};
use tashawur_journal::Journal;
use tashawur_sheets::{Pair, PaperLanguage};

pub use record::ListChoice;
pub use sheet::list_sheet;
pub use table::list_table;

use super::file_name::{ending, safe};
use crate::error::Result;
use crate::meeting::days;
use crate::settings::{self, Settings};
use crate::state::StateOrder;

/// A list with its texts as they are stored, before a paper prints them or a table takes them.
struct Listing {
    /// What it is: «قائمة الدول الأعضاء».
    title: Pair,
    /// Of what it is: the process, the instrument, the body; empty when the title says all.
    subject: Pair,
    /// The day on which it stood so.
    on: NaiveDate,
    /// What else a reader must know; empty when there is nothing.
    notice: Pair,
    /// The columns after that of the numbers.
    columns: Vec<Column>,
    /// The rows: whether the row counts, and its cells.
    rows: Vec<(bool, Vec<Pair>)>,
}

/// A column of a listing.
struct Column {
    heading: Pair,
    /// Its share of the width of a page; nothing for one that only the table has.
    share: Option<u32>,
}

impl Listing {
    /// The list without the columns in which none of its rows says anything.
    fn without_empty_columns(mut self) -> Self {
        if self.rows.is_empty() {
            return self;
        }
        let said: Vec<bool> = (0..self.columns.len())
            .map(|at| self.rows.iter().any(|(_, cells)| cells.get(at).is_some_and(|cell| !cell.is_empty())))
            .collect();
        let mut kept = said.iter();
        self.columns.retain(|_| kept.next().is_some_and(|said| *said));
        for (_, cells) in &mut self.rows {
            let mut kept = said.iter();
            cells.retain(|_| kept.next().is_some_and(|said| *said));
        }
        self
    }

    /// The numbers of the rows: those that count are counted, the others have a dash.
    fn numbers(&self) -> impl Iterator<Item = String> {
        self.rows.iter().scan(0_u32, |count, (counts, _)| {
            *count += u32::from(*counts);
            Some(if *counts { count.to_string() } else { "–".to_owned() })
        })
    }
}

/// The list that is asked for, in the order of the leading language.
fn listing(journal: &Journal, choice: &ListChoice, language: PaperLanguage) -> Result<(Listing, Settings)> {
    let settings = settings::read(journal)?;
    let order = match language {
        PaperLanguage::English => StateOrder::English,
        PaperLanguage::Arabic | PaperLanguage::Both => StateOrder::Protocol,
    };
    let style = days::style(&settings);
    let listing = match choice {
        ListChoice::Members { on } => states::members(journal, on, order, &settings)?,
        ListChoice::Distinction { on, distinction, instrument } => {
            states::distinguished(journal, (on, distinction, instrument.as_deref()), order, &style)?
        }
        ListChoice::Body { on, id } => body::members(journal, on, id, &style, language)?,
    };
    Ok((listing.without_empty_columns(), settings))
}

/// A good name for the file of a list, such as «قائمة البلدان الرائدة 2021-02-26.docx».
///
/// # Errors
/// As [`list_sheet`].
pub fn list_file_name(
    journal: &Journal,
    choice: &ListChoice,
    language: PaperLanguage,
    extension: &str,
) -> Result<String> {
    let (listing, _) = listing(journal, choice, language)?;
    let tongue = language.leading();
    let parts = [listing.title.best(tongue), listing.subject.best(tongue), &listing.on.to_string()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(safe(&plain(&parts.join(" - ")), &ending(language, extension)))
}

/// A sentence of the program in both languages, without marks.
fn said(sentence: impl Fn(Language) -> String) -> Pair {
    Pair::new(plain(&sentence(Language::Arabic)), plain(&sentence(Language::English)))
}

/// A column of a paper, with its heading and its share of the width.
fn column(heading: fn(Language) -> String, share: u32) -> Column {
    Column { heading: said(heading), share: Some(share) }
}

/// From when to when, in words; empty when neither is known.
fn period(starts: &str, ends: &str, style: &DateStyle) -> Pair {
    let (first, last) = (days::date(Some(starts)), days::date(Some(ends)));
    let words = days::in_words(first, last, style);
    let around = |sentence: fn(Language, &str) -> String| {
        Pair::new(
            plain(&sentence(Language::Arabic, &words.ar)),
            plain(&sentence(Language::English, &words.en)),
        )
    };
    match (first, last) {
        (Some(_), None) => around(text::list_since),
        (None, Some(_)) => around(text::list_until),
        _ => words,
    }
}
