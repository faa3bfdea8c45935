use serde::ser::{Serialize, SerializeStruct, Serializer};
use tashawur_sheets::{Pair, PaperLanguage, Tongue};

use crate::clean::clean;
use crate::fonts::Fonts;
use crate::isolate::{enclose, isolate};

/// A text as the template prints it, with the language it is really in. The template reads an empty one as `none`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// The text; empty when there is none.
    pub(crate) text: String,
    /// `ar` or `en`.
    pub(crate) lang: &'static str,
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.text.is_empty() {
            return serializer.serialize_none();
        }
        let mut said = serializer.serialize_struct("Said", 2)?;
        said.serialize_field("text", &self.text)?;
        said.serialize_field("lang", self.lang)?;
        said.end()
    }
}

/// Turns the texts of a sheet into what one column of the paper says.
#[derive(Clone, Copy)]
pub(crate) struct Voice<'a> {
    /// The language of the column.
    pub(crate) tongue: Tongue,
    /// Whether this language stands alone: then the other one fills in for a missing text.
    pub(crate) alone: bool,
    /// What can be shown.
    pub(crate) fonts: &'a Fonts,
}

impl<'a> Voice<'a> {
    /// The voices of a paper, one a column, the leading one first.
    pub(crate) fn all(language: PaperLanguage, fonts: &'a Fonts) -> Vec<Self> {
        let tongues = language.tongues();
        tongues.iter().map(|tongue| Self { tongue: *tongue, alone: tongues.len() == 1, fonts }).collect()
    }

    /// One line of text; line breaks in it become spaces.
    pub(crate) fn line(&self, pair: &Pair) -> Said {
        let (text, tongue) = self.choose(pair);
        let text = clean(text, self.fonts).split_whitespace().collect::<Vec<_>>().join(" ");
        self.said(&text, tongue)
    }

    /// The same for a name, which stands in the other language where this one has none, alone or not.
    pub(crate) fn name(&self, pair: &Pair) -> Said {
        Self { alone: true, ..*self }.line(pair)
    }

    /// The paragraphs of a text, without the empty ones.
    pub(crate) fn paragraphs(&self, pair: &Pair) -> Vec<Said> {
        let (text, tongue) = self.choose(pair);
        let text = clean(text, self.fonts);
        let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
        lines.map(|line| self.said(line, tongue)).collect()
    }

    /// A text that is read from left to right in either language: clock times, symbols.
    pub(crate) fn ordered(&self, pair: &Pair) -> Said {
        let (text, _) = self.choose(pair);
        ordered(text, self.tongue, self.fonts)
    }

    /// Which of the two texts is printed, and its language.
    fn choose<'p>(&self, pair: &'p Pair) -> (&'p str, Tongue) {
        let own = pair.of(self.tongue);
        if own.trim().is_empty() && self.alone {
            let other = self.tongue.other();
            (pair.of(other), other)
        } else {
            (own, self.tongue)
        }
    }

    fn said(&self, text: &str, tongue: Tongue) -> Said {
        if text.is_empty() {
            return Said { text: String::new(), lang: code(self.tongue) };
        }
        let inner = isolate(text, tongue);
        let text = if tongue == self.tongue { inner } else { enclose(&inner, tongue) };
        Said { text, lang: code(tongue) }
    }
}

/// A symbol or a clock time: left to right, whatever stands around it.
pub(crate) fn ordered(text: &str, tongue: Tongue, fonts: &Fonts) -> Said {
    let text = clean(text, fonts).split_whitespace().collect::<Vec<_>>().join(" ");
    let text = if text.is_empty() { text } else { enclose(&text, Tongue::English) };
    Said { text, lang: code(tongue) }
}

/// The code of a language, as the template and the PDF name it.
pub(crate) fn code(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::Arabic => "ar",
        Tongue::English => "en",
    }
}
