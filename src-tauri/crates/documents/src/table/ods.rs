//! Workbooks of LibreOffice (.ods): the first table that holds anything.

use quick_xml::events::{BytesStart, Event};

use super::grid::Grid;
use super::{MOST_COLUMNS, MOST_ROWS};
use crate::Error;
use crate::archive::{Archive, Bounds, push_content};
use crate::package::{attribute, walk};
use crate::xlsx::plain;

/// A cell while it is read: its text, its paragraphs so far, and how often it is repeated.
#[derive(Debug, Default)]
struct Cell {
    /// The value that is written beside the text that is shown, for dates, numbers and truths.
    value: Option<String>,
    shown: String,
    paragraphs: usize,
    columns: usize,
}

/// Where the reading of a table has come to.
#[derive(Debug, Default)]
struct Place {
    row: usize,
    rows: usize,
    column: usize,
    /// The cells of the row that is being read.
    cells: Vec<(usize, String)>,
    cell: Option<Cell>,
    in_paragraph: bool,
    in_note: bool,
    done: bool,
}

/// Reads the first table that is not empty into a grid.
pub(super) fn read(bytes: &[u8], bounds: Bounds, grid: &mut Grid) -> Result<(), Error> {
    let mut archive = Archive::open(bytes, bounds)?;
    if let Some(manifest) = archive.text("META-INF/manifest.xml")?
        && manifest.contains("encryption-data")
    {
        return Err(Error::Encrypted);
    }
    let content = archive.needed("content.xml")?;
    let mut place = Place::default();
    walk("content.xml", &content, |_, event| {
        match event {
            _ if place.done => {}
            Event::Start(e) => place.start(e),
            Event::Empty(e) => {
                place.start(e);
                place.end(e.local_name().as_ref(), grid)?;
            }
            Event::End(e) => place.end(e.local_name().as_ref(), grid)?,
            event => place.see(event),
        }
        Ok(())
    })
}

impl Place {
    fn start(&mut self, e: &BytesStart<'_>) {
        match e.local_name().as_ref() {
            "table-row" => {
                (self.rows, self.column) = (repeated(e, "table:number-rows-repeated"), 0);
                self.cells.clear();
            }
            "table-cell" | "covered-table-cell" => {
                self.cell = Some(Cell {
                    value: value(e),
                    columns: repeated(e, "table:number-columns-repeated"),
                    ..Cell::default()
                });
            }
            "annotation" => self.in_note = true,
            "p" if !self.in_note => {
                self.in_paragraph = true;
                if let Some(cell) = &mut self.cell {
                    if cell.paragraphs > 0 {
                        cell.shown.push('\n');
                    }
                    cell.paragraphs += 1;
                }
            }
            "s" => self.push(" "),
            "tab" => self.push("\t"),
            "line-break" => self.push("\n"),
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && self.in_paragraph
        {
            cell.shown.push_str(text);
        }
    }

    fn see(&mut self, event: &Event<'_>) {
        if let Some(cell) = &mut self.cell
            && self.in_paragraph
        {
            push_content(event, &mut cell.shown);
        }
    }

    fn end(&mut self, name: &str, grid: &mut Grid) -> Result<(), Error> {
        match name {
            "annotation" => self.in_note = false,
            "p" => self.in_paragraph = false,
            "table-cell" | "covered-table-cell" => {
                if let Some(cell) = self.cell.take() {
                    let text = cell.value.unwrap_or(cell.shown);
                    if !text.is_empty() {
                        // One more than the limit, so that the grid can refuse what is too wide.
                        let columns = cell.columns.min(MOST_COLUMNS + 1);
                        self.cells.extend((0..columns).map(|offset| (self.column + offset, text.clone())));
                    }
                    self.column = self.column.saturating_add(cell.columns);
                }
            }
            "table-row" => {
                if !self.cells.is_empty() {
                    for offset in 0..self.rows.min(MOST_ROWS + 2) {
                        for (column, text) in &self.cells {
                            grid.put(self.row + offset, *column, text)?;
                        }
                    }
                }
                self.row = self.row.saturating_add(self.rows);
            }
            "table" => self.done = !grid.is_empty(),
            _ => {}
        }
        if name == "table" {
            self.row = 0;
        }
        Ok(())
    }
}

fn repeated(element: &BytesStart<'_>, name: &str) -> usize {
    attribute(element, name).and_then(|count| count.parse().ok()).unwrap_or(1)
}

/// The value of a cell whose shown text depends on the settings of the one who wrote it.
fn value(cell: &BytesStart<'_>) -> Option<String> {
    match attribute(cell, "office:value-type")?.as_str() {
        "float" | "currency" | "percentage" => {
            let written = attribute(cell, "office:value")?;
            Some(written.parse::<f64>().map_or(written, plain))
        }
        "date" => attribute(cell, "office:date-value"),
        "boolean" => attribute(cell, "office:boolean-value").map(|value| value.to_uppercase()),
        _ => None,
    }
}
