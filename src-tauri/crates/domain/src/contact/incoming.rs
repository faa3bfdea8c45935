//! The rows of a file, whatever its format: cells by what they mean.

use std::collections::BTreeMap;

use tashawur_sheets::{Card, Pair, Table};

use super::columns::{COLUMNS, PAIRS};
use super::record::Reason;

/// A row of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Incoming {
    /// The number of the row, or of the card, in the file.
    pub number: u32,
    /// The cells that say something, by column.
    pub(crate) cells: BTreeMap<&'static str, String>,
    /// All addresses of electronic mail, by each of which the person may be known.
    pub(crate) emails: Vec<String>,
}

/// A row that the file itself spoils, such as a card without an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoRow {
    /// The number of the card in the file.
    pub number: u32,
    /// Why.
    pub reason: Reason,
}

impl Incoming {
    /// The cell of a column; empty when there is none.
    pub(crate) fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map(String::as_str).unwrap_or_default()
    }

    fn put(&mut self, column: &'static str, text: &str) {
        let text = text.trim();
        if !text.is_empty() && !self.cells.contains_key(column) {
            self.cells.insert(column, text.to_owned());
        }
    }

    fn put_pair(&mut self, columns: (&'static str, &'static str), pair: &Pair) {
        self.put(columns.0, &pair.ar);
        self.put(columns.1, &pair.en);
    }

    /// The texts that stand in a column of either language go to the one that their letters say.
    fn sort_languages(&mut self) {
        let whole = [self.cell("given"), self.cell("family")].join(" ");
        self.put("name", &whole);
        for (either, ar, en) in PAIRS {
            let text = self.cells.remove(either).unwrap_or_default();
            if text.is_empty() {
                continue;
            }
            self.put(if is_arabic(&text) { ar } else { en }, &text);
        }
    }
}

/// Whether a text is written in Arabic letters.
pub(super) fn is_arabic(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, '\u{0600}'..='\u{06FF}' | '\u{FB50}'..='\u{FEFC}'))
}

/// The rows of a table whose columns mean this; a name that is no column is passed over.
pub fn of_table(table: Table, mapping: &[String]) -> Vec<Incoming> {
    let columns: Vec<Option<&'static str>> =
        mapping.iter().map(|name| COLUMNS.into_iter().find(|column| column == name)).collect();
    let row = |row: tashawur_sheets::TableRow| {
        let mut incoming = Incoming { number: number(row.number), ..Incoming::default() };
        for (column, cell) in columns.iter().zip(&row.cells) {
            if let Some(column) = column {
                incoming.put(column, cell);
            }
        }
        incoming.sort_languages();
        incoming.emails.extend(incoming.cells.get("email").cloned());
        incoming
    };
    table.rows.into_iter().map(row).collect()
}

/// The row that a card makes.
pub fn of_card(number_in_file: usize, card: &Card) -> Incoming {
    let mut incoming = Incoming { number: number(number_in_file), ..Incoming::default() };
    incoming.put("id", card.uid.strip_prefix("urn:uuid:").unwrap_or(&card.uid));
    incoming.put_pair(("name_ar", "name_en"), &card.name);
    incoming.put_pair(("honorific_ar", "honorific_en"), &card.name_parts.prefix);
    incoming.put_pair(("position_ar", "position_en"), &card.title);
    incoming.put_pair(("organisation_ar", "organisation_en"), &card.organisation);
    incoming.put_pair(("note_ar", "note_en"), &card.note);
    incoming.emails = card.emails.iter().map(|email| email.value.trim().to_owned()).collect();
    if let Some(first) = card.emails.first() {
        incoming.put("email", &first.value);
    }
    if let Some(first) = card.phones.first() {
        incoming.put("telephone", &first.value);
    }
    incoming
}

pub(super) fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
