use super::{TranslationKind, TranslationRow, list};
use crate::agenda::{self, ItemEditRequest, ItemPatch, ItemRequest};
use crate::meeting::{MeetingLanguages, MeetingPatch};
use crate::register::{self, EntryCreateRequest, Values};
use crate::testing::{Store, some, today};

fn rows(store: &Store) -> Vec<TranslationRow> {
    list(&store.journal, today()).expect("the list").rows
}

/// Field and kind of each row of a document.
fn of(store: &Store, document: &str) -> Vec<(String, TranslationKind)> {
    let own = rows(store).into_iter().filter(|row| row.document == document);
    own.map(|row| (row.field, row.kind)).collect()
}

fn bilingual(store: &Store) -> String {
    let theme = MeetingPatch { theme_ar: some("الهجرة الآمنة"), ..MeetingPatch::default() };
    store.meeting(MeetingPatch { place_ar: some("القاهرة"), place_en: some("Cairo"), ..theme })
}

#[test]
fn what_is_empty_in_one_language_is_listed_from_the_top_of_the_agenda() {
    let store = Store::new();
    let meeting = bilingual(&store);
    let first = store.titled(&meeting, None, "أول");
    let both = ItemPatch { title_ar: some("ثانٍ"), title_en: some("Second"), ..ItemPatch::default() };
    store.item(&meeting, None, ItemPatch { note_en: some("A note"), ..both });
    store.titled(&meeting, Some(&first), "تحت الأول");
    let listed: Vec<(String, String)> = rows(&store)
        .into_iter()
        .filter(|row| row.document == meeting)
        .map(|row| (row.field, row.title_ar))
        .skip(1)
        .collect();
    let expected = [("title_en", "أول"), ("title_en", "تحت الأول"), ("note_ar", "ثانٍ")]
        .map(|(a, b)| (a.into(), b.into()));
    assert_eq!(listed, expected, "the agenda's order, after the meeting's own texts");
    assert_eq!(of(&store, &meeting).first(), Some(&("theme_en".to_owned(), TranslationKind::Missing)));
}

#[test]
fn a_title_changed_after_its_translation_is_listed_until_the_translation_follows() {
    let store = Store::new();
    let meeting = store.meeting(MeetingPatch::default());
    let both = ItemPatch { title_ar: some("تقرير"), title_en: some("Report"), ..ItemPatch::default() };
    let item = store.item(&meeting, None, both);
    let edit = |values: ItemPatch| {
        let request = ItemEditRequest { meeting: meeting.clone(), item: item.clone(), values };
        agenda::edit(&store.journal, &request).expect("an edit");
    };
    assert!(of(&store, &meeting).is_empty(), "both are there");
    edit(ItemPatch { title_ar: some("تقرير الأمانة الفنية"), ..ItemPatch::default() });
    assert_eq!(of(&store, &meeting), [("title_en".to_owned(), TranslationKind::Stale)]);
    edit(ItemPatch { title_en: some("Report of the Technical Secretariat"), ..ItemPatch::default() });
    assert!(of(&store, &meeting).is_empty(), "the translation followed");
}

#[test]
fn arabic_only_never_nags_and_what_is_deleted_waits_for_nothing() {
    let store = Store::new();
    let arabic = MeetingPatch { languages: Some(MeetingLanguages::ArabicOnly), ..MeetingPatch::default() };
    let internal = store.meeting(arabic);
    store.titled(&internal, None, "بند داخلي");
    assert!(of(&store, &internal).is_empty(), "a meeting in Arabic only is never listed");
    let meeting = store.meeting(MeetingPatch::default());
    let above = store.titled(&meeting, None, "بند");
    store.titled(&meeting, Some(&above), "بند فرعي");
    assert_eq!(of(&store, &meeting).len(), 2);
    let request = ItemRequest { meeting: meeting.clone(), item: above };
    agenda::delete(&store.journal, &request).expect("a deletion");
    assert!(of(&store, &meeting).is_empty(), "neither it nor what lies under it");
}

#[test]
fn entries_of_the_register_follow_the_meetings() {
    let store = Store::new();
    bilingual(&store);
    let values = Values::from([("name_ar".to_owned(), "هيئة".into())]);
    let request = EntryCreateRequest { kind: "organisation".to_owned(), values };
    let entry = register::create(&store.journal, &request).expect("an entry").id;
    let all = rows(&store);
    let own = all.iter().filter(|row| row.document == entry).collect::<Vec<_>>();
    assert_eq!(own.len(), 1);
    assert_eq!((own[0].noun.as_str(), own[0].field.as_str()), ("organisation", "name_en"));
    let first_entry = all.iter().position(|row| row.meeting_ar.is_empty()).expect("an entry");
    assert!(all[first_entry..].iter().all(|row| row.meeting_ar.is_empty()), "meetings stand first");
}
