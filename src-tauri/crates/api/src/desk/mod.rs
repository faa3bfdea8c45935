//! One open store with everything that works on it.

mod copies;
mod record;
mod state;
mod undo;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use tashawur_journal::{Journal, OpenOptions, Progress, StoreState};
use tashawur_pdf::Press;

use crate::{Answer, Refusal, StoreKind, document, table};

pub(crate) use copies::{keep_copy, take_back};
pub use record::*;
pub(crate) use state::{check, fill_sample, read, rename_author};
pub(crate) use undo::{redo, undo};

/// The most files that are read in one quiet moment.
const READ_WHEN_IDLE: u32 = 200;

/// Tells the time; tests tell it what they need.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// One open store with everything that works on it. All methods may be called from any thread.
pub struct Desk {
    pub(crate) journal: Journal,
    pub(crate) state: StoreState,
    pub(crate) kind: StoreKind,
    pub(crate) clock: Clock,
    press: OnceLock<Press>,
}

impl Desk {
    /// Opens the store in `folder`, or makes one there.
    ///
    /// # Errors
    /// Another program has it open, it belongs to another program, or the folder cannot be used.
    pub fn open(folder: &Path, author: &str) -> Result<Self, Refusal> {
        Self::open_with(folder, author, StoreKind::Office, Arc::new(Utc::now))
    }

    /// Opens a store of a kind, with a clock.
    ///
    /// # Errors
    /// As [`Desk::open`].
    pub fn open_with(folder: &Path, author: &str, kind: StoreKind, clock: Clock) -> Result<Self, Refusal> {
        Self::open_watched(folder, author, kind, clock, tashawur_journal::unheard())
    }

    /// The same, for those who show how far a store is prepared, when a new version of the program meets it.
    ///
    /// # Errors
    /// As [`Desk::open`].
    pub fn open_watched(
        folder: &Path,
        author: &str,
        kind: StoreKind,
        clock: Clock,
        progress: Progress,
    ) -> Result<Self, Refusal> {
        let opened = tashawur_journal::open(
            folder,
            OpenOptions {
                key: None,
                author: author.to_owned(),
                nouns: tashawur_domain::nouns(),
                builtin: tashawur_domain::builtin(),
                clock: clock.clone(),
                progress,
            },
        )?;
        Ok(Self { journal: opened.journal, state: opened.state, kind, clock, press: OnceLock::new() })
    }

    /// Runs one command. A panic inside becomes a refusal, and the desk lives on.
    ///
    /// # Errors
    /// An unknown name, a request that does not fit, a rule that refuses, a store or a file that fails.
    pub fn call(&self, name: &str, request: Value) -> Result<Answer, Refusal> {
        let command = table::command(name).ok_or_else(|| {
            Refusal::new(crate::Code::NotFound, "error-unknown-command", &[("name", name.to_owned())])
        })?;
        let before = self.journal.revision();
        let answer = catch_unwind(AssertUnwindSafe(|| command.run(self, request)))
            .unwrap_or_else(|_| Err(Refusal::internal(name)))?;
        let touched = self.journal.touched_since(before).into_iter().map(|doc| doc.0).collect();
        Ok(Answer { answer, revision: self.journal.revision(), touched })
    }

    /// Where the store lies.
    pub fn folder(&self) -> &Path {
        self.journal.folder()
    }

    /// Work for a moment when nobody waits: files that were never read are read for the search, and the caches are
    /// refreshed, so that the next start is quick.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn idle(&self) -> Result<(), Refusal> {
        document::read_waiting(self, READ_WHEN_IDLE)?;
        Ok(self.journal.idle()?)
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.now().with_timezone(&chrono::Local).date_naive()
    }

    /// The typesetter, made at its first use.
    pub(crate) fn press(&self) -> Result<&Press, Refusal> {
        if let Some(press) = self.press.get() {
            return Ok(press);
        }
        let press = Press::new().map_err(|error| Refusal::internal(&error.to_string()))?;
        Ok(self.press.get_or_init(|| press))
    }
}

impl Desk {
    /// Whether the store holds no meeting, not even a deleted one.
    pub(crate) fn is_empty(&self) -> Result<bool, Refusal> {
        let meetings = self.journal.rows(|rows| -> Result<u32, tashawur_journal::Error> {
            Ok(rows.query_row("SELECT count(*) FROM meeting", [], |row| row.get(0))?)
        })?;
        Ok(meetings == 0)
    }
}
