//! The office's store and the sample archive, side by side and never mixed.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use chrono::Utc;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_domain::sample;
use ts_rs::TS;

use crate::{Desk, Refusal};

/// Which store is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
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

/// The stores under one folder, of which one is open at a time.
pub struct Stores {
    root: PathBuf,
    author: String,
    open: RwLock<Option<Arc<Desk>>>,
}

impl Stores {
    /// The stores under `root`; nothing is opened yet.
    pub fn new(root: &Path, author: &str) -> Self {
        Self { root: root.to_owned(), author: author.to_owned(), open: RwLock::new(None) }
    }

    /// The stores with one desk that is open already, for a store in a folder of its own.
    pub fn with_desk(root: &Path, author: &str, desk: Desk) -> Self {
        let stores = Self::new(root, author);
        stores.replace(Some(Arc::new(desk)));
        stores
    }

    /// Opens a store in the place of the one that is open now. The sample archive is filled at its first opening.
    ///
    /// # Errors
    /// The store cannot be opened; the one that was open is opened again at the next call.
    pub fn open(&self, kind: StoreKind) -> Result<Arc<Desk>, Refusal> {
        self.replace(None);
        let folder = self.root.join(kind.folder_name());
        let desk = Desk::open_with(&folder, &self.author, kind, Arc::new(Utc::now))?;
        if kind == StoreKind::Sample && desk.is_empty()? {
            sample::fill(&desk.journal, desk.today())?;
        }
        let desk = Arc::new(desk);
        self.replace(Some(desk.clone()));
        Ok(desk)
    }

    /// The desk that is open; the office's store when none is.
    ///
    /// # Errors
    /// The office's store cannot be opened.
    pub fn desk(&self) -> Result<Arc<Desk>, Refusal> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner).clone();
        match open {
            Some(desk) => Ok(desk),
            None => self.open(StoreKind::Office),
        }
    }

    fn replace(&self, desk: Option<Arc<Desk>>) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = desk;
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
