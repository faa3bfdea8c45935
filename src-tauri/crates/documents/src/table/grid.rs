use std::collections::BTreeMap;

use tashawur_sheets::{Table, TableRow};

use super::{MOST_BYTES, MOST_CELLS, MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS};
use crate::Error;
use crate::text::clean;

/// The cells of a file as they are read, in whatever order they come.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// The cells of each row by column, both counted from 0; empty cells and rows are not kept.
    rows: BTreeMap<usize, BTreeMap<usize, String>>,
    width: usize,
    /// The bytes of all texts, which a file can repeat without growing.
    size: usize,
}

impl Grid {
    /// Keeps a cell; row and column are counted from 0.
    pub(super) fn put(&mut self, row: usize, column: usize, text: &str) -> Result<(), Error> {
        let text = clean(text);
        if text.trim().is_empty() {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            return Err(Error::TooManyColumns { row: row + 1, limit: MOST_COLUMNS });
        }
        if is_too_long(&text) {
            return Err(Error::CellTooLong { row: row + 1, column: column + 1, limit: MOST_CHARACTERS });
        }
        self.size += text.len();
        if self.size > MOST_BYTES {
            return Err(Error::TooLarge { what: "table".into(), limit: MOST_BYTES as u64 });
        }
        self.rows.entry(row).or_default().insert(column, text);
        self.width = self.width.max(column + 1);
        // One row more than the limit, for the headings.
        if self.rows.len() > MOST_ROWS + 1 {
            return Err(Error::TooManyRows { limit: MOST_ROWS });
        }
        if self.rows.len().saturating_mul(self.width) > MOST_CELLS {
            return Err(Error::TooManyCells { limit: MOST_CELLS });
        }
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table, its first row as the headings.
    pub(super) fn into_table(self) -> Result<Table, Error> {
        let width = self.width;
        let mut rows = self.rows.into_iter();
        let (_, header) = rows.next().ok_or(Error::EmptyTable)?;
        let rows = rows.map(|(row, cells)| TableRow { number: row + 1, cells: filled(cells, width) });
        Ok(Table { header: filled(header, width), rows: rows.collect() })
    }
}

/// Whether a text is longer than a cell may be.
pub(super) fn is_too_long(text: &str) -> bool {
    text.len() > MOST_CHARACTERS && text.chars().nth(MOST_CHARACTERS).is_some()
}

fn filled(mut cells: BTreeMap<usize, String>, width: usize) -> Vec<String> {
    (0..width).map(|column| cells.remove(&column).unwrap_or_default()).collect()
}
