//! The migration compact: objectives, principles, the review forum, working groups (seeds 003 and 004), and the
//! member states over time.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tashawur_tests::Office;

use crate::facts::{edition, entry, ids, listed, named_in_both, parts, sample, set, tags};

/// The figures of the review forum of 2022 with this title.
fn figures(title_en: &str) -> Vec<Value> {
    let mut figures = parts(&edition("series:IMRF", "2022"), "figure");
    figures.retain(|figure| figure["title_en"] == title_en);
    figures
}

#[test]
fn the_migration_compact_has_23_objectives_whose_arabic_is_marked_unverified() {
    let mut all = listed(json!({ "kind": "objective", "of": "instrument:GCM" }));
    all.retain(|objective| objective["sort"] == "objective");
    let expected: Vec<String> = (1..=23).map(|number| format!("objective:GCM-{number}")).collect();
    assert_eq!(ids(&all), expected, "in the order of their numbers");
    named_in_both(&all);
    for id in expected {
        let values = entry(&id)["values"].clone();
        assert_eq!(values["unverified"], true, "{id} says that its wording is unverified");
        assert!(values["long_name_en"].is_string(), "{id} has a short label");
    }
}

#[test]
fn the_panel_of_june_2022_follows_up_the_review_forum_003_1() {
    let meetings = sample().ask("meeting.list", json!({}));
    let panel = meetings.as_array().unwrap().iter().find(|meeting| meeting["kind"] == "panel").unwrap();
    let panel = sample().ask("meeting.read", json!({ "id": panel["id"] }));
    assert_eq!(panel["starts"], "2022-06-20");
    let forum = edition("series:IMRF", "2022");
    assert_eq!(panel["follows_up"]["id"], forum["id"], "the panel says what it follows up (003-13)");
    let shown = sample().ask("edition.read", json!({ "id": forum["id"] }));
    assert_eq!(shown["followed_by"][0]["id"], panel["id"], "and the forum by what it is followed up");
    let forum = forum["values"].clone();
    assert!(forum["note_ar"].as_str().unwrap().contains("20 يونيو 2022"), "and the forum names the panel");
    assert_eq!(entry("organisation:IOM-MENA")["values"]["place_ar"], "القاهرة");
}

#[test]
fn the_round_tables_of_the_review_forum_cover_the_23_objectives_once_003_4() {
    let forum = edition("series:IMRF", "2022");
    assert_eq!(
        (&forum["values"]["starts"], &forum["values"]["ends"]),
        (&json!("2022-05-17"), &json!("2022-05-20"))
    );
    let segments = parts(&forum, "segment");
    let sorts: BTreeSet<&str> = segments.iter().map(|segment| segment["sort"].as_str().unwrap()).collect();
    assert_eq!(sorts, BTreeSet::from(["hearing", "round_table", "policy_debate", "plenary"]), "four kinds");
    let hearing = segments.iter().find(|segment| segment["sort"] == "hearing").unwrap();
    assert_eq!(hearing["starts"], "2022-05-16", "the hearing was on the day before");
    let tables: Vec<&Value> = segments.iter().filter(|segment| segment["sort"] == "round_table").collect();
    assert_eq!(tables.len(), 4, "four round tables");
    let covered: Vec<String> = tables.iter().flat_map(|table| set(table, "objectives")).collect();
    let once: BTreeSet<&String> = covered.iter().collect();
    assert_eq!((covered.len(), once.len()), (23, 23), "all objectives, and none twice");
    let last = tables.iter().find(|table| set(table, "objectives").contains(&"objective:GCM-3".to_owned()));
    assert!(last.unwrap()["source"].as_str().unwrap().contains("inferred"), "what is inferred says so");
}

#[test]
fn a_later_count_of_pledges_keeps_the_earlier_one_003_6() {
    let total = figures("Pledges of the pledging initiative");
    let counts: Vec<(&Value, &Value)> =
        total.iter().map(|figure| (&figure["starts"], &figure["value"])).collect();
    assert_eq!(counts, [(&json!("2022-06"), &json!(158)), (&json!("2022-Q4"), &json!(214))]);
    let of_states = &figures("Of these, pledges of Member States")[0];
    assert_eq!((&of_states["value"], &of_states["qualifier"]), (&json!(100), &json!("more_than")));
    assert_eq!(figures("Member States that pledged")[0]["value"], 25);
    assert_eq!(
        figures("States that adopted the Progress Declaration at the end of the forum")[0]["value"],
        110
    );
}

#[test]
fn there_are_281_million_migrants_003_8() {
    let migrants = &figures("Migrants in the world")[0];
    assert_eq!((&migrants["value"], &migrants["unit_ar"]), (&json!(281), &json!("مليون مهاجر")));
}

#[test]
fn the_categories_of_the_panels_participants_can_be_chosen_003_10() {
    let chosen = [
        "theme:PARTICIPANTS-ACADEMIA",
        "theme:PARTICIPANTS-DIPLOMATIC-CORPS",
        "theme:PARTICIPANTS-GOVERNMENTS",
        "theme:PARTICIPANTS-NGOS",
        "theme:PARTICIPANTS-STAKEHOLDERS",
    ];
    let office = Office::of("Officer");
    let values = json!({ "name_ar": "جلسة نقاشية", "starts": "2022-06-20", "participants": chosen });
    let made = office.ask("register.create", json!({ "kind": "edition", "values": values }));
    let made = office.ask("register.read", json!({ "id": made["id"] }));
    assert_eq!(set(&made["values"], "participants"), chosen);
}

#[test]
fn the_ten_guiding_principles_can_be_chosen_003_11() {
    let mut principles = listed(json!({ "kind": "objective", "of": "instrument:GCM" }));
    principles.retain(|principle| principle["sort"] == "principle");
    let names: Vec<&str> =
        principles.iter().map(|principle| principle["title_en"].as_str().unwrap()).collect();
    assert_eq!(names.len(), 10);
    assert_eq!(names[8..], ["Whole-of-government approach", "Whole-of-society approach"]);
    assert_eq!(principles[8]["title_ar"], "نهج الحكومة بأكملها");
    assert_eq!(principles[9]["title_ar"], "نهج المجتمع بأسره");
    let office = Office::of("Officer");
    let values = json!({ "name_ar": "لقاء", "objectives": ["objective:GCM-P-9", "objective:GCM-P-10"] });
    let made = office.ask("register.create", json!({ "kind": "edition", "values": values }));
    let found = office.ask("register.list", json!({ "kind": "edition", "of": "objective:GCM-P-10" }));
    assert_eq!(found[0]["id"], made["id"]);
}

#[test]
fn two_organisations_lead_the_working_group_and_a_third_from_a_date_004_1() {
    let group = entry("organisation:CWG-2-2")["values"].clone();
    assert_eq!((&group["number_ar"], &group["number_en"]), (&json!("2-2"), &json!("2.2")));
    let since = |body: &str| {
        let relations = parts(&entry(body), "relation");
        let leads = relations.into_iter().find(|part| part["sort"] == "co_leads");
        leads.unwrap_or_else(|| panic!("{body} leads"))
    };
    for body in ["organisation:IOM", "organisation:UNDP"] {
        assert_eq!(since(body)["target"], "organisation:CWG-2-2");
        assert_eq!(since(body)["starts"], Value::Null, "{body} leads from the beginning");
    }
    assert_eq!(since("organisation:OHCHR")["starts"], "2021", "the third came later");
}

#[test]
fn seven_categories_of_members_sit_in_the_working_group_004_2() {
    let categories = tags("member_category");
    assert_eq!(categories.len(), 7);
    named_in_both(&categories);
    let mut all = ids(&categories);
    all.sort();
    assert_eq!(set(&entry("organisation:CWG-2-2")["values"], "member_categories"), all);
}

#[test]
fn champion_countries_are_marked_with_their_date_and_listed_004_7() {
    let champions = parts(&entry("state:IQ"), "distinction");
    assert_eq!(champions[0]["sort"], "champion_country");
    let office = Office::of("Officer");
    let values = json!({ "sort": "champion_country", "instrument": "instrument:GCM", "starts": "2020-12" });
    office.ask("register.create_part", json!({ "id": "state:EG", "kind": "distinction", "values": values }));
    let listed = office.ask("register.list", json!({ "kind": "state", "of": "instrument:GCM" }));
    assert_eq!(ids(listed.as_array().unwrap()), ["state:IQ", "state:EG"], "the list, in protocol order");
}

/// The champion countries of the migration compact on a day.
fn champions(office: &Office, on: &str, order: &str) -> Vec<Value> {
    let request = json!({ "on": on, "order": order, "distinction": "champion_country",
        "instrument": "instrument:GCM" });
    office.ask("state.distinguished", request).as_array().unwrap().clone()
}

#[test]
fn the_champion_countries_of_a_compact_are_listed_as_of_a_day_004_7() {
    let office = Office::of("Officer");
    for (state, instrument, starts, ends) in [
        ("state:EG", "instrument:GCM", "2020-12", ""),
        ("state:DZ", "instrument:GCM", "2021-02-26", "2022-06"),
        ("state:JO", "instrument:GCR", "2019", ""),
    ] {
        let values =
            json!({ "sort": "champion_country", "instrument": instrument, "starts": starts, "ends": ends });
        office.ask("register.create_part", json!({ "id": state, "kind": "distinction", "values": values }));
    }
    let listed = |on: &str, order: &str| ids(&champions(&office, on, order));
    assert_eq!(listed("2021-03-01", "protocol"), ["state:DZ", "state:IQ", "state:EG"], "in protocol order");
    assert_eq!(listed("2021-03-01", "english"), ["state:DZ", "state:EG", "state:IQ"], "by English name");
    assert_eq!(listed("2021-01-01", "protocol"), ["state:IQ", "state:EG"], "before the third joined");
    assert_eq!(listed("2022-06-30", "protocol").len(), 3, "to the last day of its last month");
    assert_eq!(listed("2022-07-01", "protocol"), ["state:IQ", "state:EG"], "and not after it");
    let egypt = &champions(&office, "2021-03-01", "protocol")[2];
    assert_eq!((egypt["starts"].as_str(), egypt["name_ar"].as_str()), (Some("2020-12"), Some("مصر")));
    assert_eq!(egypt["instrument"]["id"], "instrument:GCM", "{egypt}");
    let any = json!({ "on": "2021-03-01", "order": "protocol", "distinction": "champion_country" });
    assert_eq!(office.ask("state.distinguished", any).as_array().unwrap().len(), 4, "of any compact");
    let part = egypt["part"].clone();
    office.ask("register.delete_part", json!({ "id": "state:EG", "part": part }));
    assert_eq!(listed("2021-01-01", "protocol"), ["state:IQ"], "what is deleted is in no list");
}

#[test]
fn states_that_are_no_members_stand_after_those_that_are() {
    let request = json!({ "on": "2024-01-01", "order": "protocol", "distinction": "resettlement_state" });
    let states = sample().ask("state.distinguished", request);
    let states = states.as_array().unwrap();
    assert!(states.len() > 2, "the sample knows resettlement states: {states:?}");
    assert!(states.iter().all(|state| state["order"].is_null()), "none of them is a member of the League");
    let names: Vec<&str> = states.iter().map(|state| state["name_ar"].as_str().unwrap()).collect();
    let place = |name: &str| names.iter().position(|one| *one == name).unwrap();
    assert!(place("ألمانيا") < place("سويسرا") && place("سويسرا") < place("المملكة المتحدة"), "{names:?}");
}

#[test]
fn the_pandemic_is_a_topic_across_everything_004_8() {
    assert!(ids(&tags("cross_cutting")).contains(&"theme:COVID-19".to_owned()));
    let marked = listed(json!({ "of": "theme:COVID-19" }));
    assert!(!marked.is_empty(), "what carries it is found");
}

#[test]
fn states_of_a_day_count_21_before_may_2023_and_22_after_x_3() {
    let counted = |day: &str| {
        let states = sample().ask("state.members", json!({ "on": day, "order": "protocol" }));
        let states = states.as_array().unwrap().clone();
        assert_eq!(states.len(), 22, "a suspended state stays in the list of {day}");
        states.iter().filter(|state| state["counted"] == true).count()
    };
    assert_eq!(counted("2021-06-10"), 21, "Syria was suspended");
    assert_eq!(counted("2023-04-30"), 21, "until the month of its return");
    assert_eq!(counted("2023-06-01"), 22);
    assert_eq!(counted("2011-10-31"), 22, "and before November 2011");
}

#[test]
fn the_cycles_of_the_seeds_are_series_with_their_intervals() {
    let cycle = |id: &str| {
        let values = entry(id)["values"].clone();
        (values["interval_years"].as_i64(), values["anchor_year"].as_i64())
    };
    assert_eq!(cycle("series:GRF"), (Some(4), Some(2019)));
    assert_eq!(cycle("series:GCR-INDICATORS"), (Some(2), Some(2021)));
    assert_eq!(cycle("series:IMRF"), (Some(4), Some(2022)));
    assert_eq!(cycle("series:GCM-REGIONAL"), (Some(4), Some(2020)));
    assert_eq!(cycle("series:ARCP-PLAN"), (Some(2), Some(2018)));
    assert_eq!(cycle("series:GFMD"), (None, None), "no source gives it an interval");
    let officials = entry("series:HLOM")["values"].clone();
    assert_eq!((&officials["after"], &officials["after_years"]), (&json!("series:GRF"), &json!(2)));
}
