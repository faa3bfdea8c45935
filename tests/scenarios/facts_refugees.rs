//! The refugee compact: objectives, follow-up, themes, words (seed 000 and the rows of 001 on tags).

use serde_json::{Value, json};
use tashawur_tests::{Office, office};

use crate::facts::{edition, entry, ids, listed, named_in_both, parts, sample, set, tags};

#[test]
fn the_refugee_compact_has_four_objectives_000_1() {
    let objectives = listed(json!({ "kind": "objective", "of": "instrument:GCR" }));
    let expected = [
        ("objective:GCR-1", "تخفيف الضغوط على البلدان المضيفة", "Ease the pressures on host countries"),
        ("objective:GCR-2", "تعزيز اعتماد اللاجئين على أنفسهم", "Enhance refugee self-reliance"),
        (
            "objective:GCR-3",
            "توسيع الوصول إلى الحلول في بلدان ثالثة",
            "Expand access to third-country solutions",
        ),
        (
            "objective:GCR-4",
            "دعم الأوضاع في بلدان الأصل للعودة بأمان وكرامة",
            "Support conditions in countries of origin for return in safety and dignity",
        ),
    ];
    assert_eq!(objectives.len(), 4, "exactly four");
    for (objective, (id, ar, en)) in objectives.iter().zip(expected) {
        assert_eq!(
            (&objective["id"], &objective["title_ar"], &objective["title_en"]),
            (&json!(id), &json!(ar), &json!(en))
        );
    }
    let compact = entry("instrument:GCR")["values"].clone();
    assert_eq!(compact["symbol"], "A/RES/73/151");
    assert_eq!((&compact["sort"], &compact["parent"]), (&json!("compact"), &json!("instrument:NYD")));
}

#[test]
fn the_second_forum_is_known_to_the_month_and_stands_after_the_officials_meeting_000_3() {
    assert_eq!(edition("series:GRF", "2019")["values"]["starts"], "2019-12");
    let second = edition("series:GRF", "2023");
    assert_eq!(second["values"]["starts"], "2023-12", "«ديسمبر 2023», and no day is invented");
    assert_eq!(second["values"]["ends"], Value::Null);
    let order = ids(&listed(json!({ "kind": "edition" })));
    let place = |edition: &Value| order.iter().position(|id| *id == edition["id"].as_str().unwrap()).unwrap();
    let officials = edition("series:HLOM", "2021");
    assert!(place(&officials) < place(&second), "it sorts after 15 December 2021");
    assert_eq!(second["values"]["status"], Value::Null, "nobody has confirmed that it was held");
}

#[test]
fn the_officials_meeting_of_2021_has_two_main_days_and_a_day_of_side_events_000_4() {
    let days: Vec<(String, String)> = parts(&edition("series:HLOM", "2021"), "edition_day")
        .iter()
        .map(|day| (day["starts"].as_str().unwrap().to_owned(), day["sort"].as_str().unwrap().to_owned()))
        .collect();
    let day = |date: &str, sort: &str| (date.to_owned(), sort.to_owned());
    let known = [day("2021-12-13", "side_events"), day("2021-12-14", "main"), day("2021-12-15", "main")];
    assert_eq!(days, known);
}

#[test]
fn the_four_branches_of_themes_belong_to_the_four_objectives_000_7() {
    let branches = [
        ("theme:EASING-PRESSURES", "objective:GCR-1", 2),
        ("theme:SELF-RELIANCE", "objective:GCR-2", 4),
        ("theme:THIRD-COUNTRY-SOLUTIONS", "objective:GCR-3", 3),
        ("theme:RETURN", "objective:GCR-4", 2),
    ];
    let themes = tags("theme");
    named_in_both(&themes);
    for (branch, objective, least) in branches {
        assert_eq!(set(&entry(branch)["values"], "objectives"), [objective]);
        let below = themes.iter().filter(|theme| theme["parent"] == branch).count();
        assert!(below >= least, "{branch} has {below} themes below it");
    }
    let found = ids(&listed(json!({ "kind": "theme", "of": "theme:SELF-RELIANCE" })));
    for theme in ["theme:WORK", "theme:LIVELIHOODS", "theme:EDUCATION", "theme:NATIONAL-SYSTEMS"] {
        assert!(found.iter().any(|id| id == theme), "{theme} is found under self-reliance");
    }
}

#[test]
fn the_pandemic_belongs_to_the_edition_of_2021_and_not_to_the_series_000_8() {
    let edition = edition("series:HLOM", "2021")["values"].clone();
    assert!(edition["note_ar"].as_str().unwrap().contains("الجائحة"), "the note: {edition}");
    assert!(edition["note_en"].as_str().unwrap().contains("pandemic"));
    assert_eq!(set(&edition, "themes"), ["theme:COVID-19"]);
    let series = entry("series:HLOM").to_string();
    assert!(!series.contains("الجائحة") && !series.contains("COVID"), "the series says nothing of it");
    let office = Office::with_the_sample();
    let values = json!({ "series": "series:HLOM", "starts": "2025-12" });
    let next = office.ask("register.create", json!({ "kind": "edition", "values": values }));
    let next = office.ask("register.read", json!({ "id": next["id"] }));
    assert_eq!(next["values"]["note_ar"], Value::Null, "nor does the edition of 2025");
}

#[test]
fn the_three_priorities_of_2021_stand_in_the_order_of_their_source_000_9() {
    let priorities = parts(&edition("series:HLOM", "2021"), "priority");
    let begins = ["توسيع نطاق الدعم", "إحراز التقدم في تنفيذ تعهدات", "توجيه الجهود"];
    assert_eq!(priorities.len(), 3);
    for (priority, begins) in priorities.iter().zip(begins) {
        assert!(priority["title_ar"].as_str().unwrap().starts_with(begins), "{priority}");
    }
}

#[test]
fn the_three_year_strategy_serves_the_third_objective_000_11() {
    let strategy = entry("instrument:3YS")["values"].clone();
    assert_eq!(set(&strategy, "objectives"), ["objective:GCR-3"]);
    assert_eq!((&strategy["starts"], &strategy["ends"]), (&json!("2019"), &json!("2021")));
    assert_eq!(strategy["issuer"], "organisation:UNHCR");
    let of_the_objective = ids(&listed(json!({ "kind": "instrument", "of": "objective:GCR-3" })));
    assert!(of_the_objective.contains(&"instrument:3YS".to_owned()), "and the objective leads to it");
}

#[test]
fn the_report_of_the_high_commissioner_is_a_document_of_every_year_000_12() {
    let report = entry("series:HC-REPORT")["values"].clone();
    assert_eq!((&report["sort"], &report["interval_years"]), (&json!("report"), &json!(1)));
    assert!(report["anchor_year"].as_i64().unwrap() <= 2019, "2019 is among its years");
    assert_eq!(entry("series:HLOM")["values"]["sort"], "meeting", "the officials meet");
}

#[test]
fn each_owner_has_a_form_of_the_compacts_name_and_every_form_finds_it_000_14() {
    let usages = parts(&entry("term:refugee-compact"), "usage");
    let of = |owner: &str| {
        let usage = usages.iter().find(|usage| usage["owner"] == owner);
        usage.map(|usage| usage["name_ar"].as_str().unwrap().to_owned()).unwrap_or_default()
    };
    assert_eq!(of("organisation:UNHCR"), "الميثاق العالمي بشأن اللاجئين");
    assert_eq!(of("organisation:LAS"), "الاتفاق العالمي بشأن اللاجئين");
    assert_eq!(of("process:ARCP"), "الاتفاق العالمي للاجئين");
    for usage in &usages {
        let hits = sample().ask("search.find", json!({ "text": usage["name_ar"] }));
        let found = hits.as_array().unwrap().iter().any(|hit| hit["id"] == "instrument:GCR");
        assert!(found, "«{}» finds the compact", usage["name_ar"]);
    }
    for term in
        ["migration-compact", "review-forum", "network-on-migration", "forum-on-migration-and-development"]
    {
        assert!(
            parts(&entry(&format!("term:{term}")), "usage").len() > 1,
            "{term} has forms of several owners"
        );
    }
}

#[test]
fn the_beneficiary_groups_can_be_asked_for_001_22() {
    let groups = tags("beneficiary_group");
    let names: Vec<&str> = groups.iter().map(|group| group["title_ar"].as_str().unwrap()).collect();
    assert_eq!(names, ["المهاجرون", "اللاجئون", "النازحون", "الدول المستضيفة"]);
    named_in_both(&groups);
    let office = Office::of("Officer");
    let values = json!({ "name_ar": "لقاء", "starts": "2026", "themes": ["theme:DISPLACED"] });
    let made = office::id(&office.ask("register.create", json!({ "kind": "edition", "values": values })));
    let of = |theme: &str| office.ask("register.list", json!({ "kind": "edition", "of": theme }));
    assert_eq!(of("theme:DISPLACED")[0]["id"], made.as_str());
    assert_eq!(of("theme:MIGRANTS"), json!([]), "and only by the group that it names");
}

#[test]
fn governance_has_three_levels_in_both_languages_001_23() {
    let levels = tags("governance_level");
    let names: Vec<&str> = levels.iter().map(|level| level["title_ar"].as_str().unwrap()).collect();
    assert_eq!(names, ["المستوى الوطني", "المستوى الإقليمي", "المستوى العالمي"]);
    named_in_both(&levels);
}

#[test]
fn the_process_was_decided_met_and_was_launched_on_three_dates_001_26() {
    let process = entry("process:ARCP")["values"].clone();
    assert_eq!(process["decided_on"], "2014-09-07");
    assert_eq!(process["first_meeting"], "2015-04");
    assert_eq!(process["launched_on"], "2015-10-21");
    let office = Office::of("Officer");
    office.ask("register.edit", json!({ "id": "process:ARCP", "values": { "launched_on": "2015" } }));
    let after = office.ask("register.read", json!({ "id": "process:ARCP" }))["values"].clone();
    assert_eq!(after["launched_on"], "2015");
    assert_eq!(
        (&after["decided_on"], &after["first_meeting"]),
        (&json!("2014-09-07"), &json!("2015-04")),
        "none overwrites another"
    );
}
