//! The resettlement forums (seed 002): bodies, seats, mandates, outputs, categories.

use serde_json::{Value, json};
use tashawur_tests::{Office, office};

use crate::facts::{edition, entry, ids, listed, named_in_both, parts, related, sample, set, tags};

const CATEGORIES: [&str; 6] = [
    "theme:PARTICIPANTS-UNHCR",
    "theme:PARTICIPANTS-RESETTLEMENT-STATES",
    "theme:PARTICIPANTS-ORGANISATIONS",
    "theme:PARTICIPANTS-PRIVATE-SECTOR",
    "theme:PARTICIPANTS-ACADEMIA",
    "theme:PARTICIPANTS-REFUGEE-REPRESENTATIVES",
];

fn titles(parts: &[Value]) -> Vec<&str> {
    parts.iter().map(|part| part["title_en"].as_str().unwrap()).collect()
}

#[test]
fn both_seats_of_the_consultations_are_held_from_one_state_in_rotation_002_2() {
    let terms = parts(&entry("organisation:ATCR"), "chair_term");
    let years = ["2018", "2019", "2021", "2022", "2023"];
    let mut states = Vec::new();
    for year in years {
        let of_year: Vec<&Value> = terms.iter().filter(|term| term["starts"] == year).collect();
        let mut seats: Vec<&str> = of_year.iter().map(|term| term["seat"].as_str().unwrap()).collect();
        seats.sort_unstable();
        assert_eq!(seats, ["government", "non_governmental"], "both seats of {year}");
        assert_eq!(of_year[0]["state"], of_year[1]["state"], "one state in {year}");
        states.push(of_year[0]["state"].clone());
    }
    states.dedup();
    assert_eq!(states.len(), years.len(), "the chair goes from state to state");
}

#[test]
fn six_categories_take_part_in_the_consultations_002_3() {
    let mut expected = CATEGORIES.map(str::to_owned).to_vec();
    expected.sort();
    assert_eq!(set(&entry("organisation:ATCR")["values"], "member_categories"), expected);
    let office = Office::of("Officer");
    let values = json!({ "series": "series:ATCR", "starts": "2026", "participants": CATEGORIES });
    let made = office.ask("register.create", json!({ "kind": "edition", "values": values }));
    let made = office.ask("register.read", json!({ "id": made["id"] }));
    assert_eq!(set(&made["values"], "participants"), expected, "all six can be chosen");
    named_in_both(&tags("participant_category"));
}

#[test]
fn every_edition_of_the_consultations_takes_in_the_projected_needs_002_4() {
    let editions = listed(json!({ "kind": "edition", "of": "series:ATCR" }));
    assert!(editions.len() >= 5, "the editions as they are known");
    for row in &editions {
        let edition = entry(row["id"].as_str().unwrap());
        assert_eq!(set(&edition["values"], "inputs"), ["instrument:PGRN"], "{}", edition["title_en"]);
    }
    assert_eq!(entry("instrument:PGRN")["values"]["issuer"], "organisation:UNHCR");
    let of_the_document = ids(&listed(json!({ "kind": "edition", "of": "instrument:PGRN" })));
    assert_eq!(of_the_document.len(), editions.len(), "and the document leads to them");
}

#[test]
fn the_working_group_supports_the_consultations_and_its_meetings_are_found_002_5() {
    assert_eq!(related("organisation:WGR", "parent"), ["organisation:ATCR"]);
    assert_eq!(related("organisation:WGR", "supports"), ["organisation:ATCR"]);
    let below = ids(&listed(json!({ "kind": "organisation", "of": "organisation:ATCR" })));
    assert!(below.contains(&"organisation:WGR".to_owned()), "it is found under the consultations");
    let meetings = listed(json!({ "kind": "edition", "of": "organisation:WGR" }));
    assert_eq!(meetings[0]["starts"], "2022-03-29", "its meeting of 2022: {meetings:?}");
}

#[test]
fn the_advisory_group_is_made_of_refugees_and_has_three_functions_002_6() {
    let group = entry("organisation:RAG");
    assert_eq!(
        (&group["values"]["sort"], &group["values"]["led_by"]),
        (&json!("advisory_group"), &json!("refugees"))
    );
    let functions = parts(&group, "service");
    let begins = ["Encourage", "Advocate", "Advise"];
    assert_eq!(functions.len(), 3);
    for (function, begins) in titles(&functions).iter().zip(begins) {
        assert!(function.starts_with(begins), "{function}");
    }
    let members = parts(&group, "member");
    let person = entry(members[0]["party"].as_str().unwrap());
    assert_eq!(person["kind"], "person", "a member may be a person");
    assert_eq!(members[0]["level"], "global");
    let organisation = person["values"]["organisation"].as_str().unwrap();
    assert_eq!(entry(organisation)["kind"], "organisation", "without a state");
}

#[test]
fn the_steering_committee_had_two_years_and_five_topics_002_7() {
    let committee = entry("organisation:ATCR-SC");
    let mandates = parts(&committee, "mandate");
    assert_eq!((&mandates[0]["starts"], &mandates[0]["months"]), (&json!("2021"), &json!(24)));
    assert_eq!(parts(&committee, "mandate_topic").len(), 5, "five topics");
    assert_eq!(related("organisation:ATCR-SC", "reviews"), ["organisation:ATCR"]);
}

#[test]
fn the_core_group_is_led_by_states_with_three_objectives_002_9() {
    let group = entry("organisation:PSCG");
    assert_eq!(group["values"]["led_by"], "states");
    assert_eq!(parts(&group, "body_objective").len(), 3);
    assert!(related("organisation:UNHCR", "secretariat").contains(&"organisation:PSCG".to_owned()));
}

#[test]
fn priority_situations_are_tags_that_name_host_states_002_10() {
    assert_eq!(ids(&tags("situation")), ["theme:PRIORITY-SITUATIONS"], "the source names no single one");
    let office = Office::of("Officer");
    let values = json!({ "name_ar": "وضع", "name_en": "A situation", "sort": "situation",
        "parent": "theme:PRIORITY-SITUATIONS", "states": ["state:JO", "state:LB"] });
    let made = office::id(&office.ask("register.create", json!({ "kind": "theme", "values": values })));
    for of in ["theme:PRIORITY-SITUATIONS", "state:LB"] {
        let found = office.ask("register.list", json!({ "kind": "theme", "of": of }));
        assert_eq!(found[0]["id"], made.as_str(), "it is found by {of}");
    }
}

#[test]
fn easo_was_the_agencys_name_until_it_was_succeeded_002_11() {
    let agency = entry("organisation:EUAA");
    assert_eq!(agency["values"]["renamed_on"], "2022-01-19");
    let former = parts(&agency, "dated_name");
    assert_eq!(former[0]["name_ar"], "مكتب دعم اللجوء الأوروبي");
    assert_eq!(former[0]["ends"], "2022-01-18");
    let hits = sample().ask("search.find", json!({ "text": "EASO" }));
    assert_eq!(hits[0]["id"], "organisation:EUAA");
    assert_eq!(entry("organisation:EUAA-NET")["values"]["founded"], "2020");
    assert_eq!(related("organisation:EUAA-SPONSORSHIP", "parent"), ["organisation:EUAA-NET"]);
}

#[test]
fn the_facility_is_run_coordinated_and_implemented_by_distinct_roles_002_12() {
    assert_eq!(related("organisation:EUAA", "manages"), ["organisation:RSF"]);
    assert_eq!(related("organisation:EUAA", "coordinates"), ["organisation:RSF"]);
    assert_eq!(related("organisation:ICMC", "implements"), ["organisation:RSF"]);
    let facility = entry("organisation:RSF");
    let services = parts(&facility, "service");
    let expected =
        ["Logistics", "Interview facilities", "Travel and medical assessments", "Cultural orientation"];
    assert_eq!(titles(&services), expected);
    assert_eq!(facility["values"]["place_en"], "Türkiye");
}

#[test]
fn the_share_network_and_the_sponsorship_initiative_are_in_the_register_002_13() {
    assert_eq!(entry("organisation:SHARE")["values"]["sort"], "network");
    assert_eq!(entry("organisation:GRSI")["values"]["sort"], "initiative");
}

#[test]
fn from_the_recommendation_over_the_initiative_to_its_four_outputs_002_14() {
    let recommendations = parts(&entry("organisation:3YS-CONSULTATION"), "recommendation");
    let initiative = entry(recommendations[0]["led_to"].as_str().unwrap());
    assert_eq!(initiative["id"], "organisation:CRISP");
    assert_eq!(initiative["values"]["founded"], "2020");
    let outputs = parts(&initiative, "output");
    let sorts: Vec<&str> = outputs.iter().map(|output| output["sort"].as_str().unwrap()).collect();
    assert_eq!(sorts, ["report", "handbook", "training", "project"]);
    assert_eq!(outputs[1]["starts"], "2021", "the handbook is of 2021");
    assert_eq!(set(&outputs[2], "partners"), ["organisation:IOM", "organisation:IRC"]);
    for partner in ["organisation:UNHCR", "organisation:IOM"] {
        assert!(related(partner, "partner").contains(&"organisation:CRISP".to_owned()), "{partner}");
    }
    let back = listed(json!({ "kind": "organisation", "of": "organisation:CRISP" }));
    assert!(ids(&back).contains(&"organisation:3YS-CONSULTATION".to_owned()), "and back again");
}

#[test]
fn a_states_programme_is_new_emerging_or_established_002_15() {
    let office = Office::of("Officer");
    for stage in ["new", "emerging", "established"] {
        let values =
            json!({ "title_ar": "برنامج", "title_en": "Programme", "sort": stage, "resettlement": true });
        let request = json!({ "id": "state:JO", "kind": "state_programme", "values": values });
        office.ask("register.create_part", request);
    }
    let state = office.ask("register.read", json!({ "id": "state:JO" }));
    let stages: Vec<Value> =
        parts(&state, "state_programme").iter().map(|programme| programme["sort"].clone()).collect();
    assert_eq!(stages.len(), 3, "all three can be chosen: {stages:?}");
}

#[test]
fn a_quota_is_a_figure_with_its_qualifier_its_date_and_its_source_002_17() {
    let office = Office::with_the_sample();
    let edition = edition_of(&office);
    let values = json!({ "title_ar": "حصص إعادة التوطين", "title_en": "Resettlement quotas", "value": 120_000,
        "qualifier": "at_least", "unit_ar": "مكان", "unit_en": "places", "starts": "2023", "source": "UNHCR" });
    office.ask("register.create_part", json!({ "id": edition, "kind": "figure", "values": values }));
    let figures = parts(&office.ask("register.read", json!({ "id": edition })), "figure");
    assert_eq!((&figures[0]["value"], &figures[0]["qualifier"]), (&json!(120_000), &json!("at_least")));
}

fn edition_of(office: &Office) -> String {
    let editions = office.ask("register.list", json!({ "kind": "edition", "of": "series:ATCR" }));
    office::id(&editions[0])
}

#[test]
fn the_editions_of_the_consultations_stand_as_precisely_as_they_are_known() {
    let known = [("2018", "2018-06-25"), ("2019", "2019-07"), ("2021", "2021-06"), ("2022", "2022-06-20")];
    for (year, starts) in known {
        assert_eq!(edition("series:ATCR", year)["values"]["starts"], starts);
    }
}
