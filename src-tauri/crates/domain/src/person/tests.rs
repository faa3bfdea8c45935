use super::{DuplicateReason, PersonMergeRequest, duplicates, merge};
use crate::agenda::{self, ItemPatch};
use crate::history::{self, HistoryRequest};
use crate::meeting::MeetingPatch;
use crate::party::Party;
use crate::register::{
    EntryCreateRequest, EntryEditRequest, FieldValue, PartCreateRequest, Read, Values, create, create_part,
    edit, read, uses,
};
use crate::testing::{Store, open_at, some, today};

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().map(|(field, text)| ((*field).to_owned(), FieldValue::from(*text))).collect()
}

fn person(journal: &tashawur_journal::Journal, pairs: &[(&str, &str)]) -> String {
    let request = EntryCreateRequest { kind: "person".to_owned(), values: values(pairs) };
    create(journal, &request).expect("a person").id
}

fn position(journal: &tashawur_journal::Journal, id: &str, pairs: &[(&str, &str)]) {
    let request = PartCreateRequest { id: id.to_owned(), kind: "position".to_owned(), values: values(pairs) };
    create_part(journal, &request).expect("a position");
}

#[test]
fn two_positions_at_a_time_in_one_organisation_are_shown_and_not_refused() {
    let store = Store::new();
    let id = person(&store.journal, &[("name_ar", "سامي")]);
    position(
        &store.journal,
        &id,
        &[("organisation", "organisation:IOM"), ("starts", "2019"), ("ends", "2022")],
    );
    position(
        &store.journal,
        &id,
        &[("organisation", "organisation:UN"), ("starts", "2019"), ("ends", "2022")],
    );
    assert!(read(&store.journal, &id).expect("the person").problems.is_empty(), "two organisations");
    position(&store.journal, &id, &[("organisation", "organisation:IOM"), ("starts", "2021")]);
    let problems = read(&store.journal, &id).expect("the person").problems;
    assert_eq!(problems.len(), 1, "one overlap");
    assert_eq!((problems[0].message_id, problems[0].refused), ("error-positions-overlap", false));
}

#[test]
fn likely_duplicates_come_best_first_with_their_reasons() {
    let store = Store::new();
    let first = person(&store.journal, &[("name_ar", "أحمد علي"), ("email", "a@example.org")]);
    let second = person(&store.journal, &[("name_ar", "احمد على"), ("email", "A@example.org")]);
    let third = person(&store.journal, &[("name_en", "Layla"), ("telephone", "+962 6 123 4567")]);
    let fourth = person(&store.journal, &[("name_en", "Leila"), ("telephone", "٠٠٩٦٢٦١٢٣٤٥٦٧")]);
    let fifth = person(&store.journal, &[("name_ar", "كريم"), ("variants", "أحمد علي")]);
    let found = duplicates(&store.journal).expect("a list");
    let pairs: Vec<(&str, &str)> =
        found.pairs.iter().map(|pair| (pair.first.id.as_str(), pair.second.id.as_str())).collect();
    assert_eq!(pairs[0], (first.as_str(), second.as_str()), "the same name and address come first");
    assert_eq!(found.pairs[0].reasons, [DuplicateReason::Email, DuplicateReason::NameAr]);
    assert!(pairs.contains(&(third.as_str(), fourth.as_str())), "one number in two families of digits");
    assert!(pairs.contains(&(first.as_str(), fifth.as_str())), "a name that is another's variant");
    let scores: Vec<u32> = found.pairs.iter().map(|pair| pair.score).collect();
    assert!(scores.is_sorted_by(|one, other| one >= other), "best first: {scores:?}");
    assert_eq!(usize::try_from(found.total).ok(), Some(found.pairs.len()));
}

/// Two records of one person, the second of which hosts, presents, speaks for a state and is a member.
struct Twice {
    store: Store,
    keep: String,
    drop: String,
    meeting: String,
    item: String,
    gone: String,
    speaks: String,
}

fn twice() -> Twice {
    let store = Store::new();
    let journal = &store.journal;
    let keep = person(journal, &[("name_ar", "أحمد علي"), ("email", "a@example.org")]);
    let fields = [
        ("name_ar", "احمد على محمد"),
        ("name_en", "Ahmed Ali"),
        ("email", "b@example.org"),
        ("long_name_ar", "سفير"),
    ];
    let drop = person(journal, &fields);
    position(journal, &drop, &[("title_ar", "مستشار"), ("starts", "2015")]);
    let by = |id: &str| Some(Party { entry: some(id), ..Party::default() });
    let meeting = store.meeting(MeetingPatch { host: by(&drop), ..MeetingPatch::default() });
    let presented = |title: &str| {
        let values = ItemPatch { title_ar: some(title), presenter: by(&drop), ..ItemPatch::default() };
        store.item(&meeting, None, values)
    };
    let (item, gone) = (presented("تقرير"), presented("محذوف"));
    let request = agenda::ItemRequest { meeting: meeting.clone(), item: gone.clone() };
    agenda::delete(journal, &request).expect("a deletion");
    let made = |kind: &str, fields: &[(&str, &str)]| {
        let request = EntryCreateRequest { kind: kind.to_owned(), values: values(fields) };
        create(journal, &request).expect("an entry").id
    };
    let speaks = made("focal_point", &[("state", "state:JO"), ("person", &drop)]);
    let body = made("organisation", &[("name_ar", "فريق")]);
    let member =
        PartCreateRequest { id: body, kind: "member".to_owned(), values: values(&[("party", &drop)]) };
    create_part(journal, &member).expect("a member");
    Twice { keep, drop, meeting, item, gone, speaks, store }
}

impl Twice {
    fn merge(&self) {
        let request = PersonMergeRequest { keep: self.keep.clone(), drop: self.drop.clone() };
        merge(&self.store.journal, &request).expect("a merge");
    }
}

#[test]
fn merging_fills_the_gaps_and_keeps_what_differs() {
    let twice = twice();
    twice.merge();
    let kept = read(&twice.store.journal, &twice.keep).expect("the kept");
    let value = |field: &str| kept.values.text(field);
    assert_eq!((value("name_ar"), value("name_en")), ("أحمد علي", "Ahmed Ali"), "gaps are filled");
    assert_eq!((value("variants"), value("other_addresses")), ("احمد على محمد", "b@example.org"));
    assert_eq!(value("long_name_ar"), "سفير");
    assert_eq!(kept.parts.len(), 1, "the position went over");
    let dropped = read(&twice.store.journal, &twice.drop).expect("the dropped");
    assert_eq!((dropped.deleted, dropped.merged_into.as_deref()), (true, Some(twice.keep.as_str())));
    let itself = PersonMergeRequest { keep: twice.keep.clone(), drop: twice.keep.clone() };
    assert!(merge(&twice.store.journal, &itself).is_err(), "nobody is merged with himself");
}

#[test]
fn merging_rewrites_every_reference() {
    let twice = twice();
    twice.merge();
    let journal = &twice.store.journal;
    assert!(uses(journal, &twice.drop).expect("uses").is_empty(), "nothing names the dropped one");
    assert_eq!(uses(journal, &twice.keep).expect("uses").len(), 4, "host, item, focal point and member");
    let request = agenda::ItemRequest { meeting: twice.meeting.clone(), item: twice.gone.clone() };
    agenda::restore(journal, &request).expect("a return");
    let items = twice.store.agenda(&twice.meeting).items;
    let shown = |id: &str| items.iter().find(|one| one.id == id).expect("the item").presenter.entry.clone();
    let kept = some(&twice.keep);
    assert_eq!((shown(&twice.item), shown(&twice.gone)), (kept.clone(), kept), "a deleted item too");
}

#[test]
fn a_merge_shows_both_histories_and_is_one_step_of_undo() {
    let twice = twice();
    twice.merge();
    let journal = &twice.store.journal;
    let request = HistoryRequest { document: twice.keep.clone(), item: None };
    let history = history::read(journal, &request).expect("a history");
    assert!(
        history.iter().any(|version| version.document == twice.drop),
        "the kept one shows both histories"
    );
    journal.undo().expect("an undo");
    let back = read(journal, &twice.drop).expect("the dropped");
    assert_eq!((back.deleted, back.merged_into), (false, None), "one step brings everything back");
    assert_eq!(read(journal, &twice.speaks).expect("it").values.text("person"), twice.drop);
    assert_eq!(read(journal, &twice.keep).expect("the kept").values.text("variants"), "");
    assert_eq!(uses(journal, &twice.drop).expect("uses").len(), 4);
}

#[test]
fn what_another_laptop_wrote_about_the_dropped_one_is_found_and_moved() {
    let (one, two) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let journal = open_at(one.path(), "أ");
    let keep = person(&journal, &[("name_ar", "أحمد")]);
    let drop = person(&journal, &[("name_ar", "احمد")]);
    let other = open_at(two.path(), "ب");
    other.merge(one.path()).expect("a merge");
    merge(&journal, &PersonMergeRequest { keep: keep.clone(), drop: drop.clone() })
        .expect("a merge of people");
    let speaks = EntryCreateRequest {
        kind: "focal_point".to_owned(),
        values: values(&[("state", "state:JO"), ("person", &drop)]),
    };
    create(&other, &speaks).expect("a focal point on the other laptop");
    let note = EntryEditRequest { id: drop.clone(), values: values(&[("email", "new@example.org")]) };
    edit(&other, &note).expect("an edit on the other laptop");
    std::mem::drop(other);
    journal.merge(two.path()).expect("a merge");
    let request = crate::focal_point::FocalPointOfRequest { state: some("state:JO"), ..Default::default() };
    let speakers = crate::focal_point::of(&journal, &request, today()).expect("an answer").remove(0).speakers;
    assert_eq!((speakers[0].person.as_str(), speakers[0].name_ar.as_str()), (keep.as_str(), "أحمد"));
    let left = duplicates(&journal).expect("a list").pairs;
    assert_eq!(left[0].reasons, [DuplicateReason::MergedBefore], "what is left is offered first");
    merge(&journal, &PersonMergeRequest { keep: keep.clone(), drop: drop.clone() }).expect("merged again");
    assert!(uses(&journal, &drop).expect("uses").is_empty());
    assert_eq!(read(&journal, &keep).expect("the kept").values.text("email"), "new@example.org");
    assert!(duplicates(&journal).expect("a list").pairs.is_empty());
}
