//! Looking closely: every hash, and whether everything derived is what a rebuild gives.

use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};

use crate::blob::hex;
use crate::derive;
use crate::document::DocId;
use crate::engine::Step;
use crate::error::Error;
use crate::journal::{Journal, TemporaryFolder};
use crate::load;
use crate::merge::count;
use crate::noun::Nouns;
use crate::progress::unheard;
use crate::schema;

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// Changes that were verified.
    pub changes: usize,
    /// Documents of the store.
    pub documents: usize,
    /// Files that were verified.
    pub blobs: usize,
    /// What is wrong, in plain words for a log; empty when all is well.
    pub faults: Vec<String>,
}

impl Journal {
    /// Verifies every change and file, the database, the caches, and that a rebuild gives the same rows.
    ///
    /// It looks at the store as it is at its beginning, on a connection of its own: edits go on meanwhile.
    /// When there are faults, the next start verifies the store and repairs what it can.
    ///
    /// # Errors
    /// Only when the check itself cannot run; what it finds is in the report.
    pub fn check(&self) -> Result<CheckReport, Error> {
        let reader = schema::open_reader(&self.file)?;
        let moment = reader.unchecked_transaction()?;
        let mut report = CheckReport::default();
        faults_of_database(&moment, "integrity_check", &mut report.faults);
        report.changes = faults_of_changes(&moment, &mut report.faults);
        report.blobs = faults_of_blobs(&moment, &mut report.faults);
        report.documents = count(&moment, "doc").unwrap_or_default();
        if report.faults.is_empty() {
            let compared = compare(&moment, &self.nouns, &self.actor, &mut report.faults);
            if let Err(error) = compared {
                report.faults.push(format!("the rows cannot be compared with a rebuild: {error}"));
            }
        }
        if let Some(fault) = report.faults.first() {
            // Only the mark for the next start is wanted here; the report says the rest.
            let _ = self.watched::<()>(Err(Error::Damaged(fault.clone())));
        }
        Ok(report)
    }
}

/// Verifies a store before it is used: the database, every change, and with `files` every kept file.
pub(crate) fn verify(conn: &Connection, files: bool) -> Result<(), Error> {
    let mut faults = Vec::new();
    faults_of_database(conn, "quick_check", &mut faults);
    faults_of_changes(conn, &mut faults);
    if files {
        faults_of_blobs(conn, &mut faults);
    }
    match faults.into_iter().next() {
        Some(fault) => Err(Error::Damaged(fault)),
        None => Ok(()),
    }
}

/// What SQLite finds wrong with its own structure.
pub(crate) fn faults_of_database(conn: &Connection, pragma: &str, faults: &mut Vec<String>) {
    let found = conn.prepare(&format!("PRAGMA {pragma}(20)")).and_then(|mut found| {
        found.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()
    });
    match found {
        Ok(lines) => faults.extend(lines.into_iter().filter(|line| line != "ok")),
        Err(error) => faults.push(error.to_string()),
    }
}

/// Verifies every change; gives how many are right.
pub(crate) fn faults_of_changes(conn: &Connection, faults: &mut Vec<String>) -> usize {
    each(conn, "SELECT hash, doc, actor, seq, bytes, at, op FROM change", faults, |row| {
        let (hash, doc): (Vec<u8>, String) = (row.get(0)?, row.get(1)?);
        let actor: Vec<u8> = row.get(2)?;
        let step = match Step::verify(&hash, &actor, row.get(3)?, row.get(4)?) {
            Ok(step) => step,
            Err(why) => return Ok(Some(format!("change {}: {why}", hex(&hash)))),
        };
        let row_says_so = step.at() == row.get::<_, i64>(5)? && step.note.op == row.get::<_, String>(6)?;
        let right = row_says_so && step.creates().is_none_or(|id| id == doc);
        Ok((!right).then(|| format!("change {}: its row does not say what it says", hex(&hash))))
    })
}

/// Verifies every file; gives how many are right.
pub(crate) fn faults_of_blobs(conn: &Connection, faults: &mut Vec<String>) -> usize {
    each(conn, "SELECT hash, bytes FROM blob", faults, |row| {
        let hash: Vec<u8> = row.get(0)?;
        let right = Sha256::digest(row.get_ref(1)?.as_blob().unwrap_or_default()).as_slice() == hash;
        Ok((!right).then(|| format!("file {}: not what was kept", hex(&hash))))
    })
}

fn each(
    conn: &Connection,
    query: &str,
    faults: &mut Vec<String>,
    look: impl Fn(&Row<'_>) -> rusqlite::Result<Option<String>>,
) -> usize {
    let mut right = 0;
    let done = conn.prepare(query).and_then(|mut found| {
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            match look(row)? {
                Some(fault) => faults.push(fault),
                None => right += 1,
            }
        }
        Ok(())
    });
    if let Err(error) = done {
        faults.push(error.to_string());
    }
    right
}

/// Compares the caches with the changes, and all derived rows with those of a rebuild.
fn compare(conn: &Connection, nouns: &Nouns, actor: &[u8], faults: &mut Vec<String>) -> Result<(), Error> {
    compare_caches(conn, actor, faults)?;
    let rebuilt = Connection::open("")?;
    schema::create(&rebuilt)?;
    nouns.create_tables(&rebuilt)?;
    let transaction = rebuilt.unchecked_transaction()?;
    copy_quarantine(conn, &transaction)?;
    derive::all(&transaction, conn, nouns, actor, &unheard())?;
    transaction.commit()?;
    for table in schema::REBUILT.into_iter().chain(nouns.tables()) {
        if !same_rows(conn, &rebuilt, table)? {
            faults.push(format!("the rows of the table {table} are not those of a rebuild"));
        }
    }
    check_search(conn, nouns, faults)
}

/// The index of the search, if there is one, against the rows that it is made of.
///
/// SQLite compares them only where it may write. So the parts of the index are copied beside the same rows, and
/// compared there.
fn check_search(conn: &Connection, nouns: &Nouns, faults: &mut Vec<String>) -> Result<(), Error> {
    let is_index: bool = conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'search' AND sql LIKE '%using fts5%')",
        [],
        |row| row.get(0),
    )?;
    if !is_index {
        return Ok(());
    }
    let beside = TemporaryFolder::new()?;
    let file = beside.0.join(schema::FILE);
    copy_search(conn, &Connection::open(&file)?, nouns)?;
    // Opened again, so that nothing of the empty index is remembered.
    let copied = Connection::open(&file)?;
    if let Err(error) = copied.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)", [])
    {
        faults.push(format!("the index of the search: {error}"));
    }
    Ok(())
}

/// Copies the shared rows and the parts of the index as they are, without making the index anew.
fn copy_search(from: &Connection, to: &Connection, nouns: &Nouns) -> Result<(), Error> {
    // Nobody needs it after the comparison, so nothing waits for the disk.
    to.pragma_update(None, "synchronous", "OFF")?;
    let transaction = to.unchecked_transaction()?;
    nouns.create_tables(&transaction)?;
    for trigger in names(&transaction, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")? {
        transaction.execute_batch(&format!("DROP TRIGGER \"{trigger}\""))?;
    }
    let parts = names(from, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'")?;
    for table in parts.iter().map(String::as_str).chain(nouns.shared_tables.iter().copied()) {
        let table = format!("\"{table}\"");
        transaction.execute(&format!("DELETE FROM {table}"), [])?;
        crate::copy::copy_found(from, &transaction, &format!("SELECT * FROM {table}"), &table)?;
    }
    transaction.commit()?;
    Ok(())
}

fn names(conn: &Connection, query: &str) -> Result<Vec<String>, Error> {
    let mut found = conn.prepare(query)?;
    let names = found.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(names)
}

fn compare_caches(conn: &Connection, actor: &[u8], faults: &mut Vec<String>) -> Result<(), Error> {
    let mut found = conn.prepare("SELECT doc FROM cache")?;
    let docs = found.query_map([], |row| row.get(0).map(DocId))?.collect::<Result<Vec<_>, _>>()?;
    for doc in docs {
        let cached = load::load_cached(conn, &doc, actor);
        let cached = cached.and_then(|live| live.map(|live| live.document(&doc)).transpose());
        let rebuilt = load::rebuild(conn, &doc, actor)?.document(&doc)?;
        if !cached.is_ok_and(|cached| cached == Some(rebuilt)) {
            faults.push(format!("the cache of the document {doc} is not what its changes give"));
        }
    }
    Ok(())
}

fn copy_quarantine(from: &Connection, to: &Connection) -> Result<(), Error> {
    crate::copy::copy_rows(from, to, "quarantine", "hash, doc, actor, seq, bytes, at, op, reason")
}

/// Whether a table has the same rows in both databases, row numbers left out.
fn same_rows(one: &Connection, two: &Connection, table: &str) -> Result<bool, Error> {
    let columns = columns(two, table)?;
    let query = format!("SELECT {columns} FROM \"{table}\" ORDER BY {columns}");
    let (mut one, mut two) = (one.prepare(&query)?, two.prepare(&query)?);
    let width = two.column_count();
    let (mut one, mut two) = (one.query([])?, two.query([])?);
    loop {
        match (one.next()?, two.next()?) {
            (None, None) => return Ok(true),
            (Some(left), Some(right)) => {
                for at in 0..width {
                    if left.get_ref(at)? != right.get_ref(at)? {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}

/// The columns of a table but for its row number.
fn columns(conn: &Connection, table: &str) -> Result<String, Error> {
    let mut found = conn.prepare(
        "SELECT name FROM pragma_table_info(?1) WHERE NOT (type = 'INTEGER' AND pk = 1
         AND (SELECT count(*) FROM pragma_table_info(?1) WHERE pk > 0) = 1)",
    )?;
    let names = found.query_map([table], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", "))
}
