//! The plain values of each paper, with no store and no renderer behind them.
//!
//! `domain` fills a sheet, `documents` and `pdf` render it. Every text in a sheet is final: numbers,
//! dates, names and labels stand in the digits and the wording that the paper shows, in both languages.
//! Nothing in a sheet is markup.

mod agenda;
mod calendar;
mod card;
mod list;
mod picture;
mod table;

pub use agenda::{
    AgendaLabels, AgendaLine, AgendaSheet, DocumentLine, LineKind, ProgrammeDay, ProgrammeSlot,
};
pub use calendar::{CalendarDay, CalendarSheet};
pub use card::{Address, Card, NameParts};
pub use list::{ListColumn, ListTable};
pub use picture::{PictureArrow, PictureBox, PictureSheet, PictureSide};
pub use table::{Table, TableRow};

use serde::{Deserialize, Serialize};

/// One text in Arabic and in English; either may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The Arabic text.
    pub ar: String,
    /// The English text.
    pub en: String,
}

impl Pair {
    /// A pair of the two texts.
    pub fn new(ar: impl Into<String>, en: impl Into<String>) -> Self {
        Self { ar: ar.into(), en: en.into() }
    }

    /// The text in one tongue.
    pub fn of(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::Arabic => &self.ar,
            Tongue::English => &self.en,
        }
    }

    /// The text in one tongue, or in the other where that one is empty.
    pub fn best(&self, tongue: Tongue) -> &str {
        let wanted = self.of(tongue);
        if wanted.is_empty() { self.of(tongue.other()) } else { wanted }
    }

    /// Whether both texts are empty.
    pub fn is_empty(&self) -> bool {
        self.ar.is_empty() && self.en.is_empty()
    }
}

/// One language of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tongue {
    /// Arabic, read from right to left.
    Arabic,
    /// English, read from left to right.
    English,
}

impl Tongue {
    /// The other one of the two.
    pub fn other(self) -> Self {
        match self {
            Self::Arabic => Self::English,
            Self::English => Self::Arabic,
        }
    }
}

/// In which language, or languages, a paper is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperLanguage {
    /// Arabic only.
    #[default]
    Arabic,
    /// English only.
    English,
    /// Both side by side: Arabic in the right-hand column, English in the left-hand one.
    Both,
}

impl PaperLanguage {
    /// The languages that the paper shows, the leading one first.
    pub fn tongues(self) -> &'static [Tongue] {
        match self {
            Self::Arabic => &[Tongue::Arabic],
            Self::English => &[Tongue::English],
            Self::Both => &[Tongue::Arabic, Tongue::English],
        }
    }

    /// The language that decides the direction of the page.
    pub fn leading(self) -> Tongue {
        match self {
            Self::English => Tongue::English,
            Self::Arabic | Self::Both => Tongue::Arabic,
        }
    }
}
