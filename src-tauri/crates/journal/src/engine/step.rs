//! A change as it is stored and as it travels.

use std::collections::BTreeSet;

use automerge::{Change, ScalarValue, legacy};

use super::size::check_size;
use super::{Hash, guarded};
use crate::error::Error;
use crate::note::Note;

/// A change that was read and verified.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(super) change: Change,
    pub(crate) hash: Hash,
    pub(crate) note: Note,
}

impl Step {
    pub(super) fn new(change: Change) -> Step {
        let note = Note::read(change.message().unwrap_or_default());
        Step { hash: change.hash().0, note, change }
    }

    /// Reads the bytes of a change and compares all that was said about it.
    ///
    /// The parser does not compare the checksum in the bytes, so that is done here.
    pub(crate) fn verify(hash: &[u8], actor: &[u8], seq: i64, bytes: Vec<u8>) -> Result<Step, String> {
        let step = Step::read(bytes)?;
        if step.hash != hash {
            return Err("the change is not the one its hash names".to_owned());
        }
        if step.actor() != actor || step.seq() != seq {
            return Err("the author's mark or number of the change is not what its row says".to_owned());
        }
        Ok(step)
    }

    /// Reads the bytes of a change whose hash is not known from elsewhere. One that would unpack to more than
    /// [`LARGEST`](super::LARGEST) bytes never reaches the engine, which unpacks without a bound.
    pub(crate) fn read(bytes: Vec<u8>) -> Result<Step, String> {
        check_size(&bytes)?;
        let prefix = bytes.get(4..8).map(<[u8]>::to_vec);
        let change = guarded(|| Change::from_bytes(bytes).map_err(|error| Error::Engine(error.to_string())))
            .map_err(|error| error.to_string())?;
        let step = Step::new(change);
        if prefix.as_deref() != step.hash.get(..4) {
            return Err("the checksum of the change is wrong".to_owned());
        }
        Ok(step)
    }

    pub(crate) fn actor(&self) -> &[u8] {
        self.change.actor_id().to_bytes()
    }

    pub(crate) fn seq(&self) -> i64 {
        i64::try_from(self.change.seq()).unwrap_or(i64::MAX)
    }

    pub(crate) fn start_op(&self) -> i64 {
        i64::try_from(self.change.start_op().get()).unwrap_or(i64::MAX)
    }

    /// When it was written by the clock of its laptop, in milliseconds UTC: for display only.
    pub(crate) fn at(&self) -> i64 {
        self.change.timestamp()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.change.raw_bytes()
    }

    pub(crate) fn deps(&self) -> impl Iterator<Item = Hash> {
        self.change.deps().iter().map(|hash| hash.0)
    }

    /// The id of the document, if this change creates one.
    pub(crate) fn creates(&self) -> Option<String> {
        if self.deps().next().is_some() {
            return None;
        }
        let operations = guarded(|| Ok(self.change.decode().operations)).unwrap_or_default();
        operations.into_iter().find_map(|op| match (op.obj, op.key, op.action) {
            (legacy::ObjectId::Root, legacy::Key::Map(key), legacy::OpType::Put(ScalarValue::Str(id)))
                if key == "id" =>
            {
                Some(id.to_string())
            }
            _ => None,
        })
    }
}

/// Splits changes into those that can be applied after `known`, in an order in which they can, and the rest.
pub(crate) fn ready(steps: Vec<Step>, mut known: BTreeSet<Hash>) -> (Vec<Step>, Vec<Step>) {
    let (mut ready, mut rest) = (Vec::new(), steps);
    rest.sort_by_key(Step::start_op);
    loop {
        let before = rest.len();
        let mut later = Vec::new();
        for step in rest {
            if known.contains(&step.hash) {
                continue;
            }
            if step.deps().all(|dep| known.contains(&dep)) {
                known.insert(step.hash);
                ready.push(step);
            } else {
                later.push(step);
            }
        }
        if later.len() == before || later.is_empty() {
            return (ready, later);
        }
        rest = later;
    }
}
