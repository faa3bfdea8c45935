//! A copy of the whole store on a stick or in a folder, verified before it counts.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use rusqlite::types::ToSqlOutput;

use crate::check;
use crate::error::Error;
use crate::journal::{AUTHOR, Journal};
use crate::merge::{Other, beside, count, known};
use crate::schema::{self, FILE};

/// The pages copied at a time.
const PAGES: i32 = 1_000;
const LAST_COPY: &str = "last_copy";

/// A copy that was written and verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyReport {
    /// The file of the copy.
    pub path: PathBuf,
    /// Its changes, each verified after writing.
    pub changes: usize,
    /// Its kept files, each verified after writing.
    pub blobs: usize,
    /// Its size in bytes.
    pub bytes: u64,
    /// When it was made.
    pub at: DateTime<Utc>,
}

impl Journal {
    /// Writes a copy of the store into a folder and verifies it; an older copy there is replaced.
    ///
    /// # Errors
    /// [`Error::CopyHasMore`] when the copy there has changes this store does not know (merge it first),
    /// [`Error::Foreign`] for a file of another program, [`Error::DiskFull`], [`Error::FolderReadOnly`], …
    pub fn keep_copy(&self, folder: &Path) -> Result<CopyReport, Error> {
        std::fs::create_dir_all(folder)?;
        if same_folder(folder, &self.folder) {
            return Err(Error::OwnFolder);
        }
        let target = folder.join(FILE);
        let part = beside(&target, ".part");
        // Two copies into one folder would write the same part; a save waits for neither of them.
        let copying = self.copying.lock().unwrap_or_else(PoisonError::into_inner);
        let written = self.rows(|snapshot| copy(snapshot, &target, &part, folder));
        drop(copying);
        let (changes, blobs) = match written {
            Ok(counts) => counts,
            Err(error) => {
                // A part of a copy is no copy.
                let _ = std::fs::remove_file(&part);
                return Err(error);
            }
        };
        sync_folder(folder);
        let at = (self.clock.0)();
        if !self.read_only {
            schema::set_local(&self.lock().conn, LAST_COPY, &at.to_rfc3339())?;
        }
        let bytes = std::fs::metadata(&target)?.len();
        Ok(CopyReport { path: target, changes, blobs, bytes, at })
    }

    /// When the last copy of this store was made; none if there never was one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn last_copy(&self) -> Result<Option<DateTime<Utc>>, Error> {
        let text = self.rows(|rows| schema::local(rows, LAST_COPY))?;
        Ok(text.and_then(|text| DateTime::parse_from_rfc3339(&text).ok()).map(|at| at.to_utc()))
    }
}

/// Writes and verifies the copy, then puts it in the place of an older one.
fn copy(from: &Connection, target: &Path, part: &Path, folder: &Path) -> Result<(usize, usize), Error> {
    if target.exists() {
        nothing_lost(from, folder)?;
    }
    let counts = write(from, part)?;
    for left in ["-wal", "-shm", "-journal"].map(|ending| beside(target, ending)) {
        if left.exists() {
            std::fs::remove_file(left)?;
        }
    }
    std::fs::rename(part, target)?;
    Ok(counts)
}

fn same_folder(one: &Path, two: &Path) -> bool {
    match (one.canonicalize(), two.canonicalize()) {
        (Ok(one), Ok(two)) => one == two,
        _ => false,
    }
}

/// Makes sure that replacing an older copy takes no change away.
fn nothing_lost(ours: &Connection, folder: &Path) -> Result<(), Error> {
    let other = Other::open(folder)?;
    let mut unknown = 0;
    let mut found = other.conn.prepare("SELECT hash FROM change")?;
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        unknown += usize::from(!known(ours, row.get_ref(0)?.as_blob().unwrap_or_default())?);
    }
    if unknown == 0 { Ok(()) } else { Err(Error::CopyHasMore(unknown)) }
}

/// Copies the database, verifies the copy; gives its counts of changes and files.
fn write(from: &Connection, part: &Path) -> Result<(usize, usize), Error> {
    if part.exists() {
        std::fs::remove_file(part)?;
    }
    // The first read begins the snapshot that the copy is taken from.
    let wanted = (count(from, "change")?, count(from, "blob")?);
    let mut to = Connection::open(part)?;
    Backup::new(from, &mut to)?.run_to_completion(PAGES, Duration::ZERO, None)?;
    schema::prepare(&to)?;
    to.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    // Neither the last copy nor the name of who works here is another laptop's.
    to.execute("DELETE FROM local WHERE key IN (?1, ?2)", [LAST_COPY, AUTHOR])?;
    let mut faults = Vec::new();
    check::faults_of_database(&to, "integrity_check", &mut faults);
    let counts = (check::faults_of_changes(&to, &mut faults), check::faults_of_blobs(&to, &mut faults));
    if counts != wanted {
        faults.push("the copy does not have all that the store has".to_owned());
    }
    to.close().map_err(|(_, error)| Error::from(error))?;
    File::open(part)?.sync_all()?;
    match faults.into_iter().next() {
        None => Ok(counts),
        Some(fault) => Err(Error::Damaged(fault)),
    }
}

/// Makes a rename last; only some systems can and need to.
pub(crate) fn sync_folder(folder: &Path) {
    // Where a folder cannot be opened as a file, the system orders renames itself.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// Copies the rows of a table of the ground that the target does not have, in the order of their arrival.
pub(crate) fn copy_rows(from: &Connection, to: &Connection, table: &str, columns: &str) -> Result<(), Error> {
    copy_found(from, to, &format!("SELECT {columns} FROM {table} ORDER BY rowid"), table)
}

/// Copies what a query finds into the columns of the same names of a table, but for rows that are there.
pub(crate) fn copy_found(from: &Connection, to: &Connection, query: &str, table: &str) -> Result<(), Error> {
    let mut found = from.prepare(query)?;
    let columns = found.column_names().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let width = found.column_count();
    let marks = vec!["?"; width].join(", ");
    let mut insert = to.prepare(&format!("INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})"))?;
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        for at in 0..width {
            insert.raw_bind_parameter(at + 1, ToSqlOutput::Borrowed(row.get_ref(at)?))?;
        }
        insert.raw_execute()?;
    }
    Ok(())
}
