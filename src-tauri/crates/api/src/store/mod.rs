//! The office's store and the sample archive, side by side and never mixed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

use chrono::Utc;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_domain::sample;
use tashawur_journal::{Progress, Rebuilt};
use ts_rs::TS;

use crate::{Desk, Refusal};

/// Which store is open.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub enum StoreKind {
    /// The office's own store.
    #[default]
    Office,
    /// The sample archive, a store of its own.
    Sample,
}

impl StoreKind {
    fn folder_name(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Sample => "sample",
        }
    }
}

/// The stores under one folder. Each is opened when it is first asked for and stays open, so that switching
/// between them never waits for a command that still runs.
pub struct Stores {
    root: PathBuf,
    author: String,
    desks: Mutex<Desks>,
    /// Apart from the desks, which are locked while one of them is opened.
    preparing: Arc<Mutex<Option<Preparing>>>,
    /// Whether the office's store lies in the root itself.
    office_is_root: bool,
}

/// How far a store is prepared that another version of the program left: its derived rows are made anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Preparing {
    /// How many documents are done.
    pub done: usize,
    /// How many documents the store has.
    pub all: usize,
}

#[derive(Default)]
struct Desks {
    chosen: StoreKind,
    open: BTreeMap<StoreKind, Arc<Desk>>,
    /// When a desk was last asked for, unless what can wait was done since.
    used: Option<Instant>,
}

impl Stores {
    /// The stores under `root`; nothing is opened yet.
    pub fn new(root: &Path, author: &str) -> Self {
        Self {
            root: root.to_owned(),
            author: author.to_owned(),
            desks: Mutex::default(),
            preparing: Arc::default(),
            office_is_root: false,
        }
    }

    /// The same for an office whose store lies in `root` itself.
    pub fn in_root(root: &Path, author: &str) -> Self {
        Self { office_is_root: true, ..Self::new(root, author) }
    }

    /// How far a store is prepared at this moment; nothing when none is. It waits for nobody.
    pub fn preparing(&self) -> Option<Preparing> {
        *self.preparing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Chooses the store that the next commands meet. The sample archive is filled at its first opening.
    ///
    /// # Errors
    /// The store cannot be opened; the one that was chosen before stays chosen.
    pub fn open(&self, kind: StoreKind) -> Result<Arc<Desk>, Refusal> {
        let mut desks = self.desks();
        let desk = self.opened(&mut desks, kind)?;
        desks.chosen = kind;
        Ok(desk)
    }

    /// Does what can wait in every open store, so that the next start is quick: when no command came during
    /// `quiet`, and once after each stretch of work. While a store is opened there is nothing to do, and nobody waits.
    ///
    /// # Errors
    /// A store cannot be written; nothing is lost then.
    pub fn idle(&self, quiet: Duration) -> Result<(), Refusal> {
        let mut desks = match self.desks.try_lock() {
            Ok(desks) => desks,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Ok(()),
        };
        if desks.used.is_none_or(|used| used.elapsed() < quiet) {
            return Ok(());
        }
        desks.used = None;
        let open: Vec<Arc<Desk>> = desks.open.values().cloned().collect();
        drop(desks);
        open.iter().try_for_each(|desk| desk.idle())
    }

    /// The desk of the chosen store; at first the office's.
    ///
    /// # Errors
    /// The store cannot be opened.
    pub fn desk(&self) -> Result<Arc<Desk>, Refusal> {
        let mut desks = self.desks();
        let chosen = desks.chosen;
        self.opened(&mut desks, chosen)
    }

    fn opened(&self, desks: &mut Desks, kind: StoreKind) -> Result<Arc<Desk>, Refusal> {
        desks.used = Some(Instant::now());
        if let Some(desk) = desks.open.get(&kind) {
            return Ok(desk.clone());
        }
        let desk = self.opened_first(kind)?;
        if kind == StoreKind::Sample && desk.is_empty()? {
            sample::fill(&desk.journal, desk.today())?;
        }
        let desk = Arc::new(desk);
        desks.open.insert(kind, desk.clone());
        Ok(desk)
    }

    fn opened_first(&self, kind: StoreKind) -> Result<Desk, Refusal> {
        let folder = self.folder_of(kind);
        let opened = Desk::open_watched(&folder, &self.author, kind, Arc::new(Utc::now), self.progress());
        *self.preparing.lock().unwrap_or_else(PoisonError::into_inner) = None;
        opened
    }

    /// Keeps how far a store is that is being opened.
    fn progress(&self) -> Progress {
        let told = self.preparing.clone();
        #[cfg(feature = "test-doors")]
        let hold = self.root.join(HOLD);
        Arc::new(move |Rebuilt { done, all }| {
            *told.lock().unwrap_or_else(PoisonError::into_inner) = Some(Preparing { done, all });
            #[cfg(feature = "test-doors")]
            wait_half_way(&hold, done, all);
        })
    }

    fn folder_of(&self, kind: StoreKind) -> PathBuf {
        match kind {
            StoreKind::Office if self.office_is_root => self.root.clone(),
            _ => self.root.join(kind.folder_name()),
        }
    }

    fn desks(&self) -> MutexGuard<'_, Desks> {
        self.desks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A preparing stops half-way for as long as a file of this name lies beside the stores, for window tests: what is to
/// be seen while it lasts is there for as long as a test needs to look.
#[cfg(feature = "test-doors")]
const HOLD: &str = "hold-preparing";

#[cfg(feature = "test-doors")]
fn wait_half_way(hold: &Path, done: usize, all: usize) {
    while done == all / 2 && hold.exists() {
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// The officer's name as the system account gives it; empty when the system keeps it to itself.
pub fn system_author() -> String {
    ["TASHAWUR_AUTHOR", "USERNAME", "USER", "LOGNAME"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|name| !name.trim().is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn caches(desk: &Desk) -> u32 {
        let count = desk.journal.rows(|rows| -> Result<u32, tashawur_journal::Error> {
            Ok(rows.query_row("SELECT count(*) FROM cache", [], |row| row.get(0))?)
        });
        count.unwrap()
    }

    #[test]
    fn what_can_wait_waits_for_a_quiet_moment() {
        let folder = tempfile::tempdir().unwrap();
        let stores = Stores::new(folder.path(), "موظف");
        stores.idle(Duration::ZERO).unwrap();
        assert!(!folder.path().join("office").exists(), "no store is opened for it");
        let desk = stores.desk().unwrap();
        let meeting = desk.call("meeting.create", json!({})).unwrap().answer;
        for ordinal in 1..60 {
            let values = json!({ "ordinal": ordinal });
            desk.call("meeting.edit", json!({ "id": meeting["id"], "values": values })).unwrap();
        }
        stores.idle(Duration::from_secs(3_600)).unwrap();
        assert_eq!(caches(&desk), 0, "nothing is done while somebody works");
        stores.idle(Duration::ZERO).unwrap();
        assert_eq!(caches(&desk), 1, "then the long document gets its cache");
    }

    #[test]
    fn who_asks_while_a_store_is_opened_is_told_at_once_and_nobody_waits_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let stores = Stores::new(folder.path(), "موظف");
        assert_eq!(stores.preparing(), None, "nothing is prepared before a store is asked for");
        // The desks are locked as long as one of them is opened.
        let opening = stores.desks();
        let progress = stores.progress();
        for done in 0..3 {
            progress(Rebuilt { done, all: 2 });
            assert_eq!(stores.preparing(), Some(Preparing { done, all: 2 }), "it is told while it lasts");
        }
        stores.idle(Duration::ZERO).expect("a program that ends does not wait for the store");
        drop(opening);
        stores.desk().expect("the store opens");
        assert_eq!(stores.preparing(), None, "then there is nothing more to tell");
    }
}
