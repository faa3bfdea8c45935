//! Tables in and out: .csv, .xlsx and .ods become rows of plain texts, and rows become .csv and .xlsx.

mod delimited;
mod formula;
mod grid;
mod ods;
mod write;

use tashawur_sheets::Table;

use crate::archive::{Bounds, old_container};
use crate::kind::{Kind, kind_of};
use crate::xlsx::Workbook;
use crate::{Error, plain};
use grid::Grid;

pub use write::{write_csv, write_xlsx};

/// The largest table file that is read, and the most text of all cells, in bytes.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
/// The most rows below the headings.
pub const MOST_ROWS: usize = 200_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 200;
/// The most cells, empty ones included: rows times columns.
pub const MOST_CELLS: usize = 4_000_000;
/// The most characters of a cell.
pub const MOST_CHARACTERS: usize = 10_000;

/// How much of a workbook is unpacked: 64 MB.
const BOUNDS: Bounds = Bounds { parts: 2_000, unpacked: 64 * 1024 * 1024 };

/// Reads a table out of the bytes of a .csv (also .txt or .tsv), .xlsx or .ods file; of a workbook, the first
/// sheet that is shown and not empty.
///
/// The first row that is not empty holds the headings. Empty rows are left out, and every row has as many cells as
/// there are headings. A text in no Unicode encoding is taken for Windows-1256; comma, semicolon and tab are told
/// apart by the first row.
///
/// Every cell becomes a text: a whole number stands without decimals and no number has more than 15 figures, a date is
/// `2021-12-14`, a date with a time `2021-12-14T10:30:00`, a time `10:30:00`, a truth `TRUE` or `FALSE`, a formula what
/// it gave last. Control characters and overrides of direction are dropped. In a .csv the apostrophe that [`write_csv`]
/// sets before a formula is taken away.
///
/// # Errors
/// `NotATable`, `OldFormat`, `Encrypted`; `NotWhatItsNameSays` when the ending of `name_hint` names another kind;
/// `EmptyTable`; `TooManyRows`, `TooManyColumns`, `TooManyCells`, `CellTooLong`, `TooLarge`, `TooManyParts` for what
/// is beyond a bound; `Damaged`.
pub fn read(bytes: &[u8], name_hint: &str) -> Result<Table, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLarge { what: "file".into(), limit: MOST_BYTES as u64 });
    }
    let kind = kind_of(bytes);
    if !is_named(kind, name_hint) {
        return Err(Error::NotWhatItsNameSays(name_hint.to_owned()));
    }
    let mut grid = Grid::default();
    match kind {
        Kind::Xlsx => read_workbook(bytes, &mut grid)?,
        Kind::Ods => ods::read(bytes, BOUNDS, &mut grid)?,
        Kind::Txt => delimited::read(&plain::decode(bytes).ok_or(Error::NotATable)?, &mut grid)?,
        Kind::OldOffice => return Err(old_container(bytes)),
        Kind::Unknown if bytes.is_empty() => return Err(Error::EmptyTable),
        _ => return Err(Error::NotATable),
    }
    grid.into_table()
}

/// Whether the ending of a name can stand for a kind; a name without a known ending claims nothing.
fn is_named(kind: Kind, name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("csv" | "tsv" | "txt") => matches!(kind, Kind::Txt) || (kind == Kind::Unknown),
        Some("xlsx" | "xlsm") => matches!(kind, Kind::Xlsx | Kind::OldOffice),
        Some("ods") => kind == Kind::Ods,
        Some("xls") => kind == Kind::OldOffice,
        _ => true,
    }
}

/// Reads the first sheet that is shown and holds anything.
fn read_workbook(bytes: &[u8], grid: &mut Grid) -> Result<(), Error> {
    let mut workbook = Workbook::open(bytes, BOUNDS)?;
    let parts: Vec<String> = workbook.sheets.iter().filter(|s| !s.hidden).map(|s| s.part.clone()).collect();
    for part in parts {
        workbook.cells(&part, |row, column, text| grid.put(row, column, text))?;
        if !grid.is_empty() {
            break;
        }
    }
    Ok(())
}
