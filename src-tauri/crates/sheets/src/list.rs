//! A list of the register as a paper prints it.

use serde::{Deserialize, Serialize};

use crate::Pair;

/// A list as a paper prints it: numbered rows under headings. On a paper in two languages what stands in the columns
/// after the first comes together in one cell a language, Arabic at the right. What the row is of stands on both
/// sides, in the other language where one has no word for it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTable {
    /// The columns. The first one holds the number of the row, the second one what the list is of.
    pub columns: Vec<ListColumn>,
    /// The rows from top to bottom, each with a cell for every column.
    pub rows: Vec<Vec<Pair>>,
}

/// A column of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListColumn {
    /// Its heading.
    pub heading: Pair,
    /// Its share of the width of the page, measured by those of the other columns.
    pub share: u32,
}
