//! An office: a desk on a store of its own, asked through the command table like the window does.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde_json::{Value, json};
use tashawur_api::{Desk, Refusal, StoreKind};
use tempfile::TempDir;

/// An office with an empty store, gone when it is dropped.
pub struct Office {
    desk: Desk,
    folder: Place,
    clock: Arc<Mutex<Option<DateTime<Utc>>>>,
}

enum Place {
    Own(TempDir),
    Given(PathBuf),
}

impl Office {
    /// An empty office in which an officer of this name works.
    pub fn of(officer: &str) -> Self {
        let folder = TempDir::new().expect("a temporary folder can be made");
        let store = folder.path().join("store");
        Self::open(&store, officer, Place::Own(folder)).expect("a store can be made")
    }

    /// An empty office on this day, `YYYY-MM-DD`, at noon.
    pub fn on(day: &str) -> Self {
        let office = Self::of("Officer");
        office.wait_until(day);
        office
    }

    /// The office whose store lies in this folder; it stays when the office is dropped.
    pub fn in_folder(folder: &Path) -> Self {
        Self::try_folder(folder).expect("the store can be opened")
    }

    /// The same, where the store may be refused.
    ///
    /// # Errors
    /// As [`Desk::open`].
    pub fn try_folder(folder: &Path) -> Result<Self, Refusal> {
        Self::open(folder, "Officer", Place::Given(folder.to_owned()))
    }

    fn open(store: &Path, officer: &str, folder: Place) -> Result<Self, Refusal> {
        let clock = Arc::new(Mutex::new(None));
        let seen = clock.clone();
        let now = move || seen.lock().expect("nobody panics with the clock").unwrap_or_else(Utc::now);
        let desk = Desk::open_with(store, officer, StoreKind::Office, Arc::new(now))?;
        Ok(Self { desk, folder, clock })
    }

    /// The office's clock stands at noon of this day, `YYYY-MM-DD`, from now on.
    pub fn wait_until(&self, day: &str) {
        let day: NaiveDate = day.parse().expect("a day");
        let noon = NaiveTime::from_hms_opt(12, 0, 0).expect("noon is a time");
        *self.clock.lock().expect("nobody panics with the clock") = Some(day.and_time(noon).and_utc());
    }

    /// An office that holds the sample archive.
    pub fn with_the_sample() -> Self {
        let office = Self::of("Officer");
        office.ask("sample.fill", json!({}));
        office
    }

    /// The answer of a command that must not be refused.
    pub fn ask(&self, name: &str, request: Value) -> Value {
        let shown = request.to_string();
        match self.desk.call(name, request) {
            Ok(answer) => answer.answer,
            Err(refusal) => panic!("{name} {} was refused: {refusal:?}", shorten(&shown)),
        }
    }

    /// The refusal of a command that must be refused.
    pub fn refusal(&self, name: &str, request: Value) -> Refusal {
        let shown = request.to_string();
        match self.desk.call(name, request) {
            Ok(answer) => panic!("{name} {} was not refused: {}", shorten(&shown), answer.answer),
            Err(refusal) => refusal,
        }
    }

    /// The answer of a command that may be refused.
    ///
    /// # Errors
    /// The refusal.
    pub fn attempt(&self, name: &str, request: Value) -> Result<Value, Refusal> {
        self.desk.call(name, request).map(|answer| answer.answer)
    }

    /// A new meeting with these values; answers its id.
    pub fn meeting(&self, values: Value) -> String {
        id(&self.ask("meeting.create", json!({ "values": values })))
    }

    /// A new item at the end of the agenda, or of the children of `parent`; answers its id.
    pub fn item(&self, meeting: &str, parent: Option<&str>, values: Value) -> String {
        let request = json!({ "meeting": meeting, "parent": parent, "last": true, "values": values });
        id(&self.ask("agenda_item.create", request))
    }

    /// The whole agenda.
    pub fn agenda(&self, meeting: &str) -> Value {
        self.ask("agenda.read", json!({ "id": meeting }))
    }

    /// The values of one field of all items, from top to bottom.
    pub fn column(&self, meeting: &str, field: &str) -> Vec<Value> {
        let agenda = self.agenda(meeting);
        let items = agenda["items"].as_array().expect("an agenda has items");
        items.iter().map(|item| item[field].clone()).collect()
    }

    /// The item of an agenda as it is shown.
    pub fn shown(&self, meeting: &str, item: &str) -> Value {
        let agenda = self.agenda(meeting);
        let items = agenda["items"].as_array().expect("an agenda has items");
        let found = items.iter().find(|shown| shown["id"] == item);
        found.unwrap_or_else(|| panic!("the item {item} is not on the agenda")).clone()
    }

    /// Changes an item.
    pub fn edit(&self, meeting: &str, item: &str, values: Value) {
        self.ask("agenda_item.edit", json!({ "meeting": meeting, "item": item, "values": values }));
    }

    /// Moves an item under `parent`, after `after`.
    pub fn move_item(&self, meeting: &str, item: &str, parent: Option<&str>, after: Option<&str>) {
        let request = json!({ "meeting": meeting, "item": item, "parent": parent, "after": after });
        self.ask("agenda_item.move", request);
    }

    /// Writes the agenda as a file; answers its path.
    pub fn export(&self, meeting: &str, language: &str, format: &str) -> PathBuf {
        let path = self.folder().join(format!("agenda-{language}.{format}"));
        self.ask(
            "agenda.export",
            json!({ "meeting": meeting, "language": language, "format": format, "path": path }),
        );
        path
    }

    /// A folder for whatever a test writes, gone with the office.
    pub fn folder(&self) -> &Path {
        match &self.folder {
            Place::Own(folder) => folder.path(),
            Place::Given(folder) => folder,
        }
    }

    /// The folder of the store.
    pub fn store(&self) -> PathBuf {
        self.desk.folder().to_owned()
    }

    /// Closes the desk and leaves the folder of the store, for whoever looks at the store itself.
    ///
    /// # Panics
    /// The folder was given and is not the office's own.
    pub fn close(self) -> ClosedStore {
        let store = self.store();
        drop(self.desk);
        match self.folder {
            Place::Own(folder) => ClosedStore { store, _folder: folder },
            Place::Given(folder) => panic!("{} is not the office's own", folder.display()),
        }
    }
}

/// A store that nobody has open.
pub struct ClosedStore {
    store: PathBuf,
    _folder: TempDir,
}

impl ClosedStore {
    /// The folder of the store.
    pub fn path(&self) -> &Path {
        &self.store
    }
}

/// The id in an answer.
pub fn id(answer: &Value) -> String {
    answer["id"].as_str().expect("the answer names what was made").to_owned()
}

fn shorten(text: &str) -> String {
    text.chars().take(300).collect()
}
