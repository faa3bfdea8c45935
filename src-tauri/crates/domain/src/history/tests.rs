use super::{FieldChange, HistoryRequest, HistoryRestoreRequest, Version, read, restore};
use crate::agenda::{ItemEditRequest, ItemMoveRequest, ItemPatch};
use crate::error::Error;
use crate::meeting::MeetingPatch;
use crate::testing::{Store, some};
use crate::{agenda, party::Party};

fn versions(store: &Store, document: &str, item: Option<&str>) -> Vec<Version> {
    let request = HistoryRequest { document: document.to_owned(), item: item.map(str::to_owned) };
    read(&store.journal, &request).expect("a history")
}

fn retitle(store: &Store, meeting: &str, item: &str, title: &str) {
    let values = ItemPatch { title_ar: some(title), ..ItemPatch::default() };
    let request = ItemEditRequest { meeting: meeting.to_owned(), item: item.to_owned(), values };
    agenda::edit(&store.journal, &request).expect("an edit");
}

fn change<'a>(version: &'a Version, field: &str) -> &'a FieldChange {
    version.changes.iter().find(|change| change.field == field).expect("the field is listed")
}

#[test]
fn the_history_of_an_item_tells_who_changed_what_from_what_to_what() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let item = store.titled(&meeting, None, "عنوان أول");
    store.titled(&meeting, None, "بند آخر");
    retitle(&store, &meeting, &item, "عنوان ثانٍ");
    let versions = versions(&store, &meeting, Some(&item));
    assert_eq!(versions.len(), 2, "the other item's change is not among them");
    assert_eq!((versions[0].what.as_str(), versions[0].who.as_str()), ("agenda_item.edit", "موظف"));
    assert_eq!(versions[0].at, "2026-01-15T08:00:00Z");
    let title = change(&versions[0], "title_ar");
    assert_eq!((title.before.as_str(), title.after.as_str()), ("عنوان أول", "عنوان ثانٍ"));
    assert_eq!(change(&versions[1], "title_ar").before, "", "it was made with its first title");
}

#[test]
fn a_move_is_told_by_its_place_in_the_outline_and_a_reference_by_its_name() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let first = store.titled(&meeting, None, "أول");
    let second = store.titled(&meeting, None, "ثانٍ");
    let request =
        ItemMoveRequest { meeting: meeting.clone(), item: second.clone(), parent: Some(first), after: None };
    agenda::move_item(&store.journal, &request).expect("a move");
    let moved = versions(&store, &meeting, Some(&second));
    let place = change(&moved[0], "place");
    assert_eq!((place.before.as_str(), place.after.as_str()), ("2", "1.1"));
    let presenter = Some(Party { entry: some("organisation:IOM"), ..Party::default() });
    let values = ItemPatch { presenter, ..ItemPatch::default() };
    agenda::edit(&store.journal, &ItemEditRequest { meeting: meeting.clone(), item: second.clone(), values })
        .expect("an edit");
    let named = versions(&store, &meeting, Some(&second));
    let presenter = change(&named[0], "presenter_entry");
    assert_eq!(presenter.after, "المنظمة الدولية للهجرة / International Organization for Migration");
}

#[test]
fn an_earlier_version_comes_back_as_a_new_one() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let item = store.titled(&meeting, None, "الأصل");
    retitle(&store, &meeting, &item, "التعديل");
    let first = versions(&store, &meeting, Some(&item)).pop().expect("the first version");
    let request =
        HistoryRestoreRequest { document: meeting.clone(), item: Some(item.clone()), hash: first.hash };
    restore(&store.journal, &request).expect("a return");
    let shown = store.agenda(&meeting).items.into_iter().find(|view| view.id == item).expect("the item");
    assert_eq!(shown.title_ar, "الأصل");
    assert_eq!(versions(&store, &meeting, Some(&item)).len(), 3, "nothing is taken out of the history");
    let unknown = HistoryRestoreRequest { hash: "00".repeat(32), ..request };
    assert!(matches!(restore(&store.journal, &unknown), Err(Error::NotFound { kind: "version" })));
}
