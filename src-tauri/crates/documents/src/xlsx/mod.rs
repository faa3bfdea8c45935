//! Workbooks (.xlsx) read cell by cell, so that no claim of a file about its size costs any memory.

mod sheet;
mod strings;
mod styles;
mod value;

use std::collections::BTreeMap;

use quick_xml::events::Event;

use crate::Error;
use crate::archive::{Archive, Bounds};
use crate::package::{attribute, walk};
use styles::Shape;

pub(crate) use value::plain;

/// An opened workbook.
pub(crate) struct Workbook<'a> {
    archive: Archive<'a>,
    /// The sheets in their order.
    pub sheets: Vec<Sheet>,
    /// The texts that cells refer to by number.
    strings: Vec<String>,
    /// What the number in a cell stands for, by the number of its format.
    shapes: Vec<Shape>,
    /// Whether days are counted from 1904, as old Macintosh programs did.
    from_1904: bool,
}

/// One sheet of a workbook.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    /// Its name.
    pub name: String,
    /// The name of its part.
    pub part: String,
    /// Whether it is hidden.
    pub hidden: bool,
}

impl<'a> Workbook<'a> {
    /// Opens a workbook and reads what its sheets refer to.
    pub(crate) fn open(bytes: &'a [u8], bounds: Bounds) -> Result<Self, Error> {
        let mut archive = Archive::open(bytes, bounds)?;
        let main = archive.main_part()?;
        let text = archive.needed(&main)?;
        let links = archive.relationships(&main)?;
        let target = |kind: &str| links.iter().find(|link| link.kind == kind).map(|link| link.target.clone());
        let parts: BTreeMap<&str, &str> =
            links.iter().map(|link| (link.id.as_str(), link.target.as_str())).collect();
        let mut sheets = Vec::new();
        let mut from_1904 = false;
        walk(&main, &text, |_, event| {
            if let Event::Start(e) | Event::Empty(e) = event {
                match e.local_name().as_ref() {
                    "workbookPr" => from_1904 = attribute(e, "date1904").is_some_and(|v| is_true(&v)),
                    "sheet" => sheets.extend(attribute(e, "r:id").and_then(|id| {
                        let hidden = attribute(e, "state").is_some_and(|state| state != "visible");
                        let name = attribute(e, "name").unwrap_or_default();
                        parts.get(id.as_str()).map(|part| Sheet { name, part: (*part).to_owned(), hidden })
                    })),
                    _ => {}
                }
            }
            Ok(())
        })?;
        let mut workbook = Self { archive, sheets, strings: Vec::new(), shapes: Vec::new(), from_1904 };
        workbook.read_shared(target("sharedStrings"), target("styles"))?;
        Ok(workbook)
    }

    fn read_shared(&mut self, strings: Option<String>, styles: Option<String>) -> Result<(), Error> {
        if let Some(part) = strings
            && let Some(text) = self.archive.text(&part)?
        {
            self.strings = strings::read(&part, &text)?;
        }
        if let Some(part) = styles
            && let Some(text) = self.archive.text(&part)?
        {
            self.shapes = styles::read(&part, &text)?;
        }
        Ok(())
    }

    /// Visits every cell of a sheet that holds a text: row and column counted from 0, and the text.
    pub(crate) fn cells(
        &mut self,
        part: &str,
        visit: impl FnMut(usize, usize, &str) -> Result<(), Error>,
    ) -> Result<(), Error> {
        // A sheet of charts leads to a part that holds no cells; one that is missing holds none either.
        let Some(text) = self.archive.text(part)? else { return Ok(()) };
        sheet::read(self, part, &text, visit)
    }
}

/// Whether an attribute says yes.
fn is_true(value: &str) -> bool {
    matches!(value, "1" | "true")
}
