//! Documents that come with the program: every laptop starts them from the same first change.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::blob::hex;
use crate::document::{DocId, NewItem};
use crate::engine::{Live, Step};
use crate::error::Error;
use crate::note::Note;

/// A change of a document that every store has: its first one, or an addition of a later version.
///
/// A change must never differ between two versions of the program: what a later version adds comes as another
/// document, or as an addition ([`make_addition`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Builtin {
    /// The fixed id.
    pub doc: DocId,
    /// The bytes of the change.
    pub change: Vec<u8>,
}

/// The built-in documents of a program, read only when a store has not taken in this set yet: a start needs no
/// more than their mark.
pub struct BuiltinSet {
    mark: String,
    read: Box<dyn Fn() -> Vec<Builtin> + Send + Sync>,
}

impl BuiltinSet {
    /// The set that `read` gives, under the mark that [`builtin_mark`] gave it when it was made.
    pub fn new(mark: String, read: impl Fn() -> Vec<Builtin> + Send + Sync + 'static) -> Self {
        Self { mark, read: Box::new(read) }
    }

    /// What tells this set from any other.
    pub(crate) fn mark(&self) -> &str {
        &self.mark
    }

    /// The documents, in the order in which they are taken in.
    pub(crate) fn documents(&self) -> Vec<Builtin> {
        (self.read)()
    }
}

impl From<Vec<Builtin>> for BuiltinSet {
    fn from(documents: Vec<Builtin>) -> Self {
        Self::new(builtin_mark(&documents), move || documents.clone())
    }
}

impl fmt::Debug for BuiltinSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuiltinSet").field("mark", &self.mark).finish_non_exhaustive()
    }
}

/// Under which name the mark of the set that was taken in last is kept.
pub(crate) const TAKEN_IN: &str = "builtin";

/// The mark of a set of built-in documents: 64 hexadecimal digits; another set has another mark.
pub fn builtin_mark(set: &[Builtin]) -> String {
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

/// Makes a later change of a built-in document, on top of all earlier ones of it: what another version of the
/// program adds. The same bytes at every call, on every laptop.
///
/// `name` tells this addition from others of the same document. `changes` add registers and members to what
/// exists; `items` are new.
///
/// # Errors
/// [`Error::Engine`] when the earlier changes do not give the document, or the engine refuses a value.
pub fn make_addition(
    earlier: &[&Builtin],
    name: &str,
    changes: &[NewItem],
    items: &[NewItem],
) -> Result<Builtin, Error> {
    let doc = earlier.first().map(|first| first.doc.clone());
    let doc = doc.ok_or_else(|| Error::Engine(format!("the addition {name} has nothing to stand on")))?;
    let mark = Sha256::digest(format!("built-in document {doc}, addition {name}"));
    let mut live = Live::empty(mark.get(..16).unwrap_or_default());
    let steps = earlier.iter().map(|earlier| Step::read(earlier.change.clone()).map_err(Error::Engine));
    live.apply(steps.collect::<Result<_, _>>()?)?;
    changes.iter().try_for_each(|change| live.add_to(change))?;
    items.iter().try_for_each(|item| live.add_item(item))?;
    let note = Note { op: format!("builtin:{doc}:{name}"), ..Note::default() };
    match live.commit(&note, 0)? {
        Some(step) => Ok(Builtin { doc, change: step.bytes().to_vec() }),
        None => Err(Error::Engine(format!("the addition {name} of {doc} adds nothing"))),
    }
}
