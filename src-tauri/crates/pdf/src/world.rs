use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::Error;
use crate::fonts::Fonts;

/// What every paper shares: the language of the typesetter, the fonts, the templates.
pub(crate) struct Desk {
    library: LazyHash<Library>,
    pub(crate) fonts: Fonts,
    pub(crate) agenda: Source,
    pub(crate) picture: Source,
    /// What the templates import.
    imported: [Source; 2],
}

impl Desk {
    /// Parses the fonts and the templates.
    pub(crate) fn new() -> Result<Self, Error> {
        Ok(Self {
            library: LazyHash::new(Library::default()),
            fonts: Fonts::new()?,
            agenda: source("agenda.typ", include_str!("agenda.typ"))?,
            picture: source("picture.typ", include_str!("picture.typ"))?,
            imported: [
                source("common.typ", include_str!("common.typ"))?,
                source("list.typ", include_str!("list.typ"))?,
            ],
        })
    }
}

/// One paper to be set: the only files there are for the typesetter, and nothing beyond them.
pub(crate) struct Paper<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) template: &'a Source,
    pub(crate) data: Bytes,
    pub(crate) logo: Option<Bytes>,
}

impl World for Paper<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.desk.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.desk.fonts.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut sources = std::iter::once(self.template).chain(&self.desk.imported);
        sources.find(|source| source.id() == id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash();
        let logo = self.logo.clone().filter(|_| path.starts_with("logo."));
        let data = (path == "data.json").then(|| self.data.clone());
        data.or(logo).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.desk.fonts.fonts.get(index).cloned()
    }

    /// No date: what the paper says is in the sheet, and two runs must give the same bytes.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

fn source(name: &str, text: &str) -> Result<Source, Error> {
    Ok(Source::new(file(name)?, text.to_owned()))
}

fn file(name: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(name).map_err(|error| Error::Set(format!("{name}: {error:?}")))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}
