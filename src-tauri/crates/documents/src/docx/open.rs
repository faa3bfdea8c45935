use quick_xml::events::Event;

use super::place::{PageFacts, Scan};
use super::scan::scan;
use super::style::Styles;
use crate::Error;
use crate::package::{Package, attribute, walk};

/// The content type of the main part of a Word document without macros.
const DOCUMENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/// A Word document that is opened as a template.
pub(super) struct Opened<'a> {
    pub package: Package<'a>,
    /// The name of the main part.
    pub main: String,
    /// The main part, headers and footers.
    pub parts: Vec<ScannedPart>,
    pub styles: Styles,
}

/// A part that may hold places to fill.
pub(super) struct ScannedPart {
    pub name: String,
    /// `document`, `header` or `footer`.
    pub kind: String,
    pub scan: Scan,
}

impl<'a> Opened<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Error> {
        let package = Package::open(bytes)?;
        let main = main_part(&package)?;
        let text = package.text(&main).ok_or(Error::NotADocx)?;
        let document = scan(&main, text, true)?;
        let mut parts = vec![ScannedPart { name: main.clone(), kind: "document".into(), scan: document }];
        let mut styles = Styles::default();
        for link in package.relationships(&main)? {
            let Some(text) = package.text(&link.target) else { continue };
            match link.kind.as_str() {
                "styles" => styles = Styles::read(&link.target, text)?,
                "header" | "footer" if parts.iter().all(|part| part.name != link.target) => {
                    let scan = scan(&link.target, text, false)?;
                    parts.push(ScannedPart { name: link.target, kind: link.kind, scan });
                }
                _ => {}
            }
        }
        Ok(Self { package, main, parts, styles })
    }

    /// The page of the last section of the main part.
    pub(super) fn page(&self) -> PageFacts {
        self.parts.first().map(|part| part.scan.page).unwrap_or_default()
    }
}

/// The name of the main part, when the package says that it is a Word document.
fn main_part(package: &Package<'_>) -> Result<String, Error> {
    let links = package.relationships("")?;
    let main = links.into_iter().find(|link| link.kind == "officeDocument");
    let main = main.ok_or(Error::NotADocx)?.target;
    let types = package.text("[Content_Types].xml").ok_or(Error::NotADocx)?;
    let mut is_document = false;
    walk("[Content_Types].xml", types, |_, event| {
        if let Event::Start(e) | Event::Empty(e) = event
            && attribute(e, "PartName").is_some_and(|name| name.trim_start_matches('/') == main)
        {
            is_document = attribute(e, "ContentType").as_deref() == Some(DOCUMENT);
        }
        Ok(())
    })?;
    if is_document { Ok(main) } else { Err(Error::NotADocx) }
}
