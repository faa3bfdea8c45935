//! The sample archive states what the domain page found, as precisely as it was found, and says what is not
//! authentic.

use std::sync::OnceLock;

use serde_json::{Value, json};
use tashawur_tests::{Office, refusals};

/// One office for all tests of this file: they only read.
fn sample() -> &'static Office {
    static SAMPLE: OnceLock<Office> = OnceLock::new();
    SAMPLE.get_or_init(Office::with_the_sample)
}

fn meetings() -> Vec<Value> {
    sample().ask("meeting.list", json!({})).as_array().unwrap().clone()
}

fn of_kind(kind: &str) -> Vec<Value> {
    meetings().into_iter().filter(|meeting| meeting["kind"] == kind).collect()
}

fn agenda(meeting: &Value) -> Value {
    sample().agenda(meeting["id"].as_str().unwrap())
}

fn seventh() -> Value {
    of_kind("ordinary_annual")
        .into_iter()
        .find(|meeting| meeting["ordinal"] == 7)
        .expect("the seventh is there")
}

/// Section 2.1 of the domain page, and row 001-3.
#[test]
fn the_known_meetings_stand_with_their_dates_as_they_are_known() {
    let mut found: Vec<(String, u64, String)> = meetings()
        .iter()
        .map(|meeting| {
            let text = |member: &str| meeting[member].as_str().unwrap_or_default().to_owned();
            (text("kind"), meeting["ordinal"].as_u64().unwrap_or_default(), text("starts"))
        })
        .filter(|(kind, ..)| kind != "panel" && kind != "high_level")
        .collect();
    found.sort();
    let row = |kind: &str, ordinal, starts: &str| (kind.to_owned(), ordinal, starts.to_owned());
    let known = [
        row("extraordinary", 0, "2016-08-02"),
        row("extraordinary", 0, "2017-07-25"),
        row("joint_consultation", 0, "2021-11-10"),
        row("ordinary_annual", 1, "2015-04"),
        row("ordinary_annual", 2, ""),
        row("ordinary_annual", 3, "2017-05-08"),
        row("ordinary_annual", 4, "2018"),
        row("ordinary_annual", 5, "2019"),
        row("ordinary_annual", 6, "2020"),
        row("ordinary_annual", 7, "2021-06"),
        row("ordinary_annual", 8, "2022-03-10"),
        row("ordinary_annual", 9, "2023-05-29"),
        row("ordinary_annual", 10, "2024"),
        row("ordinary_annual", 11, "2025-05-14"),
        row("preparatory_session", 0, "2020-11"),
    ];
    assert_eq!(found, known, "no meeting and no day is invented");
    let session = &of_kind("preparatory_session")[0];
    assert_eq!(session["mode"], "video", "the preparatory session was held by video");
    assert_eq!(session["days_ar"], "نوفمبر 2020");
}

/// Rows 001-1, 001-2 and 001-4.
#[test]
fn the_seventh_meeting_has_an_opening_and_nine_items_and_its_presenter() {
    let seventh = seventh();
    assert_eq!(seventh["title_ar"], "الاجتماع السابع لعملية التشاور العربية الإقليمية حول الهجرة واللجوء");
    assert!(seventh["title_en"].as_str().unwrap().starts_with("Seventh meeting of the Arab Regional"));
    assert_eq!((&seventh["mode"], &seventh["illustrative"]), (&json!("video"), &json!(true)));
    let agenda = agenda(&seventh);
    let tops: Vec<&Value> =
        agenda["items"].as_array().unwrap().iter().filter(|item| item["depth"] == 0).collect();
    assert_eq!(tops[0]["kind"], "opening");
    let numbers: Vec<&str> = tops
        .iter()
        .filter(|item| item["kind"] == "item")
        .map(|item| item["number_ar"].as_str().unwrap())
        .collect();
    assert_eq!(numbers.len(), 9, "nine items: {numbers:?}");
    assert_eq!((numbers[0], numbers[8]), ("البند الأول", "البند التاسع"));
    let report = tops.iter().find(|item| item["number_ar"] == "البند الثاني").unwrap();
    assert_eq!(report["presenter"]["name_ar"], "إيناس الفرجاني");
    let person = sample().ask("register.read", json!({ "id": report["presenter"]["entry"] }));
    assert_eq!(
        person["values"]["long_name_ar"], "مدير إدارة شؤون اللاجئين والمغتربين والهجرة",
        "the position stands apart"
    );
    let documents: usize = agenda["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["documents"].as_array().unwrap().len())
        .sum();
    assert!(documents >= 9, "the papers before the meeting are listed: {documents}");
    assert_eq!(agenda["days"][0]["overrun"], 0, "its programme fits the day");
}

/// Row 000-4.
#[test]
fn the_officials_meeting_of_december_2021_shows_three_days_with_their_weekdays() {
    let found = of_kind("high_level");
    let meeting = &found[0];
    assert_eq!((&meeting["starts"], &meeting["ends"]), (&json!("2021-12-14"), &json!("2021-12-15")));
    assert_eq!(meeting["days_ar"], "يومي 14-15 ديسمبر 2021", "its main days");
    let agenda = agenda(meeting);
    let days = agenda["days"].as_array().unwrap();
    let expected = [
        ("side_events", "الاثنين 13 ديسمبر 2021", "Monday 13 December 2021"),
        ("main", "الثلاثاء 14 ديسمبر 2021", "Tuesday 14 December 2021"),
        ("main", "الأربعاء 15 ديسمبر 2021", "Wednesday 15 December 2021"),
    ];
    assert_eq!(days.len(), 3, "three days");
    for (day, (kind, ar, en)) in days.iter().zip(expected) {
        assert_eq!(day["kind"], kind);
        assert!(day["heading_ar"].as_str().unwrap().contains(ar), "{}", day["heading_ar"]);
        assert!(day["heading_en"].as_str().unwrap().contains(en), "{}", day["heading_en"]);
    }
    assert!(days[0]["heading_ar"].as_str().unwrap().contains("فعاليات جانبية"), "{}", days[0]["heading_ar"]);
    let side = agenda["items"].as_array().unwrap().iter().filter(|item| item["kind"] == "side_event");
    for event in side {
        assert_eq!(
            (&event["day"], &event["number_ar"]),
            (&days[0]["id"], &json!("")),
            "in the programme only"
        );
    }
}

/// Row 002-16.
#[test]
fn the_bodies_of_the_seeds_stand_in_the_register_with_their_acronyms() {
    let organisations = sample().ask("register.list", json!({ "kind": "organisation" }));
    let acronyms: Vec<&str> =
        organisations.as_array().unwrap().iter().map(|entry| entry["acronym"].as_str().unwrap()).collect();
    let of_the_seeds = [
        "ATCR", "WGR", "RAG", "PSCG", "EUAA", "RSF", "SHARE", "GRSI", "CRISP", "ICMC", "IRC", "UNHCR", "IOM",
        "UNDP", "GFMD", "GRF", "HLOM", "IMRF", "LAS",
    ];
    for acronym in of_the_seeds {
        assert!(acronyms.contains(&acronym), "{acronym} is in the register");
        let hits = sample().ask("search.find", json!({ "text": acronym }));
        assert!(
            hits[0]["id"].as_str().unwrap().starts_with("organisation:"),
            "{acronym} finds its body: {hits:.200}"
        );
    }
    for kind in ["organisation", "process", "instrument"] {
        let entries = sample().ask("register.list", json!({ "kind": kind }));
        for entry in entries.as_array().unwrap() {
            assert!(entry["title_ar"] != "" && entry["title_en"] != "", "a name in both languages: {entry}");
        }
    }
}

/// Section 3 of the domain page.
#[test]
fn the_22_states_stand_in_protocol_order() {
    let states = sample().ask("register.list", json!({ "kind": "state" }));
    let states = states.as_array().unwrap().iter().filter(|state| state["order"] != Value::Null);
    let codes: Vec<&str> = states.map(|state| state["code"].as_str().unwrap()).collect();
    let order = "JO AE BH TN DZ DJ SA SD SY SO IQ OM PS QA KM KW LB LY EG MA MR YE";
    assert_eq!(codes.join(" "), order);
}

#[test]
fn what_is_reconstructed_says_so_and_everything_is_complete_in_both_languages() {
    for meeting in meetings() {
        let agenda = agenda(&meeting);
        let items = agenda["items"].as_array().unwrap();
        assert!(
            items.is_empty() || meeting["illustrative"] == true,
            "no authentic agenda was found: {meeting}"
        );
        assert!(meeting["title_ar"] != "" && meeting["title_en"] != "", "{meeting}");
        assert_eq!(meeting["status"], "held", "it took place: {}", meeting["title_en"]);
        for item in items {
            assert_eq!(item["flags"], json!([]), "nothing wants attention: {}", item["title_ar"]);
        }
    }
}

#[test]
fn the_sample_never_mixes_with_an_offices_work() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({}));
    refusals::is_told(&office.refusal("sample.fill", json!({})), "error-sample-not-empty");
    office.ask("meeting.delete", json!({ "id": meeting }));
    refusals::is_told(&office.refusal("sample.fill", json!({})), "error-sample-not-empty");
}
