//! What the build does with the texts: read them, check them, write code from them.

pub(crate) mod catalogue;
pub(crate) mod check;
pub(crate) mod keys;
pub(crate) mod rust;
pub(crate) mod typescript;
mod walk;

use std::io;
use std::path::Path;

use catalogue::Catalogue;

/// The texts of both languages.
pub(crate) struct Texts {
    /// `locales/ar`: written first, the measure of the other.
    pub(crate) arabic: Catalogue,
    /// `locales/en`.
    pub(crate) english: Catalogue,
}

/// Reads `ar/*.ftl` and `en/*.ftl` below a folder.
pub(crate) fn read(locales: &Path) -> io::Result<Texts> {
    Ok(Texts { arabic: Catalogue::read(locales, "ar")?, english: Catalogue::read(locales, "en")? })
}
