//! The rules of a document's values, and how they are written.

use super::DocumentPatch;
use crate::change::Change;
use crate::error::Result;
use crate::text;

/// The texts of a document; both are made with it, so that two laptops never make one apart.
pub(crate) const TEXTS: [&str; 2] = ["title_ar", "title_en"];

/// A patch whose values keep the rules.
///
/// # Errors
/// `invalid` when a text is too long.
pub(super) fn checked(patch: &DocumentPatch) -> Result<DocumentPatch> {
    let title = |text: &Option<String>| text.as_deref().map(text::title).transpose();
    Ok(DocumentPatch {
        title_ar: title(&patch.title_ar)?,
        title_en: title(&patch.title_en)?,
        symbol: title(&patch.symbol)?,
    })
}

/// Writes a checked patch: only what differs.
pub(super) fn apply(change: &mut Change<'_, '_>, patch: &DocumentPatch) -> Result<()> {
    for (field, text) in [("title_ar", &patch.title_ar), ("title_en", &patch.title_en)] {
        if let Some(text) = text {
            change.write(field, text)?;
        }
    }
    patch.symbol.clone().map_or(Ok(()), |symbol| change.set("symbol", symbol))
}
