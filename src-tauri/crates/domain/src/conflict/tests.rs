use std::path::Path;

use tashawur_journal::Journal;
use tempfile::TempDir;

use super::{ConflictSettleRequest, ConflictView, list, settle};
use crate::agenda::{
    self, ItemCreateRequest, ItemEditRequest, ItemMoveRequest, ItemPatch, ItemRequest, ItemView,
};
use crate::meeting::{self, MeetingCreateRequest};
use crate::testing::{open_at, some, today};

/// Two laptops that begin with the same agenda of three items.
struct Apart {
    here: Journal,
    there: TempDir,
    meeting: String,
    items: Vec<String>,
    _folder: TempDir,
}

fn apart() -> Apart {
    let (folder, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let here = open_at(folder.path(), "أمل");
    let meeting = meeting::create(&here, &MeetingCreateRequest::default(), today()).expect("a meeting").id;
    let item = |title: &str| {
        let values = ItemPatch { title_ar: some(title), title_en: some(title), ..ItemPatch::default() };
        let request = ItemCreateRequest {
            meeting: meeting.clone(),
            last: Some(true),
            values,
            ..ItemCreateRequest::default()
        };
        agenda::create(&here, &request).expect("an item").id
    };
    let items = vec![item("أول"), item("ثانٍ"), item("ثالث")];
    drop(here);
    let other = open_at(there.path(), "بدر");
    other.merge(folder.path()).expect("the first exchange");
    drop(other);
    Apart { here: open_at(folder.path(), "أمل"), there, meeting, items, _folder: folder }
}

impl Apart {
    /// What both do without knowing of each other; then their stores meet here.
    fn then(&self, here: impl Fn(&Journal), there: impl Fn(&Journal)) {
        here(&self.here);
        let other = open_at(self.folder(), "بدر");
        there(&other);
        drop(other);
        self.here.merge(self.folder()).expect("a merge");
    }

    fn folder(&self) -> &Path {
        self.there.path()
    }

    fn edit(&self, journal: &Journal, item: usize, values: ItemPatch) {
        let request =
            ItemEditRequest { meeting: self.meeting.clone(), item: self.items[item].clone(), values };
        agenda::edit(journal, &request).expect("an edit");
    }

    fn put_under(&self, journal: &Journal, item: usize, parent: usize) {
        let request = ItemMoveRequest {
            meeting: self.meeting.clone(),
            item: self.items[item].clone(),
            parent: Some(self.items[parent].clone()),
            after: None,
        };
        agenda::move_item(journal, &request).expect("a move");
    }

    fn only(&self) -> ConflictView {
        let mut open = list(&self.here).expect("the conflicts");
        assert_eq!(open.len(), 1, "one conflict: {open:?}");
        open.remove(0)
    }

    fn settle(&self, conflict: &ConflictView, choice: Option<usize>) {
        let request = ConflictSettleRequest {
            document: conflict.document.clone(),
            item: conflict.item.clone(),
            field: conflict.field.clone(),
            choice: choice.and_then(|at| u32::try_from(at).ok()),
        };
        settle(&self.here, &request).expect("a decision");
        assert!(list(&self.here).expect("the conflicts").is_empty(), "nothing waits any more");
    }

    fn item(&self, item: usize) -> ItemView {
        let items = agenda::read(&self.here, &self.meeting, today()).expect("an agenda").items;
        items.into_iter().find(|view| view.id == self.items[item]).expect("the item")
    }
}

#[test]
fn two_durations_are_both_shown_and_the_chosen_one_holds() {
    let apart = apart();
    let lasting = |minutes| ItemPatch { duration: Some(minutes), ..ItemPatch::default() };
    apart.then(|here| apart.edit(here, 0, lasting(20)), |there| apart.edit(there, 0, lasting(45)));
    let conflict = apart.only();
    assert_eq!((conflict.kind.as_str(), conflict.title_ar.as_str()), ("two_values", "أول"));
    let mut shown: Vec<(&str, &str)> =
        conflict.values.iter().map(|value| (value.shown_ar.as_str(), value.who.as_str())).collect();
    shown.sort_unstable();
    assert_eq!(shown, [("20", "أمل"), ("45", "بدر")], "who wrote what");
    let place = conflict.values.iter().position(|value| value.value == "45");
    apart.settle(&conflict, place);
    assert_eq!(apart.item(0).duration, Some(45));
}

#[test]
fn two_moves_are_told_as_places_in_words_and_keeping_settles_them() {
    let apart = apart();
    apart.then(|here| apart.put_under(here, 2, 0), |there| apart.put_under(there, 2, 1));
    let conflict = apart.only();
    assert_eq!(conflict.kind, "moved_both");
    let mut shown: Vec<&str> = conflict.values.iter().map(|value| value.shown_ar.as_str()).collect();
    shown.sort_unstable();
    assert_eq!(shown, ["الموضع 1.1، تحت «أول»", "الموضع 2.1، تحت «ثانٍ»"]);
    let before = apart.item(2).parent;
    apart.settle(&conflict, None);
    assert_eq!(apart.item(2).parent, before, "it stays where it stands");
}

#[test]
fn a_text_changed_on_both_sides_waits_until_someone_has_read_it() {
    let apart = apart();
    let note = |text: &str| ItemPatch { note_ar: some(text), ..ItemPatch::default() };
    apart.then(|here| apart.edit(here, 1, note("من هنا")), |there| apart.edit(there, 1, note("من هناك")));
    let conflict = apart.only();
    assert_eq!((conflict.kind.as_str(), conflict.values.len()), ("text_both", 2));
    let merged = apart.item(1).note_ar;
    apart.settle(&conflict, None);
    assert_eq!(apart.item(1).note_ar, merged, "reading changes nothing");
}

#[test]
fn what_was_deleted_here_and_edited_there_can_be_kept() {
    let apart = apart();
    let request = ItemRequest { meeting: apart.meeting.clone(), item: apart.items[1].clone() };
    let title = ItemPatch { title_ar: some("ثانٍ معدّل"), ..ItemPatch::default() };
    apart.then(
        |here| agenda::delete(here, &request).expect("a deletion"),
        |there| apart.edit(there, 1, title.clone()),
    );
    let conflict = apart.only();
    assert_eq!(conflict.kind, "edited_deleted");
    let kept = conflict.values.iter().position(|value| value.shown_en == "Kept");
    assert!(kept.is_some(), "one side kept it: {:?}", conflict.values);
    apart.settle(&conflict, kept);
    assert_eq!(apart.item(1).title_ar, "ثانٍ معدّل", "it is back with its edit");
}

/// Puts the last change of the other laptop aside, as a merge does when its mark was used twice, and lets the next
/// start derive the rows again.
fn put_aside(here: &Path, there: &Path, meeting: &str) {
    let open = |folder: &Path| rusqlite::Connection::open(folder.join("store.sqlite")).expect("the file");
    let (mine, other) = (open(here), open(there));
    let mut found = other
        .prepare("SELECT hash, doc, actor, seq, bytes, at, op FROM change WHERE doc = ?1 ORDER BY rowid DESC")
        .expect("the changes");
    let mut rows = found.query([meeting]).expect("the changes");
    let row = rows.next().expect("a row").expect("a change");
    let values: Vec<rusqlite::types::Value> = (0..7).map(|at| row.get(at).expect("a value")).collect();
    mine.execute(
        "INSERT INTO quarantine (hash, doc, actor, seq, bytes, at, op, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'identity')",
        rusqlite::params_from_iter(values),
    )
    .expect("it is put aside");
    mine.execute("UPDATE local SET value = '' WHERE key = 'derived'", []).expect("the rows are made again");
}

#[test]
fn what_was_put_aside_is_told_with_author_and_deed_until_it_is_acknowledged() {
    let apart = apart();
    let other = open_at(apart.folder(), "بدر");
    apart.edit(&other, 0, ItemPatch { title_ar: some("أول معدّل"), ..ItemPatch::default() });
    drop(other);
    let Apart { here, there, meeting, items, _folder } = apart;
    drop(here);
    put_aside(_folder.path(), there.path(), &meeting);
    let apart = Apart { here: open_at(_folder.path(), "أمل"), there, meeting, items, _folder };

    let conflict = apart.only();
    assert_eq!((conflict.kind.as_str(), conflict.values.len()), ("identity", 1));
    let aside = &conflict.values[0];
    assert_eq!((aside.who.as_str(), aside.shown_ar.as_str()), ("بدر", "تعديل بند"));
    assert_eq!((aside.shown_en.as_str(), aside.at.as_str()), ("Item edited", "2026-01-15T08:00:00Z"));
    apart.settle(&conflict, None);
    assert_eq!(apart.item(0).title_ar, "أول", "it stays put aside");
    assert_eq!(apart.here.check().expect("a check").faults, Vec::<String>::new());
}
