//! What lies at the place of a store, told from its first bytes.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::error::Error;
use crate::merge::beside;
use crate::recover;
use crate::schema::{APPLICATION_ID, USER_VERSION};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What a file is.
#[derive(Debug)]
pub(crate) enum Found {
    Nothing,
    Store,
    Newer(i32),
    Damaged(String),
}

/// Looks at a file without opening it as a database.
pub(crate) fn look(file: &Path) -> Result<Found, Error> {
    let logged = std::fs::metadata(beside(file, "-wal")).is_ok_and(|log| log.len() > 0);
    if !file.exists() {
        let lost = Found::Damaged("the store is gone, its write-ahead log is there".to_owned());
        return Ok(if logged { lost } else { Found::Nothing });
    }
    let mut header = Vec::new();
    File::open(file)?.take(100).read_to_end(&mut header)?;
    let size = std::fs::metadata(file)?.len();
    if size < 100 && (header.is_empty() || MAGIC.starts_with(header.get(..16).unwrap_or(&header))) {
        return Ok(Found::Damaged(format!("the file ends after {size} bytes")));
    }
    let ours = header.starts_with(MAGIC) && signed(&header, 68) == APPLICATION_ID;
    if !ours {
        return match recover::looks_like_ours(file)? {
            true => Ok(Found::Damaged("the beginning of the file is damaged".to_owned())),
            false => Err(Error::Foreign(file.to_owned())),
        };
    }
    let version = signed(&header, 60);
    if version > USER_VERSION {
        return Ok(Found::Newer(version));
    }
    let expected = u64::try_from(signed(&header, 28)).unwrap_or_default() * 4096;
    if !logged && size < expected && signed(&header, 24) == signed(&header, 92) {
        return Ok(Found::Damaged(format!("the file ends after {size} of {expected} bytes")));
    }
    Ok(Found::Store)
}

fn signed(header: &[u8], at: usize) -> i32 {
    let bytes = header.get(at..at + 4).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok());
    i32::from_be_bytes(bytes.unwrap_or_default())
}

/// Refuses folders that another program copies about, and those of other machines.
pub(crate) fn refuse_shared(folder: &Path) -> Result<(), Error> {
    let path = std::path::absolute(folder)?;
    let text = path.to_string_lossy();
    let remote = text.starts_with("\\\\") && !text.starts_with("\\\\?\\")
        || folder.to_string_lossy().starts_with("//");
    let copied = path.components().any(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        let begins =
            ["onedrive", "google drive", "googledrive", "icloud"].iter().any(|start| name.starts_with(start));
        begins || ["dropbox", "nextcloud", "owncloud", "mobile documents"].contains(&name.as_str())
    });
    if remote || copied { Err(Error::Synchronised(folder.to_owned())) } else { Ok(()) }
}
