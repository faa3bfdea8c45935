//! Taking in the changes of another store: a union, in any order, as often as one likes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use crate::blob;
use crate::conflict::{self, Conflict};
use crate::derive;
use crate::document::DocId;
use crate::engine::{Hash, Live, Step};
use crate::error::Error;
use crate::journal::{Journal, State, TemporaryFolder};
use crate::load::{self, Docs};
use crate::noun::Nouns;
use crate::schema::{APPLICATION_ID, FILE};

/// What a merge brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergeReport {
    /// Changes this store did not have.
    pub new_changes: usize,
    /// Documents this store did not have.
    pub new_documents: usize,
    /// Files this store did not have.
    pub new_blobs: usize,
    /// Changes of this store that wait, since one they build on has not arrived.
    pub waiting: usize,
    /// Changes put aside, because their author's mark was used twice or the engine refused them.
    pub quarantined: usize,
    /// Changes and files of the other store that are damaged and were not taken.
    pub refused: usize,
    /// The conflicts of the documents that were touched.
    pub conflicts: Vec<Conflict>,
    /// The documents that changed.
    pub touched: Vec<DocId>,
}

/// Another store, read only.
#[derive(Debug)]
pub(crate) struct Other {
    pub(crate) conn: Connection,
    _copy: Option<TemporaryFolder>,
}

impl Other {
    /// Opens the store of a folder without touching it: one with a write-ahead log is copied first.
    pub(crate) fn open(folder: &Path) -> Result<Other, Error> {
        let file = folder.join(FILE);
        if !file.is_file() {
            return Err(Error::NoStore(folder.to_owned()));
        }
        let log = beside(&file, "-wal");
        if std::fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
            let copy = TemporaryFolder::new()?;
            let target = copy.0.join(FILE);
            std::fs::copy(&file, &target)?;
            std::fs::copy(&log, beside(&target, "-wal"))?;
            let conn = Connection::open_with_flags(&target, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
            return Other::checked(conn, &file, Some(copy));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        Other::checked(Connection::open_with_flags(immutable(&file), flags)?, &file, None)
    }

    fn checked(conn: Connection, file: &Path, copy: Option<TemporaryFolder>) -> Result<Other, Error> {
        let id: i32 = conn
            .query_row("PRAGMA application_id", [], |row| row.get(0))
            .map_err(|_| Error::Foreign(file.to_owned()))?;
        if id != APPLICATION_ID {
            return Err(Error::Foreign(file.to_owned()));
        }
        conn.pragma_update(None, "trusted_schema", false)?;
        conn.pragma_update(None, "query_only", true)?;
        Ok(Other { conn, _copy: copy })
    }
}

/// The path of a file that SQLite keeps beside a store.
pub(crate) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// The address under which SQLite reads a file without locking it or writing beside it.
fn immutable(file: &Path) -> String {
    let path = file.to_string_lossy().replace('\\', "/");
    let escaped = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let slash = if escaped.starts_with('/') { "" } else { "/" };
    format!("file:{slash}{escaped}?immutable=1")
}

impl Journal {
    /// Takes in all changes and files of the store in another folder, which is only read.
    ///
    /// A union: it never overwrites newer work, and doing it twice does nothing more.
    ///
    /// # Errors
    /// [`Error::NoStore`], [`Error::Foreign`] or [`Error::Damaged`] for the other folder; those of this store.
    /// Then nothing was taken.
    pub fn merge(&self, other_folder: &Path) -> Result<MergeReport, Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let other = Other::open(other_folder)?;
        let mut state = self.lock();
        let State { conn, docs, .. } = &mut *state;
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut report = MergeReport::default();
        for doc in new_documents(&transaction, &other.conn)? {
            let incoming = incoming(&transaction, &other.conn, &doc, &mut report)?;
            if incoming.is_empty() {
                continue;
            }
            let taken = take_in(&transaction, &self.nouns, docs, &self.actor, &doc, incoming)?;
            report.new_changes += taken.added;
            report.quarantined += taken.quarantined;
            report.new_documents += usize::from(taken.created);
            if taken.added + taken.quarantined > 0 {
                report.conflicts.extend(conflict::list(&transaction, Some(&doc))?);
                report.touched.push(doc);
            }
        }
        take_blobs(&transaction, &other.conn, &mut report)?;
        report.waiting = count(&transaction, "waiting")?;
        transaction.commit()?;
        self.advance(&report.touched);
        Ok(report)
    }
}

/// How many rows a table has.
pub(crate) fn count(rows: &Connection, table: &'static str) -> Result<usize, Error> {
    let count: i64 = rows.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The documents of which the other store has a change that this one has not.
fn new_documents(ours: &Connection, theirs: &Connection) -> Result<BTreeSet<DocId>, Error> {
    let mut docs = BTreeSet::new();
    let mut found = theirs.prepare("SELECT hash, doc FROM change")?;
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        let doc = DocId(row.get(1)?);
        if !docs.contains(&doc) && !known(ours, row.get_ref(0)?.as_blob().unwrap_or_default())? {
            docs.insert(doc);
        }
    }
    Ok(docs)
}

/// The changes of a document that are new here; damaged ones are counted and left.
fn incoming(
    ours: &Connection,
    theirs: &Connection,
    doc: &DocId,
    report: &mut MergeReport,
) -> Result<Vec<Step>, Error> {
    let mut found =
        theirs.prepare_cached("SELECT hash, actor, seq, bytes FROM change WHERE doc = ?1 ORDER BY rowid")?;
    let mut rows = found.query([&doc.0])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let (hash, actor): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        if known(ours, &hash)? {
            continue;
        }
        match Step::verify(&hash, &actor, row.get(2)?, row.get(3)?) {
            Ok(step) if step.creates().is_none_or(|id| id == doc.0) => steps.push(step),
            _ => report.refused += 1,
        }
    }
    Ok(steps)
}

/// Whether a change is here, in effect or put aside.
pub(crate) fn known(rows: &Connection, hash: &[u8]) -> Result<bool, Error> {
    Ok(rows
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM change WHERE hash = ?1) OR EXISTS (SELECT 1 FROM quarantine WHERE hash = ?1)",
        )?
        .query_row([hash], |row| row.get(0))?)
}

fn take_blobs(ours: &Connection, theirs: &Connection, report: &mut MergeReport) -> Result<(), Error> {
    let mut here = ours.prepare_cached("SELECT EXISTS (SELECT 1 FROM blob WHERE hash = ?1)")?;
    let mut hashes = theirs.prepare("SELECT hash, length(bytes) FROM blob")?;
    let mut bytes = theirs.prepare("SELECT bytes FROM blob WHERE hash = ?1")?;
    let mut rows = hashes.query([])?;
    while let Some(row) = rows.next()? {
        let (hash, size): (Vec<u8>, i64) = (row.get(0)?, row.get(1)?);
        if here.query_row([&hash], |row| row.get(0))? {
            continue;
        }
        let small = u64::try_from(size).is_ok_and(|size| size <= blob::LARGEST);
        let bytes: Vec<u8> = if small { bytes.query_row([&hash], |row| row.get(0))? } else { Vec::new() };
        if small && Sha256::digest(&bytes).as_slice() == hash {
            report.new_blobs += usize::from(blob::insert(ours, &hash, &bytes)?);
        } else {
            report.refused += 1;
        }
    }
    Ok(())
}

/// What taking in changes of one document did.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    pub(crate) added: usize,
    pub(crate) quarantined: usize,
    pub(crate) created: bool,
}

/// Takes verified changes into a document and derives its rows. The document leaves the memory, so that it
/// can never be ahead of a transaction that fails.
pub(crate) fn take_in(
    rows: &Connection,
    nouns: &Nouns,
    docs: &mut Docs,
    actor: &[u8],
    doc: &DocId,
    incoming: Vec<Step>,
) -> Result<Taken, Error> {
    let mut taken = Taken::default();
    let mut accepted = sorted_out(rows, doc, incoming, &mut taken)?;
    let live = docs.take(rows, doc, actor)?;
    taken.created = live.is_none();
    let live = live.unwrap_or_else(|| Live::empty(actor));
    let waiting = load::waiting(rows, doc)?;
    if !waiting.is_empty() {
        accepted.extend(load::steps(rows, doc, 0)?.into_iter().filter(|step| waiting.contains(&step.hash)));
    }
    let (mut live, applied, rest) = apply(rows, doc, live, accepted, &mut taken)?;
    for step in applied.iter().chain(&rest).filter(|step| !waiting.contains(&step.hash)) {
        derive::insert_change(rows, doc, step)?;
        taken.added += 1;
    }
    derive::put_waiting(rows, doc, &rest)?;
    for step in &applied {
        derive::put_touch(rows, doc, step, &live.touched(step)?)?;
    }
    taken.created &= !applied.is_empty();
    if !live.heads().is_empty() {
        derive::document(rows, nouns, doc, &mut live)?;
    }
    Ok(taken)
}

/// Puts aside changes whose author's mark and number another change bears already, and what builds on such.
fn sorted_out(
    rows: &Connection,
    doc: &DocId,
    steps: Vec<Step>,
    taken: &mut Taken,
) -> Result<Vec<Step>, Error> {
    let mut steps = steps;
    steps.sort_by_key(|step| (step.start_op(), step.hash));
    let mut bearer = rows
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM change WHERE doc = ?1 AND actor = ?2 AND seq = ?3)")?;
    let mut aside = rows.prepare_cached("SELECT EXISTS (SELECT 1 FROM quarantine WHERE hash = ?1)")?;
    let mut borne: BTreeSet<(Vec<u8>, i64)> = BTreeSet::new();
    let mut accepted = Vec::new();
    for step in steps {
        let twice = bearer.query_row(params![doc.0, step.actor(), step.seq()], |row| row.get(0))?;
        let mut follows = false;
        for dep in step.deps() {
            follows |= aside.query_row([dep.as_slice()], |row| row.get::<_, bool>(0))?;
        }
        if follows {
            quarantine(rows, doc, &step, "follows", taken)?;
        } else if twice || !borne.insert((step.actor().to_vec(), step.seq())) {
            quarantine(rows, doc, &step, "identity", taken)?;
        } else {
            accepted.push(step);
        }
    }
    Ok(accepted)
}

fn quarantine(
    rows: &Connection,
    doc: &DocId,
    step: &Step,
    reason: &str,
    taken: &mut Taken,
) -> Result<(), Error> {
    rows.prepare_cached(
        "INSERT OR IGNORE INTO quarantine (hash, doc, actor, seq, bytes, at, op, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        step.hash.as_slice(),
        doc.0,
        step.actor(),
        step.seq(),
        step.bytes(),
        step.at(),
        step.note.op,
        reason
    ])?;
    taken.quarantined += 1;
    Ok(())
}

/// Applies changes to copies of a document, so that one the engine refuses leaves no trace.
fn apply(
    rows: &Connection,
    doc: &DocId,
    live: Live,
    steps: Vec<Step>,
    taken: &mut Taken,
) -> Result<(Live, Vec<Step>, Vec<Step>), Error> {
    let mut copy = live.clone();
    if let Ok((applied, rest)) = copy.apply(steps.clone()) {
        return Ok((copy, applied, rest));
    }
    let (mut live, mut applied, mut rest) = (live, Vec::new(), Vec::new());
    let mut refused: BTreeSet<Hash> = BTreeSet::new();
    let mut steps = steps;
    steps.sort_by_key(Step::start_op);
    for step in steps {
        let mut copy = live.clone();
        let follows = step.deps().any(|dep| refused.contains(&dep));
        match copy.apply(vec![step.clone()]) {
            Ok((one, waiting)) if !follows => {
                live = copy;
                applied.extend(one);
                rest.extend(waiting);
            }
            _ => {
                refused.insert(step.hash);
                quarantine(rows, doc, &step, "refused", taken)?;
            }
        }
    }
    Ok((live, applied, rest))
}
