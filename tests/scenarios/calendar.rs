//! The calendar: cycles, editions, and everything dated on one timeline.

use serde_json::{Value, json};
use tashawur_tests::{Office, office, refusals};

fn entry(office: &Office, kind: &str, values: Value) -> String {
    office::id(&office.ask("register.create", json!({ "kind": kind, "values": values })))
}

fn part(office: &Office, id: &str, kind: &str, values: Value) -> String {
    office::id(&office.ask("register.create_part", json!({ "id": id, "kind": kind, "values": values })))
}

fn every(office: &Office, name: &str, sort: &str, years: i32, anchor: i32) -> String {
    let values = json!({ "name_ar": name, "sort": sort, "interval_years": years, "anchor_year": anchor });
    entry(office, "series", values)
}

/// The series of the two compacts: the forum, the officials' meeting after it, two reports, the review forum.
fn mechanisms(office: &Office) -> [String; 5] {
    let forum = every(office, "المنتدى العالمي", "meeting", 4, 2019);
    let after = json!({ "name_ar": "اجتماع المسؤولين", "sort": "meeting", "after": forum, "after_years": 2 });
    [
        entry(office, "series", after),
        every(office, "تقرير المؤشرات", "report", 2, 2021),
        every(office, "تقرير المفوض السامي السنوي", "report", 1, 2019),
        every(office, "منتدى الاستعراض", "meeting", 4, 2022),
        forum,
    ]
}

fn generate(office: &Office, series: &[String]) -> Value {
    office.ask("series.generate", json!({ "series": series, "from": 2019, "to": 2031 }))
}

/// The years in which a series stands on the timeline from 2019 to 2031.
fn years(office: &Office, series: &str) -> Vec<i64> {
    let timeline =
        office.ask("calendar.timeline", json!({ "from": "2019", "to": "2031", "entries": [series] }));
    let starts = timeline["items"].as_array().unwrap().iter().map(|item| item["starts"].as_str().unwrap());
    starts.map(|starts| starts[..4].parse().unwrap()).collect()
}

fn read(office: &Office, id: &str) -> Value {
    office.ask("edition.read", json!({ "id": id }))
}

#[test]
fn the_follow_up_mechanisms_are_generated_for_thirteen_years_without_doubles_000_2() {
    let office = Office::on("2026-01-15");
    let series = mechanisms(&office);
    let before = office.ask("series.preview", json!({ "series": series, "from": 2019, "to": 2031 }));
    assert!(
        before.as_array().unwrap().iter().all(|edition| edition["state"] == "missing"),
        "nothing is there yet"
    );
    generate(&office, &series);
    generate(&office, &series);
    let [officials, indicators, report, _, forum] = &series;
    assert_eq!(years(&office, forum), [2019, 2023, 2027, 2031]);
    assert_eq!(years(&office, officials), [2021, 2025, 2029]);
    assert_eq!(years(&office, indicators), [2021, 2023, 2025, 2027, 2029, 2031]);
    assert_eq!(years(&office, report), (2019..=2031).collect::<Vec<_>>());
}

#[test]
fn the_review_forum_falls_in_2022_2026_and_2030_003_2() {
    let office = Office::on("2026-01-15");
    let series = mechanisms(&office);
    generate(&office, &series);
    assert_eq!(years(&office, &series[3]), [2022, 2026, 2030]);
}

#[test]
fn generating_is_one_step_that_undo_takes_back() {
    let office = Office::on("2026-01-15");
    let forum = every(&office, "المنتدى العالمي", "meeting", 4, 2019);
    generate(&office, std::slice::from_ref(&forum));
    assert_eq!(years(&office, &forum).len(), 4);
    office.ask("desk.undo", json!({}));
    assert!(years(&office, &forum).is_empty(), "one undo takes all of them back");
}

#[test]
fn a_deleted_edition_is_previewed_as_deleted_and_comes_back_only_when_it_is_brought_back() {
    let office = Office::on("2026-01-15");
    let forum = every(&office, "المنتدى العالمي", "meeting", 4, 2019);
    let only = std::slice::from_ref(&forum);
    generate(&office, only);
    let in_2023 = format!("edition:{forum}:2023");
    office.ask("register.delete", json!({ "id": in_2023 }));
    let preview =
        || office.ask("series.preview", json!({ "series": only, "from": 2023, "to": 2023 }))[0].clone();
    let shown = preview();
    assert_eq!(
        (&shown["state"], &shown["id"], &shown["title_ar"]),
        (&json!("deleted"), &json!(in_2023), &json!("المنتدى العالمي 2023"))
    );
    generate(&office, only);
    assert_eq!(years(&office, &forum), [2019, 2027, 2031], "generating leaves it deleted");
    office.ask("register.restore", json!({ "id": shown["id"] }));
    assert_eq!((&preview()["state"], years(&office, &forum).len()), (&json!("there"), 4));
}

#[test]
fn december_2023_is_shown_without_an_invented_day_and_sorts_after_december_2021_000_3() {
    let office = Office::on("2023-01-01");
    let next = entry(&office, "edition", json!({ "name_ar": "المنتدى الثاني", "starts": "2023-12" }));
    let officials =
        json!({ "name_ar": "المسؤولون", "starts": "2021-12-14", "ends": "2021-12-15", "status": "held" });
    entry(&office, "edition", officials);
    let view = read(&office, &next);
    assert_eq!((&view["days_ar"], &view["days_en"]), (&json!("ديسمبر 2023"), &json!("December 2023")));
    assert_eq!(view["status"], "upcoming");
    office.ask("settings.edit", json!({ "hijri": true }));
    assert_eq!(read(&office, &next)["days_ar"], "ديسمبر 2023", "a month has no Hijri date");
    office.wait_until("2024-02-01");
    assert_eq!(read(&office, &next)["status"], "unconfirmed", "past, and nobody said that it took place");
    let request = json!({ "from": "2021", "to": "2024", "kinds": ["meeting"] });
    let items = office.ask("calendar.timeline", request)["items"].clone();
    assert_eq!(
        (&items[0]["title_ar"], &items[1]["title_ar"]),
        (&json!("المسؤولون"), &json!("المنتدى الثاني"))
    );
    assert_eq!((&items[0]["late"], &items[1]["late"]), (&json!(false), &json!(true)));
}

#[test]
fn the_officials_meeting_has_three_days_two_of_them_main_and_its_side_events_apart_000_4() {
    let office = Office::on("2021-01-01");
    let values = json!({ "name_ar": "المسؤولون", "starts": "2021-12-14", "ends": "2021-12-15" });
    let id = entry(&office, "edition", values);
    for (date, sort) in [("2021-12-13", "side_events"), ("2021-12-14", "main"), ("2021-12-15", "main")] {
        part(&office, &id, "edition_day", json!({ "starts": date, "sort": sort }));
    }
    part(
        &office,
        &id,
        "segment",
        json!({ "title_ar": "فعالية", "sort": "side_event", "starts": "2021-12-13" }),
    );
    let view = read(&office, &id);
    let days: Vec<&str> =
        view["days"].as_array().unwrap().iter().map(|day| day["words_ar"].as_str().unwrap()).collect();
    assert_eq!(days, ["الاثنين 13 ديسمبر 2021", "الثلاثاء 14 ديسمبر 2021", "الأربعاء 15 ديسمبر 2021"]);
    assert_eq!(view["main_days"], 2);
    assert_eq!(view["segments"][0]["side_event"], true, "a side event is no item of the agenda");
}

#[test]
fn a_note_belongs_to_the_edition_of_2021_and_not_to_that_of_2025_000_8() {
    let office = Office::on("2026-01-15");
    let series = mechanisms(&office);
    generate(&office, &series);
    let edition = |year: i32| format!("edition:{}:{year}", series[0]);
    let note = json!({ "note_ar": "تُراعى آثار الجائحة." });
    office.ask("register.edit", json!({ "id": edition(2021), "values": note }));
    assert_eq!(read(&office, &edition(2021))["note_ar"], "تُراعى آثار الجائحة.");
    assert_eq!(read(&office, &edition(2025))["note_ar"], "");
}

#[test]
fn the_three_priorities_of_an_edition_stand_in_their_order_000_9() {
    let office = Office::of("Officer");
    let id = entry(&office, "edition", json!({ "name_ar": "المسؤولون" }));
    let titles = ["توسيع قاعدة الدعم", "توسيع فرص الحلول", "تعزيز الاستعداد"];
    let made = titles.map(|title| part(&office, &id, "priority", json!({ "title_ar": title })));
    let shown = || -> Vec<String> {
        let view = read(&office, &id);
        view["priorities"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["title_ar"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(shown(), titles);
    office.ask("register.move_part", json!({ "id": id, "part": made[2], "before": made[0] }));
    assert_eq!(shown(), [titles[2], titles[0], titles[1]], "the officer changes the order");
}

#[test]
fn the_annual_report_is_a_document_and_not_a_meeting_000_12() {
    let office = Office::on("2026-01-15");
    let series = mechanisms(&office);
    generate(&office, &series);
    let request = json!({ "from": "2019", "to": "2031", "kinds": ["document"], "entries": [series[2]] });
    assert_eq!(office.ask("calendar.timeline", request)["items"].as_array().unwrap().len(), 13);
    let request = json!({ "from": "2019", "to": "2031", "kinds": ["meeting"], "entries": [series[2]] });
    assert_eq!(office.ask("calendar.timeline", request)["items"], json!([]));
}

#[test]
fn the_annual_consultations_hold_one_edition_a_year_002_1() {
    let office = Office::of("Officer");
    let annual = every(&office, "المشاورات السنوية", "meeting", 1, 2015);
    entry(&office, "edition", json!({ "series": annual, "starts": "2021-06" }));
    let second = json!({ "kind": "edition", "values": { "series": annual, "starts": "2021-11" } });
    refusals::is_told(&office.refusal("register.create", second), "error-invalid-edition-second");
    entry(&office, "edition", json!({ "series": annual, "starts": "2022" }));
}

#[test]
fn a_number_of_migrants_is_said_in_its_right_form_and_keeps_its_earlier_snapshots_003_8() {
    let office = Office::of("Officer");
    let id = entry(&office, "edition", json!({ "name_ar": "منتدى الاستعراض" }));
    for (millions, as_of) in [(272, "2019"), (281, "2020")] {
        let unit = json!({ "title_ar": "المهاجرون", "value": millions * 1_000_000, "unit_ar": "مهاجر", "unit_en": "migrants", "starts": as_of });
        part(&office, &id, "figure", unit);
    }
    part(&office, &id, "figure", json!({ "title_ar": "الممثلون", "value": 100, "qualifier": "more_than" }));
    let figures = read(&office, &id)["figures"].clone();
    assert_eq!(
        (&figures[0]["words_ar"], &figures[0]["as_of_ar"]),
        (&json!("281 مليون مهاجر"), &json!("2020"))
    );
    assert_eq!(figures[1]["words_en"], "272 million migrants", "the earlier snapshot stays");
    assert_eq!(figures[2]["words_ar"], "أكثر من 100");
}

#[test]
fn what_follows_up_a_forum_is_shown_from_both_ends_003_13() {
    let office = Office::of("Officer");
    let forum = entry(&office, "edition", json!({ "name_ar": "منتدى الاستعراض", "starts": "2022-05" }));
    let panel = entry(
        &office,
        "edition",
        json!({ "name_ar": "الجلسة", "starts": "2022-06-20", "follows_up": forum }),
    );
    assert_eq!(read(&office, &panel)["follows_up"]["title_ar"], "منتدى الاستعراض");
    assert_eq!(read(&office, &forum)["followed_by"][0]["id"], panel.as_str());
}

#[test]
fn one_timeline_holds_every_cycle_meeting_mandate_and_holiday_x_1() {
    let office = Office::on("2022-01-15");
    generate(&office, &mechanisms(&office));
    office.meeting(json!({ "ordinal": 7, "starts": "2021-06-10" }));
    let body = entry(&office, "organisation", json!({ "name_ar": "الفريق" }));
    let mandate = part(&office, &body, "mandate", json!({ "starts": "2020-02-01", "months": 24 }));
    let plan = json!({ "name_ar": "خطة العمل 2020-2021", "sort": "plan", "starts": "2020", "ends": "2021" });
    entry(&office, "edition", plan);
    entry(&office, "holiday", json!({ "name_ar": "عطلة", "starts": "2019-05-01", "every_year": true }));
    let timeline = office.ask("calendar.timeline", json!({ "from": "2019", "to": "2026" }));
    let items = timeline["items"].as_array().unwrap();
    let count = |kind: &str| items.iter().filter(|item| item["kind"] == kind).count();
    assert_eq!((count("document"), count("plan"), count("mandate"), count("holiday")), (11, 1, 1, 8));
    let meeting = items.iter().find(|item| item["document_kind"] == "meeting").unwrap();
    assert_eq!((&meeting["row"], &meeting["part"]), (&json!("process:ARCP"), &Value::Null));
    let of_body = items.iter().find(|item| item["kind"] == "mandate").unwrap();
    assert_eq!(
        (&of_body["document"], &of_body["part"]),
        (&json!(body), &json!(mandate)),
        "a mandate names its body, and itself as the part of it that is opened"
    );
    let first_days: Vec<&str> = items.iter().map(|item| item["first_day"].as_str().unwrap()).collect();
    assert!(first_days.is_sorted(), "in the order of the days");
    for request in [
        json!({ "from": "2022", "to": "2021" }),
        json!({ "from": "x", "to": "y" }),
        json!({ "from": "0001", "to": "9999" }),
    ] {
        refusals::is_a_sentence(&office.refusal("calendar.timeline", request));
    }
}

#[test]
fn a_calendar_file_holds_known_days_and_a_paper_holds_everything() {
    let office = Office::on("2022-01-15");
    let folder = tempfile::tempdir().unwrap();
    entry(&office, "edition", json!({ "name_ar": "معروف", "starts": "2021-12-14", "ends": "2021-12-15" }));
    entry(&office, "edition", json!({ "name_ar": "شهر", "starts": "2021-12" }));
    let export = |format: &str| {
        let path = folder.path().join(format!("calendar.{format}"));
        let request = json!({ "from": "2021", "to": "2021", "kinds": ["meeting"], "language": "arabic", "format": format, "path": path });
        (office.ask("calendar.export", request), std::fs::read(&path).unwrap())
    };
    let (saved, bytes) = export("ics");
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(
        (text.matches("BEGIN:VEVENT").count(), &saved["items"]),
        (2, &json!(1)),
        "a day each, one date"
    );
    assert!(text.contains("DTSTART;VALUE=DATE:20211214"), "a whole day: {text}");
    assert_eq!(saved["left_out"][0]["title_ar"], "شهر", "no day is invented for a month");
    let (saved, bytes) = export("pdf");
    assert!(bytes.starts_with(b"%PDF") && saved["items"] == 2);
    assert!(export("docx").1.starts_with(b"PK"));
}
