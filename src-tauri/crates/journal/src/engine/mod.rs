//! The only module that knows Automerge: one document in memory, as fields of items.
//!
//! Shape: `{ id, kind, v, fields: {…}, items: { <id>: { kind, place, deleted, registers…, texts… } } }`.
//! `fields`, `items` and every text exist from the change that creates them on: a nested object that
//! two laptops create under one key would hide the whole of one of them.

mod past;
mod read;
mod size;
mod step;
mod write;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{
    ActorId, AutoCommit, AutomergeError, Change, LoadOptions, Prop, ReadDoc, TextEncoding, legacy,
};

use crate::document::ROOT;
use crate::error::Error;
pub(crate) use size::LARGEST;
pub(crate) use step::Step;
use step::ready;

/// The SHA-256 of a change; its name everywhere.
pub(crate) type Hash = [u8; 32];
impl From<AutomergeError> for Error {
    fn from(error: AutomergeError) -> Self {
        Error::Engine(error.to_string())
    }
}

/// What the graph of changes says about one of them.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) hash: Hash,
    pub(crate) deps: Vec<Hash>,
    pub(crate) start_op: u64,
    pub(crate) actor: Vec<u8>,
}

/// Runs something of the engine that must not take the program down.
pub(crate) fn guarded<T>(body: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(body))
        .unwrap_or_else(|_| Err(Error::Engine("the engine could not read a change".to_owned())))
}

/// A document in memory.
#[derive(Clone, Debug)]
pub(crate) struct Live {
    am: AutoCommit,
    /// How many changes are newer than the stored cache.
    pub(crate) newer: usize,
}

impl Live {
    /// An empty document, into which changes are applied or a new one is created.
    pub(crate) fn empty(actor: &[u8]) -> Live {
        let mut am = AutoCommit::new_with_encoding(TextEncoding::Utf8CodeUnit);
        am.set_actor(ActorId::from(actor));
        Live { am, newer: 0 }
    }

    /// The document of a stored cache.
    pub(crate) fn load(cache: &[u8], actor: &[u8]) -> Result<Live, Error> {
        guarded(|| {
            let options = LoadOptions::new().text_encoding(TextEncoding::Utf8CodeUnit);
            let mut am = AutoCommit::load_with_options(cache, options)?;
            am.set_actor(ActorId::from(actor));
            Ok(Live { am, newer: 0 })
        })
    }

    /// The bytes for a cache.
    pub(crate) fn save(&mut self) -> Vec<u8> {
        self.am.save()
    }

    /// The newest changes, in a fixed order. Only between edits.
    pub(crate) fn heads(&mut self) -> Vec<Hash> {
        self.am.get_heads().into_iter().map(|hash| hash.0).collect()
    }

    /// Applies those changes whose predecessors are there; gives back the others.
    ///
    /// The engine would keep the others itself, but would forget them with this document.
    pub(crate) fn apply(&mut self, steps: Vec<Step>) -> Result<(Vec<Step>, Vec<Step>), Error> {
        let known = self.graph().into_iter().map(|node| node.hash).collect();
        let (ready, waiting) = ready(steps, known);
        let changes: Vec<Change> = ready.iter().map(|step| step.change.clone()).collect();
        guarded(|| Ok(self.am.apply_changes(changes)?))?;
        self.newer += ready.len();
        Ok((ready, waiting))
    }

    /// All changes of the document, without their content. Only between edits.
    pub(crate) fn graph(&mut self) -> Vec<Node> {
        let metas = self.am.get_changes_meta(&[]).into_iter();
        metas
            .map(|meta| Node {
                hash: meta.hash.0,
                deps: meta.deps.iter().map(|hash| hash.0).collect(),
                start_op: meta.start_op,
                actor: meta.actor.to_bytes().to_vec(),
            })
            .collect()
    }

    /// The items a change touched, with the names of their fields. The change must be applied.
    pub(crate) fn touched(&self, step: &Step) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
        let mut paths: HashMap<legacy::OpId, Vec<String>> = HashMap::new();
        let mut touched: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let operations = guarded(|| Ok(step.change.decode().operations))?;
        for op in operations {
            let legacy::ObjectId::Id(object) = op.obj else {
                if op.key == legacy::Key::Map("fields".into()) {
                    touched.entry(ROOT.to_owned()).or_default();
                }
                continue;
            };
            let path = match paths.get(&object) {
                Some(path) => path.clone(),
                None => self.path(&object)?,
            };
            let key = if let legacy::Key::Map(key) = &op.key { Some(key.to_string()) } else { None };
            match (path.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), key) {
                (["fields"], Some(field)) => touched.entry(ROOT.to_owned()).or_default().insert(field),
                (["fields", field], None) => {
                    touched.entry(ROOT.to_owned()).or_default().insert((*field).to_owned())
                }
                (["items", item], Some(field)) => {
                    touched.entry((*item).to_owned()).or_default().insert(field)
                }
                (["items", item, field], None) => {
                    touched.entry((*item).to_owned()).or_default().insert((*field).to_owned())
                }
                _ => false,
            };
            paths.insert(object, path);
        }
        Ok(touched)
    }

    /// The keys that lead from the root to an object.
    fn path(&self, object: &legacy::OpId) -> Result<Vec<String>, Error> {
        let id = self.am.import_obj(&object.to_string())?;
        let mut keys: Vec<String> = self
            .am
            .parents(&id)?
            .map(|parent| match parent.prop {
                Prop::Map(key) => key,
                Prop::Seq(at) => at.to_string(),
            })
            .collect();
        keys.reverse();
        Ok(keys)
    }
}
