use quick_xml::events::{BytesStart, Event};

use super::Workbook;
use super::strings::{Text, unescape};
use super::styles::Shape;
use super::value;
use crate::Error;
use crate::archive::push_content;
use crate::package::{attribute, walk};

/// A cell while it is read.
#[derive(Debug, Default)]
struct Cell {
    row: usize,
    column: usize,
    kind: String,
    style: usize,
    value: String,
    inline: Text,
}

/// Visits the cells of a sheet that hold a text.
pub(super) fn read(
    workbook: &Workbook<'_>,
    part: &str,
    xml: &str,
    mut visit: impl FnMut(usize, usize, &str) -> Result<(), Error>,
) -> Result<(), Error> {
    // The next row and column, for files that leave the addresses out.
    let (mut row, mut column) = (0, 0);
    let mut cell: Option<Cell> = None;
    let mut in_value = false;
    walk(part, xml, |_, event| {
        if let Some(cell) = &mut cell {
            cell.inline.see(event);
        }
        match event {
            Event::Start(e) => match e.local_name().as_ref() {
                "row" => (row, column) = (row_of(e).unwrap_or(row), 0),
                "c" => cell = Some(start(e, row, column)),
                "v" => in_value = true,
                _ => {}
            },
            // An empty row counts where rows have no numbers.
            Event::Empty(e) if e.local_name().as_ref() == "row" => row = row_of(e).unwrap_or(row) + 1,
            Event::Empty(e) if e.local_name().as_ref() == "c" => column = start(e, row, column).column + 1,
            Event::End(e) => match e.local_name().as_ref() {
                "row" => row += 1,
                "v" => in_value = false,
                "c" => {
                    if let Some(cell) = cell.take() {
                        column = cell.column + 1;
                        let (row, column) = (cell.row, cell.column);
                        let text = cell.into_text(workbook);
                        if !text.is_empty() {
                            visit(row, column, &text)?;
                        }
                    }
                }
                _ => {}
            },
            event if in_value => {
                if let Some(cell) = &mut cell {
                    push_content(event, &mut cell.value);
                }
            }
            _ => {}
        }
        Ok(())
    })
}

fn row_of(row: &BytesStart<'_>) -> Option<usize> {
    attribute(row, "r").and_then(|r| r.parse::<usize>().ok()).and_then(|r| r.checked_sub(1))
}

fn start(element: &BytesStart<'_>, row: usize, column: usize) -> Cell {
    let named = attribute(element, "r").and_then(|name| address(&name));
    let (row, column) = named.unwrap_or((row, column));
    Cell {
        row,
        column,
        kind: attribute(element, "t").unwrap_or_default(),
        style: attribute(element, "s").and_then(|s| s.parse().ok()).unwrap_or(0),
        ..Cell::default()
    }
}

/// Row and column of a name such as `B3`, counted from 0.
fn address(name: &str) -> Option<(usize, usize)> {
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = name.split_at_checked(digits)?;
    let mut column = 0_usize;
    for letter in letters.bytes() {
        let place = usize::from(letter.to_ascii_uppercase().checked_sub(b'A')?);
        column = (place < 26).then(|| column.checked_mul(26)?.checked_add(place + 1))??;
    }
    let row: usize = digits.parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

impl Cell {
    fn into_text(mut self, workbook: &Workbook<'_>) -> String {
        match self.kind.as_str() {
            "s" => {
                let index = self.value.trim().parse::<usize>().ok();
                index.and_then(|index| workbook.strings.get(index)).cloned().unwrap_or_default()
            }
            "inlineStr" => self.inline.take(),
            "b" => match self.value.trim() {
                "1" | "true" => "TRUE".into(),
                "" => String::new(),
                _ => "FALSE".into(),
            },
            "str" | "e" => unescape(self.value),
            // A date that is written as ISO 8601 says.
            "d" => self.value,
            _ if self.value.is_empty() => String::new(),
            _ => {
                let shape = workbook.shapes.get(self.style).copied().unwrap_or(Shape::Number);
                value::number(&self.value, shape, workbook.from_1904)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_known_by_their_names() {
        assert_eq!(address("A1"), Some((0, 0)), "the first cell");
        assert_eq!(address("AB30"), Some((29, 27)), "two letters");
        assert_eq!(address("XFD1048576"), Some((1_048_575, 16_383)), "the last cell of a spreadsheet");
        for name in ["", "A", "1", "A0", "é1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAA1", "A99999999999999999999999"]
        {
            assert_eq!(address(name), None, "{name:?} is no name");
        }
    }
}
