//! The small register: listed, made, changed, deleted and brought back, with a history and rules of its own.

use serde_json::{Value, json};
use tashawur_i18n::plain;
use tashawur_tests::{Office, office, refusals};

fn person(office: &Office, name: &str) -> String {
    let values =
        json!({ "name_ar": name, "long_name_ar": "مدير إدارة", "organisation": "organisation:LAS-REFUGEES" });
    office::id(&office.ask("register.create", json!({ "kind": "person", "values": values })))
}

fn read(office: &Office, id: &str) -> Value {
    office.ask("register.read", json!({ "id": id }))
}

fn edit(office: &Office, id: &str, values: Value) -> Value {
    office.ask("register.edit", json!({ "id": id, "values": values }))
}

fn listed(office: &Office, request: Value) -> Vec<String> {
    let list = office.ask("register.list", request);
    list.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

/// Row 001-4.
#[test]
fn a_person_stands_with_name_and_position_and_is_chosen_as_presenter() {
    let office = Office::of("Officer");
    let id = person(&office, "إيناس الفرجاني");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "تقرير", "presenter": { "entry": id } }));
    assert_eq!(office.shown(&meeting, &item)["presenter"]["name_ar"], "إيناس الفرجاني");
    assert_eq!(
        read(&office, &id)["values"]["long_name_ar"],
        "مدير إدارة",
        "the position stands apart from the name"
    );
    let uses = office.ask("register.uses", json!({ "id": id }));
    assert_eq!((&uses[0]["document"], &uses[0]["item"]), (&json!(meeting), &json!(item)));
    let text = json!({ "text_ar": "ممثل المفوضية", "text_en": "Representative of UNHCR" });
    office.edit(&meeting, &item, json!({ "presenter": text }));
    assert_eq!(office.shown(&meeting, &item)["presenter"]["name_ar"], "ممثل المفوضية", "or a text");
    assert_eq!(office.ask("register.uses", json!({ "id": id })), json!([]));
}

#[test]
fn an_entry_is_deleted_brought_back_and_never_lost_where_it_is_used() {
    let office = Office::of("Officer");
    let id = person(&office, "قحطان");
    let meeting = office.meeting(json!({ "ordinal": 7, "host": { "entry": id } }));
    office.ask("register.delete", json!({ "id": id }));
    assert!(!listed(&office, json!({ "kind": "person" })).contains(&id), "a deleted entry is not listed");
    assert_eq!(listed(&office, json!({ "kind": "person", "deleted": true })), std::slice::from_ref(&id));
    assert_eq!(office.ask("search.find", json!({ "text": "قحطان" })), json!([]), "and not found");
    let host = office.ask("meeting.read", json!({ "id": meeting }))["host"]["name_ar"].clone();
    assert_eq!(host, "قحطان", "a meeting that names it still shows the name");
    office.ask("register.restore", json!({ "id": id }));
    assert_eq!(listed(&office, json!({ "kind": "person" })), std::slice::from_ref(&id));
    assert_eq!(office.ask("search.find", json!({ "text": "قحطان" }))[0]["id"], id.as_str());
}

#[test]
fn an_entry_keeps_its_history_and_returns_to_an_earlier_version() {
    let office = Office::of("سمر");
    edit(&office, "state:SY", json!({ "name_ar": "سوريا" }));
    edit(&office, "state:SY", json!({ "note_en": "A note" }));
    let history = office.ask("history.read", json!({ "document": "state:SY" }));
    let versions = history.as_array().unwrap();
    let own = versions.iter().filter(|version| version["who"] == "سمر").count();
    assert_eq!(own, 2, "two edits after what came with the program: {history}");
    assert_eq!((&versions[0]["who"], &versions[0]["what"]), (&json!("سمر"), &json!("register.edit")));
    let first = versions[2]["hash"].clone();
    office.ask("history.restore", json!({ "document": "state:SY", "hash": first }));
    let entry = &read(&office, "state:SY")["values"];
    assert_eq!((&entry["name_ar"], &entry["note_en"]), (&json!("سورية"), &Value::Null), "as it came");
    assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]));
}

#[test]
fn a_part_is_called_by_its_kind_its_words_and_its_days_deleted_and_in_an_earlier_version_too() {
    let office = Office::of("سمر");
    let body = json!({ "kind": "organisation", "values": { "name_ar": "فريق" } });
    let body = office::id(&office.ask("register.create", body));
    let member = json!({ "id": body, "kind": "member", "values": { "party": "state:JO", "starts": "2021" } });
    let member = office::id(&office.ask("register.create_part", member));
    let called = |entry: &Value| -> (String, String) {
        let part = &entry["parts"][0];
        (plain(part["called_ar"].as_str().unwrap()), plain(part["called_en"].as_str().unwrap()))
    };
    let names = ("عضو: الأردن، 2021".to_owned(), "Member: Jordan, 2021".to_owned());
    assert_eq!(called(&read(&office, &body)), names);
    office.ask("register.delete_part", json!({ "id": body, "part": member }));
    assert_eq!(called(&read(&office, &body)), names, "it can be told among the deleted parts");
    let history = office.ask("history.read", json!({ "document": body }));
    let look = json!({ "document": body, "hash": history[1]["hash"] });
    let earlier = office.ask("history.look", look);
    assert_eq!(called(&earlier["view"]["entry"]), names, "an earlier version calls it the same: {earlier}");
}

#[test]
fn values_that_break_a_rule_are_refused_and_name_the_rule() {
    let office = Office::of("Officer");
    let refused =
        |id: &str, values: Value| office.refusal("register.edit", json!({ "id": id, "values": values }));
    refusals::is_told(&refused("state:JO", json!({ "code": "JOR" })), "error-invalid-code");
    refusals::is_told(&refused("state:JO", json!({ "order": 1_000 })), "error-invalid-number");
    refusals::is_told(
        &refused("state:JO", json!({ "name_ar": "", "name_en": " " })),
        "error-invalid-name-empty",
    );
    refusals::is_told(&refused("organisation:UN", json!({ "email": "no address" })), "error-invalid-email");
    refusals::is_told(
        &refused("organisation:UN", json!({ "predecessor": "organisation:NOBODY" })),
        "error-invalid-reference",
    );
    refusals::is_a_sentence(&refused("organisation:NOBODY", json!({ "name_ar": "x" })));
    assert_eq!(read(&office, "state:JO")["values"]["code"], "JO", "nothing was changed");
    let nameless = json!({ "kind": "organisation", "values": { "acronym": "XYZ" } });
    refusals::is_told(&office.refusal("register.create", nameless), "error-invalid-name-empty");
}

#[test]
fn an_officers_name_is_never_empty_and_stands_in_every_later_change() {
    let office = Office::of("Officer");
    for name in ["", "  ", &"x".repeat(1_000)] {
        refusals::is_told(
            &office.refusal("desk.rename_author", json!({ "name": name })),
            "error-author-name",
        );
    }
    office.ask("desk.rename_author", json!({ "name": " سمر " }));
    edit(&office, "state:JO", json!({ "note_ar": "ملاحظة" }));
    let history = office.ask("history.read", json!({ "document": "state:JO" }));
    assert_eq!(history[0]["who"], "سمر");
    let store = office.close();
    let again = Office::in_folder(store.path());
    assert_eq!(again.ask("desk.read", json!({}))["author"], "سمر", "the name outlives the program");
}
