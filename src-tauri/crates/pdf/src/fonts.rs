use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::Error;

/// Amiri 1.002, under the SIL Open Font License in `fonts/OFL.txt`.
const FILES: [&[u8]; 2] =
    [include_bytes!("../fonts/Amiri-Regular.ttf"), include_bytes!("../fonts/Amiri-Bold.ttf")];

/// The family that stands in for every font that is not embedded.
pub(crate) const FAMILY: &str = "Amiri";

/// The families that are embedded; a template's other fonts cannot be taken over.
pub fn font_names() -> &'static [&'static str] {
    &[FAMILY]
}

/// The marks for what no font shows, the clearest one first.
const MARKS: [char; 4] = ['\u{FFFD}', '\u{25A1}', '\u{25A0}', '\u{25CC}'];

/// The embedded fonts, parsed once.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
    /// The characters that every weight has a shape for, in order.
    covered: Vec<u32>,
}

impl Fonts {
    /// Parses the embedded fonts.
    pub(crate) fn new() -> Result<Self, Error> {
        let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
        if fonts.len() != FILES.len() {
            return Err(Error::Fonts);
        }
        let sets = fonts.iter().map(|font| font.info().coverage.iter().collect::<Vec<u32>>());
        let covered = sets.reduce(common).unwrap_or_default();
        Ok(Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, covered })
    }

    /// The embedded family of that name, or Amiri.
    pub(crate) fn family(&self, wanted: Option<&str>) -> String {
        wanted.filter(|name| self.book.contains_family(&name.to_lowercase())).unwrap_or(FAMILY).to_owned()
    }

    /// Whether every weight has a shape for the character.
    pub(crate) fn covers(&self, character: char) -> bool {
        self.covered.binary_search(&u32::from(character)).is_ok()
    }

    /// What stands for a character that cannot be shown.
    pub(crate) fn mark(&self) -> char {
        MARKS.into_iter().find(|mark| self.covers(*mark)).unwrap_or('?')
    }
}

/// What stands in both of two lists that are in order.
fn common(mut all: Vec<u32>, one: Vec<u32>) -> Vec<u32> {
    all.retain(|character| one.binary_search(character).is_ok());
    all
}
