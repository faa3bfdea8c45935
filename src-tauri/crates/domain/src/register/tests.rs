use super::{EntryCreateRequest, EntryEditRequest, EntryKind, EntryPatch, RegisterListRequest};
use super::{create, delete, edit, list, read, restore, uses};
use crate::agenda::ItemPatch;
use crate::error::Error;
use crate::meeting::MeetingPatch;
use crate::party::Party;
use crate::testing::{Store, open_at, some};

fn names(store: &Store, kind: EntryKind) -> Vec<String> {
    let request = RegisterListRequest { kind: Some(kind), deleted: None };
    list(&store.journal, &request).expect("a list").into_iter().map(|entry| entry.name_ar).collect()
}

fn entry(store: &Store, kind: EntryKind, name_ar: &str) -> String {
    let values = EntryPatch { name_ar: some(name_ar), ..EntryPatch::default() };
    create(&store.journal, &EntryCreateRequest { kind, values }).expect("an entry").id
}

fn patch(store: &Store, id: &str, values: EntryPatch) -> crate::error::Result<super::Entry> {
    edit(&store.journal, &EntryEditRequest { id: id.to_owned(), values })
}

#[test]
fn states_stand_in_protocol_order() {
    let store = Store::new();
    let states = names(&store, EntryKind::State);
    let order = [
        "الأردن",
        "الإمارات",
        "البحرين",
        "تونس",
        "الجزائر",
        "جيبوتي",
        "السعودية",
        "السودان",
        "سورية",
        "الصومال",
        "العراق",
        "عُمان",
        "فلسطين",
        "قطر",
        "القمر",
        "الكويت",
        "لبنان",
        "ليبيا",
        "مصر",
        "المغرب",
        "موريتانيا",
        "اليمن",
    ];
    assert_eq!(states, order, "the order of the League (domain section 3)");
    let codes = list(&store.journal, &RegisterListRequest { kind: Some(EntryKind::State), deleted: None });
    let codes: Vec<String> = codes.expect("a list").into_iter().map(|state| state.code).collect();
    assert_eq!(codes.join(" "), "JO AE BH TN DZ DJ SA SD SY SO IQ OM PS QA KM KW LB LY EG MA MR YE");
}

#[test]
fn other_entries_stand_by_their_arabic_names_whatever_their_spelling() {
    let store = Store::new();
    for name in ["ياسمين", "أحمد", "إبراهيم", "ابتسام", "الباقر"] {
        entry(&store, EntryKind::Person, name);
    }
    assert_eq!(names(&store, EntryKind::Person), ["ابتسام", "إبراهيم", "أحمد", "الباقر", "ياسمين"]);
}

#[test]
fn an_edit_writes_only_what_differs() {
    let store = Store::new();
    let id = entry(&store, EntryKind::Organisation, "منظمة");
    let before = store.journal.revision();
    patch(&store, &id, EntryPatch { name_ar: some(" منظمة "), ..EntryPatch::default() })
        .expect("the same name");
    assert_eq!(store.journal.revision(), before, "nothing was written");
    let values =
        EntryPatch { acronym: some("ORG"), variants: some("اسم آخر\nOther"), ..EntryPatch::default() };
    let after = patch(&store, &id, values).expect("new values");
    assert_eq!((after.acronym.as_str(), after.variants.as_str()), ("ORG", "اسم آخر\nOther"));
    assert!(!after.built_in && read(&store.journal, "state:JO").expect("a state").built_in);
}

#[test]
fn faulty_values_are_refused_with_their_sentence() {
    let store = Store::new();
    let refused =
        |kind, values: EntryPatch| match create(&store.journal, &EntryCreateRequest { kind, values }) {
            Err(Error::Invalid { message, .. }) => message,
            other => panic!("taken: {other:?}"),
        };
    assert_eq!(refused(EntryKind::Person, EntryPatch::default()), "error-invalid-name-empty");
    let named = || EntryPatch { name_ar: some("اسم"), ..EntryPatch::default() };
    let code = EntryPatch { code: some("JOR"), ..named() };
    assert_eq!(refused(EntryKind::State, code), "error-invalid-code");
    let email = EntryPatch { email: some("name at example"), ..named() };
    assert_eq!(refused(EntryKind::Person, email), "error-invalid-email");
    let order = EntryPatch { order: Some(1_000), ..named() };
    assert_eq!(refused(EntryKind::State, order), "error-invalid-order");
    let organisation = EntryPatch { organisation: some("organisation:NONE"), ..named() };
    assert_eq!(refused(EntryKind::Person, organisation), "error-invalid-reference");
    let long = EntryPatch { name_ar: Some("ب".repeat(100_000)), ..EntryPatch::default() };
    assert_eq!(refused(EntryKind::Person, long), "error-invalid-title-too-long");
}

#[test]
fn a_deleted_entry_comes_back_as_it_was() {
    let store = Store::new();
    let id = entry(&store, EntryKind::Term, "مصطلح");
    delete(&store.journal, &id).expect("a deletion");
    assert!(!names(&store, EntryKind::Term).contains(&"مصطلح".to_owned()), "it is out of the list");
    let request = RegisterListRequest { kind: Some(EntryKind::Term), deleted: Some(true) };
    assert_eq!(list(&store.journal, &request).expect("a list").len(), 1, "and among the deleted");
    restore(&store.journal, &id).expect("a return");
    assert!(names(&store, EntryKind::Term).contains(&"مصطلح".to_owned()), "it is back");
}

#[test]
fn the_uses_of_an_entry_are_the_meetings_and_items_that_name_it() {
    let store = Store::new();
    let person = entry(&store, EntryKind::Person, "إيناس الفرجاني");
    let by = |id: &str| Some(Party { entry: some(id), ..Party::default() });
    let meeting = store.meeting(MeetingPatch { host: by("organisation:LAS"), ..MeetingPatch::default() });
    let values = ItemPatch { title_ar: some("تقرير"), presenter: by(&person), ..ItemPatch::default() };
    let item = store.item(&meeting, None, values);
    let of_person = uses(&store.journal, &person).expect("uses");
    assert_eq!(of_person.len(), 1);
    assert_eq!((of_person[0].item.as_ref(), of_person[0].title_ar.as_str()), (Some(&item), "تقرير"));
    let of_host = uses(&store.journal, "organisation:LAS").expect("uses");
    assert_eq!((of_host.len(), of_host[0].item.as_ref()), (1, None), "the meeting itself");
    assert_eq!(uses(&store.journal, "process:ARCP").expect("uses").len(), 1, "its process, too");
}

#[test]
fn two_stores_filled_apart_merge_to_22_states_with_both_edits() {
    let (one, two) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let at = |journal: &tashawur_journal::Journal, id: &str, values: EntryPatch| {
        edit(journal, &EntryEditRequest { id: id.to_owned(), values }).expect("an edit");
    };
    let other = open_at(two.path(), "ب");
    at(&other, "state:SY", EntryPatch { note_ar: some("ملاحظة"), ..EntryPatch::default() });
    at(&other, "state:JO", EntryPatch { name_en: some("Jordan (B)"), ..EntryPatch::default() });
    drop(other);
    let journal = open_at(one.path(), "أ");
    at(&journal, "state:SY", EntryPatch { variants: some("سوريا\nالشام"), ..EntryPatch::default() });
    at(&journal, "state:JO", EntryPatch { name_en: some("Jordan (A)"), ..EntryPatch::default() });
    journal.merge(two.path()).expect("a merge");
    let states =
        list(&journal, &RegisterListRequest { kind: Some(EntryKind::State), deleted: None }).expect("a list");
    assert_eq!(states.len(), 22, "and not 44");
    let syria = read(&journal, "state:SY").expect("a state");
    assert_eq!(
        (syria.note_ar.as_str(), syria.variants.as_str()),
        ("ملاحظة", "سوريا\nالشام"),
        "both edits hold"
    );
    let open = crate::conflict::list(&journal).expect("the conflicts");
    assert_eq!(open.len(), 1, "one name was set twice: {open:?}");
    let shown: Vec<&str> = open[0].values.iter().map(|value| value.shown_en.as_str()).collect();
    assert!(
        shown.contains(&"Jordan (A)") && shown.contains(&"Jordan (B)"),
        "both values are shown: {shown:?}"
    );
    let choice = shown.iter().position(|value| *value == "Jordan (B)").and_then(|at| u32::try_from(at).ok());
    let request = crate::conflict::ConflictSettleRequest {
        document: "state:JO".to_owned(),
        item: String::new(),
        field: "name_en".to_owned(),
        choice,
    };
    crate::conflict::settle(&journal, &request).expect("a decision");
    assert_eq!(read(&journal, "state:JO").expect("a state").name_en, "Jordan (B)", "the chosen name holds");
    assert!(crate::conflict::list(&journal).expect("the conflicts").is_empty(), "nothing waits any more");
    assert!(
        crate::conflict::settle(&journal, &request).is_err(),
        "a settled conflict cannot be settled again"
    );
}
