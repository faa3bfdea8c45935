use serde::{Deserialize, Serialize};

/// A table of plain texts with one row of headings: what an import reads and an export writes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The headings of the columns; a column without one has an empty text.
    pub header: Vec<String>,
    /// The rows below the headings, in order.
    pub rows: Vec<TableRow>,
}

/// One row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// The number that the row has in its file, as a spreadsheet shows it: the first row is 1. Empty rows
    /// are left out of a table, so numbers may have gaps. Nothing is read from it when a table is written.
    pub number: usize,
    /// The cells, as many as there are headings.
    pub cells: Vec<String>,
}

impl Table {
    /// A table of headings and rows, numbered as they will stand in a file.
    pub fn new(header: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        let rows = rows.into_iter().enumerate();
        let rows = rows.map(|(index, cells)| TableRow { number: index + 2, cells }).collect();
        Self { header, rows }
    }
}
