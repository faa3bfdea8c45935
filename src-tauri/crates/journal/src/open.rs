//! Opening a store.

use std::fmt;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::builtin::{self, Builtin, BuiltinSet};
use crate::check;
use crate::copy::sync_folder;
use crate::derive;
use crate::engine::Step;
use crate::error::Error;
use crate::found::{Found, look, refuse_shared};
use crate::journal::{Journal, Parts, TemporaryFolder, fresh_actor};
use crate::load::Docs;
use crate::merge::{Other, beside, take_in};
use crate::noun::{Clock, Nouns};
use crate::progress::Progress;
use crate::recover::{self, Recovery};
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
    pub builtin: BuiltinSet,
    /// The present moment.
    pub clock: Clock,
    /// Hears how far the derived rows are rebuilt, when another version of the program made them.
    pub progress: Progress,
}

impl fmt::Debug for OpenOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenOptions")
            .field("author", &self.author)
            .field("nouns", &self.nouns)
            .finish_non_exhaustive()
    }
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
    /// Damaged; it was set aside, and this is what was whole in it.
    Recovered(Recovery),
    /// Written by a newer version of the program: open for reading only.
    Newer {
        /// The layout of the newer store.
        version: i32,
    },
}

/// Opens the store of a folder, or makes one.
///
/// # Errors
/// [`Error::Locked`] when another program has it, [`Error::Synchronised`] for a folder it must not live in,
/// [`Error::Foreign`] for a file of another program, [`Error::FolderReadOnly`], [`Error::DiskFull`], [`Error::Io`].
pub fn open(folder: &Path, options: OpenOptions) -> Result<Opened, Error> {
    refuse_shared(folder)?;
    std::fs::create_dir_all(folder)?;
    let lock = lock(folder)?;
    let file = folder.join(FILE);
    let (conn, state) = match look(&file)? {
        Found::Newer(version) => return open_newer(folder, lock, options, version),
        Found::Nothing => {
            create_file(&file)?;
            (ready(folder, &options)?, StoreState::Fresh)
        }
        Found::Store => match ready(folder, &options) {
            Ok(conn) => (conn, StoreState::Ready),
            Err(Error::Damaged(reason)) => recovered(folder, &options, reason)?,
            Err(error) => return Err(error),
        },
        Found::Damaged(reason) => recovered(folder, &options, reason)?,
    };
    let parts = Parts { conn, lock, temporary: None, folder: folder.to_owned(), file, read_only: false };
    Ok(Opened { journal: Journal::assemble(parts, options.nouns, options.clock, options.author)?, state })
}

fn recovered(
    folder: &Path,
    options: &OpenOptions,
    reason: String,
) -> Result<(Connection, StoreState), Error> {
    let recovery = recover::recover(folder, reason, (options.clock)())?;
    Ok((ready(folder, options)?, StoreState::Recovered(recovery)))
}

/// Opens the file and brings everything derived up to date.
fn ready(folder: &Path, options: &OpenOptions) -> Result<Connection, Error> {
    let (look, suspected) = (recover::needs_look(folder), recover::suspected(folder));
    let mut conn = schema::open_writer(&folder.join(FILE))?;
    if look {
        check::verify(&conn, suspected)?;
    }
    if suspected {
        recover::distrust_rows(&conn)?;
    }
    prepare(&mut conn, options)?;
    recover::looked(folder)?;
    Ok(conn)
}

/// A newer store: what it never derives is copied to a temporary store, which only this program reads.
fn open_newer(folder: &Path, lock: File, options: OpenOptions, version: i32) -> Result<Opened, Error> {
    let temporary = TemporaryFolder::new()?;
    let file = temporary.0.join(FILE);
    create_file(&file)?;
    let mut conn = schema::open_writer(&file)?;
    recover::copy_ground(&Other::open(folder)?.conn, &conn)?;
    prepare(&mut conn, &options)?;
    let parts =
        Parts { conn, lock, temporary: Some(temporary), folder: folder.to_owned(), file, read_only: true };
    let journal = Journal::assemble(parts, options.nouns, options.clock, options.author)?;
    Ok(Opened { journal, state: StoreState::Newer { version } })
}

/// Brings the derived rows and the built-in documents up to date.
fn prepare(conn: &mut Connection, options: &OpenOptions) -> Result<(), Error> {
    let actor = fresh_actor()?;
    update_derived(conn, options, &actor)?;
    add_builtin(conn, options, &actor)
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
fn create_file(file: &Path) -> Result<(), Error> {
    let made: PathBuf = beside(file, ".new");
    close(create_empty(&made)?, &made)?;
    std::fs::rename(&made, file)?;
    if let Some(folder) = file.parent() {
        sync_folder(folder);
    }
    Ok(())
}

/// An empty store in a new file; what lies there is a left-over of an interrupted start.
pub(crate) fn create_empty(made: &Path) -> Result<Connection, Error> {
    for left in ["", "-wal", "-shm", "-journal"].map(|ending| beside(made, ending)) {
        if left.exists() {
            std::fs::remove_file(left)?;
        }
    }
    let conn = schema::open_writer(made)?;
    schema::create(&conn)?;
    Ok(conn)
}

/// Closes a new store, so that all of it is in its one file, on the disk.
pub(crate) fn close(conn: Connection, made: &Path) -> Result<(), Error> {
    conn.close().map_err(|(_, error)| Error::from(error))?;
    File::open(made)?.sync_all()?;
    Ok(())
}

/// Rebuilds all derived rows if they were made by another version of the program.
fn update_derived(conn: &mut Connection, options: &OpenOptions, actor: &[u8]) -> Result<(), Error> {
    let OpenOptions { nouns, progress, .. } = options;
    let versions = nouns.versions();
    if schema::local(conn, "derived")?.as_deref() == Some(&versions) {
        return Ok(());
    }
    let transaction = conn.transaction()?;
    schema::recreate_derived(&transaction, nouns)?;
    derive::all(&transaction, &transaction, nouns, actor, progress)?;
    schema::set_local(&transaction, "derived", &versions)?;
    transaction.commit()?;
    Ok(())
}

/// Takes in the built-in documents that the store does not have yet. A mark tells which set was taken in last, so
/// that a start with the same set does not look at each of them.
fn add_builtin(conn: &mut Connection, options: &OpenOptions, actor: &[u8]) -> Result<(), Error> {
    let mark = options.builtin.mark();
    if schema::local(conn, builtin::TAKEN_IN)?.as_deref() == Some(mark) {
        return Ok(());
    }
    let transaction = conn.transaction()?;
    for Builtin { doc, change } in options.builtin.documents() {
        let step = Step::read(change).map_err(Error::Invalid)?;
        let known: bool = transaction
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM change WHERE doc = ?1 AND actor = ?2 AND seq = 1)")?
            .query_row((&doc.0, step.actor()), |row| row.get(0))?;
        if !known {
            take_in(&transaction, &options.nouns, &mut Docs::default(), actor, &doc, vec![step])?;
        }
    }
    schema::set_local(&transaction, builtin::TAKEN_IN, mark)?;
    transaction.commit()?;
    Ok(())
}
