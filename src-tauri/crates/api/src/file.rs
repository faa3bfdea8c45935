//! Files that an officer names: read within bounds, written whole or not at all.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::{Code, Refusal};

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct Saved {
    /// Where it lies.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Reads a whole file of at most `limit` bytes.
///
/// # Errors
/// It is missing, no plain file, too large, or cannot be read.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Refusal> {
    // Looked at before it is opened: opening a pipe would wait for somebody who writes into it.
    let about = fs::metadata(path).map_err(|error| refuse_reading(path, &error))?;
    if !about.is_file() {
        return Err(Refusal::new(Code::Io, "error-file-not-plain", &[("path", shown(path))]));
    }
    let file = fs::File::open(path).map_err(|error| refuse_reading(path, &error))?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| refuse_reading(path, &error))?;
    if bytes.len() as u64 > limit {
        let megabytes = (limit / 1_000_000).to_string();
        return Err(Refusal::new(
            Code::Io,
            "error-file-too-large",
            &[("path", shown(path)), ("megabytes", megabytes)],
        ));
    }
    Ok(bytes)
}

/// Writes a file whole or not at all: beside its place first, then moved there. It does not wait for the disk:
/// whatever is written here can be written again from the store, which does.
///
/// # Errors
/// The folder is missing or read-only, the disk is full, or another program holds the file.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<Saved, Refusal> {
    // A device or a folder of that name is never replaced.
    if path.exists() && !path.is_file() {
        return Err(Refusal::new(Code::Io, "error-file-not-plain", &[("path", shown(path))]));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(|error| refuse_writing(path, &error))?;
    beside.write_all(bytes).map_err(|error| refuse_writing(path, &error))?;
    make_readable_as_usual(beside.path());
    beside.persist(path).map_err(|error| refuse_writing(path, &error.error))?;
    Ok(Saved { path: path.display().to_string(), bytes: bytes.len() as u64 })
}

/// A temporary file is private; what an officer saves is not.
#[cfg(unix)]
fn make_readable_as_usual(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    // The file is complete either way, so a failure here is no reason to refuse it.
    drop(fs::set_permissions(path, fs::Permissions::from_mode(0o644)));
}

#[cfg(not(unix))]
fn make_readable_as_usual(_: &Path) {}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn refuse_reading(path: &Path, error: &std::io::Error) -> Refusal {
    let message = match error.kind() {
        ErrorKind::NotFound => "error-file-missing",
        ErrorKind::PermissionDenied => "error-file-unreadable",
        _ => "error-file-read-failed",
    };
    Refusal::new(Code::Io, message, &[("path", shown(path))])
}

fn refuse_writing(path: &Path, error: &std::io::Error) -> Refusal {
    let message = match error.kind() {
        ErrorKind::NotFound => "error-folder-missing",
        ErrorKind::PermissionDenied => "error-file-in-use",
        ErrorKind::ReadOnlyFilesystem => "error-folder-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "error-disk-full",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "error-file-in-use",
        ErrorKind::IsADirectory => "error-file-not-plain",
        _ => "error-file-write-failed",
    };
    Refusal::new(Code::Io, message, &[("path", shown(path))])
}
