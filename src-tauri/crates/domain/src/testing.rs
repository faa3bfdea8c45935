//! A store of its own for each test.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use tashawur_journal::{Journal, OpenOptions, open};
use tempfile::TempDir;

use crate::agenda::{self, AgendaView, ItemCreateRequest, ItemPatch};
use crate::meeting::{self, MeetingCreateRequest, MeetingPatch};

/// A store that vanishes with the test.
pub(crate) struct Store {
    pub(crate) journal: Journal,
    _folder: TempDir,
}

impl Store {
    /// An empty store with what comes with the program.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        Self { journal: open_at(folder.path(), "موظف"), _folder: folder }
    }

    /// A meeting with these values.
    pub(crate) fn meeting(&self, values: MeetingPatch) -> String {
        let request = MeetingCreateRequest { from: None, values };
        meeting::create(&self.journal, &request, today()).expect("a meeting").id
    }

    /// An item, last under `parent`.
    pub(crate) fn item(&self, meeting: &str, parent: Option<&str>, values: ItemPatch) -> String {
        let request = ItemCreateRequest {
            meeting: meeting.to_owned(),
            parent: parent.map(str::to_owned),
            last: Some(true),
            values,
            ..ItemCreateRequest::default()
        };
        agenda::create(&self.journal, &request).expect("an item").id
    }

    /// An item of that title.
    pub(crate) fn titled(&self, meeting: &str, parent: Option<&str>, title_ar: &str) -> String {
        self.item(meeting, parent, ItemPatch { title_ar: Some(title_ar.to_owned()), ..ItemPatch::default() })
    }

    /// The agenda as it is shown.
    pub(crate) fn agenda(&self, meeting: &str) -> AgendaView {
        agenda::read(&self.journal, meeting, today()).expect("an agenda")
    }
}

/// The store of a folder, as this author opens it.
pub(crate) fn open_at(folder: &Path, author: &str) -> Journal {
    let clock = Arc::new(|| "2026-01-15T08:00:00Z".parse::<DateTime<Utc>>().expect("a moment"));
    let options = OpenOptions {
        key: None,
        author: author.to_owned(),
        nouns: crate::nouns(),
        builtin: crate::builtin(),
        clock,
        progress: tashawur_journal::unheard(),
    };
    open(folder, options).expect("the store opens").journal
}

/// The day of the tests.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 15).expect("a day")
}

/// A text that is given.
#[allow(clippy::unnecessary_wraps, reason = "patches hold optional texts")]
pub(crate) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}
