//! Documents that come with the program: every laptop starts them from the same first change.

use sha2::{Digest, Sha256};

use crate::blob::hex;
use crate::document::{DocId, NewItem};
use crate::engine::Live;
use crate::error::Error;
use crate::note::Note;

/// A document that every store has, with its one first change.
///
/// The change of a document must never differ between two versions of the program: what a later
/// version adds comes as another document or as registers set by an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Builtin {
    /// The fixed id.
    pub doc: DocId,
    /// The bytes of the change.
    pub change: Vec<u8>,
}

/// Under which name the mark of the set that was taken in last is kept.
pub(crate) const TAKEN_IN: &str = "builtin";

/// A mark of a set of built-in documents: another set has another mark.
pub(crate) fn mark(set: &[Builtin]) -> String {
    let mut digest = Sha256::new();
    for builtin in set {
        digest.update(&builtin.doc.0);
        digest.update([0]);
        digest.update(&builtin.change);
    }
    hex(&digest.finalize())
}

/// Makes the first change of a built-in document: the same bytes at every call, on every laptop.
///
/// # Errors
/// [`Error::Engine`] when the engine refuses a value.
pub fn make_builtin(doc: &DocId, kind: &str, root: &NewItem, items: &[NewItem]) -> Result<Builtin, Error> {
    let mark = Sha256::digest(format!("built-in document {doc}"));
    let mut live = Live::empty(mark.get(..16).unwrap_or_default());
    live.create(doc, kind, root)?;
    items.iter().try_for_each(|item| live.add_item(item))?;
    let note = Note { op: format!("builtin:{doc}"), ..Note::default() };
    match live.commit(&note, 0)? {
        Some(step) => Ok(Builtin { doc: doc.clone(), change: step.bytes().to_vec() }),
        None => Err(Error::Engine("a built-in document without content".to_owned())),
    }
}
