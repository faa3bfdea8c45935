//! Any version can be looked at whole, beside the present, and brought back.

use serde_json::{Value, json};
use tashawur_tests::{Office, refusals};

fn versions(office: &Office, document: &str) -> Vec<Value> {
    office.ask("history.read", json!({ "document": document })).as_array().unwrap().clone()
}

fn changed(earlier: &Value) -> Vec<(String, String)> {
    let fields = earlier["changed"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    fields.map(|field| (text(&field["item"]), text(&field["field"]))).collect()
}

#[test]
fn a_meeting_is_seen_with_its_whole_agenda_as_it_was_and_nothing_is_written() {
    let office = Office::on("2021-05-01");
    let meeting = office.meeting(json!({ "ordinal": 7, "process": "process:ARCP", "starts": "2021-06-10" }));
    office.ask(
        "programme_day.create",
        json!({ "meeting": meeting, "values": { "date": "2021-06-10", "start": "09:00" } }),
    );
    let first =
        office.item(&meeting, None, json!({ "title_ar": "افتتاح", "title_en": "Opening", "duration": 30 }));
    let second = office.item(&meeting, None, json!({ "title_ar": "تقرير", "title_en": "Report" }));
    let then = office.agenda(&meeting);
    let version = versions(&office, &meeting)[0]["hash"].clone();

    office.edit(&meeting, &first, json!({ "title_ar": "الجلسة الافتتاحية", "duration": 45 }));
    office.move_item(&meeting, &second, None, None);
    office.ask("agenda_item.delete", json!({ "meeting": meeting, "item": first }));
    office.item(&meeting, None, json!({ "title_ar": "ما يستجد" }));
    office.ask("meeting.edit", json!({ "id": meeting, "values": { "starts": "2022-01-01" } }));
    let now = office.agenda(&meeting);

    let earlier = office.ask("history.look", json!({ "document": meeting, "hash": version }));
    assert_eq!(earlier["view"]["agenda"], then, "record, numbers, clock times and titles are those of then");
    assert_eq!((&earlier["deleted"], &earlier["added"]), (&json!(false), &json!(1)));
    let changed = changed(&earlier);
    for (item, field) in [
        ("", "starts"),
        (first.as_str(), "title_ar"),
        (&first, "duration"),
        (&first, "deleted"),
        (&second, "place"),
    ] {
        assert!(changed.contains(&(item.into(), field.into())), "{field} of {item} is marked: {changed:?}");
    }
    assert!(!changed.contains(&(second.clone(), "title_ar".into())), "what did not change is not marked");
    assert_eq!(office.agenda(&meeting), now, "looking changes nothing");
    assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]));

    office.ask("history.restore", json!({ "document": meeting, "hash": version }));
    let restored = office.ask("history.look", json!({ "document": meeting, "hash": version }));
    let left: Vec<_> =
        self::changed(&restored).into_iter().filter(|(item, _)| [&first, &second].contains(&item)).collect();
    assert_eq!(left, [], "after the return nothing differs");
}

#[test]
fn one_item_is_seen_with_what_lay_under_it_then() {
    let office = Office::of("سمر");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    office.item(&meeting, None, json!({ "title_ar": "غيره" }));
    let item = office.item(&meeting, None, json!({ "title_ar": "بند" }));
    let under = office.item(&meeting, Some(&item), json!({ "title_ar": "بند فرعي" }));
    let version = versions(&office, &meeting)[0]["hash"].clone();
    office.ask("agenda_item.delete", json!({ "meeting": meeting, "item": item }));
    let deleted = versions(&office, &meeting)[0]["hash"].clone();

    let look =
        |hash: &Value| office.ask("history.look", json!({ "document": meeting, "item": item, "hash": hash }));
    let earlier = look(&version);
    let ids: Vec<&Value> =
        earlier["view"]["agenda"]["items"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(ids, [&json!(item), &json!(under)]);
    assert_eq!(
        earlier["view"]["agenda"]["items"][0]["number_en"], "Item 2",
        "its number is that of the whole agenda"
    );
    assert_eq!(look(&deleted)["deleted"], true, "a version in which it was deleted says so");
}

#[test]
fn entries_and_settings_are_seen_as_they_were_and_what_is_unknown_is_refused_in_words() {
    let office = Office::of("سمر");
    office.ask("register.edit", json!({ "id": "state:JO", "values": { "note_ar": "أول" } }));
    let entry = versions(&office, "state:JO")[0]["hash"].clone();
    office.ask("register.edit", json!({ "id": "state:JO", "values": { "note_ar": "ثانٍ" } }));
    let earlier = office.ask("history.look", json!({ "document": "state:JO", "hash": entry }));
    assert_eq!(earlier["view"]["entry"]["values"]["note_ar"], "أول");
    assert_eq!(changed(&earlier), [(String::new(), "note_ar".to_owned())]);

    office.ask("settings.edit", json!({ "department_ar": "إدارة أولى" }));
    let settings = versions(&office, "settings")[0]["hash"].clone();
    office.ask("settings.edit", json!({ "department_ar": "إدارة ثانية" }));
    let earlier = office.ask("history.look", json!({ "document": "settings", "hash": settings }));
    assert_eq!(earlier["view"]["settings"]["department_ar"], "إدارة أولى");

    for unknown in [
        json!({ "document": "settings", "hash": "00".repeat(32) }),
        json!({ "document": "settings", "hash": "؟" }),
        json!({ "document": "elsewhere", "hash": settings }),
        json!({ "document": "settings", "hash": settings, "item": "elsewhere" }),
    ] {
        refusals::is_a_sentence(&office.refusal("history.look", unknown));
    }
}
