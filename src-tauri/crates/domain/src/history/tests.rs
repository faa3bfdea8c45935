use tashawur_i18n::plain;

use super::{FieldChange, HistoryRequest, HistoryRestoreRequest, Version, read, restore, subject};
use crate::agenda::{ItemEditRequest, ItemMoveRequest, ItemPatch};
use crate::error::Error;
use crate::meeting::MeetingPatch;
use crate::register::{self, EntryCreateRequest, FieldValue, PartCreateRequest, Values};
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

fn values(fields: &[(&str, &str)]) -> Values {
    fields.iter().map(|(field, value)| ((*field).to_owned(), FieldValue::from(*value))).collect()
}

fn body(store: &Store) -> String {
    let values = values(&[("name_ar", "الفريق المعني بالصيادين")]);
    let request = EntryCreateRequest { kind: "organisation".to_owned(), values };
    register::create(&store.journal, &request).expect("a body").id
}

fn part(store: &Store, id: &str, kind: &str, fields: &[(&str, &str)]) -> String {
    let request = PartCreateRequest { id: id.to_owned(), kind: kind.to_owned(), values: values(fields) };
    register::create_part(&store.journal, &request).expect("a part").id
}

#[test]
fn the_history_and_the_entry_say_which_part_it_is_though_it_has_no_title() {
    let store = Store::new();
    let body = body(&store);
    let parts = [
        ("mandate", vec![("starts", "2023-03")], "ولاية: مارس 2023", "Mandate: March 2023"),
        (
            "member",
            vec![("party", "state:JO"), ("starts", "2021")],
            "عضو: الأردن، 2021",
            "Member: Jordan, 2021",
        ),
        ("mandate", vec![("title_ar", "التمديد الأول")], "ولاية: التمديد الأول", "Mandate: التمديد الأول"),
        ("relation", vec![("sort", "supports")], "علاقة: يدعم", "Relation: Supports"),
    ];
    for (kind, fields, ar, en) in parts {
        let part = part(&store, &body, kind, &fields);
        let newest = versions(&store, &body, Some(&part)).remove(0);
        let change = newest.changes.first().expect("a change");
        assert_eq!((change.title_ar.as_str(), change.title_en.as_str()), (ar, en), "{kind}");
        let entry = register::read(&store.journal, &body).expect("the body");
        let shown = entry.parts.iter().find(|one| one.id == part).expect("the part");
        let called = (plain(&shown.called_ar), plain(&shown.called_en));
        assert_eq!((called.0.as_str(), called.1.as_str()), (ar, en), "its entry calls it the same");
    }
}

#[test]
fn a_step_of_undo_says_which_part_it_was_about() {
    let store = Store::new();
    let body = body(&store);
    part(&store, &body, "mandate", &[("starts", "2023-03")]);
    let undone = store.journal.undo().expect("a step back").expect("there was one");
    let of = subject(&store.journal, &undone.items).expect("a name").expect("it was about a part");
    assert_eq!((of.ar.as_str(), of.en.as_str()), ("ولاية: مارس 2023", "Mandate: March 2023"));
    let undone = store.journal.undo().expect("a step back").expect("there was one");
    assert_eq!(subject(&store.journal, &undone.items).expect("an answer"), None, "the body is no part");
}
