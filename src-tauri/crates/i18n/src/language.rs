/// A language of the interface and of the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Arabic, the working language.
    Arabic,
    /// English.
    English,
}

impl Language {
    /// Both, Arabic first.
    pub const ALL: [Self; 2] = [Self::Arabic, Self::English];

    /// The code of the language: `ar` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
        }
    }

    /// The direction of its lines: `rtl` or `ltr`.
    pub fn dir(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            Self::English => "ltr",
        }
    }

    /// The language of a code or of a system's locale name, such as `ar`, `en-GB` or `ar_EG.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let language = code.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|known| known.code().eq_ignore_ascii_case(language))
    }

    /// The plural category of a whole number, by the rules of CLDR.
    pub(crate) fn plural(self, number: u64) -> &'static str {
        match (self, number, number % 100) {
            (Self::English, 1, _) => "one",
            (Self::English, ..) => "other",
            (Self::Arabic, 0, _) => "zero",
            (Self::Arabic, 1, _) => "one",
            (Self::Arabic, 2, _) => "two",
            (Self::Arabic, _, 3..=10) => "few",
            (Self::Arabic, _, 11..=99) => "many",
            (Self::Arabic, ..) => "other",
        }
    }
}
