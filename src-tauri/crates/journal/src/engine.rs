//! The only module that knows Automerge: one document in memory, as fields of items.
//!
//! Shape: `{ id, kind, v, fields: {…}, items: { <id>: { kind, place, deleted, registers…, texts… } } }`.
//! `fields`, `items` and every text exist from the change that creates them on: a nested object that
//! two laptops create under one key would hide the whole of one of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{
    ActorId, AutoCommit, AutomergeError, Change, ChangeHash, LoadOptions, ObjId, ObjType, Prop, ReadDoc,
    ScalarValue, TextEncoding, legacy,
};

use crate::document::{DocId, Document, Field, Item, NewItem, ROOT, Value};
use crate::error::Error;
use crate::note::Note;

/// The SHA-256 of a change; its name everywhere.
pub(crate) type Hash = [u8; 32];
/// The number of the shape above.
const FORMAT: i64 = 1;
/// Texts that differ over more bytes than this are exchanged whole where they differ, since the search
/// for the smallest difference takes the square of it.
const COMPARED: usize = 8_000;

impl From<AutomergeError> for Error {
    fn from(error: AutomergeError) -> Self {
        Error::Engine(error.to_string())
    }
}

/// A change that was read and verified.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    change: Change,
    pub(crate) hash: Hash,
    pub(crate) note: Note,
}

impl Step {
    fn new(change: Change) -> Step {
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

    /// Reads the bytes of a change whose hash is not known from elsewhere.
    pub(crate) fn read(bytes: Vec<u8>) -> Result<Step, String> {
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

    /// Creates the document's root; the first thing written into an empty document.
    pub(crate) fn create(&mut self, doc: &DocId, kind: &str, root: &NewItem) -> Result<(), Error> {
        self.am.put(automerge::ROOT, "id", doc.0.as_str())?;
        self.am.put(automerge::ROOT, "kind", kind)?;
        self.am.put(automerge::ROOT, "v", FORMAT)?;
        let fields = self.am.put_object(automerge::ROOT, "fields", ObjType::Map)?;
        self.am.put_object(automerge::ROOT, "items", ObjType::Map)?;
        self.fill(&fields, root)
    }

    /// Creates an item.
    pub(crate) fn add_item(&mut self, item: &NewItem) -> Result<(), Error> {
        let items = self.object(&automerge::ROOT, "items")?;
        let object = self.am.put_object(&items, item.id.as_str(), ObjType::Map)?;
        self.am.put(&object, "kind", item.kind.as_str())?;
        self.fill(&object, item)
    }

    fn fill(&mut self, object: &ObjId, item: &NewItem) -> Result<(), Error> {
        for (field, text) in &item.texts {
            let text_object = self.am.put_object(object, *field, ObjType::Text)?;
            if !text.is_empty() {
                self.am.splice_text(&text_object, 0, 0, text)?;
            }
        }
        for (field, value) in &item.registers {
            self.am.put(object, *field, scalar(value))?;
        }
        Ok(())
    }

    /// Sets a register. Says whether anything changed.
    pub(crate) fn set(&mut self, item: &str, field: &str, value: &Value) -> Result<bool, Error> {
        let object = self.item_object(item)?;
        let before = self.field(&object, field)?;
        if before.is_text {
            return match value {
                Value::Text(text) => self.write(item, field, text),
                Value::Null => self.write(item, field, ""),
                _ => Err(Error::Invalid(format!("the field {field} is a text"))),
            };
        }
        let alone = self.am.get_all(&object, field)?.len() <= 1;
        if alone && before.value == *value {
            return Ok(false);
        }
        if !alone {
            // The engine leaves out a value that already wins; deleting first settles the others too.
            self.am.delete(&object, field)?;
        }
        self.am.put(&object, field, scalar(value))?;
        Ok(true)
    }

    /// Writes a text by its difference to the present one. Says whether anything changed.
    ///
    /// A field that was not created as a text becomes a register.
    pub(crate) fn write(&mut self, item: &str, field: &str, text: &str) -> Result<bool, Error> {
        let object = self.item_object(item)?;
        let values = self.am.get_all(&object, field)?;
        let texts = values.iter().filter(|(value, _)| value.is_object()).count();
        let found = values.into_iter().next_back();
        match found {
            Some((value, text_object)) if value.is_object() && texts == 1 => {
                let old = self.am.text(&text_object)?;
                if old == text {
                    return Ok(false);
                }
                self.replace(&text_object, &old, text)?;
                Ok(true)
            }
            Some(_) if texts > 0 => {
                // Two laptops created this text: the writer has seen both, one text takes their place.
                let text_object = self.am.put_object(&object, field, ObjType::Text)?;
                self.am.splice_text(&text_object, 0, 0, text)?;
                Ok(true)
            }
            None if text.is_empty() => Ok(false),
            _ => self.set(item, field, &Value::from(text)),
        }
    }

    fn replace(&mut self, object: &ObjId, old: &str, new: &str) -> Result<(), Error> {
        let (start, end) = unchanged(old, new);
        let (gone, come) = (old.len() - start - end, new.len() - start - end);
        if gone > 0 && come > 0 && gone + come <= COMPARED {
            return Ok(self.am.update_text(object, new)?);
        }
        let length = isize::try_from(gone).map_err(|_| Error::TooLarge(gone as u64))?;
        let text = new.get(start..new.len() - end).unwrap_or_default();
        Ok(self.am.splice_text(object, start, length, text)?)
    }

    /// Ends an edit: the change, if anything was written.
    pub(crate) fn commit(&mut self, note: &Note, at: i64) -> Result<Option<Step>, Error> {
        if self.am.pending_ops() == 0 {
            self.am.rollback();
            return Ok(None);
        }
        let options = CommitOptions::default().with_message(note.write()).with_time(at);
        if self.am.commit_with(options).is_none() {
            return Ok(None);
        }
        self.newer += 1;
        let change = self.am.get_last_local_change();
        change.map(|change| Some(Step::new(change))).ok_or_else(|| Error::Engine("no change".to_owned()))
    }

    /// The kind of the document; empty before it is created.
    pub(crate) fn kind(&self) -> String {
        match self.field(&automerge::ROOT, "kind") {
            Ok(Field { value: Value::Text(kind), .. }) => kind,
            _ => String::new(),
        }
    }

    /// One item; [`ROOT`] gives the document's own fields.
    pub(crate) fn item(&self, id: &str) -> Result<Option<Item>, Error> {
        if id == ROOT {
            let object = self.object(&automerge::ROOT, "fields")?;
            return Ok(Some(Item { kind: self.kind(), ..self.read_item(id, &object)? }));
        }
        let items = self.object(&automerge::ROOT, "items")?;
        match self.am.get(&items, id)? {
            Some((value, object)) if value.is_object() => Ok(Some(self.read_item(id, &object)?)),
            _ => Ok(None),
        }
    }

    /// Whether there is an item of this id.
    pub(crate) fn has_item(&self, id: &str) -> Result<bool, Error> {
        let items = self.object(&automerge::ROOT, "items")?;
        Ok(self.am.get(&items, id)?.is_some())
    }

    /// The value of one field; [`Value::Null`] when absent.
    pub(crate) fn value(&self, item: &str, field: &str) -> Result<Value, Error> {
        Ok(self.field(&self.item_object(item)?, field)?.value)
    }

    /// Everything the document holds.
    pub(crate) fn document(&self, id: &DocId) -> Result<Document, Error> {
        let root = self.item(ROOT)?.unwrap_or_default();
        let holder = self.object(&automerge::ROOT, "items")?;
        let mut items = BTreeMap::new();
        for key in self.am.keys(&holder) {
            if let Some((value, object)) = self.am.get(&holder, key.as_str())?
                && value.is_object()
            {
                items.insert(key.clone(), self.read_item(&key, &object)?);
            }
        }
        Ok(Document { id: id.clone(), kind: root.kind.clone(), root, items })
    }

    fn read_item(&self, id: &str, object: &ObjId) -> Result<Item, Error> {
        let mut fields = BTreeMap::new();
        for entry in self.am.map_range(object, ..) {
            let key = entry.key.to_string();
            let field = if entry.conflict {
                self.field(object, &key)?
            } else {
                let value: automerge::Value<'_> = entry.value.clone().into();
                Field {
                    is_text: value.is_object(),
                    value: self.plain(&value, &entry.id())?,
                    others: Vec::new(),
                }
            };
            fields.insert(key, field);
        }
        let kind = match fields.get("kind").map(|field: &Field| &field.value) {
            Some(Value::Text(kind)) => kind.clone(),
            _ => String::new(),
        };
        Ok(Item { id: id.to_owned(), kind, fields })
    }

    fn field(&self, object: &ObjId, field: &str) -> Result<Field, Error> {
        let mut found = Field::default();
        for (at, (value, id)) in self.am.get_all(object, field)?.into_iter().rev().enumerate() {
            let plain = self.plain(&value, &id)?;
            if at == 0 {
                found = Field { value: plain, others: Vec::new(), is_text: value.is_object() };
            } else if plain != found.value && !found.others.contains(&plain) {
                found.others.push(plain);
            }
        }
        Ok(found)
    }

    /// The values of a field, the winning one first, each with the change that set it.
    pub(crate) fn values(&self, item: &str, field: &str) -> Result<Vec<(Value, Hash)>, Error> {
        let object = self.item_object(item)?;
        let mut values = Vec::new();
        for (value, id) in self.am.get_all(&object, field)?.into_iter().rev() {
            let hash = self.am.hash_for_opid(&id).map(|hash| hash.0).unwrap_or_default();
            values.push((self.plain(&value, &id)?, hash));
        }
        Ok(values)
    }

    /// The text of a field as it was right after a change.
    pub(crate) fn text_after(&self, item: &str, field: &str, hash: &Hash) -> Result<String, Error> {
        let object = self.item_object(item)?;
        match self.am.get(&object, field)? {
            Some((value, text)) if value.is_object() => Ok(self.am.text_at(&text, &[ChangeHash(*hash)])?),
            _ => Ok(String::new()),
        }
    }

    fn plain(&self, value: &automerge::Value<'_>, id: &ObjId) -> Result<Value, Error> {
        let scalar = match value {
            automerge::Value::Object(ObjType::Text) => return Ok(Value::Text(self.am.text(id)?)),
            automerge::Value::Object(_) => return Ok(Value::Null),
            automerge::Value::Scalar(scalar) => scalar.as_ref(),
        };
        Ok(match scalar {
            ScalarValue::Str(text) => Value::Text(text.to_string()),
            ScalarValue::Int(number) => Value::Int(*number),
            ScalarValue::Uint(number) => Value::Int(i64::try_from(*number).unwrap_or(i64::MAX)),
            ScalarValue::Boolean(flag) => Value::Bool(*flag),
            ScalarValue::Null => Value::Null,
            other => Value::Text(other.to_string()),
        })
    }

    fn object(&self, holder: &ObjId, key: &str) -> Result<ObjId, Error> {
        match self.am.get(holder, key)? {
            Some((value, object)) if value.is_object() => Ok(object),
            _ => Err(Error::NotFound(key.to_owned())),
        }
    }

    fn item_object(&self, item: &str) -> Result<ObjId, Error> {
        if item == ROOT {
            return self.object(&automerge::ROOT, "fields");
        }
        let items = self.object(&automerge::ROOT, "items")?;
        self.object(&items, item)
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

/// The length in bytes of the equal beginning and the equal end of two texts.
fn unchanged(old: &str, new: &str) -> (usize, usize) {
    let start: usize =
        old.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (old, new) = (old.get(start..).unwrap_or_default(), new.get(start..).unwrap_or_default());
    let end = old.chars().rev().zip(new.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8());
    (start, end.sum())
}

fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::Null => ScalarValue::Null,
        Value::Bool(flag) => ScalarValue::Boolean(*flag),
        Value::Int(number) => ScalarValue::Int(*number),
        Value::Text(text) => ScalarValue::Str(text.as_str().into()),
    }
}
