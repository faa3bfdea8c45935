use tashawur_sheets::Pair;

use crate::Error;

/// Points in a centimetre.
const CM: f64 = 72.0 / 2.54;
/// The narrowest and lowest area that text still fits into, in points.
const LEAST_ROOM: f64 = 6.0 * CM;
/// The longest side that a page can have in a PDF, in points (ISO 32000-1, annex C).
const LONGEST_SIDE: f64 = 14_400.0;

/// The page and the office's own marks on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Width of the page in points.
    pub width_pt: f64,
    /// Height of the page in points.
    pub height_pt: f64,
    /// Top, right, bottom and left margin in points.
    pub margins_pt: [f64; 4],
    /// A line at the head of every page; empty when there is none.
    pub header: Pair,
    /// A line at the foot of every page, above the page number; empty when there is none.
    pub footer: Pair,
    /// The emblem over the first page.
    pub logo: Option<Logo>,
    /// The name of the font of Arabic text; any name that is not embedded means Amiri.
    pub arabic_font: Option<String>,
    /// The name of the font of Latin text; any name that is not embedded means Amiri.
    pub latin_font: Option<String>,
    /// Whether the page numbers of Arabic text are printed as ١٢٣ instead of 123.
    pub arabic_indic_pages: bool,
}

/// A picture in the letterhead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The file as it is.
    pub bytes: Vec<u8>,
    /// What the file says it is, such as `image/png`; the bytes decide.
    pub mime: String,
}

impl Default for Layout {
    /// An upright A4 page with margins of 2.5 cm and no marks on it.
    fn default() -> Self {
        Self {
            width_pt: 21.0 * CM,
            height_pt: 29.7 * CM,
            margins_pt: [2.5 * CM; 4],
            header: Pair::default(),
            footer: Pair::default(),
            logo: None,
            arabic_font: None,
            latin_font: None,
            arabic_indic_pages: false,
        }
    }
}

impl Layout {
    /// Fails with [`Error::Page`] when the margins leave less than six centimetres either way.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let [top, right, bottom, left] = self.margins_pt;
        let sizes = [self.width_pt, self.height_pt];
        let sound = sizes.iter().all(|size| size.is_finite() && *size <= LONGEST_SIDE)
            && self.margins_pt.iter().all(|margin| margin.is_finite() && *margin >= 0.0)
            && self.width_pt - left - right >= LEAST_ROOM
            && self.height_pt - top - bottom >= LEAST_ROOM;
        if sound { Ok(()) } else { Err(Error::Page) }
    }
}
