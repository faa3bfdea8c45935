//! The tables of the ground, and how a connection to them is set up.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::Error;
use crate::noun::Nouns;

/// Marks our files among all SQLite files ("Tshw").
pub(crate) const APPLICATION_ID: i32 = 0x5473_6877;
/// The layout of the tables below. `change` and `blob` never change.
pub(crate) const USER_VERSION: i32 = 1;
/// The file in the store's folder.
pub(crate) const FILE: &str = "store.sqlite";

/// What is never derived.
const GROUND: &str = "
CREATE TABLE IF NOT EXISTS change (
    hash BLOB NOT NULL PRIMARY KEY, doc TEXT NOT NULL, actor BLOB NOT NULL, seq INTEGER NOT NULL,
    bytes BLOB NOT NULL, at INTEGER NOT NULL, op TEXT NOT NULL, sig BLOB,
    UNIQUE (doc, actor, seq)) STRICT;
CREATE TABLE IF NOT EXISTS blob (hash BLOB NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS quarantine (
    hash BLOB NOT NULL PRIMARY KEY, doc TEXT NOT NULL, actor BLOB NOT NULL, seq INTEGER NOT NULL,
    bytes BLOB NOT NULL, at INTEGER NOT NULL, op TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS local (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;";

/// What was read out of kept files: derived, but kept through a rebuild, because reading takes long.
const READING: &str = "
CREATE TABLE IF NOT EXISTS reading (hash TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;";

/// What is derived by the ground itself. The cache stands apart from `doc`, so that a save, which
/// rewrites the row of `doc`, never rewrites the cache.
const DERIVED: &str = "
CREATE TABLE IF NOT EXISTS doc (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, heads BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS cache (doc TEXT NOT NULL PRIMARY KEY, upto INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS waiting (hash BLOB NOT NULL PRIMARY KEY, doc TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS touch (
    doc TEXT NOT NULL, item TEXT NOT NULL, hash BLOB NOT NULL, start_op INTEGER NOT NULL, actor BLOB NOT NULL,
    at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, op TEXT NOT NULL, fields TEXT NOT NULL,
    PRIMARY KEY (doc, item, hash)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS conflict (
    doc TEXT NOT NULL, item TEXT NOT NULL, field TEXT NOT NULL, kind TEXT NOT NULL, vals TEXT NOT NULL,
    PRIMARY KEY (doc, item, field, kind)) STRICT, WITHOUT ROWID;";

/// The tables that outlive a rebuild.
const KEPT: [&str; 5] = ["change", "blob", "quarantine", "local", "reading"];
/// The ground's own derived tables that a rebuild must give again, row for row.
pub(crate) const REBUILT: [&str; 4] = ["doc", "waiting", "touch", "conflict"];

/// Opens the writer, creating an empty file if there is none, and sets it up.
pub(crate) fn open_writer(file: &Path) -> Result<Connection, Error> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(file, flags)?;
    prepare(&conn)?;
    conn.pragma_update(None, "page_size", 4096)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::Database(format!("the journal mode is {mode}, not wal")));
    }
    Ok(conn)
}

/// Opens a connection that cannot write.
pub(crate) fn open_reader(file: &Path) -> Result<Connection, Error> {
    let conn = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    prepare(&conn)?;
    conn.pragma_update(None, "query_only", true)?;
    Ok(conn)
}

/// Sets up what every connection needs.
pub(crate) fn prepare(conn: &Connection) -> Result<(), Error> {
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(256);
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.pragma_update(None, "cache_size", -16_000)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Otherwise SQLite compiles a statement anew for each value that is bound to it, and those of its index of words
    // many times a search; no plan here hangs on a value.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Creates the tables of the ground, derived ones included, where they are missing.
pub(crate) fn create(conn: &Connection) -> Result<(), Error> {
    conn.execute_batch(GROUND)?;
    conn.execute_batch(READING)?;
    conn.execute_batch(DERIVED)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", USER_VERSION)?;
    Ok(())
}

/// Drops everything that is derived and creates it empty.
pub(crate) fn recreate_derived(conn: &Connection, nouns: &Nouns) -> Result<(), Error> {
    while let Some((kind, name)) = derived_object(conn)? {
        conn.execute_batch(&format!("DROP {kind} \"{}\"", name.replace('"', "\"\"")))?;
    }
    conn.execute_batch(READING)?;
    conn.execute_batch(DERIVED)?;
    nouns.create_tables(conn)?;
    Ok(())
}

/// Any table or view that is not kept; virtual tables first, since they take their shadows along.
fn derived_object(conn: &Connection) -> Result<Option<(String, String)>, Error> {
    let mut found = conn.prepare(
        "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         ORDER BY type = 'view' DESC, sql LIKE 'CREATE VIRTUAL%' DESC, name",
    )?;
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        let (kind, name): (String, String) = (row.get(0)?, row.get(1)?);
        if !KEPT.contains(&name.as_str()) {
            return Ok(Some((kind, name)));
        }
    }
    Ok(None)
}

/// Reads a value that never travels.
pub(crate) fn local(conn: &Connection, key: &str) -> Result<Option<String>, Error> {
    let mut found = conn.prepare_cached("SELECT value FROM local WHERE key = ?1")?;
    let mut rows = found.query([key])?;
    Ok(match rows.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}

/// Writes a value that never travels.
pub(crate) fn set_local(conn: &Connection, key: &str, value: &str) -> Result<(), Error> {
    conn.prepare_cached("INSERT OR REPLACE INTO local (key, value) VALUES (?1, ?2)")?
        .execute([key, value])?;
    Ok(())
}
