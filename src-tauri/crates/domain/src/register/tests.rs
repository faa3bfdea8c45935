use super::{EntryCreateRequest, EntryEditRequest, FieldValue, Read, RegisterListRequest, Values};
use super::{create, delete, edit, list, read, restore, uses};
use crate::agenda::ItemPatch;
use crate::error::Error;
use crate::meeting::MeetingPatch;
use crate::party::Party;
use crate::testing::{Store, open_at, some};

fn values(fields: &[(&str, &str)]) -> Values {
    fields.iter().map(|(field, value)| ((*field).to_owned(), FieldValue::from(*value))).collect()
}

fn of_kind(kind: &str) -> RegisterListRequest {
    RegisterListRequest { kind: Some(kind.to_owned()), ..RegisterListRequest::default() }
}

fn names(store: &Store, kind: &str) -> Vec<String> {
    let rows = list(&store.journal, &of_kind(kind)).expect("a list");
    rows.into_iter().map(|entry| entry.title_ar).collect()
}

fn entry(store: &Store, kind: &str, name_ar: &str) -> String {
    let request = EntryCreateRequest { kind: kind.to_owned(), values: values(&[("name_ar", name_ar)]) };
    create(&store.journal, &request).expect("an entry").id
}

fn patch(store: &Store, id: &str, values: Values) -> crate::error::Result<super::Entry> {
    edit(&store.journal, &EntryEditRequest { id: id.to_owned(), values })
}

#[test]
fn states_stand_in_protocol_order() {
    let store = Store::new();
    let states = names(&store, "state");
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
    let codes = list(&store.journal, &of_kind("state"));
    let codes: Vec<String> = codes.expect("a list").into_iter().map(|state| state.code).collect();
    assert_eq!(codes.join(" "), "JO AE BH TN DZ DJ SA SD SY SO IQ OM PS QA KM KW LB LY EG MA MR YE");
}

#[test]
fn other_entries_stand_by_their_arabic_names_whatever_their_spelling() {
    let store = Store::new();
    for name in ["ياسمين", "أحمد", "إبراهيم", "ابتسام", "الباقر"] {
        entry(&store, "person", name);
    }
    assert_eq!(names(&store, "person"), ["ابتسام", "إبراهيم", "أحمد", "الباقر", "ياسمين"]);
}

#[test]
fn an_edit_writes_only_what_differs() {
    let store = Store::new();
    let id = entry(&store, "organisation", "منظمة");
    let before = store.journal.revision();
    patch(&store, &id, values(&[("name_ar", " منظمة ")])).expect("the same name");
    assert_eq!(store.journal.revision(), before, "nothing was written");
    let values = values(&[("acronym", "ORG"), ("variants", "اسم آخر\nOther")]);
    let after = patch(&store, &id, values).expect("new values");
    assert_eq!((after.values.text("acronym"), after.values.text("variants")), ("ORG", "اسم آخر\nOther"));
    assert!(!after.built_in && read(&store.journal, "state:JO").expect("a state").built_in);
}

#[test]
fn faulty_values_are_refused_with_their_sentence() {
    let store = Store::new();
    let refused = |kind: &str, values: Values| match create(
        &store.journal,
        &EntryCreateRequest { kind: kind.to_owned(), values },
    ) {
        Err(Error::Invalid { message, .. }) => message,
        other => panic!("taken: {other:?}"),
    };
    let with = |field: &str, value: FieldValue| {
        let mut all = values(&[("name_ar", "اسم")]);
        all.insert(field.to_owned(), value);
        all
    };
    assert_eq!(refused("person", Values::new()), "error-invalid-name-empty");
    assert_eq!(refused("planet", values(&[("name_ar", "اسم")])), "error-invalid-kind", "no such noun");
    assert_eq!(refused("state", with("code", "JOR".into())), "error-invalid-code");
    assert_eq!(refused("person", with("email", "name at example".into())), "error-invalid-email");
    assert_eq!(refused("state", with("order", FieldValue::Number(1_000))), "error-invalid-number");
    assert_eq!(refused("state", with("order", "first".into())), "error-invalid-value", "a word is no number");
    assert_eq!(refused("state", with("colour", "green".into())), "error-invalid-field");
    assert_eq!(refused("organisation", with("founded", "once".into())), "error-invalid-date");
    assert_eq!(refused("organisation", with("sort", "club".into())), "error-invalid-kind");
    let organisation = with("organisation", "organisation:NONE".into());
    assert_eq!(refused("person", organisation), "error-invalid-reference");
    let wrong_kind = with("organisation", "term:agenda".into());
    assert_eq!(refused("person", wrong_kind), "error-invalid-reference", "a term employs nobody");
    let long = values(&[("name_ar", &"ب".repeat(100_000))]);
    assert_eq!(refused("person", long), "error-invalid-title-too-long");
}

#[test]
fn a_deleted_entry_comes_back_as_it_was() {
    let store = Store::new();
    let id = entry(&store, "term", "مصطلح");
    delete(&store.journal, &id).expect("a deletion");
    assert!(!names(&store, "term").contains(&"مصطلح".to_owned()), "it is out of the list");
    let request = RegisterListRequest { deleted: Some(true), ..of_kind("term") };
    assert_eq!(list(&store.journal, &request).expect("a list").len(), 1, "and among the deleted");
    restore(&store.journal, &id).expect("a return");
    assert!(names(&store, "term").contains(&"مصطلح".to_owned()), "it is back");
}

#[test]
fn the_uses_of_an_entry_are_the_meetings_and_items_that_name_it() {
    let store = Store::new();
    let person = entry(&store, "person", "إيناس الفرجاني");
    let by = |id: &str| Some(Party { entry: some(id), ..Party::default() });
    let meeting = store.meeting(MeetingPatch { host: by("organisation:LAS"), ..MeetingPatch::default() });
    let values = ItemPatch { title_ar: some("تقرير"), presenter: by(&person), ..ItemPatch::default() };
    let item = store.item(&meeting, None, values);
    let of_person = uses(&store.journal, &person).expect("uses");
    assert_eq!(of_person.len(), 1);
    assert_eq!((of_person[0].item.as_ref(), of_person[0].title_ar.as_str()), (Some(&item), "تقرير"));
    let in_meetings = |id: &str| {
        let uses = uses(&store.journal, id).expect("uses");
        uses.into_iter().filter(|found| found.kind == "meeting").collect::<Vec<_>>()
    };
    let of_host = in_meetings("organisation:LAS");
    assert_eq!((of_host.len(), of_host[0].item.as_ref()), (1, None), "the meeting itself");
    assert_eq!(in_meetings("process:ARCP").len(), 1, "its process, too");
}

#[test]
fn two_stores_filled_apart_merge_to_22_states_with_both_edits() {
    let (one, two) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let at = |journal: &tashawur_journal::Journal, id: &str, values: Values| {
        edit(journal, &EntryEditRequest { id: id.to_owned(), values }).expect("an edit");
    };
    let other = open_at(two.path(), "ب");
    at(&other, "state:SY", values(&[("note_ar", "ملاحظة")]));
    at(&other, "state:JO", values(&[("name_en", "Jordan (B)")]));
    drop(other);
    let journal = open_at(one.path(), "أ");
    at(&journal, "state:SY", values(&[("variants", "سوريا\nالشام")]));
    at(&journal, "state:JO", values(&[("name_en", "Jordan (A)")]));
    journal.merge(two.path()).expect("a merge");
    let states = list(&journal, &of_kind("state")).expect("a list");
    assert_eq!(states.len(), 22, "and not 44");
    let syria = read(&journal, "state:SY").expect("a state");
    assert_eq!(
        (syria.values.text("note_ar"), syria.values.text("variants")),
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
    assert_eq!(
        read(&journal, "state:JO").expect("a state").values.text("name_en"),
        "Jordan (B)",
        "the chosen name holds"
    );
    assert!(crate::conflict::list(&journal).expect("the conflicts").is_empty(), "nothing waits any more");
    assert!(
        crate::conflict::settle(&journal, &request).is_err(),
        "a settled conflict cannot be settled again"
    );
}
