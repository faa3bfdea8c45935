use std::collections::BTreeMap;

use quick_xml::events::Event;
use tashawur_sheets::Tongue;

use crate::Error;
use crate::package::{attribute, walk};

/// A part of the paper that has a style of its own in the template, one for each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Role {
    Masthead,
    Symbol,
    Dated,
    PaperTitle,
    MeetingTitle,
    PlaceAndDays,
    Notice,
    AgendaHeading,
    AgendaLine1,
    AgendaLine2,
    AgendaLine3,
    AgendaNote,
    AgendaDecision,
    AgendaPresenter,
    AgendaDocument,
    AgendaBreak,
    ProgrammeTitle,
    ProgrammeHeading,
    TableHead,
    TableCell,
    Header,
    Footer,
}

impl Role {
    const ALL: [(Self, &'static str); 22] = [
        (Self::Masthead, "Masthead"),
        (Self::Symbol, "Symbol"),
        (Self::Dated, "Dated"),
        (Self::PaperTitle, "PaperTitle"),
        (Self::MeetingTitle, "MeetingTitle"),
        (Self::PlaceAndDays, "PlaceAndDays"),
        (Self::Notice, "Notice"),
        (Self::AgendaHeading, "AgendaHeading"),
        (Self::AgendaLine1, "AgendaLine1"),
        (Self::AgendaLine2, "AgendaLine2"),
        (Self::AgendaLine3, "AgendaLine3"),
        (Self::AgendaNote, "AgendaNote"),
        (Self::AgendaDecision, "AgendaDecision"),
        (Self::AgendaPresenter, "AgendaPresenter"),
        (Self::AgendaDocument, "AgendaDocument"),
        (Self::AgendaBreak, "AgendaBreak"),
        (Self::ProgrammeTitle, "ProgrammeTitle"),
        (Self::ProgrammeHeading, "ProgrammeHeading"),
        (Self::TableHead, "TableHead"),
        (Self::TableCell, "TableCell"),
        (Self::Header, "header"),
        (Self::Footer, "footer"),
    ];

    /// The style of an agenda line at a depth.
    pub(super) fn line(depth: usize) -> Self {
        match depth {
            0 => Self::AgendaLine1,
            1 => Self::AgendaLine2,
            _ => Self::AgendaLine3,
        }
    }
}

/// The end of the name of a style for English.
const ENGLISH: &str = " English";

/// The styles of a template, found by their names and used by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles {
    id_by_name: BTreeMap<String, String>,
    name_by_id: BTreeMap<String, String>,
    id_by_role: BTreeMap<(Role, bool), String>,
    /// The font of Arabic text by default.
    pub arabic_font: String,
    /// The font of Latin text by default.
    pub latin_font: String,
}

impl Styles {
    /// Reads the part of the styles.
    pub(super) fn read(name: &str, text: &str) -> Result<Self, Error> {
        let mut styles = Self::default();
        let mut id = String::new();
        let mut in_defaults = false;
        walk(name, text, |_, event| {
            match event {
                Event::Start(e) if e.name().as_ref() == "w:docDefaults" => in_defaults = true,
                Event::End(e) if e.name().as_ref() == "w:docDefaults" => in_defaults = false,
                Event::Start(e) if e.name().as_ref() == "w:style" => {
                    id = attribute(e, "w:styleId").unwrap_or_default();
                }
                Event::Start(e) | Event::Empty(e) if e.name().as_ref() == "w:name" => {
                    let name = attribute(e, "w:val").unwrap_or_default();
                    styles.name_by_id.insert(id.clone(), name.clone());
                    // Word writes its own names small and reads them in any case.
                    styles.id_by_name.insert(name.to_lowercase(), id.clone());
                }
                Event::Start(e) | Event::Empty(e) if in_defaults && e.name().as_ref() == "w:rFonts" => {
                    styles.arabic_font = attribute(e, "w:cs").unwrap_or_default();
                    styles.latin_font = attribute(e, "w:ascii").unwrap_or_default();
                }
                _ => {}
            }
            Ok(())
        })?;
        for (role, name) in Role::ALL {
            for english in [false, true] {
                if let Some(id) = styles.id_by_name.get(&style_name(name, english)) {
                    styles.id_by_role.insert((role, english), id.clone());
                }
            }
        }
        Ok(styles)
    }

    /// The id of a style; empty when the template lacks it, which `check` refuses.
    pub(super) fn id(&self, role: Role, tongue: Tongue) -> &str {
        self.id_by_role.get(&(role, tongue == Tongue::English)).map_or("", String::as_str)
    }

    /// The id of the English style beside the style with this id.
    pub(super) fn english_of(&self, id: &str) -> Option<&str> {
        let name = self.name_by_id.get(id)?;
        self.id_by_name.get(&style_name(name, true)).map(String::as_str)
    }

    /// The names of the styles that a paper needs and the template lacks.
    pub(super) fn lacking(&self) -> Vec<String> {
        let mut lacking = Vec::new();
        for (role, name) in Role::ALL {
            for (english, ending) in [(false, ""), (true, ENGLISH)] {
                if !self.id_by_role.contains_key(&(role, english)) {
                    lacking.push(format!("style: {name}{ending}"));
                }
            }
        }
        lacking
    }

    /// The names of all styles of the template.
    pub(super) fn names(&self) -> Vec<String> {
        self.name_by_id.values().cloned().collect()
    }
}

fn style_name(name: &str, english: bool) -> String {
    format!("{}{}", name.to_lowercase(), if english { ENGLISH } else { "" }.to_lowercase())
}
