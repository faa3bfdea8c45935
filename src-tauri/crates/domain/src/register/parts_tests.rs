//! The parts of entries, the sets, and the rules that look at a whole entry.

use tashawur_journal::{DocId, ROOT};

use super::{
    Entry, EntryCreateRequest, EntryEditRequest, FieldValue, PartCreateRequest, PartEditRequest,
    PartMoveRequest, PartRequest, Read, RegisterListRequest, Values,
};
use super::{create, create_part, delete_part, edit, edit_part, list, move_part, read, restore_part, uses};
use crate::error::{Error, Result};
use crate::testing::Store;

fn values(fields: &[(&str, &str)]) -> Values {
    fields.iter().map(|(field, value)| ((*field).to_owned(), FieldValue::from(*value))).collect()
}

fn entry(store: &Store, kind: &str, fields: &[(&str, &str)]) -> String {
    let request = EntryCreateRequest { kind: kind.to_owned(), values: values(fields) };
    create(&store.journal, &request).expect("an entry").id
}

fn part(store: &Store, id: &str, kind: &str, fields: &[(&str, &str)]) -> Result<String> {
    let request = PartCreateRequest { id: id.to_owned(), kind: kind.to_owned(), values: values(fields) };
    create_part(&store.journal, &request).map(|made| made.id)
}

fn titles(entry: &Entry, kind: &str) -> Vec<String> {
    let parts = entry.parts.iter().filter(|part| part.kind == kind && !part.deleted);
    parts.map(|part| part.values.text("title_ar").to_owned()).collect()
}

fn message(refused: Result<impl std::fmt::Debug>) -> &'static str {
    match refused {
        Err(Error::Invalid { message, .. }) => message,
        other => panic!("taken: {other:?}"),
    }
}

#[test]
fn positions_of_a_person_stand_in_the_order_of_their_days() {
    let store = Store::new();
    let person = entry(&store, "person", &[("name_ar", "إيناس الفرجاني")]);
    for (title, starts) in [("وزير مفوض", "2022"), ("مدير إدارة", "2017-03"), ("باحث", "2009-05-01")]
    {
        part(&store, &person, "position", &[("title_ar", title), ("starts", starts)]).expect("a position");
    }
    let person = read(&store.journal, &person).expect("a person");
    assert_eq!(titles(&person, "position"), ["باحث", "مدير إدارة", "وزير مفوض"], "whatever their precision");
}

#[test]
fn a_part_is_edited_deleted_and_brought_back() {
    let store = Store::new();
    let body = entry(&store, "organisation", &[("name_ar", "لجنة"), ("sort", "steering_committee")]);
    let mandate =
        part(&store, &body, "mandate", &[("title_ar", "ولاية"), ("starts", "2021")]).expect("a mandate");
    let request = PartEditRequest {
        id: body.clone(),
        part: mandate.clone(),
        values: Values::from([("months".to_owned(), FieldValue::Number(24))]),
    };
    edit_part(&store.journal, &request).expect("an edit");
    let name = PartRequest { id: body.clone(), part: mandate.clone() };
    delete_part(&store.journal, &name).expect("a deletion");
    let now = read(&store.journal, &body).expect("a body");
    assert!(now.parts.iter().all(|part| part.deleted), "it stands among the deleted parts");
    restore_part(&store.journal, &name).expect("a return");
    let now = read(&store.journal, &body).expect("a body");
    assert_eq!(now.parts[0].values.number("months"), Some(24), "it came back as it was");
    let elsewhere = PartRequest { id: body, part: "nowhere".to_owned() };
    assert!(matches!(delete_part(&store.journal, &elsewhere), Err(Error::NotFound { .. })));
}

#[test]
fn parts_with_an_order_of_their_own_are_moved() {
    let store = Store::new();
    let edition = entry(&store, "edition", &[("name_ar", "اجتماع"), ("starts", "2021-12-14")]);
    let made: Vec<String> = ["أولى", "ثانية", "ثالثة"]
        .iter()
        .map(|title| part(&store, &edition, "priority", &[("title_ar", title)]).expect("a priority"))
        .collect();
    let order = |store: &Store| titles(&read(&store.journal, &edition).expect("an edition"), "priority");
    assert_eq!(order(&store), ["أولى", "ثانية", "ثالثة"], "as they were written");
    let mut request =
        PartMoveRequest { id: edition.clone(), part: made[2].clone(), before: Some(made[0].clone()) };
    move_part(&store.journal, &request).expect("a move");
    assert_eq!(order(&store), ["ثالثة", "أولى", "ثانية"]);
    request.before = None;
    move_part(&store.journal, &request).expect("a move");
    assert_eq!(order(&store), ["أولى", "ثانية", "ثالثة"], "nothing before it puts it last");
}

#[test]
fn faulty_parts_are_refused_and_write_nothing() {
    let store = Store::new();
    let body = entry(&store, "organisation", &[("name_ar", "هيئة")]);
    let before = store.journal.revision();
    assert_eq!(message(part(&store, &body, "segment", &[])), "error-invalid-kind", "a body has no segments");
    let turned = [("starts", "2023"), ("ends", "2021-12")];
    assert_eq!(message(part(&store, &body, "relation", &turned)), "error-invalid-end-before-start");
    let target = [("target", "term:agenda")];
    assert_eq!(message(part(&store, &body, "relation", &target)), "error-invalid-reference");
    assert_eq!(store.journal.revision(), before, "nothing was written");
}

#[test]
fn what_an_entry_names_knows_of_it() {
    let store = Store::new();
    let theme = entry(&store, "theme", &[("name_ar", "التعليم"), ("sort", "theme")]);
    let body = entry(&store, "organisation", &[("name_ar", "فريق")]);
    let tag = Values::from([("themes".to_owned(), FieldValue::List(vec![theme.clone()]))]);
    edit(&store.journal, &EntryEditRequest { id: body.clone(), values: tag }).expect("a tag");
    part(&store, &body, "relation", &[("sort", "supports"), ("target", "organisation:ATCR")])
        .expect("a relation");
    let of_theme = uses(&store.journal, &theme).expect("uses");
    assert_eq!((of_theme[0].document.as_str(), of_theme[0].field.as_str()), (body.as_str(), "themes"));
    let of_forum = uses(&store.journal, "organisation:ATCR").expect("uses");
    assert!(
        of_forum.iter().any(|used| used.document == body && used.item_kind == "relation"),
        "the relation is seen from its other end: {of_forum:?}"
    );
    let request =
        RegisterListRequest { kind: Some("organisation".to_owned()), of: Some(theme), ..Default::default() };
    assert_eq!(list(&store.journal, &request).expect("a list").len(), 1, "a list can be asked for a tag");
}

#[test]
fn a_theme_cannot_lie_under_itself() {
    let store = Store::new();
    let above = entry(&store, "theme", &[("name_ar", "الاعتماد على النفس")]);
    let below = entry(&store, "theme", &[("name_ar", "العمل"), ("parent", &above)]);
    let under = |parent: &str| {
        let values = values(&[("parent", parent)]);
        edit(&store.journal, &EntryEditRequest { id: above.clone(), values })
    };
    assert_eq!(message(under(&below)), "error-invalid-theme-cycle");
    assert_eq!(message(under(&above)), "error-invalid-theme-cycle");
}

#[test]
fn a_cycle_that_two_laptops_made_is_shown_and_can_be_undone() {
    let store = Store::new();
    let one = entry(&store, "theme", &[("name_ar", "أول")]);
    let two = entry(&store, "theme", &[("name_ar", "ثان"), ("parent", &one)]);
    // What a merge of two laptops leaves, neither of which broke the rule.
    let done = store.journal.edit("merge", |edit| {
        edit.set(&DocId(one.clone()), ROOT, "parent", two.as_str().into())?;
        Ok::<(), Error>(())
    });
    done.expect("a cycle");
    let shown = read(&store.journal, &one).expect("a theme").problems;
    assert_eq!(shown[0].message_id, "error-invalid-theme-cycle");
    let values = values(&[("name_ar", "أوّل")]);
    edit(&store.journal, &EntryEditRequest { id: one.clone(), values })
        .expect("other fields can still be edited");
    let free = Values::from([("parent".to_owned(), FieldValue::Nothing(()))]);
    let after = edit(&store.journal, &EntryEditRequest { id: one, values: free }).expect("the way out");
    assert!(after.problems.is_empty(), "the cycle is gone");
}

#[test]
fn titles_come_from_the_entries_that_are_named() {
    let store = Store::new();
    let person = entry(&store, "person", &[("name_ar", "سمر"), ("name_en", "Samar")]);
    let point = entry(&store, "focal_point", &[("person", &person), ("state", "state:JO")]);
    let point = read(&store.journal, &point).expect("a focal point");
    assert_eq!((point.title_ar.as_str(), point.title_en.as_str()), ("سمر – الأردن", "Samar – Jordan"));
    let series = entry(
        &store,
        "series",
        &[("name_ar", "المنتدى العالمي للاجئين"), ("name_en", "Global Refugee Forum")],
    );
    let edition = entry(&store, "edition", &[("series", &series), ("starts", "2023-12")]);
    let edition = read(&store.journal, &edition).expect("an edition");
    assert_eq!(edition.title_ar, "المنتدى العالمي للاجئين 2023", "no name was typed");
}
