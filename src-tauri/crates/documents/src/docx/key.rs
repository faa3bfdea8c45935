use tashawur_sheets::{AgendaSheet, PaperLanguage, Tongue};

use super::style::Role;

/// What a place of the template is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Key {
    Masthead,
    /// The letterhead in the other language of a paper in two; optional.
    MastheadSecond,
    Symbol,
    Dated,
    Paper,
    Meeting,
    PlaceAndDays,
    Notice,
    Agenda,
    Programme,
    /// The word before the page number; optional.
    Page,
    /// The word between the page number and the number of pages; optional.
    OfPages,
}

impl Key {
    pub(super) const ALL: [Self; 12] = [
        Self::Masthead,
        Self::MastheadSecond,
        Self::Symbol,
        Self::Dated,
        Self::Paper,
        Self::Meeting,
        Self::PlaceAndDays,
        Self::Notice,
        Self::Agenda,
        Self::Programme,
        Self::Page,
        Self::OfPages,
    ];

    /// The name of the place in the template.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Masthead => "masthead",
            Self::MastheadSecond => "masthead_second",
            Self::Symbol => "symbol",
            Self::Dated => "dated",
            Self::Paper => "paper",
            Self::Meeting => "meeting",
            Self::PlaceAndDays => "place_and_days",
            Self::Notice => "notice",
            Self::Agenda => "agenda",
            Self::Programme => "programme",
            Self::Page => "page",
            Self::OfPages => "of_pages",
        }
    }

    /// The key with a name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// Whether a template without a place for it is refused.
    pub(super) fn required(self) -> bool {
        !matches!(self, Self::MastheadSecond | Self::Page | Self::OfPages)
    }

    /// Whether it is made of paragraphs and tables, so that it can never stand inside a line.
    pub(super) fn is_block(self) -> bool {
        matches!(self, Self::Masthead | Self::MastheadSecond | Self::Agenda | Self::Programme)
    }

    /// The style of its paragraphs where it stands as a block.
    pub(super) fn role(self) -> Role {
        match self {
            Self::Masthead | Self::MastheadSecond => Role::Masthead,
            Self::Symbol => Role::Symbol,
            Self::Dated => Role::Dated,
            Self::Paper => Role::PaperTitle,
            Self::Meeting => Role::MeetingTitle,
            Self::PlaceAndDays => Role::PlaceAndDays,
            Self::Notice => Role::Notice,
            Self::Page | Self::OfPages => Role::Footer,
            Self::Agenda | Self::Programme => Role::AgendaNote,
        }
    }

    /// The lines that fill it, each with its language; the agenda and the programme are built elsewhere.
    pub(super) fn lines(self, sheet: &AgendaSheet, splits_masthead: bool) -> Vec<(Tongue, &str)> {
        let language = sheet.language;
        let pair = match self {
            Self::Masthead => return masthead(sheet, splits_masthead),
            Self::MastheadSecond if language == PaperLanguage::Both => {
                return masthead_in(sheet, Tongue::English);
            }
            Self::MastheadSecond | Self::Agenda | Self::Programme => return Vec::new(),
            Self::Symbol if sheet.symbol.is_empty() => return Vec::new(),
            Self::Symbol => return vec![(language.leading(), &sheet.symbol)],
            // There is one number, so its words stand in the leading language alone.
            Self::Page => return vec![(language.leading(), sheet.labels.page.best(language.leading()))],
            Self::OfPages => {
                return vec![(language.leading(), sheet.labels.of_pages.best(language.leading()))];
            }
            Self::Dated => &sheet.dated,
            Self::Paper => &sheet.paper,
            Self::Meeting => &sheet.meeting,
            Self::PlaceAndDays => &sheet.place_and_days,
            Self::Notice => &sheet.notice,
        };
        let lines = language.tongues().iter().map(|&tongue| match language {
            PaperLanguage::Both => (tongue, pair.of(tongue)),
            _ => (tongue, pair.best(tongue)),
        });
        let mut lines: Vec<_> = lines.filter(|(_, text)| !text.is_empty()).collect();
        lines.dedup_by(|second, first| second.1 == first.1);
        lines
    }
}

fn masthead(sheet: &AgendaSheet, splits: bool) -> Vec<(Tongue, &str)> {
    let tongues = sheet.language.tongues();
    let kept = if splits { 1 } else { tongues.len() };
    tongues.iter().take(kept).flat_map(|&tongue| masthead_in(sheet, tongue)).collect()
}

fn masthead_in(sheet: &AgendaSheet, tongue: Tongue) -> Vec<(Tongue, &str)> {
    let both = sheet.language == PaperLanguage::Both;
    let lines = sheet.masthead.iter().map(|line| match both {
        true => (tongue, line.of(tongue)),
        false => (tongue, line.best(tongue)),
    });
    lines.filter(|(_, text)| !text.is_empty()).collect()
}
