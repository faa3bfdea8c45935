//! Text with a separator between the cells (RFC 4180, and what spreadsheets make of it).

use super::formula;
use super::grid::Grid;
use super::{MOST_CHARACTERS, MOST_ROWS};
use crate::Error;

/// Reads every row of a text into a grid.
pub(super) fn read(text: &str, grid: &mut Grid) -> Result<(), Error> {
    let (separator, text) = separator_of(text);
    let mut rows = Rows { rest: text, separator };
    let mut cell = String::new();
    for row in 0.. {
        // Even empty rows must end somewhere.
        if row > MOST_ROWS * 10 {
            return Err(Error::TooManyRows { limit: MOST_ROWS });
        }
        if rows.rest.is_empty() {
            break;
        }
        for column in 0.. {
            cell.clear();
            let last = rows.next_cell(&mut cell, row, column)?;
            grid.put(row, column, formula::unguarded(&cell))?;
            if last {
                break;
            }
        }
    }
    Ok(())
}

/// The separator of the cells, and the text without a line that only names it, as Excel writes one.
fn separator_of(text: &str) -> (char, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if let Some(named) = first.trim_end().strip_prefix("sep=")
        && let Some(separator @ (',' | ';' | '\t')) = named.chars().next().or(Some('\t'))
    {
        return (separator, rest);
    }
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut found = [(',', 0_usize), (';', 0), ('\t', 0)];
    for c in line.chars() {
        quoted ^= c == '"';
        if let Some((_, count)) = found.iter_mut().find(|(separator, _)| *separator == c && !quoted) {
            *count += 1;
        }
    }
    let most = found.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let separator = found.iter().find(|(_, count)| *count == most).map_or(',', |(separator, _)| *separator);
    (separator, text)
}

/// What is left of a text to read.
struct Rows<'t> {
    rest: &'t str,
    separator: char,
}

impl Rows<'_> {
    /// Reads one cell and says whether it was the last one of its row.
    fn next_cell(&mut self, cell: &mut String, row: usize, column: usize) -> Result<bool, Error> {
        if let Some(rest) = self.rest.strip_prefix('"') {
            self.rest = rest;
            self.read_quoted(cell, row, column)?;
        }
        let end = self.rest.find([self.separator, '\n', '\r']).unwrap_or(self.rest.len());
        let (plain, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        cell.push_str(plain);
        self.rest = rest.strip_prefix("\r\n").or_else(|| rest.get(1..)).unwrap_or_default();
        Ok(!rest.starts_with(self.separator))
    }

    /// Reads up to the closing quote; a doubled quote stands for one.
    fn read_quoted(&mut self, cell: &mut String, row: usize, column: usize) -> Result<(), Error> {
        loop {
            let end = self.rest.find('"').unwrap_or(self.rest.len());
            let (part, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
            cell.push_str(part);
            self.rest = rest.get(1..).unwrap_or_default();
            // A quote that is never closed would make one cell of the rest of the file.
            if cell.len() > MOST_CHARACTERS * 4 {
                return Err(Error::CellTooLong { row: row + 1, column: column + 1, limit: MOST_CHARACTERS });
            }
            match self.rest.strip_prefix('"') {
                Some(rest) => {
                    cell.push('"');
                    self.rest = rest;
                }
                None => return Ok(()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let mut grid = Grid::default();
        read(text, &mut grid).expect("the text is read");
        let table = grid.into_table().expect("the text is not empty");
        std::iter::once(table.header).chain(table.rows.into_iter().map(|row| row.cells)).collect()
    }

    #[test]
    fn the_separator_is_found_in_the_first_row() {
        for text in ["a,b\n1,2", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "sep=;\na;b\n1;2", "\n\na,b\n\n1,2\n"] {
            assert_eq!(rows(text), [["a", "b"], ["1", "2"]], "two columns in {text:?}");
        }
        assert_eq!(rows("\"a;b;c\",d\n1,2")[0], ["a;b;c", "d"], "what stands in quotes separates nothing");
        assert_eq!(
            rows("الاسم؛ اللقب\nس"),
            [["الاسم؛ اللقب"], ["س"]],
            "an Arabic semicolon is a letter of the text"
        );
    }

    #[test]
    fn quoted_cells_hold_separators_quotes_and_line_ends() {
        assert_eq!(rows("a,b\n\"x, \"\"y\"\"\r\nz\",w")[1], ["x, \"y\"\nz", "w"], "as RFC 4180 says");
        assert_eq!(
            rows("a,b\n\"x\" y,w")[1],
            ["x y", "w"],
            "what follows a closing quote belongs to the cell"
        );
        assert_eq!(rows("a,b\nx \"y\",w")[1], ["x \"y\"", "w"], "a quote within a text is a quote");
        assert_eq!(rows("a,b\n\"x,w")[1], ["x,w", ""], "a quote that is not closed ends with the text");
    }

    #[test]
    fn rows_keep_the_numbers_that_a_spreadsheet_shows() {
        let mut grid = Grid::default();
        read("a\n\"x\ny\"\n\nz", &mut grid).expect("the text is read");
        let numbers: Vec<usize> = grid.into_table().expect("a table").rows.iter().map(|r| r.number).collect();
        assert_eq!(numbers, [2, 4], "a cell of two lines is one row, and an empty row counts");
    }
}
