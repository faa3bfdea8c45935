use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};
use tashawur_sheets::{Table, Tongue};

use super::grid::is_too_long;
use super::{MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, formula};
use crate::Error;
use crate::text::clean;

/// The narrowest and the widest column, in characters.
const WIDTHS: (f64, f64) = (8.0, 60.0);

/// The table as a .csv file: UTF-8 with the mark by which Excel knows it, every cell in quotes, lines that end with
/// CR LF. A text that a spreadsheet would run as a formula gets an apostrophe before it, telephone numbers such as
/// +20 2 included; [`read`](super::read) takes it away again.
pub fn write_csv(table: &Table) -> Vec<u8> {
    let mut out = String::from("\u{FEFF}");
    for cells in rows(table) {
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            out.push('"');
            out.push_str(&formula::guarded(cell).replace('"', "\"\""));
            out.push('"');
        }
        out.push_str("\r\n");
    }
    out.into_bytes()
}

/// The table as an .xlsx file of one sheet, which runs from right to left when `direction` is Arabic. Every cell is a
/// text, whatever it looks like; the headings are bold and stay in view.
///
/// # Errors
/// `TooManyRows`, `TooManyColumns` or `CellTooLong` for a table that [`read`](super::read) would refuse;
/// `Damaged` when `sheet_name` is no name for a sheet (longer than 31 characters, or with one of `[]:*?/\`).
pub fn write_xlsx(table: &Table, direction: Tongue, sheet_name: &str) -> Result<Vec<u8>, Error> {
    check(table)?;
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet(), table, direction, sheet_name)
        .and_then(|()| workbook.save_to_buffer())
        .map_err(|error| Error::Damaged(error.to_string()))
}

fn fill(sheet: &mut Worksheet, table: &Table, direction: Tongue, name: &str) -> Result<(), XlsxError> {
    // 1 is from left to right, 2 from right to left, whatever the first letter of the cell is.
    let order = if direction == Tongue::Arabic { 2 } else { 1 };
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    let text = text.set_reading_direction(order);
    let heading = text.clone().set_bold();
    sheet.set_name(name)?;
    sheet.set_right_to_left(direction == Tongue::Arabic);
    sheet.set_freeze_panes(1, 0)?;
    for (column, width) in (0_u16..).zip(widths(table)) {
        sheet.set_column_width(column, width)?;
        sheet.set_column_format(column, &text)?;
    }
    for (row, cells) in (0_u32..).zip(rows(table)) {
        let format = if row == 0 { &heading } else { &text };
        for (column, cell) in (0_u16..).zip(cells) {
            if row == 0 || !cell.is_empty() {
                sheet.write_string_with_format(row, column, clean(cell), format)?;
            }
        }
    }
    Ok(())
}

/// Widths that show the longest text of each column within reason, in characters.
fn widths(table: &Table) -> Vec<f64> {
    let mut longest = vec![0_u32; table.header.len()];
    for cells in rows(table) {
        for (longest, cell) in longest.iter_mut().zip(cells) {
            let line = cell.lines().map(|line| line.chars().take(100).count()).max().unwrap_or(0);
            *longest = (*longest).max(u32::try_from(line).unwrap_or(100));
        }
    }
    longest.into_iter().map(|longest| (f64::from(longest) + 2.0).clamp(WIDTHS.0, WIDTHS.1)).collect()
}

fn rows(table: &Table) -> impl Iterator<Item = &[String]> {
    std::iter::once(table.header.as_slice()).chain(table.rows.iter().map(|row| row.cells.as_slice()))
}

fn check(table: &Table) -> Result<(), Error> {
    if table.rows.len() > MOST_ROWS {
        return Err(Error::TooManyRows { limit: MOST_ROWS });
    }
    for (row, cells) in (1_usize..).zip(rows(table)) {
        if cells.len() > MOST_COLUMNS {
            return Err(Error::TooManyColumns { row, limit: MOST_COLUMNS });
        }
        if let Some(column) = cells.iter().position(|cell| is_too_long(cell)) {
            return Err(Error::CellTooLong { row, column: column + 1, limit: MOST_CHARACTERS });
        }
    }
    Ok(())
}
