use super::{FocalPointOfRequest, FocalPointReplaceRequest, ListLanguage, Speaker, of, replace};
use crate::error::Error;
use crate::register::{
    EntryCreateRequest, FieldValue, PartCreateRequest, Read, Values, create, create_part, read,
};
use crate::testing::{Store, today};

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().map(|(field, text)| ((*field).to_owned(), FieldValue::from(*text))).collect()
}

fn entry(store: &Store, kind: &str, pairs: &[(&str, &str)]) -> Result<String, Error> {
    let request = EntryCreateRequest { kind: kind.to_owned(), values: values(pairs) };
    create(&store.journal, &request).map(|created| created.id)
}

fn person(store: &Store, name: &str) -> String {
    entry(store, "person", &[("name_ar", name)]).expect("a person")
}

fn speaks(store: &Store, state: &str, person: &str, more: &[(&str, &str)]) -> Result<String, Error> {
    let pairs: Vec<_> =
        [("state", state), ("person", person)].into_iter().chain(more.iter().copied()).collect();
    entry(store, "focal_point", &pairs)
}

fn on(store: &Store, state: &str, day: &str) -> Vec<Speaker> {
    let request = FocalPointOfRequest {
        state: Some(state.to_owned()),
        on: Some(day.to_owned()),
        ..FocalPointOfRequest::default()
    };
    of(&store.journal, &request, today()).expect("an answer").remove(0).speakers
}

fn message(refused: Result<String, Error>) -> &'static str {
    match refused.expect_err("it is refused") {
        Error::Invalid { message, .. } => message,
        other => panic!("a rule is named: {other}"),
    }
}

#[test]
fn a_replaced_focal_point_keeps_its_days_and_the_new_one_its_place_001_21() {
    let store = Store::new();
    let (first, second) = (person(&store, "سامي"), person(&store, "ليلى"));
    let more =
        [("sort", "migration"), ("ministry_ar", "وزارة الخارجية"), ("starts", "2019"), ("channel", "email")];
    let old = speaks(&store, "state:JO", &first, &more).expect("a focal point");
    let request =
        FocalPointReplaceRequest { id: old.clone(), person: second.clone(), from: "2022-03".to_owned() };
    let new = replace(&store.journal, &request).expect("a replacement").id;
    let (before, after) =
        (read(&store.journal, &old).expect("the old"), read(&store.journal, &new).expect("the new"));
    assert_eq!(before.values.text("ends"), "2022-02", "the old one ends the month before");
    assert_eq!(after.values.text("starts"), "2022-03");
    for field in ["state", "sort", "ministry_ar", "channel"] {
        assert_eq!(after.values.text(field), before.values.text(field), "the place keeps its {field}");
    }
    assert_eq!(
        on(&store, "state:JO", "2021-06-10")[0].name_ar,
        "سامي",
        "a letter of 2021 shows its addressee"
    );
    assert_eq!(on(&store, "state:JO", "2022-03-01")[0].name_ar, "ليلى");
    assert_eq!(on(&store, "state:JO", "2022-02-28").len(), 1, "nobody stands twice");
    store.journal.undo().expect("an undo").expect("one step");
    assert_eq!(
        read(&store.journal, &old).expect("the old").values.text("ends"),
        "",
        "it is one step of undo"
    );
    assert_eq!(on(&store, "state:JO", "2023-01-01")[0].name_ar, "سامي");
}

#[test]
fn a_focal_point_has_a_state_and_a_person_and_nobody_speaks_twice_at_a_time() {
    let store = Store::new();
    let sami = person(&store, "سامي");
    assert_eq!(message(entry(&store, "focal_point", &[])), "error-focal-point-without-state");
    let alone = entry(&store, "focal_point", &[("state", "state:JO")]);
    assert_eq!(message(alone), "error-focal-point-without-person");
    let term = [("sort", "migration"), ("starts", "2020"), ("ends", "2022")];
    let id = speaks(&store, "state:JO", &sami, &term).expect("a focal point");
    let again = speaks(&store, "state:JO", &sami, &[("sort", "migration"), ("starts", "2021-05")]);
    assert_eq!(message(again), "error-focal-point-overlap");
    for (state, more) in [
        ("state:JO", [("sort", "refugees"), ("starts", "2021")]),
        ("state:EG", [("sort", "migration"), ("starts", "2021")]),
        ("state:JO", [("sort", "migration"), ("starts", "2023")]),
    ] {
        speaks(&store, state, &sami, &more).expect("another subject, another state, another time");
    }
    let same = FocalPointReplaceRequest { id: id.clone(), person: sami, from: "2021".to_owned() };
    assert!(replace(&store.journal, &same).is_err(), "nobody replaces himself");
    let layla = person(&store, "ليلى");
    let early = FocalPointReplaceRequest { id, person: layla, from: "2019".to_owned() };
    assert!(replace(&store.journal, &early).is_err(), "nobody ends before the start");
}

#[test]
fn the_position_is_the_one_held_on_the_day_and_several_may_speak_for_a_state_001_21() {
    let store = Store::new();
    let first = entry(
        &store,
        "person",
        &[("name_ar", "سامي"), ("long_name_ar", "سفير"), ("email", "sami@example.org")],
    );
    let (first, second) = (first.expect("a person"), person(&store, "ليلى"));
    let position = PartCreateRequest {
        id: first.clone(),
        kind: "position".to_owned(),
        values: values(&[("title_ar", "مدير الإدارة"), ("starts", "2018"), ("ends", "2021")]),
    };
    create_part(&store.journal, &position).expect("a position");
    speaks(&store, "state:JO", &first, &[("sort", "migration"), ("starts", "2018")]).expect("a focal point");
    speaks(&store, "state:JO", &second, &[("sort", "refugees"), ("email", "unit@example.org")])
        .expect("another");
    let then = on(&store, "state:JO", "2021-06-10");
    assert_eq!(then.len(), 2, "several speak for one state");
    let sami =
        |speakers: Vec<Speaker>| speakers.into_iter().find(|one| one.name_ar == "سامي").expect("he speaks");
    let layla = then.iter().find(|one| one.name_ar == "ليلى").expect("she speaks");
    assert_eq!(layla.email, "unit@example.org", "the address of the place comes first");
    let then = sami(then);
    assert_eq!((then.position_ar.as_str(), then.email.as_str()), ("مدير الإدارة", "sami@example.org"));
    assert_eq!(sami(on(&store, "state:JO", "2024-01-01")).position_ar, "سفير");
    let subject =
        FocalPointOfRequest { subject: Some("refugees".to_owned()), ..FocalPointOfRequest::default() };
    let all = of(&store.journal, &subject, today()).expect("an answer");
    assert_eq!(all.iter().map(|state| state.speakers.len()).sum::<usize>(), 1, "only those of the subject");
}

#[test]
fn states_stand_in_protocol_order_in_arabic_and_by_name_in_english_with_their_gaps() {
    let store = Store::new();
    let names = |language| {
        let request = FocalPointOfRequest { language: Some(language), ..FocalPointOfRequest::default() };
        of(&store.journal, &request, today()).expect("an answer")
    };
    let (arabic, english) = (names(ListLanguage::Ar), names(ListLanguage::En));
    assert_eq!((arabic.len(), english.len()), (22, 22), "states without a focal point are shown");
    assert_eq!(arabic[0].name_ar, "الأردن", "Jordan comes first in protocol");
    assert_eq!(english[0].name_en, "Algeria");
    let wrong = FocalPointOfRequest { on: Some("2021-13".to_owned()), ..FocalPointOfRequest::default() };
    assert!(of(&store.journal, &wrong, today()).is_err());
}
