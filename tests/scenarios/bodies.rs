//! Bodies: who chairs them, how long their mandates last, how they relate on a day, and the picture of it.

use serde_json::{Value, json};
use tashawur_tests::{Office, office, refusals};

fn body(office: &Office, values: Value) -> String {
    office::id(&office.ask("register.create", json!({ "kind": "organisation", "values": values })))
}

fn part(office: &Office, id: &str, kind: &str, values: Value) -> String {
    office::id(&office.ask("register.create_part", json!({ "id": id, "kind": kind, "values": values })))
}

fn relate(office: &Office, from: &str, sort: &str, to: &str) -> String {
    part(office, from, "relation", json!({ "sort": sort, "target": to }))
}

fn on(office: &Office, id: &str, day: &str) -> Value {
    office.ask("organisation.view", json!({ "id": id, "on": day }))
}

fn column<'a>(list: &'a Value, pointer: &str) -> Vec<&'a str> {
    let list = list.as_array().expect("a list");
    list.iter().filter_map(|one| one.pointer(pointer).and_then(Value::as_str)).collect()
}

const ATCR: &str = "organisation:ATCR";

fn seat(seat: &str, state: &str, name: &str, year: &str) -> Value {
    json!({ "seat": seat, "state": state, "name_ar": name, "starts": year, "ends": year })
}

/// Row 002-2.
#[test]
fn three_years_of_co_chairs_show_as_a_rotation_and_a_second_government_is_refused() {
    let office = Office::of("Officer");
    let atcr = body(&office, json!({ "name_ar": "مشاورات", "sort": "forum" }));
    let years = [("2019", "state:JO"), ("2020", "state:LB"), ("2021", "state:EG")];
    for (year, state) in years {
        part(&office, &atcr, "chair_term", seat("government", state, "حكومة", year));
        part(&office, &atcr, "chair_term", seat("non_governmental", state, "منظمة غير حكومية", year));
    }
    let view = on(&office, &atcr, "2021-06-30");
    let chairs = view["chairs"].as_array().unwrap();
    assert_eq!(chairs.len(), 3, "three years: {view}");
    for (year, (expected, state)) in chairs.iter().zip(years) {
        assert_eq!(year["year"].to_string(), expected);
        let [one, other] = ["government", "non_governmental"].map(|seat| &year[seat][0]["state"]);
        assert_eq!((one, other), (&json!(state), &json!(state)), "both seats from one state");
    }
    let second = json!({ "id": atcr, "kind": "chair_term", "values": seat("government", "state:TN", "حكومة تونس", "2021") });
    let refusal = office.refusal("register.create_part", second);
    refusals::is_told(&refusal, "error-invalid-chair-government");
    let pair = seat("non_governmental", "state:TN", "منظمة", "2022");
    part(&office, &atcr, "chair_term", pair);
    let other = json!({ "id": atcr, "kind": "chair_term", "values": seat("government", "state:JO", "حكومة الأردن", "2022") });
    refusals::is_told(&office.refusal("register.create_part", other), "error-invalid-chair-states");
    let entry = office.ask("register.read", json!({ "id": atcr }));
    assert_eq!(
        column(&entry["problems"], "/message_id"),
        ["error-shown-chair-without-government"],
        "the seat that nobody holds in 2022 is shown"
    );
}

/// Rows 002-5, 002-8.
#[test]
fn the_working_group_and_the_task_forces_stand_under_the_consultations() {
    let office = Office::of("Officer");
    let force = body(&office, json!({ "name_ar": "فرقة عمل موضوعية", "sort": "task_force" }));
    for under in ["organisation:WGR", force.as_str()] {
        relate(&office, under, "parent", ATCR);
    }
    let view = on(&office, ATCR, "2021-06-30");
    let under: Vec<&Value> =
        view["related"].as_array().unwrap().iter().filter(|one| one["sort"] == "parent").collect();
    let ids: Vec<&str> = under.iter().filter_map(|one| one["other"]["id"].as_str()).collect();
    assert!(ids.contains(&"organisation:WGR") && ids.contains(&force.as_str()), "{view}");
    let cycle = json!({ "id": ATCR, "kind": "relation", "values": { "sort": "parent", "target": "organisation:WGR" } });
    refusals::is_told(&office.refusal("register.create_part", cycle), "error-invalid-relation-cycle");
}

/// Row 002-6.
#[test]
fn a_member_of_the_advisory_group_may_be_a_person_without_a_state() {
    let office = Office::of("Officer");
    let person = json!({ "kind": "person", "values": { "name_ar": "أمل حداد" } });
    let person = office::id(&office.ask("register.create", person));
    let group = body(&office, json!({ "name_ar": "مجموعة استشارية", "sort": "advisory_group" }));
    let values = json!({ "party": person, "represents_ar": "شبكة إقليمية للاجئين", "level": "regional", "starts": "2021" });
    part(&office, &group, "member", values);
    part(&office, &group, "member", json!({ "name_ar": "لاجئ بلا سجل", "level": "global" }));
    let members = on(&office, &group, "2022-01-01")["members"].clone();
    assert_eq!(members.as_array().unwrap().len(), 2, "{members}");
    assert!(column(&members, "/name_ar").contains(&"أمل حداد"), "{members}");
    let before = on(&office, &group, "2020-01-01")["members"].clone();
    assert_eq!(column(&before, "/name_ar"), ["لاجئ بلا سجل"], "nobody is a member before the first day");
}

/// Row 002-7.
#[test]
fn the_steering_committees_mandate_ends_in_2023_and_each_topic_carries_recommendations() {
    let office = Office::of("Officer");
    let id = body(&office, json!({ "name_ar": "لجنة توجيهية", "sort": "steering_committee" }));
    let mandate = part(&office, &id, "mandate", json!({ "starts": "2021", "months": 24 }));
    let of = |day: &str| {
        let mandate = on(&office, &id, day)["mandates"][0].clone();
        (mandate["ends"].clone(), mandate["status"].clone())
    };
    assert_eq!(of("2022-03-01"), (json!("2023"), json!("running")));
    assert_eq!(of("2022-12-01"), (json!("2023"), json!("ends_soon")), "a reminder before it ends");
    assert_eq!(of("2024-02-01"), (json!("2023"), json!("expired")));
    let extension = json!({ "id": id, "part": mandate, "values": { "extension_months": 24 } });
    office.ask("register.edit_part", extension);
    assert_eq!(of("2024-02-01"), (json!("2025"), json!("running")), "unless extended");
    let topics = ["الشكل", "الصلة بالمسارات التكميلية", "أدوار الرئاسة", "المشاركون", "الاستمرارية"];
    for topic in topics {
        part(&office, &id, "mandate_topic", json!({ "title_ar": topic }));
        let values =
            json!({ "title_ar": format!("توصية بشأن {topic}"), "topic_ar": topic, "status": "made" });
        part(&office, &id, "recommendation", values);
    }
    let shown = on(&office, &id, "2022-03-01")["topics"].clone();
    assert_eq!(column(&shown, "/title_ar"), topics);
    assert_eq!(column(&shown, "/recommendations/0/status"), ["made"; 5]);
}

/// Row 002-9.
#[test]
fn the_core_group_has_three_objectives_and_unhcr_is_its_secretariat() {
    let office = Office::of("Officer");
    let id = body(&office, json!({ "name_ar": "مجموعة أساسية", "led_by": "states" }));
    for objective in ["الأول", "الثاني", "الثالث"] {
        part(&office, &id, "body_objective", json!({ "title_ar": objective }));
    }
    relate(&office, "organisation:UNHCR", "secretariat", &id);
    let view = on(&office, &id, "2021-06-30");
    let [secretariat] = view["related"].as_array().unwrap().as_slice() else { panic!("{view}") };
    assert_eq!(
        (&secretariat["sort"], &secretariat["other"]["id"]),
        (&json!("secretariat"), &json!("organisation:UNHCR"))
    );
    let entry = office.ask("register.read", json!({ "id": id }));
    let objectives =
        entry["parts"].as_array().unwrap().iter().filter(|part| part["kind"] == "body_objective");
    assert_eq!(objectives.count(), 3);
}

/// Row 002-11.
#[test]
fn easo_finds_euaa_and_each_leads_to_the_other() {
    let office = Office::of("Officer");
    let hits = office.ask("search.find", json!({ "text": "EASO" }));
    assert!(column(&hits, "/id").contains(&"organisation:EUAA"), "{hits}");
    let easo = body(&office, json!({ "name_en": "European Asylum Support Office", "acronym": "EASO" }));
    let values = json!({ "predecessor": easo, "renamed_on": "2022-01-19" });
    office.ask("register.edit", json!({ "id": "organisation:EUAA", "values": values }));
    let after = on(&office, &easo, "2023-01-01")["lineage"].clone();
    assert_eq!(column(&after, "/body/id"), ["organisation:EUAA"]);
    assert_eq!(column(&after, "/since"), ["2022-01-19"]);
    let circle = json!({ "id": easo, "values": { "predecessor": "organisation:EUAA" } });
    refusals::is_told(&office.refusal("register.edit", circle), "error-invalid-predecessor-cycle");
}

/// Row 002-12.
#[test]
fn the_resettlement_facility_is_managed_implemented_and_coordinated_by_three() {
    let office = Office::of("Officer");
    let id = body(&office, json!({ "name_ar": "مرفق", "sort": "facility", "place_ar": "تركيا" }));
    relate(&office, "organisation:EUAA", "manages", &id);
    relate(&office, "organisation:ICMC", "implements", &id);
    relate(&office, "organisation:IOM", "coordinates", &id);
    let view = on(&office, &id, "2021-06-30");
    let mut roles = column(&view["related"], "/sort");
    roles.sort_unstable();
    assert_eq!(roles, ["coordinates", "implements", "manages"], "three distinct roles");
}

/// Row 002-14.
#[test]
fn the_way_from_a_recommendation_over_an_initiative_to_its_outputs_is_walked_both_ways() {
    let office = Office::of("Officer");
    let strategy = body(&office, json!({ "name_ar": "مشاورة الاستراتيجية" }));
    let crisp = body(&office, json!({ "name_ar": "مبادرة", "sort": "initiative", "founded": "2020" }));
    let outputs =
        [("تقرير", "report"), ("كتيب الإدماج", "handbook"), ("حزمة تدريب", "training"), ("مشروع", "project")];
    for (title, sort) in outputs {
        let partners =
            if sort == "training" { json!(["organisation:IRC", "organisation:IOM"]) } else { json!([]) };
        part(
            &office,
            &crisp,
            "output",
            json!({ "title_ar": title, "sort": sort, "starts": "2021", "partners": partners }),
        );
    }
    let values = json!({ "title_ar": "آلية مشتركة", "led_to": crisp, "starts": "2019" });
    part(&office, &strategy, "recommendation", values);
    let from = on(&office, &strategy, "2022-01-01")["topics"][0]["recommendations"][0].clone();
    assert_eq!(from["led_to"]["id"], json!(crisp), "{from}");
    assert_eq!(from["outputs"].as_array().unwrap().len(), 4, "recommendation, initiative, four outputs");
    let back = on(&office, &crisp, "2022-01-01");
    assert_eq!(column(&back["origins"], "/body/id"), [strategy.as_str()], "and back again");
    assert_eq!(back["outputs"][2]["partners"].as_array().unwrap().len(), 2, "{back}");
}

/// Row 004-1.
#[test]
fn the_working_group_has_its_number_in_both_languages_and_a_later_co_lead_from_a_date() {
    let office = Office::of("Officer");
    let id = body(&office, json!({ "name_ar": "فريق عامل", "sort": "working_group" }));
    let id = id.as_str();
    office.ask("register.edit", json!({ "id": id, "values": { "number_ar": "2-2", "number_en": "2.2" } }));
    for lead in ["organisation:IOM", "organisation:UNDP"] {
        relate(&office, lead, "co_leads", id);
    }
    let later = json!({ "sort": "co_leads", "target": id, "starts": "2022-03" });
    part(&office, "organisation:OHCHR", "relation", later);
    let leads = |day: &str| {
        let view = on(&office, id, day);
        assert_eq!((&view["number_ar"], &view["number_en"]), (&json!("2-2"), &json!("2.2")));
        let related = view["related"].as_array().unwrap().clone();
        let leads = related.into_iter().filter(|one| one["sort"] == "co_leads");
        let mut ids: Vec<Value> = leads.map(|one| one["other"]["id"].clone()).collect();
        ids.dedup();
        ids.len()
    };
    assert_eq!((leads("2022-02-28"), leads("2022-03-01")), (2, 3));
}

/// Row 004-2.
#[test]
fn a_body_carries_all_seven_categories_of_members() {
    let office = Office::of("Officer");
    let names = [
        "منظومة الأمم المتحدة",
        "المؤسسات الوطنية لحقوق الإنسان",
        "المجتمع المدني",
        "السلطات المحلية",
        "القطاع الخاص",
        "الأوساط الأكاديمية",
        "منظمات المهاجرين",
    ];
    let ids: Vec<String> = names
        .iter()
        .map(|name| {
            let values = json!({ "name_ar": name, "sort": "member_category" });
            office::id(&office.ask("register.create", json!({ "kind": "theme", "values": values })))
        })
        .collect();
    office.ask("register.edit", json!({ "id": "organisation:UNNM", "values": { "member_categories": ids } }));
    let entry = office.ask("register.read", json!({ "id": "organisation:UNNM" }));
    assert_eq!(entry["values"]["member_categories"].as_array().unwrap().len(), 7);
}

/// Rows 001-1, 001-26.
#[test]
fn the_process_keeps_its_three_dates_its_secretariat_and_its_name_of_each_day() {
    let office = Office::of("Officer");
    let values = office.ask("register.read", json!({ "id": "process:ARCP" }))["values"].clone();
    let dates = ["decided_on", "first_meeting", "launched_on"]
        .map(|field| values[field].as_str().unwrap_or_default());
    assert_eq!(dates, ["2014-09-07", "2015-04", "2015-10-21"], "none overwrites the other");
    let early = on(&office, "process:ARCP", "2016-06-01");
    assert_eq!(early["body"]["name_ar"], "عملية التشاور العربية الإقليمية حول الهجرة");
    let related = early["related"].as_array().unwrap();
    let secretariat = related.iter().find(|one| one["sort"] == "secretariat").expect("a secretariat");
    assert_eq!(secretariat["other"]["id"], "organisation:LAS-GS", "its technical secretariat");
    let late = on(&office, "process:ARCP", "2021-06-01");
    assert_eq!(late["body"]["name_ar"], "عملية التشاور العربية الإقليمية حول الهجرة واللجوء");
}

fn picture(office: &Office, id: &str, day: &str, language: &str) -> Value {
    office.ask("organisation.picture", json!({ "id": id, "on": day, "language": language }))
}

#[test]
fn the_picture_of_a_body_stands_in_both_languages_and_prints_as_pdf() {
    let office = Office::of("Officer");
    relate(&office, "organisation:WGR", "parent", ATCR);
    relate(&office, "organisation:UNHCR", "supports", ATCR);
    let former = body(&office, json!({ "name_ar": "شبكة سابقة", "sort": "network" }));
    let dated = json!({ "sort": "supports", "target": ATCR, "ends": "2019" });
    part(&office, &former, "relation", dated);
    let arabic = picture(&office, ATCR, "2021-06-30", "ar");
    let has = |picture: &Value, id: &str| column(&picture["bodies"], "/id").contains(&id);
    assert!(has(&arabic, "organisation:UNHCR") && has(&arabic, "organisation:WGR"), "{arabic}");
    assert!(!has(&arabic, &former), "what has ended is not shown");
    assert!(has(&picture(&office, ATCR, "2018-06-30", "ar"), &former), "but on an earlier day");
    assert!(column(&arabic["links"], "/word").contains(&"دعم"));
    assert!(column(&picture(&office, ATCR, "2021-06-30", "en")["links"], "/word").contains(&"supports"));
    let folder = tempfile::tempdir().unwrap();
    for language in ["arabic", "english", "both"] {
        let name = office
            .ask("organisation.file_name", json!({ "id": ATCR, "on": "2021-06-30", "language": language }));
        let name = name["name"].as_str().unwrap().to_owned();
        assert!(name.ends_with("2021-06-30.pdf"), "{name}");
        let path = folder.path().join(format!("{language} {name}"));
        let request = json!({ "id": ATCR, "on": "2021-06-30", "language": language, "path": path });
        office.ask("organisation.print", request);
        let bytes = std::fs::read(&path).unwrap();
        assert!(bytes.starts_with(b"%PDF-"), "a PDF is written");
    }
    let nobody = json!({ "id": "organisation:NOBODY", "language": "ar" });
    refusals::is_told(&office.refusal("organisation.picture", nobody), "error-not-found-entry");
    let never = json!({ "id": ATCR, "on": "some day", "language": "ar" });
    refusals::is_told(&office.refusal("organisation.picture", never), "error-invalid-date");
}

#[test]
fn a_cycle_that_two_laptops_made_apart_is_shown_and_still_drawn() {
    // Two bodies that nothing relates in what comes with the program.
    const ONE: &str = "organisation:ICMC";
    const TWO: &str = "organisation:IRC";
    let one = Office::of("أ");
    let two = Office::of("ب");
    relate(&one, TWO, "parent", ONE);
    relate(&two, ONE, "parent", TWO);
    let other = two.close();
    one.ask("desk.take_back", json!({ "folder": other.path() }));
    for id in [ONE, TWO] {
        let problems = one.ask("register.read", json!({ "id": id }))["problems"].clone();
        assert_eq!(column(&problems, "/message_id"), ["error-invalid-relation-cycle"], "{id}: {problems}");
    }
    let drawn = picture(&one, ONE, "2021-06-30", "ar")["links"].clone();
    for (from, to) in [(ONE, TWO), (TWO, ONE)] {
        let is_there = drawn.as_array().unwrap().iter().any(|link| link["from"] == from && link["to"] == to);
        assert!(is_there, "{from} to {to}: {drawn}");
    }
}
