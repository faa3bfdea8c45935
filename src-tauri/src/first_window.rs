//! One window for one data folder: who starts the program again gets the window that stands already.
//!
//! The window that came first holds a lock of the operating system and hangs a bell, a local socket. Both lie in a
//! folder of this user alone and are named after the data folder, so that windows of other users and on other data
//! folders never hear it. A later start rings; the first window comes forward and says so; the later start ends.

use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{GenericFilePath, Listener, ListenerOptions, Name, Stream};
use sha2::{Digest, Sha256};

/// How long a later start tries to reach the window that stands, which may itself be starting, or ending and storing
/// what was typed last.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait between two tries.
const BETWEEN: Duration = Duration::from_millis(20);
/// How long the window that stands may take to come forward.
const TO_COME_FORWARD: Duration = Duration::from_secs(2);
/// What the window that stands answers when it has come forward.
const SHOWN: &[u8] = b"shown";

/// What this start is among the programs of this user on this data folder.
pub(crate) enum Start {
    /// The first one. It keeps the bell.
    First(Bell),
    /// A later one: the window that stands has come forward.
    Later,
    /// Nobody can tell, for want of a place for the bell or of an answer. The lock of the store decides.
    Unknown,
}

/// The bell of the first window. The operating system gives the lock free whatever happens to the program.
pub(crate) struct Bell {
    place: BellPlace,
    _lock: File,
}

/// Where the bell of a data folder hangs.
#[derive(Clone)]
struct BellPlace {
    folder: PathBuf,
    mark: String,
}

/// Finds out what this start is. `data` is the data folder; `own` a folder that only this user can enter.
pub(crate) fn find_out(data: &Path, own: &Path) -> Start {
    let place = BellPlace::of(data, own);
    let limit = Instant::now() + PATIENCE;
    while Instant::now() < limit {
        match place.lock() {
            Ok(Some(lock)) => return Start::First(Bell { place, _lock: lock }),
            Ok(None) if place.ring(TO_COME_FORWARD) => return Start::Later,
            // The window that stands is starting, or has ended but for its last work.
            Ok(None) => std::thread::sleep(BETWEEN),
            Err(_) => break,
        }
    }
    Start::Unknown
}

impl Bell {
    /// Hangs the bell. `come_forward` is run at each ring, away from the window's thread, and says whether the
    /// window came forward.
    ///
    /// # Errors
    /// The system has no place for the bell. Then a later start is refused by the lock of the store.
    pub(crate) fn hang(&self, come_forward: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
        let listener = self.place.listen()?;
        std::thread::Builder::new().name("bell".to_owned()).spawn(move || {
            for caller in listener.incoming() {
                let Ok(mut caller) = caller else {
                    // A system that has run out of something may have it again a moment later.
                    std::thread::sleep(BETWEEN);
                    continue;
                };
                if come_forward() {
                    // A caller that has gone away needs no answer.
                    drop(caller.write_all(SHOWN));
                }
            }
        })?;
        Ok(())
    }
}

impl BellPlace {
    fn of(data: &Path, own: &Path) -> Self {
        let mut hash = Sha256::new();
        for path in [own, &lasting(data)] {
            hash.update(path.as_os_str().as_encoded_bytes());
            hash.update([0]);
        }
        let mark: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Self { folder: own.to_owned(), mark: format!("tashawur-{mark}") }
    }

    /// The lock that the first window holds; nothing while another one holds it.
    fn lock(&self) -> io::Result<Option<File>> {
        std::fs::create_dir_all(&self.folder)?;
        let path = self.folder.join(format!("{}.lock", self.mark));
        let file = File::options().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Windows knows such sockets by name only, other systems as files.
    fn name(&self) -> io::Result<Name<'static>> {
        let place = match cfg!(windows) {
            true => PathBuf::from(format!(r"\\.\pipe\{}", self.mark)),
            false => self.folder.join(format!("{}.socket", self.mark)),
        };
        place.to_fs_name::<GenericFilePath>()
    }

    /// Listens. What lies there from a program that was killed is replaced: whoever listens holds the lock.
    fn listen(&self) -> io::Result<Listener> {
        ListenerOptions::new().name(self.name()?).try_overwrite(true).create_sync()
    }

    /// Rings, and says whether a window came forward within `patience`.
    fn ring(&self, patience: Duration) -> bool {
        let place = self.clone();
        let (answer, answered) = mpsc::channel();
        // Not every system lets a caller wait for a limited time, so a thread waits in its place.
        let waits = std::thread::Builder::new().name("ring".to_owned()).spawn(move || {
            // Nobody listens any more when the patience has run out.
            let _ = answer.send(place.call().is_ok_and(|said| said == SHOWN));
        });
        waits.is_ok() && answered.recv_timeout(patience).unwrap_or(false)
    }

    fn call(&self) -> io::Result<Vec<u8>> {
        let mut said = vec![0; SHOWN.len()];
        Stream::connect(self.name()?)?.read_exact(&mut said)?;
        Ok(said)
    }
}

/// The path that the system gives a folder, also one that is not there yet: what is there of it without links, and
/// the rest as it was given.
fn lasting(folder: &Path) -> PathBuf {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for above in whole.ancestors() {
        if let (Ok(found), Ok(rest)) = (above.canonicalize(), whole.strip_prefix(above)) {
            return found.components().chain(rest.components()).collect();
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    fn first(data: &Path, own: &Path) -> Bell {
        match find_out(data, own) {
            Start::First(bell) => bell,
            Start::Later | Start::Unknown => panic!("nobody else is there, so this start is the first"),
        }
    }

    #[test]
    fn a_later_start_on_the_same_data_folder_rings_and_is_answered() {
        let (data, own) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let bell = first(data.path(), own.path());
        let rings = Arc::new(AtomicU32::new(0));
        let heard = rings.clone();
        bell.hang(move || heard.fetch_add(1, Ordering::SeqCst) < 9).unwrap();
        assert!(matches!(find_out(data.path(), own.path()), Start::Later));
        assert!(
            matches!(find_out(&data.path().join("."), own.path()), Start::Later),
            "however it is written"
        );
        assert_eq!(rings.load(Ordering::SeqCst), 2, "each later start brings the window forward once");
    }

    #[test]
    fn windows_on_other_data_folders_and_of_other_users_do_not_hear_it() {
        let (data, own) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (other_data, other_own) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let bell = first(data.path(), own.path());
        let rings = Arc::new(AtomicU32::new(0));
        let heard = rings.clone();
        bell.hang(move || heard.fetch_add(1, Ordering::SeqCst) < 9).unwrap();
        let others = [first(other_data.path(), own.path()), first(data.path(), other_own.path())];
        others.iter().for_each(|other| other.hang(|| true).unwrap());
        assert_eq!(rings.load(Ordering::SeqCst), 0, "nobody rings here");
    }

    #[cfg(unix)]
    #[test]
    fn the_very_first_start_is_found_when_it_has_made_the_data_folder() {
        let (home, own) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (disk, link) = (home.path().join("disk"), home.path().join("link"));
        std::fs::create_dir(&disk).unwrap();
        std::os::unix::fs::symlink(&disk, &link).unwrap();
        let data = link.join("new").join("data");
        let bell = first(&data, own.path());
        bell.hang(|| true).unwrap();
        std::fs::create_dir_all(&data).unwrap();
        assert!(
            matches!(find_out(&data, own.path()), Start::Later),
            "the folder has one name before and after it is made"
        );
    }

    #[test]
    fn what_a_killed_program_left_behind_does_not_stand_in_the_way() {
        let (data, own) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let place = BellPlace::of(data.path(), own.path());
        // The listener is gone and its file is left, as after `kill -9`.
        drop(ListenerOptions::new().name(place.name().unwrap()).reclaim_name(false).create_sync().unwrap());
        first(data.path(), own.path()).hang(|| true).unwrap();
        assert!(place.ring(PATIENCE), "the new window is heard where the old one was");
    }

    #[test]
    fn a_window_that_does_not_come_forward_lets_the_store_decide() {
        let (data, own) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let bell = first(data.path(), own.path());
        bell.hang(|| false).unwrap();
        assert!(!bell.place.ring(PATIENCE), "an unanswered ring is no success");
        let no_folder = own.path().join("store.lock");
        std::fs::write(&no_folder, "").unwrap();
        assert!(
            matches!(find_out(data.path(), &no_folder), Start::Unknown),
            "no place for a bell stops no start"
        );
    }
}
