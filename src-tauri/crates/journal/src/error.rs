//! What can go wrong in the ground, told apart where a caller acts on it.

use std::io::ErrorKind;
use std::path::PathBuf;

use rusqlite::ErrorCode;

/// An error of the journal.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another program (or window) holds the store.
    #[error("another program has this store open: {0}")]
    Locked(PathBuf),
    /// The store may not be written: it was opened read-only, as a newer store is.
    #[error("this store is open for reading only")]
    ReadOnly,
    /// The folder or the file may not be written.
    #[error("the folder cannot be written: {0}")]
    FolderReadOnly(String),
    /// There is no room left on the disk; nothing was written.
    #[error("the disk is full")]
    DiskFull,
    /// The store is damaged. Closing and opening it again starts the recovery.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// The file belongs to another program, or is no store at all. It was not touched.
    #[error("this file is not a store of this program: {0}")]
    Foreign(PathBuf),
    /// The folder is on a network or is copied to a cloud service by another program.
    #[error("a store cannot live in a network or cloud-synchronised folder: {0}")]
    Synchronised(PathBuf),
    /// There is no store in this folder.
    #[error("there is no store in this folder: {0}")]
    NoStore(PathBuf),
    /// The folder already holds a copy with changes that this store does not know.
    #[error("the copy in this folder has {0} changes that this store does not have")]
    CopyHasMore(usize),
    /// A copy would stand in the place of the store itself.
    #[error("a copy cannot stand in the place of the store itself")]
    OwnFolder,
    /// A document, item or version that was named does not exist.
    #[error("not found: {0}")]
    NotFound(String),
    /// A document or an item of this id exists already.
    #[error("exists already: {0}")]
    Exists(String),
    /// A value that cannot be stored as asked.
    #[error("invalid: {0}")]
    Invalid(String),
    /// A file larger than a store accepts, in bytes.
    #[error("too large: {0} bytes")]
    TooLarge(u64),
    /// The engine refused or failed; nothing was written.
    #[error("the engine failed: {0}")]
    Engine(String),
    /// An error of the file system.
    #[error("input or output failed: {0}")]
    Io(String),
    /// Any other error of SQLite.
    #[error("the store's database failed: {0}")]
    Database(String),
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Error::FolderReadOnly(error.to_string())
            }
            _ => Error::Io(error.to_string()),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Error::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Error::FolderReadOnly(text),
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => Error::Io(text),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::Damaged(text),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Locked(PathBuf::from(text)),
            _ => Error::Database(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Error;
    use rusqlite::ffi;

    fn from_code(code: i32) -> Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn what_a_caller_acts_on_has_an_error_of_its_own() {
        assert!(matches!(from_code(ffi::SQLITE_FULL), Error::DiskFull));
        assert!(matches!(from_code(ffi::SQLITE_READONLY), Error::FolderReadOnly(_)));
        assert!(matches!(from_code(ffi::SQLITE_IOERR_WRITE), Error::Io(_)));
        assert!(matches!(from_code(ffi::SQLITE_CORRUPT), Error::Damaged(_)));
        assert!(matches!(from_code(ffi::SQLITE_NOTADB), Error::Damaged(_)));
        let full: Error = std::io::Error::from(std::io::ErrorKind::StorageFull).into();
        assert!(matches!(full, Error::DiskFull));
    }
}
