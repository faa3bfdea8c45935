use std::collections::BTreeSet;

use quick_xml::events::Event;

use super::key::Key;
use super::open::Opened;
use crate::Error;
use crate::kind::{Kind, sniff};
use crate::package::{attribute, walk};

/// The largest logo that is taken over, in bytes.
const LOGO_LIMIT: usize = 5 * 1024 * 1024;

/// What a template has, and what it lacks.
#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    /// Its page.
    pub page: Page,
    /// The text of its header, with places as `{{key}}`, and `{{page_number}}` and `{{page_count}}`.
    pub header: String,
    /// The text of its footer, in the same way.
    pub footer: String,
    /// The first picture of its letterhead or header.
    pub logo: Option<Logo>,
    /// The font of Arabic text by default; empty when the template names none.
    pub arabic_font: String,
    /// The font of Latin text by default; empty when the template names none.
    pub latin_font: String,
    /// The names of its styles.
    pub styles: Vec<String>,
    /// The keys, and the styles as `style: <name>`, that a paper needs and the template lacks.
    pub lacking: Vec<String>,
}

/// A page and its margins, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Page {
    /// From edge to edge.
    pub width: f64,
    /// From edge to edge.
    pub height: f64,
    /// The margin above the text.
    pub top: f64,
    /// The margin at the right of the text.
    pub right: f64,
    /// The margin below the text.
    pub bottom: f64,
    /// The margin at the left of the text.
    pub left: f64,
    /// From the upper edge to the header.
    pub header: f64,
    /// From the lower edge to the footer.
    pub footer: f64,
}

/// The picture of a letterhead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The picture as it is in the template.
    pub bytes: Vec<u8>,
    /// `image/png` or `image/jpeg`.
    pub mime: &'static str,
}

pub(super) fn inspect(mut opened: Opened<'_>) -> Result<Template, Error> {
    let edge = |kind: &str| -> Result<String, Error> {
        let parts = opened.parts.iter().filter(|part| part.kind == kind);
        let texts: Vec<String> = parts
            .map(|part| line_text(&part.name, opened.package.text(&part.name).unwrap_or_default()))
            .collect::<Result<_, _>>()?;
        Ok(texts.into_iter().max_by_key(String::len).unwrap_or_default())
    };
    let (header, footer) = (edge("header")?, edge("footer")?);
    let logo = logo(&mut opened)?;
    let facts = opened.page();
    #[allow(clippy::cast_precision_loss, reason = "lengths of a page are small")]
    let points = |twips: i64| twips as f64 / 20.0;
    Ok(Template {
        page: Page {
            width: points(facts.width),
            height: points(facts.height),
            top: points(facts.top),
            right: points(facts.right),
            bottom: points(facts.bottom),
            left: points(facts.left),
            header: points(facts.header),
            footer: points(facts.footer),
        },
        header,
        footer,
        logo,
        arabic_font: opened.styles.arabic_font.clone(),
        latin_font: opened.styles.latin_font.clone(),
        styles: opened.styles.names(),
        lacking: lacking(&opened),
    })
}

/// The keys and styles that a paper needs and the template lacks.
pub(super) fn lacking(opened: &Opened<'_>) -> Vec<String> {
    let found: BTreeSet<Key> = opened.parts.iter().flat_map(|part| part.scan.keys()).collect();
    let needed = Key::ALL.into_iter().filter(|key| key.required() && !found.contains(key));
    let mut lacking: Vec<String> = needed.map(|key| key.name().to_owned()).collect();
    lacking.extend(opened.styles.lacking());
    lacking
}

/// What stands where Word writes the number of the page.
pub(super) const PAGE_NUMBER: &str = "{{page_number}}";
/// What stands where Word writes the number of pages.
pub(super) const PAGE_COUNT: &str = "{{page_count}}";

/// The text of a header or footer on one line for each paragraph.
pub(super) fn line_text(name: &str, xml: &str) -> Result<String, Error> {
    let mut out = String::new();
    let mut text = false;
    let mut code = false;
    // What a field shows stands between its separator and its end, and is not read.
    let mut shown = 0_usize;
    walk(name, xml, |_, event| {
        match event {
            Event::Start(e) if e.name().as_ref() == "w:t" => text = true,
            Event::Start(e) if e.name().as_ref() == "w:instrText" => code = true,
            Event::Start(e) | Event::Empty(e) if e.name().as_ref() == "w:fldChar" => {
                match attribute(e, "w:fldCharType").as_deref() {
                    Some("separate") => shown += 1,
                    Some("end") => shown = shown.saturating_sub(1),
                    _ => {}
                }
            }
            Event::Start(e) if e.name().as_ref() == "w:fldSimple" => {
                out.push_str(field(&attribute(e, "w:instr").unwrap_or_default()));
                shown += 1;
            }
            Event::Empty(e) if e.name().as_ref() == "w:tab" => out.push('\t'),
            Event::Text(content) if text && shown == 0 => out.push_str(&content.xml10_content()),
            Event::Text(content) if code => out.push_str(field(&content.xml10_content())),
            Event::End(e) => match e.name().as_ref() {
                "w:t" => text = false,
                "w:instrText" => code = false,
                "w:fldSimple" => shown = shown.saturating_sub(1),
                "w:p" => out.push('\n'),
                _ => {}
            },
            _ => {}
        }
        Ok(())
    })?;
    Ok(out.trim().to_owned())
}

fn field(code: &str) -> &'static str {
    match code.split_whitespace().next() {
        Some("PAGE") => PAGE_NUMBER,
        Some("NUMPAGES" | "SECTIONPAGES") => PAGE_COUNT,
        _ => "",
    }
}

/// The first picture of the headers, or else of the document.
fn logo(opened: &mut Opened<'_>) -> Result<Option<Logo>, Error> {
    let mut names: Vec<String> = opened.parts.iter().map(|part| part.name.clone()).collect();
    names.sort_by_key(|name| *name == opened.main);
    for name in names {
        let Some(id) = first_picture(&name, opened.package.text(&name).unwrap_or_default())? else {
            continue;
        };
        let links = opened.package.relationships(&name)?;
        let Some(link) = links.into_iter().find(|link| link.id == id) else { continue };
        let bytes = opened.package.bytes(&link.target)?;
        let mime = match sniff(&bytes) {
            Kind::Png => "image/png",
            Kind::Jpg => "image/jpeg",
            _ => continue,
        };
        if bytes.len() <= LOGO_LIMIT {
            return Ok(Some(Logo { bytes, mime }));
        }
    }
    Ok(None)
}

fn first_picture(name: &str, xml: &str) -> Result<Option<String>, Error> {
    let mut found = None;
    walk(name, xml, |_, event| {
        if let Event::Start(e) | Event::Empty(e) = event
            && found.is_none()
        {
            found = match e.name().as_ref() {
                "a:blip" => attribute(e, "r:embed"),
                "v:imagedata" => attribute(e, "r:id"),
                _ => None,
            };
        }
        Ok(())
    })?;
    Ok(found)
}
