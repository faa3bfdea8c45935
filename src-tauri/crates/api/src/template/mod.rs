//! The Word template in force, and what the PDF takes from it.

use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_arabic::Digits;
use tashawur_documents::docx::{self, Template};
use tashawur_domain::settings::{self, Nothing, Settings};
use tashawur_pdf::{Layout, Logo};
use tashawur_sheets::AgendaSheet;
use ts_rs::TS;

use crate::file::{self, Saved};
use crate::{Desk, Refusal};

const LARGEST_TEMPLATE: u64 = 20_000_000;
const MILLIMETRES_PER_POINT: f64 = 25.4 / 72.0;

/// The template in force.
#[derive(Debug, Clone, PartialEq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub(crate) struct TemplateView {
    /// The name of the office's own template; empty for the one that comes with the program.
    pub name: String,
    /// Whether it is the office's own.
    pub own: bool,
    /// The width of the page in millimetres.
    pub width_mm: f64,
    /// The height of the page in millimetres.
    pub height_mm: f64,
    /// The fonts that it names.
    pub fonts: Vec<String>,
    /// What of it the PDF cannot take over.
    pub not_taken: Vec<String>,
}

/// A path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub(crate) struct PathRequest {
    /// The path of a file.
    pub path: String,
}

/// The bytes of the template in force.
pub(crate) fn in_force(desk: &Desk) -> Result<Vec<u8>, Refusal> {
    let settings = settings::read(&desk.journal)?;
    bytes_of(desk, &settings)
}

fn bytes_of(desk: &Desk, settings: &Settings) -> Result<Vec<u8>, Refusal> {
    let own = match settings.template.as_str() {
        "" => None,
        hash => desk.journal.blob(hash)?,
    };
    Ok(own.unwrap_or_else(|| docx::default_template().to_vec()))
}

/// What the template in force is.
pub(crate) fn read(desk: &Desk, _: Nothing) -> Result<TemplateView, Refusal> {
    let settings = settings::read(&desk.journal)?;
    let template = docx::inspect(&bytes_of(desk, &settings)?)?;
    let not_taken = not_taken_of(&settings, &template);
    Ok(TemplateView {
        own: !settings.template.is_empty(),
        name: settings.template_name,
        width_mm: template.page.width * MILLIMETRES_PER_POINT,
        height_mm: template.page.height * MILLIMETRES_PER_POINT,
        fonts: fonts(&template),
        not_taken,
    })
}

/// Puts the office's own template in force, when it has everything that a paper needs.
pub(crate) fn replace(desk: &Desk, request: PathRequest) -> Result<TemplateView, Refusal> {
    let path = Path::new(&request.path);
    let bytes = file::read(path, LARGEST_TEMPLATE)?;
    docx::check(&bytes)?;
    // What cannot be set as PDF is refused now, not at the first preview.
    desk.press()?.check(&page(docx::inspect(&bytes)?))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let hash = desk.journal.put_blob(&bytes)?;
    settings::set_template(&desk.journal, &name, &hash)?;
    read(desk, Nothing {})
}

/// Puts the template that comes with the program in force again.
pub(crate) fn reset(desk: &Desk, _: Nothing) -> Result<TemplateView, Refusal> {
    settings::set_template(&desk.journal, "", "")?;
    read(desk, Nothing {})
}

/// Writes the template in force to a file, to start an own one from.
pub(crate) fn save(desk: &Desk, request: PathRequest) -> Result<Saved, Refusal> {
    file::save(Path::new(&request.path), &in_force(desk)?)
}

/// How the PDF of a paper is laid out.
pub(crate) struct PdfLayout {
    /// The page and the office's own marks on it.
    pub layout: Layout,
    /// What of the office's own template the PDF cannot take over.
    pub not_taken: Vec<String>,
}

/// What the PDF of a paper takes from the template in force.
pub(crate) fn layout(desk: &Desk, sheet: &AgendaSheet) -> Result<PdfLayout, Refusal> {
    let settings = settings::read(&desk.journal)?;
    let arabic_indic_pages = settings.digits == Digits::ArabicIndic;
    if settings.template.is_empty() {
        let layout = Layout { arabic_indic_pages, ..Layout::default() };
        return Ok(PdfLayout { layout, not_taken: Vec::new() });
    }
    let bytes = bytes_of(desk, &settings)?;
    let template = docx::inspect(&bytes)?;
    let not_taken = not_taken_of(&settings, &template);
    let lines = docx::running_lines(&bytes, sheet)?;
    let (header, footer) = (lines.header, lines.footer);
    let layout = Layout { header, footer, arabic_indic_pages, ..page(template) };
    Ok(PdfLayout { layout, not_taken })
}

/// The page of a template, without the text at its head and foot.
fn page(template: Template) -> Layout {
    let page = template.page;
    Layout {
        width_pt: page.width,
        height_pt: page.height,
        margins_pt: [page.top, page.right, page.bottom, page.left],
        logo: template.logo.map(|logo| Logo { bytes: logo.bytes, mime: logo.mime.to_owned() }),
        arabic_font: named(template.arabic_font),
        latin_font: named(template.latin_font),
        ..Layout::default()
    }
}

fn not_taken_of(settings: &Settings, template: &Template) -> Vec<String> {
    if settings.template.is_empty() {
        return Vec::new();
    }
    let known = tashawur_pdf::font_names();
    fonts(template).into_iter().filter(|font| !known.contains(&font.as_str())).collect()
}

/// The fonts that a template names.
fn fonts(template: &Template) -> Vec<String> {
    let both = [&template.arabic_font, &template.latin_font];
    both.into_iter().filter(|font| !font.is_empty()).cloned().collect()
}

fn named(font: String) -> Option<String> {
    (!font.is_empty()).then_some(font)
}
