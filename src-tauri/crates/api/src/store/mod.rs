//! The office's store and the sample archive, side by side and never mixed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::Utc;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_domain::sample;
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
}

#[derive(Default)]
struct Desks {
    chosen: StoreKind,
    open: BTreeMap<StoreKind, Arc<Desk>>,
}

impl Stores {
    /// The stores under `root`; nothing is opened yet.
    pub fn new(root: &Path, author: &str) -> Self {
        Self { root: root.to_owned(), author: author.to_owned(), desks: Mutex::default() }
    }

    /// The stores with an office's desk that is open already, for a store in a folder of its own.
    pub fn with_desk(root: &Path, author: &str, desk: Desk) -> Self {
        let stores = Self::new(root, author);
        stores.desks().open.insert(StoreKind::Office, Arc::new(desk));
        stores
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
        if let Some(desk) = desks.open.get(&kind) {
            return Ok(desk.clone());
        }
        let folder = self.root.join(kind.folder_name());
        let desk = Desk::open_with(&folder, &self.author, kind, Arc::new(Utc::now))?;
        if kind == StoreKind::Sample && desk.is_empty()? {
            sample::fill(&desk.journal, desk.today())?;
        }
        let desk = Arc::new(desk);
        desks.open.insert(kind, desk.clone());
        Ok(desk)
    }

    fn desks(&self) -> MutexGuard<'_, Desks> {
        self.desks.lock().unwrap_or_else(PoisonError::into_inner)
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
