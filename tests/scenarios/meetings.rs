//! Meetings: titles made from the record, dates as precise as they are known, the next meeting from the last
//! one, deleting, history, and how the office writes dates.

use serde_json::{Value, json};
use tashawur_tests::{Office, refusals};

const PROCESS_AR: &str = "عملية التشاور العربية الإقليمية حول الهجرة واللجوء";
const MASCULINE: [&str; 13] = [
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "الحادي عشر",
    "الثاني عشر",
    "الثالث عشر",
];
const FEMININE: [&str; 13] = [
    "الأولى",
    "الثانية",
    "الثالثة",
    "الرابعة",
    "الخامسة",
    "السادسة",
    "السابعة",
    "الثامنة",
    "التاسعة",
    "العاشرة",
    "الحادية عشرة",
    "الثانية عشرة",
    "الثالثة عشرة",
];
const ENGLISH: [&str; 13] = [
    "First",
    "Second",
    "Third",
    "Fourth",
    "Fifth",
    "Sixth",
    "Seventh",
    "Eighth",
    "Ninth",
    "Tenth",
    "Eleventh",
    "Twelfth",
    "Thirteenth",
];
const WEEKDAYS: [&str; 14] = [
    "الاثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "الأحد",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

fn read(office: &Office, meeting: &str) -> Value {
    office.ask("meeting.read", json!({ "id": meeting }))
}

fn edit(office: &Office, meeting: &str, values: Value) -> Value {
    office.ask("meeting.edit", json!({ "id": meeting, "values": values }))
}

/// The row of a meeting in the list.
fn row(office: &Office, meeting: &str) -> Value {
    let list = office.ask("meeting.list", json!({}));
    let row = list.as_array().unwrap().iter().find(|row| row["id"] == meeting);
    row.expect("the meeting is in the list").clone()
}

fn ids(office: &Office, deleted: bool) -> Vec<String> {
    let list = office.ask("meeting.list", json!({ "deleted": deleted }));
    list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// Row 001-2.
#[test]
fn meetings_1_to_13_are_titled_with_the_right_ordinals_in_both_languages() {
    let office = Office::of("Officer");
    let process = office.ask("register.read", json!({ "id": "process:ARCP" }))["title_en"].clone();
    let process = process.as_str().unwrap();
    let meeting = office.meeting(json!({}));
    for (at, ordinal) in (1..=13).enumerate() {
        let annual = edit(&office, &meeting, json!({ "kind": "ordinary_annual", "ordinal": ordinal }));
        let expected = format!("الاجتماع {} ل{PROCESS_AR}", MASCULINE[at]);
        assert_eq!(annual["title_ar"], expected, "«اجتماع» takes a masculine ordinal");
        assert_eq!(annual["title_en"], format!("{} meeting of the {process}", ENGLISH[at]));
        let session = edit(&office, &meeting, json!({ "kind": "session" }));
        let beginning = format!("الدورة {} ل{PROCESS_AR}", FEMININE[at]);
        assert_eq!(session["title_ar"], beginning, "«دورة» takes a feminine ordinal");
        assert!(session["title_en"].as_str().unwrap().starts_with(ENGLISH[at]), "{}", session["title_en"]);
    }
    for beyond in [100, 4_000_000_000_u32] {
        let request = json!({ "id": meeting, "values": { "ordinal": beyond } });
        refusals::is_told(&office.refusal("meeting.edit", request), "error-invalid-ordinal");
    }
}

/// Row 001-2: a title that is typed goes before the generated one, and gives it back when it is emptied.
#[test]
fn a_typed_title_overrides_the_generated_one_in_its_language_only() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7, "typed_title_en": "Cairo meeting" }));
    let typed = read(&office, &meeting);
    assert_eq!(typed["title_en"], "Cairo meeting");
    assert_eq!(typed["title_ar"], typed["generated_title_ar"], "the Arabic title is still the generated one");
    let emptied = edit(&office, &meeting, json!({ "typed_title_en": "" }));
    assert_eq!(
        emptied["title_en"], emptied["generated_title_en"],
        "an empty title gives the generated one back"
    );
}

/// Row 001-3.
#[test]
fn an_extraordinary_meeting_has_its_own_numbering_or_none() {
    let office = Office::of("Officer");
    let bare = office.meeting(json!({ "kind": "extraordinary" }));
    let bare = read(&office, &bare);
    assert_eq!(bare["title_ar"], format!("الاجتماع الاستثنائي ل{PROCESS_AR}"));
    assert_eq!(bare["ordinal"], Value::Null, "no number is invented");
    let annual = office.meeting(json!({ "ordinal": 2 }));
    let second = office.meeting(json!({ "kind": "extraordinary", "ordinal": 2 }));
    assert_eq!(read(&office, &second)["title_ar"], format!("الاجتماع الاستثنائي الثاني ل{PROCESS_AR}"));
    assert_eq!(read(&office, &annual)["ordinal"], 2, "an annual meeting may carry the same number");
}

/// Rows 001-3 and 000-3.
#[test]
fn the_preparatory_session_of_november_2020_by_video_shows_no_invented_day() {
    let office = Office::on("2026-11-21");
    office.ask("settings.edit", json!({ "hijri": true }));
    let values = json!({ "kind": "preparatory_session", "mode": "video", "starts": "2020-11",
                         "place_ar": "", "place_en": "" });
    let meeting = office.meeting(values);
    let row = row(&office, &meeting);
    assert_eq!(row["days_ar"], "نوفمبر 2020", "a month has no day and no Hijri date");
    assert_eq!(row["days_en"], "November 2020");
    assert_eq!(row["place_ar"], "عبر تقنية الاتصال المرئي", "a meeting by video without a place says so");
    assert_eq!(row["starts"], "2020-11", "the precision is stored as it is known");
    let shown = read(&office, &meeting).to_string();
    let invented: Vec<&&str> = WEEKDAYS.iter().filter(|weekday| shown.contains(**weekday)).collect();
    assert!(invented.is_empty(), "no weekday is shown for a month: {invented:?}");
    assert!(row["title_ar"].as_str().unwrap().starts_with("الجلسة التحضيرية"), "{}", row["title_ar"]);
}

/// Row 000-3: every precision, in the words of both languages.
#[test]
fn dates_are_shown_as_precisely_as_they_are_known() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({}));
    let cases = [
        ("2018", "", "2018", "2018"),
        ("2021-Q1", "", "الربع الأول من عام 2021", "first quarter of 2021"),
        ("2015-04", "", "أبريل 2015", "April 2015"),
        ("2022-03-10", "", "10 مارس 2022", "10 March 2022"),
        ("2023-05-29", "2023-05-30", "يومي 29-30 مايو 2023", "29–30 May 2023"),
    ];
    for (starts, ends, ar, en) in cases {
        let shown = edit(&office, &meeting, json!({ "starts": starts, "ends": ends }));
        assert_eq!((&shown["days_ar"], &shown["days_en"]), (&json!(ar), &json!(en)), "{starts} {ends}");
    }
    let gone = edit(&office, &meeting, json!({ "starts": "", "ends": "" }));
    assert_eq!((&gone["starts"], &gone["days_ar"]), (&Value::Null, &json!("")), "a date can be taken away");
}

/// Row 000-3.
#[test]
fn december_2023_is_upcoming_in_january_2023_and_past_but_unconfirmed_in_february_2024() {
    let office = Office::on("2023-01-01");
    let forum = office.meeting(json!({ "kind": "high_level", "starts": "2023-12" }));
    let officials =
        office.meeting(json!({ "kind": "high_level", "starts": "2021-12-14", "ends": "2021-12-15" }));
    assert_eq!(row(&office, &forum)["status"], "upcoming");
    assert_eq!(ids(&office, false), [forum.clone(), officials], "December 2023 comes after 15 December 2021");
    office.wait_until("2024-02-01");
    assert_eq!(row(&office, &forum)["status"], "unconfirmed", "nobody has said that it took place");
    let held = edit(&office, &forum, json!({ "status_set": "held" }));
    assert_eq!(held["status"], "held", "an officer's word goes before the dates");
    let back = edit(&office, &forum, json!({ "status_set": "unknown" }));
    assert_eq!((&back["status"], &back["status_set"]), (&json!("unconfirmed"), &Value::Null));
    assert_eq!(read(&office, &office.meeting(json!({})))["status"], "planned", "no date, no claim");
}

/// Row 001-1.
#[test]
fn names_come_from_the_register_and_follow_it() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7, "host": { "entry": "organisation:LAS-GS" } }));
    let item = office.item(&meeting, None, json!({ "presenter": { "entry": "organisation:UNHCR" } }));
    assert_eq!(read(&office, &meeting)["host"]["name_ar"], "الأمانة العامة لجامعة الدول العربية");
    let presenter = office.shown(&meeting, &item)["presenter"].clone();
    assert_eq!(presenter["name_ar"], "مفوضية الأمم المتحدة السامية لشؤون اللاجئين");
    let rename = |id: &str, name: &str| {
        office.ask("register.edit", json!({ "id": id, "values": { "name_ar": name } }));
    };
    rename("process:ARCP", "عملية التشاور الجديدة");
    rename("organisation:UNHCR", "المفوضية");
    assert_eq!(read(&office, &meeting)["title_ar"], "الاجتماع السابع لعملية التشاور الجديدة");
    assert_eq!(office.shown(&meeting, &item)["presenter"]["name_ar"], "المفوضية", "a reference, not a copy");
    let uses = office.ask("register.uses", json!({ "id": "organisation:UNHCR" }));
    assert_eq!(uses[0]["item"], item, "the register knows where a name is used");
    let nobody = json!({ "id": meeting, "values": { "host": { "entry": "organisation:NOBODY" } } });
    refusals::is_told(&office.refusal("meeting.edit", nobody), "error-invalid-reference");
}

/// Section 4 of the domain page: «للجمهورية التونسية», never «لالجمهورية».
#[test]
fn the_preposition_joins_the_name_of_a_process_as_arabic_writes_it() {
    let office = Office::of("Officer");
    let values = json!({ "name_ar": "الحوار العربي للهجرة", "name_en": "The Arab Migration Dialogue" });
    let process = office.ask("register.create", json!({ "kind": "process", "values": values }));
    let meeting = office.meeting(json!({ "ordinal": 1, "process": process["id"] }));
    let record = read(&office, &meeting);
    assert_eq!(record["title_ar"], "الاجتماع الأول للحوار العربي للهجرة", "ل and ال join to لل");
    assert_eq!(record["title_en"], "First meeting of the Arab Migration Dialogue", "one article is enough");
}

/// Section 7 of the domain page: the officer's everyday start.
#[test]
fn the_next_meeting_takes_the_agenda_over_with_everything_shifted() {
    let office = Office::on("2021-12-01");
    let seventh = office.meeting(json!({ "ordinal": 7, "starts": "2021-06-10", "ends": "2021-06-10",
        "mode": "video", "numbering": "decimal", "symbol": "ARCP/7/2021/1", "theme_ar": "محور 2021" }));
    let day = office.ask(
        "programme_day.create",
        json!({ "meeting": seventh, "values": { "date": "2021-06-10", "start": "10:00" } }),
    );
    let report = office.item(
        &seventh,
        None,
        json!({
        "title_ar": "متابعة تنفيذ خطة العمل 2020-2021", "title_en": "Follow-up of the work plan 2020-2021",
        "presenter": { "entry": "organisation:LAS-GS" }, "duration": 30, "day": day["id"] }),
    );
    office.item(&seventh, Some(&report), json!({ "title_ar": "بيان 2021", "title_en": "Statement 2021" }));
    let gone = office.item(&seventh, None, json!({ "title_ar": "بند محذوف" }));
    office.ask("agenda_item.delete", json!({ "meeting": seventh, "item": gone }));

    let eighth = office.ask("meeting.create", json!({ "from": seventh }))["id"].clone();
    let agenda = office.agenda(eighth.as_str().unwrap());
    let record = &agenda["meeting"];
    assert_eq!(record["title_ar"], format!("الاجتماع الثامن ل{PROCESS_AR}"), "the next ordinal");
    assert_eq!(
        (&record["starts"], &record["theme_ar"]),
        (&Value::Null, &json!("")),
        "dates and theme are new"
    );
    assert_eq!((&record["mode"], &record["numbering"]), (&json!("video"), &json!("decimal")));
    assert_eq!(record["symbol"], "ARCP/8/2022/1");
    let items = agenda["items"].as_array().unwrap();
    assert_eq!(items.len(), 2, "what was deleted stays behind");
    assert_eq!(items[0]["title_ar"], "متابعة تنفيذ خطة العمل 2022-2023", "the plan moves by a whole plan");
    assert_eq!(items[0]["title_en"], "Follow-up of the work plan 2022-2023");
    assert_eq!((&items[1]["title_ar"], &items[1]["depth"]), (&json!("بيان 2022"), &json!(1)));
    assert_eq!(items[0]["presenter"]["entry"], "organisation:LAS-GS");
    assert_eq!((&items[0]["starts"], &items[0]["duration"]), (&json!("10:00"), &json!(30)));
    assert_eq!(agenda["days"][0]["date"], Value::Null, "a day keeps its hours and loses its date");
    assert_ne!(items[0]["id"], report.as_str(), "the new agenda is its own");
    assert_eq!(office.agenda(&seventh)["items"][0]["title_ar"], "متابعة تنفيذ خطة العمل 2020-2021");

    let ninth = office.ask("meeting.create", json!({ "from": seventh, "values": { "starts": "2023-05" } }));
    let ninth = read(&office, ninth["id"].as_str().unwrap());
    assert_eq!(ninth["ordinal"], 9, "a number that is taken is passed over");
    assert_eq!(ninth["symbol"], "ARCP/9/2023/1", "the year is that of the start");
}

#[test]
fn a_deleted_meeting_leaves_the_list_and_comes_back_whole() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "بند" }));
    let before = office.agenda(&meeting);
    office.ask("meeting.delete", json!({ "id": meeting }));
    assert!(ids(&office, false).is_empty(), "a deleted meeting is not listed");
    assert_eq!(ids(&office, true), std::slice::from_ref(&meeting), "it stands among the deleted ones");
    office.ask("meeting.restore", json!({ "id": meeting }));
    assert_eq!(office.agenda(&meeting), before, "nothing of it is lost");
    assert_eq!(before["items"][0]["id"], item);
    let refusal = office.refusal("meeting.read", json!({ "id": "nothing" }));
    refusals::is_a_sentence(&refusal);
    assert_eq!(serde_json::to_value(refusal.code).unwrap(), "not_found");
}

#[test]
fn the_history_says_who_changed_what_and_leads_back() {
    let office = Office::of("سمر");
    let meeting = office.meeting(json!({ "place_ar": "القاهرة" }));
    edit(&office, &meeting, json!({ "place_ar": "تونس" }));
    office.ask("desk.rename_author", json!({ "name": "Karim" }));
    edit(&office, &meeting, json!({ "place_ar": "عمّان", "symbol": "X/1" }));
    let history = office.ask("history.read", json!({ "document": meeting }));
    let who: Vec<&Value> = history.as_array().unwrap().iter().map(|version| &version["who"]).collect();
    assert_eq!(who, ["Karim", "سمر", "سمر"], "newest first, each with its author");
    let change =
        history[0]["changes"].as_array().unwrap().iter().find(|change| change["field"] == "place_ar");
    let change = change.expect("the place is among the changes");
    assert_eq!((&change["before"], &change["after"]), (&json!("تونس"), &json!("عمّان")));
    assert_eq!(history[0]["what"], "meeting.edit");

    office.ask("history.restore", json!({ "document": meeting, "hash": history[1]["hash"] }));
    let back = read(&office, &meeting);
    assert_eq!(
        (&back["place_ar"], &back["symbol"]),
        (&json!("تونس"), &json!("")),
        "the earlier version is back"
    );
    office.ask("desk.undo", json!({}));
    assert_eq!(read(&office, &meeting)["place_ar"], "عمّان", "the return is one step of undo");
    let unknown = json!({ "document": meeting, "hash": "ab".repeat(32) });
    refusals::is_a_sentence(&office.refusal("history.restore", unknown));
}

#[test]
fn an_exported_file_is_named_after_its_meeting_and_holds_no_sign_that_a_disk_refuses() {
    let office = Office::of("Officer");
    let title = "Migration / asylum: what next? \"2021\" <draft> | \\ *";
    let meeting = office.meeting(json!({ "ordinal": 7, "typed_title_en": title }));
    let name = |language: &str, format: &str| {
        let request = json!({ "meeting": meeting, "language": language, "format": format });
        office.ask("agenda.file_name", request)["name"].as_str().unwrap().to_owned()
    };
    assert!(name("arabic", "docx").contains("الاجتماع السابع"), "{}", name("arabic", "docx"));
    for (language, format) in [("arabic", "docx"), ("english", "pdf"), ("both", "ics")] {
        let name = name(language, format);
        assert!(name.ends_with(&format!(".{format}")), "{name}");
        assert!(
            !name.contains(['/', '\\', ':', '?', '*', '"', '<', '>', '|', '\u{200F}', '\u{2068}']),
            "{name}"
        );
        let path = office.folder().join(&name);
        std::fs::write(&path, "x").expect("the disk takes the name");
    }
    assert_ne!(name("both", "docx"), name("arabic", "docx"), "one does not replace the other");
}

/// Row X-5.
#[test]
fn a_meeting_in_arabic_only_never_asks_for_english() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "ما يستجد من أعمال" }));
    assert_eq!(office.shown(&meeting, &item)["flags"], json!([{ "kind": "missing_title_en" }]));
    edit(&office, &meeting, json!({ "languages": "arabic_only" }));
    assert_eq!(office.shown(&meeting, &item)["flags"], json!([]), "an internal draft may stay in Arabic");
    office.edit(&meeting, &item, json!({ "title_ar": "" }));
    assert_eq!(office.shown(&meeting, &item)["flags"], json!([{ "kind": "missing_title_ar" }]));
}

/// Row 004-10 and section 4 of the domain page.
#[test]
fn dates_follow_the_offices_months_digits_and_hijri_calendar() {
    let office = Office::of("Officer");
    let month = office.meeting(json!({ "starts": "2020-11" }));
    let day = office.meeting(json!({ "starts": "2021-12-14" }));
    let days = |meeting: &str| read(&office, meeting)["days_ar"].as_str().unwrap().to_owned();
    let set = |values: Value| office.ask("settings.edit", values);
    let styles = [
        ("egyptian", "نوفمبر 2020"),
        ("levantine", "تشرين الثاني 2020"),
        ("league_dual", "نوفمبر/تشرين الثاني 2020"),
        ("un_dual", "تشرين الثاني/نوفمبر 2020"),
    ];
    for (style, shown) in styles {
        set(json!({ "months": style }));
        assert_eq!(days(&month), shown, "months in the style {style}");
    }
    set(json!({ "months": "egyptian", "digits": "arabic_indic" }));
    assert_eq!(days(&month), "نوفمبر ٢٠٢٠");
    assert_eq!(read(&office, &month)["days_en"], "November 2020", "English keeps Western digits");
    set(json!({ "digits": "western", "hijri": true }));
    assert_eq!(
        days(&day),
        "10 جمادى الأولى 1443هـ الموافق 14 ديسمبر 2021م",
        "Umm al-Qura, not the civil calendar"
    );
    set(json!({ "hijri_correction": -1 }));
    assert!(days(&day).starts_with("9 جمادى الأولى 1443هـ"), "corrected by hand: {}", days(&day));
    let refusal = office.refusal("settings.edit", json!({ "hijri_correction": 2 }));
    refusals::is_told(&refusal, "error-invalid-hijri-correction");
}
