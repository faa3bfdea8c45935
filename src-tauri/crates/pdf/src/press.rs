use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Datelike, Timelike, Utc};
use tashawur_sheets::{AgendaSheet, PictureSheet};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::pages::Gallery;
use crate::picture::PictureView;
use crate::view::View;
use crate::world::{Desk, Paper};
use crate::{Error, Layout, PageImage};

/// After how many papers a remembered part of the work that nobody asked for again is forgotten.
const MEMORY: usize = 10;

/// Sets papers, and remembers enough of the last ones to set the next version of the same paper quickly.
pub struct Press {
    desk: Desk,
    gallery: Mutex<Gallery>,
}

/// A paper that was set.
struct Proof {
    document: PagedDocument,
    title: String,
}

impl Press {
    /// Parses the embedded fonts and the template. Fails with [`Error::Fonts`] only in a damaged program.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { desk: Desk::new()?, gallery: Mutex::default() })
    }

    /// The agenda as a tagged PDF that declares PDF/A-2a and PDF/UA-1; the same sheet, layout and moment
    /// give the same bytes.
    ///
    /// Fails with [`Error::Page`] or [`Error::Logo`] when the layout cannot be printed, with [`Error::Date`]
    /// outside the years 0 to 9999.
    pub fn pdf(&self, sheet: &AgendaSheet, layout: &Layout, made: DateTime<Utc>) -> Result<Vec<u8>, Error> {
        moment(made)?;
        print(&self.set(sheet, layout)?, made, Some(layout))
    }

    /// A drawing of boxes and arrows as a tagged PDF that declares PDF/A-2a and PDF/UA-1, each language on a page
    /// of its own that is large enough to read the words.
    ///
    /// Fails with [`Error::Date`] outside the years 0 to 9999.
    pub fn picture(&self, sheet: &PictureSheet, made: DateTime<Utc>) -> Result<Vec<u8>, Error> {
        moment(made)?;
        let view = PictureView::new(sheet, &self.desk.fonts);
        let paper = Paper {
            desk: &self.desk,
            template: &self.desk.picture,
            data: Bytes::new(serde_json::to_vec(&view)?),
            logo: None,
        };
        let document = typst::compile::<PagedDocument>(&paper).output;
        let document = document.map_err(|errors| refused(&errors, None))?;
        print(&Proof { document, title: view.title().to_owned() }, made, None)
    }

    /// The pages of the agenda as they are printed. A page keeps its hash as long as nothing on it changes;
    /// its picture is drawn when [`Press::page_svg`] asks for it.
    ///
    /// Fails as [`Press::pdf`] does.
    pub fn pages(&self, sheet: &AgendaSheet, layout: &Layout) -> Result<Vec<PageImage>, Error> {
        let proof = self.set(sheet, layout)?;
        comemo::evict(MEMORY);
        Ok(self.gallery().hang(proof.document.pages()))
    }

    /// Whether papers can be set with a layout.
    ///
    /// Fails with [`Error::Page`] or [`Error::Logo`] when they cannot.
    pub fn check(&self, layout: &Layout) -> Result<(), Error> {
        self.set(&AgendaSheet::default(), layout).map(drop)
    }

    /// The picture of a page, with glyphs as outlines and without script or outside reference; nothing when
    /// the page has been forgotten.
    pub fn page_svg(&self, hash: &str) -> Option<Arc<str>> {
        let page = match self.gallery().find(hash)? {
            Ok(picture) => return Some(picture),
            Err(page) => page,
        };
        let picture: Arc<str> = typst_svg::svg(&page, &SvgOptions::default()).into();
        self.gallery().drawn(hash, picture.clone());
        Some(picture)
    }

    fn set(&self, sheet: &AgendaSheet, layout: &Layout) -> Result<Proof, Error> {
        let view = View::new(sheet, layout, &self.desk.fonts)?;
        let paper = Paper {
            desk: &self.desk,
            template: &self.desk.agenda,
            data: Bytes::new(serde_json::to_vec(&view)?),
            logo: layout.logo.as_ref().map(|logo| Bytes::new(logo.bytes.clone())),
        };
        let document = typst::compile::<PagedDocument>(&paper).output;
        let document = document.map_err(|errors| refused(&errors, Some(layout)))?;
        Ok(Proof { document, title: view.title().to_owned() })
    }

    /// The gallery holds no half-done state, so a panic elsewhere does not spoil it.
    fn gallery(&self) -> MutexGuard<'_, Gallery> {
        self.gallery.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A paper as the bytes of a file.
fn print(proof: &Proof, made: DateTime<Utc>, layout: Option<&Layout>) -> Result<Vec<u8>, Error> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| Error::Set(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(format!("{} {}", made.to_rfc3339(), proof.title)),
        creator: Smart::Custom(Some("Tashawur".to_owned())),
        timestamp: Some(Timestamp::new_utc(moment(made)?)),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&proof.document, &options);
    comemo::evict(MEMORY);
    bytes.map_err(|errors| refused(&errors, layout))
}

/// The error behind the typesetter's messages: the only file from outside that it reads is the logo.
fn refused(errors: &[SourceDiagnostic], layout: Option<&Layout>) -> Error {
    let text = errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ");
    let about_logo = ["image", "SVG", "svg", "decode"].iter().any(|word| text.contains(word));
    if layout.is_some_and(|layout| layout.logo.is_some()) && about_logo {
        Error::Logo(text)
    } else {
        Error::Set(text)
    }
}

/// The moment as the typesetter writes it, to the second.
fn moment(made: DateTime<Utc>) -> Result<Datetime, Error> {
    let small = |number: u32| u8::try_from(number).map_err(|_| Error::Date);
    if !(0..=9999).contains(&made.year()) {
        return Err(Error::Date);
    }
    Datetime::from_ymd_hms(
        made.year(),
        small(made.month())?,
        small(made.day())?,
        small(made.hour())?,
        small(made.minute())?,
        small(made.second())?,
    )
    .ok_or(Error::Date)
}
