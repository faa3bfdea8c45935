use chrono::NaiveDate;
use proptest::prelude::*;

use super::picture::{BodyPictureRequest, picture};
use super::{BodyView, BodyViewRequest, MandateStatus, view};
use crate::error::{Error, Result};
use crate::register::{
    self, Entry, EntryCreateRequest, EntryEditRequest, FieldValue, PartCreateRequest, PartEditRequest, Values,
};
use crate::testing::{Store, open_at};

fn values(fields: &[(&str, &str)]) -> Values {
    let value = |text: &str| text.parse().map_or(FieldValue::from(text), FieldValue::Number);
    let numbers = ["months", "extension_months"];
    fields
        .iter()
        .map(|(field, text)| {
            let value = if numbers.contains(field) { value(text) } else { FieldValue::from(*text) };
            ((*field).to_owned(), value)
        })
        .collect()
}

fn body(store: &Store, name: &str) -> String {
    let request = EntryCreateRequest {
        kind: "organisation".to_owned(),
        values: values(&[("name_ar", name), ("name_en", name)]),
    };
    register::create(&store.journal, &request).expect("a body").id
}

fn part(store: &Store, id: &str, kind: &str, fields: &[(&str, &str)]) -> Result<String> {
    let request = PartCreateRequest { id: id.to_owned(), kind: kind.to_owned(), values: values(fields) };
    Ok(register::create_part(&store.journal, &request)?.id)
}

fn seat(store: &Store, id: &str, seat: &str, state: &str, years: (&str, &str)) -> Result<String> {
    part(store, id, "chair_term", &[("seat", seat), ("state", state), ("starts", years.0), ("ends", years.1)])
}

fn refusal(result: Result<String>) -> (&'static str, Vec<(&'static str, String)>) {
    match result {
        Err(Error::Invalid { message, args }) => (message, args),
        other => panic!("it must be refused: {other:?}"),
    }
}

fn on(store: &Store, id: &str, day: &str) -> BodyView {
    let request = BodyViewRequest { id: id.to_owned(), on: Some(day.to_owned()) };
    view(&store.journal, &request, NaiveDate::MIN).expect("a body")
}

fn entry(store: &Store, id: &str) -> Entry {
    register::read(&store.journal, id).expect("an entry")
}

#[test]
fn a_second_government_co_chair_at_the_same_time_is_refused_with_names_and_years_002_2() {
    let store = Store::new();
    let id = body(&store, "ATCR");
    seat(&store, &id, "government", "state:JO", ("2021", "2021")).expect("a first chair");
    let (message, args) = refusal(seat(&store, &id, "government", "state:LB", ("2021-06", "2022-05")));
    assert_eq!(message, "error-invalid-chair-government");
    let said: Vec<&str> = args.iter().map(|(_, text)| text.as_str()).collect();
    assert!(said.contains(&"الأردن / Jordan") && said.contains(&"2021-06–2022-05"), "{said:?}");
    let (message, _) = refusal(seat(&store, &id, "non_governmental", "state:LB", ("2021", "2021")));
    assert_eq!(message, "error-invalid-chair-states", "both seats are held from one state");
    seat(&store, &id, "non_governmental", "state:JO", ("2021", "2021")).expect("its own body beside it");
    let (message, _) = refusal(seat(&store, &id, "non_governmental", "state:JO", ("2021-11", "2022")));
    assert_eq!(message, "error-invalid-chair-other");
    assert_eq!(entry(&store, &id).problems, [], "a pair from one state is right");
}

#[test]
fn the_rotation_shows_both_seats_year_by_year_and_which_is_vacant_002_2() {
    let store = Store::new();
    let id = body(&store, "ATCR");
    for (state, year) in [("state:JO", "2019"), ("state:LB", "2020"), ("state:EG", "2021")] {
        seat(&store, &id, "government", state, (year, year)).expect("a government");
        if year != "2021" {
            seat(&store, &id, "non_governmental", state, (year, year)).expect("a body beside it");
        }
    }
    let chairs = on(&store, &id, "2021-06-01").chairs;
    let years: Vec<(i32, &str, usize)> = chairs
        .iter()
        .map(|year| (year.year, year.government[0].name_en.as_str(), year.non_governmental.len()))
        .collect();
    assert_eq!(years, [(2019, "Jordan", 1), (2020, "Lebanon", 1), (2021, "Egypt", 0)]);
    let problems = entry(&store, &id).problems;
    assert_eq!(problems.len(), 1, "the vacant seat is shown: {problems:?}");
    assert_eq!((problems[0].message_id, problems[0].refused), ("error-shown-chair-without-other", false));
}

#[test]
fn a_mandate_is_expired_in_2024_unless_extended_002_7() {
    let store = Store::new();
    let id = body(&store, "اللجنة التوجيهية");
    let mandate = part(&store, &id, "mandate", &[("starts", "2021"), ("months", "24")]).expect("a mandate");
    let of = |day| {
        let mandate = on(&store, &id, day).mandates.remove(0);
        (mandate.ends, mandate.status)
    };
    assert_eq!(of("2022-01-01"), (Some("2023".to_owned()), MandateStatus::Running));
    assert_eq!(of("2024-01-01"), (Some("2023".to_owned()), MandateStatus::Expired));
    let extension =
        PartEditRequest { id: id.clone(), part: mandate, values: values(&[("extension_months", "12")]) };
    register::edit_part(&store.journal, &extension).expect("an extension");
    assert_eq!(of("2024-01-01"), (Some("2024".to_owned()), MandateStatus::EndsSoon));
}

#[test]
fn a_body_is_never_part_of_itself_at_one_time() {
    let store = Store::new();
    let (one, two, three) = (body(&store, "أ"), body(&store, "ب"), body(&store, "ج"));
    let parent = |of: &str, target: &str, ends: &str| {
        part(&store, of, "relation", &[("sort", "parent"), ("target", target), ("ends", ends)])
    };
    assert_eq!(refusal(parent(&one, &one, "")).0, "error-invalid-relation-self");
    parent(&one, &two, "2019").expect("a parent");
    parent(&two, &three, "").expect("its parent");
    let (message, args) = refusal(parent(&three, &one, ""));
    assert_eq!((message, args[0].1.as_str()), ("error-invalid-relation-cycle", "أ"));
    let later = [("sort", "parent"), ("target", one.as_str()), ("starts", "2020")];
    part(&store, &three, "relation", &later).expect("once the first relation has ended");
}

#[test]
fn predecessors_form_a_line_that_is_walked_both_ways_002_11() {
    let store = Store::new();
    let (old, new) = (body(&store, "EASO"), body(&store, "EUAA two"));
    let succeed = |id: &str, predecessor: &str| {
        let values = values(&[("predecessor", predecessor), ("renamed_on", "2022-01-19")]);
        register::edit(&store.journal, &EntryEditRequest { id: id.to_owned(), values })
    };
    succeed(&new, &old).expect("a successor");
    assert!(succeed(&old, &new).is_err(), "nothing succeeds itself");
    assert!(succeed(&old, &old).is_err(), "nor directly");
    let lines = |id: &str| {
        let steps = on(&store, id, "2023-01-01").lineage.into_iter();
        steps.map(|step| (step.body.name_en, step.since)).collect::<Vec<_>>()
    };
    assert_eq!(lines(&new), [("EASO".to_owned(), String::new())]);
    assert_eq!(lines(&old), [("EUAA two".to_owned(), "2022-01-19".to_owned())]);
}

#[test]
fn a_body_is_shown_under_its_name_of_the_day_001_1() {
    let store = Store::new();
    let name = |day| on(&store, "process:ARCP", day).body.name_ar;
    assert_eq!(name("2016-05-01"), "عملية التشاور العربية الإقليمية حول الهجرة");
    assert_eq!(name("2021-05-01"), "عملية التشاور العربية الإقليمية حول الهجرة واللجوء");
}

fn drawn(journal: &tashawur_journal::Journal, id: &str, day: &str) -> super::picture::BodyPicture {
    let request = BodyPictureRequest {
        id: id.to_owned(),
        on: Some(day.to_owned()),
        language: "ar".to_owned(),
        steps: None,
    };
    picture(journal, &request, NaiveDate::MIN).expect("a picture")
}

#[test]
fn the_picture_shows_the_relations_of_the_day_and_no_others_004_1() {
    let store = Store::new();
    let group = body(&store, "الفريق العامل");
    for (lead, from) in
        [("organisation:IOM", ""), ("organisation:UNDP", ""), ("organisation:OHCHR", "2022-03")]
    {
        part(&store, lead, "relation", &[("sort", "co_leads"), ("target", &group), ("starts", from)])
            .expect("a co-lead");
    }
    let before = drawn(&store.journal, &group, "2021-06-01");
    let after = drawn(&store.journal, &group, "2022-06-01");
    let leads = |picture: &super::picture::BodyPicture| {
        picture.links.iter().filter(|link| link.to == group && link.sorts == ["co_leads"]).count()
    };
    assert_eq!((leads(&before), leads(&after)), (2, 3), "the later co-lead from its date on");
    let row = |id: &str| after.bodies.iter().find(|body| body.id == id).map(|body| body.row);
    assert!(row("organisation:IOM") < row(&group), "who leads stands above");
    assert_eq!(after.links[0].word, "قيادة مشتركة");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn whatever_two_laptops_relate_in_whatever_order_is_drawn_and_cycles_are_told(
        first in prop::collection::vec((0_usize..4, 0_usize..4, 0_usize..4), 0..7),
        second in prop::collection::vec((0_usize..4, 0_usize..4, 0_usize..4), 0..7),
    ) {
        let bodies = ["organisation:WGR", "organisation:ATCR", "organisation:RAG", "organisation:PSCG"];
        let sorts = ["parent", "supports", "manages", "secretariat"];
        let (one, two) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let relate = |journal: &tashawur_journal::Journal, edits: &[(usize, usize, usize)]| {
            for (from, to, sort) in edits {
                let values = values(&[("sort", sorts[*sort]), ("target", bodies[*to])]);
                let (id, kind) = (bodies[*from].to_owned(), "relation".to_owned());
                // A laptop alone never makes a cycle; a refusal is right.
                drop(register::create_part(journal, &PartCreateRequest { id, kind, values }));
            }
        };
        let other = open_at(two.path(), "ب");
        relate(&other, &second);
        drop(other);
        let journal = open_at(one.path(), "أ");
        relate(&journal, &first);
        journal.merge(two.path()).expect("a merge");
        for id in bodies {
            let picture = drawn(&journal, id, "2024-01-01");
            prop_assert!(picture.bodies.len() <= 200 && picture.bodies[0].id == id);
            let entry = register::read(&journal, id).expect("an entry");
            let above = |id: &str| {
                let entry = register::read(&journal, id).expect("an entry");
                let parents = entry.parts.into_iter().filter(|part| {
                    part.kind == "relation" && part.values.get("sort") == Some(&FieldValue::from("parent"))
                });
                parents.map(|part| register::Read::text(&part.values, "target").to_owned()).collect::<Vec<_>>()
            };
            let mut reached = above(id);
            for _ in bodies {
                let further: Vec<String> = reached.iter().flat_map(|id| above(id)).collect();
                reached.extend(further);
                reached.sort();
                reached.dedup();
            }
            let told = entry.problems.iter().any(|problem| problem.message_id == "error-invalid-relation-cycle");
            prop_assert_eq!(told, reached.iter().any(|above| above == id), "a cycle that a merge made is told");
        }
    }
}
