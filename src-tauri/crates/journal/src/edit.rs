//! An edit: everything one command writes, in one transaction, as one step of undo.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::{Connection, TransactionBehavior};

use crate::builtin::Builtin;
use crate::derive;
use crate::document::{DocId, Document, Item, NewItem, REVIEWED, ROOT, Value, member_field};
use crate::engine::{LARGEST, Live, Step};
use crate::error::Error;
use crate::history;
use crate::journal::{Journal, State};
use crate::load::Docs;
use crate::note::Note;
use crate::noun::Nouns;
use crate::undo::{Operation, Turn};

/// What an edit did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done<T> {
    /// What the body of the edit gave.
    pub value: T,
    /// The documents that changed; empty when nothing was written.
    pub touched: Vec<DocId>,
    /// The id shared by all changes of this edit.
    pub op: String,
}

/// Writes and reads inside an edit. Nothing of it is stored before the body of the edit ends well.
#[derive(Debug)]
pub struct Edit<'a> {
    rows: &'a Connection,
    actor: &'a [u8],
    work: RefCell<Work<'a>>,
}

#[derive(Debug)]
struct Work<'a> {
    docs: &'a mut Docs,
    open: HashMap<DocId, Open>,
}

/// The items that were written to, with the names of their fields.
type Touched = BTreeMap<String, BTreeSet<String>>;

/// A document in use by the edit, with what was written into it.
#[derive(Debug)]
struct Open {
    live: Live,
    fresh: bool,
    /// The first change of a document that everybody makes alike, with what it touched.
    first: Option<(Step, Touched)>,
    created: BTreeSet<String>,
    touched: Touched,
    before: BTreeMap<(String, String), Value>,
}

impl Open {
    fn new(live: Live, fresh: bool) -> Open {
        let (created, touched, before) = (BTreeSet::new(), BTreeMap::new(), BTreeMap::new());
        Open { live, fresh, first: None, created, touched, before }
    }

    fn touch(&mut self, item: &str, field: &str) {
        self.touched.entry(item.to_owned()).or_default().insert(field.to_owned());
    }

    fn touch_new(&mut self, item: &str, new: &NewItem) {
        let names =
            new.texts.iter().map(|(name, _)| *name).chain(new.registers.iter().map(|(name, _)| *name));
        let fields = self.touched.entry(item.to_owned()).or_default();
        fields.extend(names.map(str::to_owned));
        fields.extend(new.members.iter().map(|(set, member)| member_field(set, member)));
    }

    fn put(&mut self, item: &str, field: &str, value: &Value, is_text: bool) -> Result<(), Error> {
        let before = self.live.value(item, field)?;
        let changed = match (is_text, value) {
            (true, Value::Text(text)) => self.live.write(item, field, text)?,
            _ => self.live.set(item, field, value)?,
        };
        if changed {
            self.touch(item, field);
            self.before.entry((item.to_owned(), field.to_owned())).or_insert(before);
        }
        Ok(())
    }
}

impl Edit<'_> {
    /// Creates a document with its own fields and first items.
    ///
    /// # Errors
    /// [`Error::Exists`] when the store has it, [`Error::Invalid`] for an item without an id or named twice.
    pub fn create(
        &mut self,
        doc: &DocId,
        kind: &str,
        root: NewItem,
        items: Vec<NewItem>,
    ) -> Result<(), Error> {
        if self.knows(doc)? {
            return Err(Error::Exists(doc.0.clone()));
        }
        let work = self.work.get_mut();
        let mut open = Open::new(Live::empty(self.actor), true);
        open.live.create(doc, kind, &root)?;
        open.touch_new(ROOT, &root);
        work.open.insert(doc.clone(), open);
        items.into_iter().try_for_each(|item| self.add_item(doc, item))
    }

    /// Takes in a document that every laptop makes alike, from its fixed first change, so that two laptops which
    /// make it apart have one document after a merge. Says whether the store did not have it.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the change is not the first of such a document.
    pub fn adopt(&mut self, builtin: &Builtin) -> Result<bool, Error> {
        if self.knows(&builtin.doc)? {
            return Ok(false);
        }
        let step = Step::read(builtin.change.clone()).map_err(Error::Invalid)?;
        let mut live = Live::empty(self.actor);
        let (applied, _) = live.apply(vec![step])?;
        let first = applied.into_iter().next();
        let step =
            first.ok_or_else(|| Error::Invalid("the first change of a document stands alone".to_owned()))?;
        let mut open = Open::new(live, true);
        let touched = open.live.touched(&step)?;
        open.first = Some((step, touched));
        self.work.get_mut().open.insert(builtin.doc.clone(), open);
        Ok(true)
    }

    /// Whether the store, or this edit, has a document.
    fn knows(&self, doc: &DocId) -> Result<bool, Error> {
        let stored: bool = self
            .rows
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM change WHERE doc = ?1)")?
            .query_row([&doc.0], |row| row.get(0))?;
        Ok(stored || self.work.borrow().open.contains_key(doc))
    }

    /// Adds an item to a document.
    ///
    /// # Errors
    /// [`Error::NotFound`] without the document, [`Error::Exists`] when it has such an item.
    pub fn add_item(&mut self, doc: &DocId, item: NewItem) -> Result<(), Error> {
        if item.id.is_empty() {
            return Err(Error::Invalid("an item needs an id".to_owned()));
        }
        self.on(doc, |open| {
            if open.live.has_item(&item.id)? {
                return Err(Error::Exists(item.id.clone()));
            }
            open.live.add_item(&item)?;
            open.touch_new(&item.id, &item);
            open.touch(&item.id, "kind");
            open.created.insert(item.id.clone());
            Ok(())
        })
    }

    /// Sets a register. Setting the value it has writes nothing, unless it settles a conflict.
    ///
    /// # Errors
    /// [`Error::NotFound`] without the document or item, [`Error::Invalid`] for a number in a text.
    pub fn set(&mut self, doc: &DocId, item: &str, field: &str, value: Value) -> Result<(), Error> {
        self.on(doc, |open| open.put(item, field, &value, false))
    }

    /// Writes the whole of a text; only its difference to the present text is stored.
    ///
    /// A field that its item was created without becomes a register.
    ///
    /// # Errors
    /// [`Error::NotFound`] without the document or item.
    pub fn write(&mut self, doc: &DocId, item: &str, field: &str, text: &str) -> Result<(), Error> {
        self.on(doc, |open| open.put(item, field, &Value::from(text), true))
    }

    /// One item as it is now in this edit; [`ROOT`] gives the document's own fields.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the document cannot be read.
    pub fn item(&self, doc: &DocId, item: &str) -> Result<Option<Item>, Error> {
        Ok(self.with(doc, |open| open.live.item(item))?.flatten())
    }

    /// A whole document as it is now in this edit; none if there is no such document.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the document cannot be read.
    pub fn document(&self, doc: &DocId) -> Result<Option<Document>, Error> {
        self.with(doc, |open| open.live.document(doc))
    }

    /// Says that the merged text of a field was read and is right (or, for `deleted`, that an edit of a
    /// deleted item was seen): the conflict goes.
    ///
    /// # Errors
    /// [`Error::NotFound`] without the document or item.
    pub fn review(&mut self, doc: &DocId, item: &str, field: &str) -> Result<(), Error> {
        let mark = Value::Text(uuid::Uuid::now_v7().to_string());
        self.set(doc, item, &format!("{field}{REVIEWED}"), mark)
    }

    /// Brings a document, or one item of it, back to an earlier version, as new values.
    ///
    /// What did not exist then is deleted.
    ///
    /// # Errors
    /// [`Error::NotFound`] without the document, the item or the version.
    pub fn restore(&mut self, doc: &DocId, item: Option<&str>, hash: &str) -> Result<(), Error> {
        let then = history::version(self.rows, doc, hash)?;
        let now = self.document(doc)?.ok_or_else(|| Error::NotFound(doc.0.clone()))?;
        let ids: Vec<&str> = match item {
            Some(item) => vec![item],
            None => std::iter::once(ROOT).chain(now.items.keys().map(String::as_str)).collect(),
        };
        for id in ids {
            let present = now.item(id).ok_or_else(|| Error::NotFound(id.to_owned()))?;
            match then.item(id) {
                Some(past) => self.restore_item(doc, past, present)?,
                None => self.set(doc, id, "deleted", Value::Bool(true))?,
            }
        }
        Ok(())
    }

    fn restore_item(&mut self, doc: &DocId, past: &Item, present: &Item) -> Result<(), Error> {
        let names: BTreeSet<&String> = past.fields.keys().chain(present.fields.keys()).collect();
        for name in names.into_iter().filter(|name| *name != "kind" && !name.ends_with(REVIEWED)) {
            let value = past.value(name);
            if value != present.value(name) {
                self.set(doc, &past.id, name, value)?;
            }
        }
        Ok(())
    }

    /// The rows as they were before this edit.
    pub fn rows(&self) -> &Connection {
        self.rows
    }

    fn on<T>(&mut self, doc: &DocId, body: impl FnOnce(&mut Open) -> Result<T, Error>) -> Result<T, Error> {
        self.with(doc, body)?.ok_or_else(|| Error::NotFound(doc.0.clone()))
    }

    fn with<T>(
        &self,
        doc: &DocId,
        body: impl FnOnce(&mut Open) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let mut work = self.work.borrow_mut();
        let Work { docs, open } = &mut *work;
        if !open.contains_key(doc) {
            let Some(live) = docs.take(self.rows, doc, self.actor)? else { return Ok(None) };
            open.insert(doc.clone(), Open::new(live, false));
        }
        open.get_mut(doc).map(body).transpose()
    }

    /// After a failure: what was only read stays in memory, what was written is dropped and loads again.
    fn abandon(self) {
        let Work { docs, open } = self.work.into_inner();
        for (doc, open) in open {
            if !open.fresh && open.touched.is_empty() {
                docs.put(doc, open.live);
            }
        }
    }
}

impl Journal {
    /// Runs an edit: one operation id, one SQLite transaction, one step of undo.
    ///
    /// `what` names the edit in the history and for undo. When `body` fails, or writes nothing, nothing is stored.
    /// When this returns, the changes are on the disk.
    ///
    /// # Errors
    /// Those of `body`; [`Error::ReadOnly`], [`Error::DiskFull`] and others of the store.
    pub fn edit<T, E: From<Error>>(
        &self,
        what: &str,
        body: impl FnOnce(&mut Edit<'_>) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        self.run(what, true, body)
    }

    pub(crate) fn run<T, E: From<Error>>(
        &self,
        what: &str,
        remember: bool,
        body: impl FnOnce(&mut Edit<'_>) -> Result<T, E>,
    ) -> Result<Done<T>, E> {
        if self.read_only {
            return Err(Error::ReadOnly.into());
        }
        let note = Note { op: uuid::Uuid::now_v7().to_string(), who: self.author(), what: what.to_owned() };
        let mut state = self.lock();
        let State { conn, docs, stacks } = &mut *state;
        let transaction = self
            .watched(conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from))?;
        let work = RefCell::new(Work { docs: &mut *docs, open: HashMap::new() });
        let mut edit = Edit { rows: &transaction, actor: &self.actor, work };
        let value = match body(&mut edit) {
            Ok(value) => value,
            Err(error) => {
                edit.abandon();
                return Err(error);
            }
        };
        let Work { open, .. } = edit.work.into_inner();
        let at = (self.clock.0)().timestamp_millis();
        let written = store(&transaction, &self.nouns, open, &note, at);
        let written =
            self.watched(written.and_then(|written| Ok(transaction.commit().map(|()| written)?)))?;
        for (doc, live) in written.open {
            docs.put(doc, live);
        }
        if !written.touched.is_empty() {
            self.advance(&written.touched);
        }
        if remember && !written.turns.is_empty() {
            stacks.push(Operation { what: note.what, turns: written.turns });
        }
        Ok(Done { value, touched: written.touched, op: note.op })
    }
}

/// What was written, and the documents to keep in memory once it is on the disk.
struct Written {
    open: Vec<(DocId, Live)>,
    touched: Vec<DocId>,
    turns: Vec<Turn>,
}

fn store(
    rows: &Connection,
    nouns: &Nouns,
    open: HashMap<DocId, Open>,
    note: &Note,
    at: i64,
) -> Result<Written, Error> {
    let mut written = Written { open: Vec::new(), touched: Vec::new(), turns: Vec::new() };
    for (doc, mut open) in open.into_iter().collect::<BTreeMap<_, _>>() {
        let later = open.live.commit(note, at)?.map(|step| (step, open.touched.clone()));
        let steps: Vec<(Step, Touched)> = open.first.take().into_iter().chain(later).collect();
        let mut touched = Touched::new();
        for (step, items) in steps {
            // What could not be read again must not be written.
            if step.bytes().len() > LARGEST {
                return Err(Error::TooLarge(step.bytes().len() as u64));
            }
            derive::insert_change(rows, &doc, &step)?;
            derive::put_touch(rows, &doc, &step, &items)?;
            items.into_iter().for_each(|(item, fields)| touched.entry(item).or_default().extend(fields));
        }
        if !touched.is_empty() {
            derive::put_doc(rows, &doc, &mut open.live)?;
            derive::items(rows, nouns, &doc, &open.live, &touched)?;
            written.turns.extend(turns(&doc, &open)?);
            written.touched.push(doc.clone());
        }
        written.open.push((doc, open.live));
    }
    Ok(written)
}

/// The values an edit replaced in a document. What it created is undone by deleting it.
fn turns(doc: &DocId, open: &Open) -> Result<Vec<Turn>, Error> {
    let creation = |item: &str| Turn {
        doc: doc.clone(),
        item: item.to_owned(),
        field: "deleted".to_owned(),
        before: Value::Bool(true),
        after: Value::Bool(false),
    };
    if open.fresh {
        return Ok(vec![creation(ROOT)]);
    }
    let mut turns: Vec<Turn> = open.created.iter().map(|item| creation(item)).collect();
    for ((item, field), before) in &open.before {
        if open.created.contains(item) || field.ends_with(REVIEWED) {
            continue;
        }
        let after = open.live.value(item, field)?;
        if *before != after {
            let (item, field) = (item.clone(), field.clone());
            turns.push(Turn { doc: doc.clone(), item, field, before: before.clone(), after });
        }
    }
    Ok(turns)
}
