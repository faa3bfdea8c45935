//! A damaged store is set aside, never deleted; a new one is made of what is still whole in it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::blob::{self, hex};
use crate::builtin;
use crate::carve::{self, Cell};
use crate::copy::sync_folder;
use crate::derive;
use crate::document::DocId;
use crate::engine::{Hash, Step};
use crate::error::Error;
use crate::journal::SUSPECT;
use crate::merge::{beside, count};
use crate::open;
use crate::schema::{self, FILE};

const SET_ASIDE: &str = "set-aside-";
/// The files that SQLite keeps beside a store.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What was recovered of a damaged store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovery {
    /// Where the damaged files are kept, as they were.
    pub set_aside: PathBuf,
    /// What was wrong, in plain words for a log.
    pub reason: String,
    /// Changes that are whole.
    pub changes: usize,
    /// Documents that have changes.
    pub documents: usize,
    /// Kept files that are whole.
    pub blobs: usize,
    /// Changes that are there but have no effect, since one they build on is missing.
    pub waiting: usize,
    /// The hashes of changes that are known to be missing. A merge with another laptop or copy brings them back.
    pub missing: Vec<String>,
    /// How many changes and kept files are known to be missing: the length of both lists.
    pub lost: usize,
    /// The hashes of kept files that were found, but not whole.
    pub missing_blobs: Vec<String>,
}

/// What was found whole.
#[derive(Default)]
struct Found {
    steps: HashMap<Hash, (String, Step)>,
    quarantine: HashMap<Hash, (String, Step, String)>,
    heads: BTreeSet<Hash>,
    blobs: BTreeSet<Vec<u8>>,
    broken_blobs: BTreeSet<Vec<u8>>,
}

/// Sets the store's files aside and puts a store of what is whole in their place.
///
/// The files are copied first and replaced last, and what earlier recoveries set aside is read again, so that
/// an end at any moment loses nothing.
pub(crate) fn recover(folder: &Path, reason: String, now: DateTime<Utc>) -> Result<Recovery, Error> {
    let file = folder.join(FILE);
    std::fs::write(folder.join(SUSPECT), &reason)?;
    let set_aside = set_aside(folder, &file, now)?;
    let made = beside(&file, ".new");
    let conn = open::create_empty(&made)?;
    let transaction = conn.unchecked_transaction()?;
    let mut found = Found::default();
    for source in sources(folder)? {
        carve::rows(&source, |row| found.take(&transaction, row))?;
    }
    let mut recovery = found.store(&transaction)?;
    transaction.commit()?;
    open::close(conn, &made)?;
    for left in BESIDE.map(|ending| beside(&file, ending)) {
        if left.exists() {
            std::fs::remove_file(left)?;
        }
    }
    std::fs::rename(&made, &file)?;
    sync_folder(folder);
    recovery.set_aside = set_aside;
    recovery.reason = reason;
    Ok(recovery)
}

/// Copies the store's files into a new folder beside them.
fn set_aside(folder: &Path, file: &Path, now: DateTime<Utc>) -> Result<PathBuf, Error> {
    let name = format!("{SET_ASIDE}{}", now.format("%Y%m%dT%H%M%SZ"));
    let free = (1..).map(|n| folder.join(if n == 1 { name.clone() } else { format!("{name}-{n}") }));
    let target = free.into_iter().find(|path| !path.exists()).unwrap_or_else(|| folder.join(name));
    std::fs::create_dir_all(&target)?;
    if !file.exists() {
        // Only the write-ahead log is left; it is read like that of an empty file.
        std::fs::write(target.join(FILE), "")?;
    }
    for ending in [""].into_iter().chain(BESIDE) {
        let from = beside(file, ending);
        if from.exists() {
            let to = beside(&target.join(FILE), ending);
            std::fs::copy(&from, &to)?;
            std::fs::File::open(&to)?.sync_all()?;
        }
    }
    sync_folder(&target);
    Ok(target)
}

/// The store files of everything that was ever set aside here.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut sources = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let file = entry.path().join(FILE);
        if entry.file_name().to_string_lossy().starts_with(SET_ASIDE) && file.is_file() {
            sources.push(file);
        }
    }
    sources.sort();
    Ok(sources)
}

impl Found {
    /// Takes a row if it is one of ours and whole.
    fn take(&mut self, rows: &Connection, row: Vec<Cell>) {
        match row.as_slice() {
            [
                Cell::Blob(hash),
                Cell::Text(doc),
                Cell::Blob(_),
                Cell::Int(_),
                Cell::Blob(bytes),
                Cell::Int(_),
                Cell::Text(_),
                last,
            ] => {
                let Ok(step) = Step::read(bytes.clone()) else { return };
                if step.hash.as_slice() != hash {
                    return;
                }
                match last {
                    Cell::Text(reason) => {
                        self.quarantine.insert(step.hash, (doc.clone(), step, reason.clone()));
                    }
                    _ => {
                        self.steps.insert(step.hash, (doc.clone(), step));
                    }
                }
            }
            [Cell::Text(_), Cell::Text(_), Cell::Blob(heads)] => {
                self.heads.extend(heads.chunks_exact(32).filter_map(|head| Hash::try_from(head).ok()));
            }
            [Cell::Blob(hash), Cell::Blob(bytes)] if hash.len() == 32 && !self.blobs.contains(hash) => {
                // What cannot be written here would fail the whole recovery at its end.
                if Sha256::digest(bytes).as_slice() == hash && blob::insert(rows, hash, bytes).is_ok() {
                    self.blobs.insert(hash.clone());
                } else {
                    self.broken_blobs.insert(hash.clone());
                }
            }
            _ => {}
        }
    }

    /// Writes the changes, each into the document that its predecessors belong to.
    fn store(self, rows: &Connection) -> Result<Recovery, Error> {
        let mut steps: Vec<&(String, Step)> = self.steps.values().collect();
        steps.sort_by_key(|(_, step)| (step.start_op(), step.hash));
        let mut homes: BTreeMap<Hash, DocId> = BTreeMap::new();
        let mut named: BTreeSet<Hash> = self.heads.clone();
        let mut recovery = Recovery { blobs: count(rows, "blob")?, ..Recovery::default() };
        for (doc, step) in steps {
            named.extend(step.deps());
            let parent = step.deps().find_map(|dep| homes.get(&dep).cloned());
            let home = parent.or_else(|| step.creates().map(DocId)).unwrap_or_else(|| DocId(doc.clone()));
            recovery.waiting += usize::from(!step.deps().all(|dep| homes.contains_key(&dep)));
            homes.insert(step.hash, home.clone());
            match derive::insert_change(rows, &home, step) {
                Err(Error::Database(_)) => quarantine(rows, &home.0, step, "identity")?,
                inserted => inserted?,
            }
        }
        for (doc, step, reason) in self.quarantine.values() {
            quarantine(rows, doc, step, reason)?;
        }
        recovery.missing =
            named.iter().filter(|hash| !homes.contains_key(*hash)).map(|hash| hex(hash)).collect();
        recovery.missing_blobs = self.broken_blobs.difference(&self.blobs).map(|hash| hex(hash)).collect();
        recovery.lost = recovery.missing.len() + recovery.missing_blobs.len();
        recovery.changes = homes.len();
        recovery.documents = homes.values().collect::<BTreeSet<_>>().len();
        Ok(recovery)
    }
}

fn quarantine(rows: &Connection, doc: &str, step: &Step, reason: &str) -> Result<(), Error> {
    rows.prepare_cached(
        "INSERT OR IGNORE INTO quarantine (hash, doc, actor, seq, bytes, at, op, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        step.hash.as_slice(),
        doc,
        step.actor(),
        step.seq(),
        step.bytes(),
        step.at(),
        step.note.op,
        reason
    ])?;
    Ok(())
}

/// Whether a file holds anything that only a store of ours holds.
pub(crate) fn looks_like_ours(file: &Path) -> Result<bool, Error> {
    let mut ours = false;
    carve::rows(file, |row| {
        let bytes = match row.as_slice() {
            [Cell::Blob(_), Cell::Text(_), Cell::Blob(_), Cell::Int(_), Cell::Blob(bytes), ..] => bytes,
            _ => return,
        };
        ours |= Step::read(bytes.clone()).is_ok();
    })?;
    Ok(ours)
}

/// The tables of the ground, in the order in which a newer store is read.
pub(crate) const GROUND: [(&str, &str); 3] = [
    ("change", "hash, doc, actor, seq, bytes, at, op, sig"),
    ("blob", "hash, bytes"),
    ("quarantine", "hash, doc, actor, seq, bytes, at, op, reason"),
];

/// Copies what is never derived from a newer store into an empty one.
pub(crate) fn copy_ground(from: &Connection, to: &Connection) -> Result<(), Error> {
    let transaction = to.unchecked_transaction()?;
    for (table, columns) in GROUND {
        crate::copy::copy_rows(from, &transaction, table, columns)?;
    }
    transaction.commit()?;
    Ok(())
}

/// Whether the last run ended in the middle of something, or met damage.
pub(crate) fn needs_look(folder: &Path) -> bool {
    let log = beside(&folder.join(FILE), "-wal");
    suspected(folder) || std::fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

/// Whether damage was met.
pub(crate) fn suspected(folder: &Path) -> bool {
    folder.join(SUSPECT).exists()
}

/// Forgets a suspicion that was looked into.
pub(crate) fn looked(folder: &Path) -> Result<(), Error> {
    let mark = folder.join(SUSPECT);
    if mark.exists() {
        std::fs::remove_file(mark)?;
    }
    Ok(())
}

/// Marks the derived rows as outdated.
pub(crate) fn distrust_rows(conn: &Connection) -> Result<(), Error> {
    schema::set_local(conn, builtin::TAKEN_IN, "")?;
    schema::set_local(conn, "derived", "")
}
