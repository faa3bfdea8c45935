//! Opening a store.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::builtin::Builtin;
use crate::derive;
use crate::engine::Step;
use crate::error::Error;
use crate::journal::{Journal, Parts, State};
use crate::merge::{beside, take_in};
use crate::noun::{Clock, Nouns};
use crate::schema::{self, FILE};

/// A key for an encrypted store. There is none yet: this is the door for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {}

/// What `open` needs to know.
pub struct OpenOptions {
    /// For encrypted stores, which do not exist yet.
    pub key: Option<Key>,
    /// Who writes.
    pub author: String,
    /// The nouns, for the derived rows.
    pub nouns: Nouns,
    /// Documents that every store has.
    pub builtin: Vec<Builtin>,
    /// The present moment.
    pub clock: Clock,
}

/// An open store, and how it was found.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub journal: Journal,
    /// How it was found.
    pub state: StoreState,
}

/// How a store was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreState {
    /// There was none; an empty one was made.
    Fresh,
    /// As it should be.
    Ready,
}

/// Opens the store of a folder, or makes one.
///
/// # Errors
/// [`Error::Locked`] when another program has it, [`Error::Synchronised`] for a folder it must not live in,
/// [`Error::Foreign`] for a file of another program, [`Error::FolderReadOnly`], [`Error::DiskFull`], [`Error::Io`].
pub fn open(folder: &Path, options: OpenOptions) -> Result<Opened, Error> {
    std::fs::create_dir_all(folder)?;
    let lock = lock(folder)?;
    let file = folder.join(FILE);
    let fresh = !file.exists();
    if fresh {
        create_file(&file)?;
    }
    let conn = schema::open_writer(&file)?;
    let parts = Parts { conn, lock, temporary: None, folder: folder.to_owned(), file, read_only: false };
    let journal = start(parts, options)?;
    Ok(Opened { journal, state: if fresh { StoreState::Fresh } else { StoreState::Ready } })
}

/// Brings the derived rows and the built-in documents up to date.
pub(crate) fn start(parts: Parts, options: OpenOptions) -> Result<Journal, Error> {
    let journal = Journal::assemble(parts, options.nouns, options.clock, options.author)?;
    let mut state = journal.lock();
    update_derived(&mut state.conn, &journal.nouns, &journal.actor)?;
    add_builtin(&mut state, &journal, options.builtin)?;
    drop(state);
    Ok(journal)
}

/// Takes the lock that keeps a second program out.
fn lock(folder: &Path) -> Result<File, Error> {
    let path = folder.join("store.lock");
    let file = File::options().create(true).truncate(false).write(true).open(&path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::Locked(folder.to_owned())),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Makes an empty store under another name first, so that a half-made one is never met.
pub(crate) fn create_file(file: &Path) -> Result<(), Error> {
    let made: PathBuf = beside(file, ".new");
    for left in [made.clone(), beside(&made, "-wal"), beside(&made, "-shm"), beside(&made, "-journal")] {
        if left.exists() {
            std::fs::remove_file(left)?;
        }
    }
    let conn = schema::open_writer(&made)?;
    schema::create(&conn)?;
    conn.close().map_err(|(_, error)| Error::from(error))?;
    File::open(&made)?.sync_all()?;
    std::fs::rename(&made, file)?;
    Ok(())
}

/// Rebuilds all derived rows if they were made by another version of the program.
fn update_derived(conn: &mut Connection, nouns: &Nouns, actor: &[u8]) -> Result<(), Error> {
    let versions = nouns.versions();
    if schema::local(conn, "derived")?.as_deref() == Some(&versions) {
        return Ok(());
    }
    let transaction = conn.transaction()?;
    schema::recreate_derived(&transaction, nouns)?;
    derive::all(&transaction, &transaction, nouns, actor)?;
    schema::set_local(&transaction, "derived", &versions)?;
    transaction.commit()?;
    Ok(())
}

/// Takes in the built-in documents that the store does not have yet.
fn add_builtin(state: &mut State, journal: &Journal, builtin: Vec<Builtin>) -> Result<(), Error> {
    let State { conn, docs, .. } = state;
    let transaction = conn.transaction()?;
    for Builtin { doc, change } in builtin {
        let step = Step::read(change).map_err(Error::Invalid)?;
        let known: bool = transaction
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM change WHERE doc = ?1 AND actor = ?2 AND seq = 1)")?
            .query_row((&doc.0, step.actor()), |row| row.get(0))?;
        if !known {
            take_in(&transaction, &journal.nouns, docs, &journal.actor, &doc, vec![step])?;
        }
    }
    transaction.commit()?;
    Ok(())
}
