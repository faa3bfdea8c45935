use std::ops::Range;

use quick_xml::events::Event;
use tashawur_sheets::{AgendaSheet, PaperLanguage, Tongue};

use super::ink::{Ink, Look, Setting};
use super::key::Key;
use super::open::{Opened, ScannedPart};
use super::place::{Fill, PageFacts, Piece, Scan};
use super::style::{Role, Styles};
use super::{agenda, list, programme};
use crate::Error;
use crate::package::{attribute, walk};
use crate::text::escape;

/// The most characters of a value in a header or footer, which would else push the text off the page.
const IN_HEADER: usize = 140;

/// A part that is being filled: its text, and what the scan found in it.
pub(super) struct Part<'t> {
    pub name: &'t str,
    pub text: &'t str,
    pub scan: &'t Scan,
    /// The style of its paragraphs when it is a header or a footer.
    pub edge: Option<Role>,
}

/// What all parts of a paper share.
pub(super) struct Paper<'a> {
    pub sheet: &'a AgendaSheet,
    pub styles: &'a Styles,
    pub page: PageFacts,
    /// Whether the letterhead of a paper in two languages has a second place.
    pub splits_masthead: bool,
}

impl<'t> Part<'t> {
    /// A part of a template as it was scanned.
    pub(super) fn of(opened: &'t Opened<'_>, scanned: &'t ScannedPart) -> Self {
        Self {
            name: &scanned.name,
            text: opened.package.text(&scanned.name).unwrap_or_default(),
            scan: &scanned.scan,
            edge: match scanned.kind.as_str() {
                "header" => Some(Role::Header),
                "footer" => Some(Role::Footer),
                _ => None,
            },
        }
    }
}

impl<'a> Paper<'a> {
    /// A paper that is filled into a template.
    pub(super) fn new(opened: &'a Opened<'_>, sheet: &'a AgendaSheet) -> Self {
        let mut keys = opened.parts.iter().flat_map(|part| part.scan.keys());
        let splits_masthead = keys.any(|key| key == Key::MastheadSecond);
        Self { sheet, styles: &opened.styles, page: opened.page(), splits_masthead }
    }
}

impl Paper<'_> {
    /// The part with all its places filled, in one pass; everything else stays byte for byte.
    pub(super) fn fill(&self, part: &Part<'_>) -> Result<String, Error> {
        let mut edits = self.turns(part);
        for slot in &part.scan.slots {
            edits.push((slot.range.clone(), self.slot(part, &slot.fill)?));
        }
        // The outermost of two places that hold one another is filled.
        edits.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        let grown: usize = edits.iter().map(|(_, new)| new.len()).sum();
        let mut out = String::with_capacity(part.text.len() + grown);
        let mut at = 0;
        for (range, new) in edits {
            if range.start >= at {
                out.push_str(part.text.get(at..range.start).unwrap_or_default());
                out.push_str(&new);
                at = range.end;
            }
        }
        out.push_str(part.text.get(at..).unwrap_or_default());
        Ok(out)
    }

    /// Turns the template's own paragraphs, tables and sections to the direction of the paper.
    fn turns(&self, part: &Part<'_>) -> Vec<(Range<usize>, String)> {
        let scan = part.scan;
        let mut edits: Vec<_> =
            scan.section_turned.iter().map(|range| (range.clone(), String::new())).collect();
        if self.sheet.language != PaperLanguage::English {
            let sign = "<w:bidi/><w:rtlGutter/>";
            edits.extend(scan.sections.iter().map(|&at| (at..at, sign.to_owned())));
            return edits;
        }
        edits.extend(scan.turned.iter().map(|range| (range.clone(), String::new())));
        for (range, id) in &scan.styles {
            if let Some(english) = self.styles.english_of(id) {
                let mut style = String::from("<w:pStyle w:val=\"");
                escape(english, &mut style);
                style.push_str("\"/>");
                edits.push((range.clone(), style));
            }
        }
        edits
    }

    fn slot(&self, part: &Part<'_>, fill: &Fill) -> Result<String, Error> {
        let mut ink = Ink::new(self.styles);
        match fill {
            Fill::Block { key, needs_paragraph } => {
                self.block(&mut ink, part, *key);
                if ink.out.is_empty() && *needs_paragraph {
                    ink.empty(part.edge.unwrap_or(key.role()), self.sheet.language.leading());
                }
            }
            Fill::Inline { key, look } => {
                self.inline(&mut ink, part, *key, &look_at(part, look.as_ref())?);
            }
            Fill::Text { pieces, look } => {
                let raw = look.clone().and_then(|range| part.text.get(range)).unwrap_or_default();
                let look = look_at(part, look.as_ref())?;
                for piece in pieces {
                    match piece {
                        Piece::Kept(text) => ink.out.push_str(&kept(text)),
                        Piece::Value(key) => {
                            ink.out.push_str("</w:r>");
                            self.inline(&mut ink, part, *key, &look);
                            ink.out.push_str("<w:r>");
                            ink.out.push_str(raw);
                        }
                    }
                }
            }
        }
        Ok(ink.out)
    }

    fn block(&self, ink: &mut Ink<'_>, part: &Part<'_>, key: Key) {
        let page = self.page;
        let width = usize::try_from(page.width - page.left - page.right).unwrap_or(0).max(2_000);
        match key {
            Key::Agenda => {
                agenda::write(ink, self.sheet, width);
                list::write(ink, self.sheet, width);
            }
            Key::Programme => programme::write(ink, self.sheet, width),
            _ => {
                let role = part.edge.unwrap_or(key.role());
                let lines = key.lines(self.sheet, self.splits_masthead);
                let pair = !key.is_block() && lines.len() > 1;
                for (index, (tongue, text)) in lines.iter().copied().enumerate() {
                    let setting = Setting {
                        joins_above: pair && index > 0,
                        joins_below: pair && index == 0,
                        // Both dates of a paper in two languages stand at the side of the Arabic one.
                        ragged: pair && key == Key::Dated && tongue == Tongue::English,
                        ..Setting::default()
                    };
                    ink.paragraph(role, tongue, setting, |ink| {
                        value(ink, part, key, (tongue, text), &Look::default());
                    });
                }
                if key == Key::MastheadSecond && !lines.is_empty() {
                    ink.gap(role, self.sheet.language.leading(), 120);
                }
            }
        }
    }

    fn inline(&self, ink: &mut Ink<'_>, part: &Part<'_>, key: Key, look: &Look) {
        let base = self.sheet.language.leading();
        let mut lines = key.lines(self.sheet, self.splits_masthead);
        if part.edge.is_some() {
            // A running header has room for one language.
            lines.truncate(1);
        }
        for (index, (tongue, text)) in lines.into_iter().enumerate() {
            if index > 0 {
                ink.text_like(base, " – ", look);
            }
            // The line has one direction, that of its paragraph.
            let text = (if key == Key::Symbol { tongue } else { base }, text);
            value(ink, part, key, text, look);
        }
    }
}

fn value(ink: &mut Ink<'_>, part: &Part<'_>, key: Key, (tongue, text): (Tongue, &str), look: &Look) {
    let cut = match part.edge {
        Some(_) => shortened(text),
        None => text.to_owned(),
    };
    match key {
        Key::Symbol => ink.ltr(tongue, &cut, look),
        _ => ink.text_like(tongue, &cut, look),
    }
}

/// A text that fits into a header: on one line, cut at a word with an ellipsis.
fn shortened(text: &str) -> String {
    let line = text.replace(['\n', '\r'], " ");
    let Some((end, _)) = line.char_indices().nth(IN_HEADER) else { return line };
    let head = line.get(..end).unwrap_or_default();
    let word = head.rfind(' ').filter(|at| *at > 0).unwrap_or(end);
    format!("{}…", head.get(..word).unwrap_or_default())
}

fn kept(text: &str) -> String {
    format!("<w:t xml:space=\"preserve\">{text}</w:t>")
}

/// The run properties in a range of the part, without those that a filled place must not keep.
fn look_at(part: &Part<'_>, range: Option<&Range<usize>>) -> Result<Look, Error> {
    let mut look = Look::default();
    let Some(xml) = range.and_then(|range| part.text.get(range.clone())) else { return Ok(look) };
    let mut depth = 0_usize;
    let mut start = 0;
    let mut name = String::new();
    walk(part.name, xml, |range, event| {
        let ended = match event {
            Event::Start(e) => {
                depth += 1;
                if depth == 2 {
                    (start, name) = (range.start, e.name().as_ref().to_owned());
                }
                false
            }
            Event::Empty(e) if depth == 1 => {
                (start, name) = (range.start, e.name().as_ref().to_owned());
                // The style of the prompt in an empty control is grey.
                attribute(e, "w:val").is_none_or(|value| !value.starts_with("PlaceholderText"))
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                depth == 1
            }
            _ => false,
        };
        if ended {
            let child = xml.get(start..range.end).unwrap_or_default();
            match name.as_str() {
                "w:rtl" => {}
                "w:cs" | "w:em" | "w:lang" | "w:eastAsianLayout" | "w:specVanish" | "w:oMath" => {
                    look.after.push_str(child);
                }
                _ => look.before.push_str(child),
            }
        }
        Ok(())
    })?;
    Ok(look)
}
