//! An open store.

use std::collections::{BTreeSet, VecDeque};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use rusqlite::Connection;

use crate::document::{DocId, Document};
use crate::error::Error;
use crate::load::Docs;
use crate::noun::{Clock, Nouns};
use crate::schema;
use crate::undo::Stacks;

/// The file whose presence says that damage was met, so that the next start looks closely.
pub(crate) const SUSPECT: &str = "store.suspect";

/// Under which key the store keeps the name of who works here.
pub(crate) const AUTHOR: &str = "author";

/// How many writes [`Journal::touched_since`] looks back.
const REMEMBERED_WRITES: usize = 64;

/// An open store. All functions can be called from any thread; one edit runs at a time.
#[derive(Debug)]
pub struct Journal {
    // Readers close before the writer, whose closing folds the write-ahead log back.
    readers: Mutex<Vec<Connection>>,
    state: Mutex<State>,
    author: RwLock<String>,
    revision: AtomicU64,
    /// What the last writes touched, with the revision after each.
    touched: Mutex<VecDeque<(u64, Vec<DocId>)>>,
    /// Held while a copy is written.
    pub(crate) copying: Mutex<()>,
    pub(crate) nouns: Nouns,
    pub(crate) clock: Watch,
    pub(crate) actor: [u8; 16],
    pub(crate) folder: PathBuf,
    pub(crate) file: PathBuf,
    pub(crate) read_only: bool,
    /// Held as long as the store is open; the operating system gives it free whatever happens.
    _lock: File,
    _temporary: Option<TemporaryFolder>,
}

/// What only one thread uses at a time.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) conn: Connection,
    pub(crate) docs: Docs,
    pub(crate) stacks: Stacks,
}

/// The clock, with a name for debug output.
pub(crate) struct Watch(pub(crate) Clock);

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

/// A folder that vanishes with its owner.
#[derive(Debug)]
pub(crate) struct TemporaryFolder(pub(crate) PathBuf);

impl TemporaryFolder {
    /// Makes a new folder among the temporary ones of the system.
    pub(crate) fn new() -> Result<TemporaryFolder, Error> {
        let path = std::env::temp_dir().join(format!("tashawur-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir_all(&path)?;
        Ok(TemporaryFolder(path))
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system, which empties its temporary folder.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What [`Journal::assemble`] is given.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) conn: Connection,
    pub(crate) lock: File,
    pub(crate) temporary: Option<TemporaryFolder>,
    pub(crate) folder: PathBuf,
    pub(crate) file: PathBuf,
    pub(crate) read_only: bool,
}

impl Journal {
    pub(crate) fn assemble(
        parts: Parts,
        nouns: Nouns,
        clock: Clock,
        author: String,
    ) -> Result<Journal, Error> {
        let author = schema::local(&parts.conn, AUTHOR)?.unwrap_or(author);
        Ok(Journal {
            readers: Mutex::default(),
            state: Mutex::new(State { conn: parts.conn, docs: Docs::default(), stacks: Stacks::default() }),
            author: RwLock::new(author),
            revision: AtomicU64::new(0),
            touched: Mutex::default(),
            copying: Mutex::default(),
            nouns,
            clock: Watch(clock),
            actor: fresh_actor()?,
            folder: parts.folder,
            file: parts.file,
            read_only: parts.read_only,
            _lock: parts.lock,
            _temporary: parts.temporary,
        })
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned: PoisonError<MutexGuard<'_, State>>| {
            // A panic inside an edit: SQLite has rolled back, the documents in memory load again.
            self.state.clear_poison();
            let mut state = poisoned.into_inner();
            state.docs.clear();
            state
        })
    }

    /// Reads derived rows, all of them as they stand at one moment. The connection cannot write; several reads run
    /// side by side, also during an edit.
    ///
    /// # Errors
    /// Those of `body`, and [`Error::Io`] and its like when the store cannot be opened.
    pub fn rows<T, E: From<Error>>(&self, body: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => schema::open_reader(&self.file)?,
        };
        let moment = reader.unchecked_transaction().map_err(Error::from)?;
        let answer = body(&moment);
        drop(moment);
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(reader);
        answer
    }

    /// A whole document as it is now; none if the store has no such document.
    ///
    /// Never call it inside [`Journal::edit`]: there, the edit itself reads documents.
    ///
    /// # Errors
    /// [`Error::Damaged`] when its changes cannot be read.
    pub fn document(&self, doc: &DocId) -> Result<Option<Document>, Error> {
        let mut state = self.lock();
        let State { conn, docs, .. } = &mut *state;
        let Some(live) = self.watched(docs.take(conn, doc, &self.actor))? else { return Ok(None) };
        let document = live.document(doc);
        docs.put(doc.clone(), live);
        document.map(Some)
    }

    /// Says who writes from now on.
    pub fn set_author(&self, author: &str) {
        author.clone_into(&mut self.author.write().unwrap_or_else(PoisonError::into_inner));
    }

    /// Says who writes from now on, also after the next start: the store keeps the name, its copies do not.
    ///
    /// # Errors
    /// When the store cannot be written; the old name stays then.
    pub fn keep_author(&self, author: &str) -> Result<(), Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        schema::set_local(&self.lock().conn, AUTHOR, author)?;
        self.set_author(author);
        Ok(())
    }

    /// Who writes.
    pub fn author(&self) -> String {
        self.author.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A number that grows with every write of this run; equal numbers mean equal rows.
    pub fn revision(&self) -> u64 {
        self.revision.load(Ordering::SeqCst)
    }

    /// The documents that were touched after a revision, each once, as far as the last writes are remembered.
    pub fn touched_since(&self, revision: u64) -> Vec<DocId> {
        let touched = self.touched.lock().unwrap_or_else(PoisonError::into_inner);
        let later = touched.iter().filter(|(at, _)| *at > revision);
        let all: BTreeSet<&DocId> = later.flat_map(|(_, docs)| docs).collect();
        all.into_iter().cloned().collect()
    }

    pub(crate) fn advance(&self, docs: &[DocId]) {
        let mut touched = self.touched.lock().unwrap_or_else(PoisonError::into_inner);
        let at = self.revision.fetch_add(1, Ordering::SeqCst) + 1;
        if touched.len() == REMEMBERED_WRITES {
            touched.pop_front();
        }
        touched.push_back((at, docs.to_vec()));
    }

    /// Whether nothing can be written.
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// The folder of the store.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Does what can wait: refreshes the caches of documents and folds the write-ahead log back, so that a
    /// save seldom has to. To be called when nothing else happens.
    ///
    /// # Errors
    /// When the store cannot be written; nothing is lost then.
    pub fn idle(&self) -> Result<(), Error> {
        let mut state = self.lock();
        let State { conn, docs, .. } = &mut *state;
        if self.read_only {
            return Ok(());
        }
        docs.refresh(conn)?;
        conn.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Passes a result on; if it is damage, the next start will verify everything.
    pub(crate) fn watched<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        if let Err(Error::Damaged(why)) = &result
            && !self.read_only
        {
            // Without the mark the damage is met again at the next start, only later.
            let _ = std::fs::write(self.folder.join(SUSPECT), why);
        }
        result
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        // The caches are only a gain of time; the changes are safe whatever happens here.
        let _ = self.idle();
    }
}

/// A new random mark for this run, so that a copied store can never use one twice.
pub(crate) fn fresh_actor() -> Result<[u8; 16], Error> {
    let mut actor = [0; 16];
    getrandom::fill(&mut actor).map_err(|error| Error::Io(error.to_string()))?;
    Ok(actor)
}
