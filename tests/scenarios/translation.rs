//! What awaits translation (domain row X-5).

use serde_json::{Value, json};
use tashawur_tests::{Office, office};

fn listed(office: &Office, document: &str) -> Vec<Value> {
    let list = office.ask("translation.list", json!({}));
    list["rows"].as_array().unwrap().iter().filter(|row| row["document"] == document).cloned().collect()
}

#[test]
fn x_5_missing_and_outdated_translations_are_listed_with_their_places() {
    let office = Office::of("سمر");
    let meeting = office.meeting(json!({ "ordinal": 7, "process": "process:ARCP" }));
    let whole = office.item(&meeting, None, json!({ "title_ar": "تقرير", "title_en": "Report" }));
    let half = office.item(&meeting, None, json!({ "title_ar": "ما يستجد" }));
    let request = json!({ "meeting": meeting, "item": whole, "values": { "title_en": "Annex" } });
    let document = office::id(&office.ask("document.create", request));
    office.edit(&meeting, &whole, json!({ "title_ar": "تقرير الأمانة الفنية" }));

    let places: Vec<Value> = listed(&office, &meeting)
        .iter()
        .map(|row| json!([row["item"], row["part"], row["field"], row["kind"]]))
        .collect();
    let expected = [
        json!([whole, "", "title_en", "stale"]),
        json!([whole, document, "title_ar", "missing"]),
        json!([half, "", "title_en", "missing"]),
    ];
    assert_eq!(places, expected, "in the order of the agenda, each document after its item");
    let row = &listed(&office, &meeting)[2];
    assert_eq!((&row["title_ar"], &row["title_en"]), (&json!("ما يستجد"), &json!("")));
    assert!(row["meeting_en"].as_str().unwrap().starts_with("Seventh meeting"), "it says of which meeting");

    office.edit(&meeting, &whole, json!({ "translation_checked": true }));
    office.edit(&meeting, &half, json!({ "title_en": "Any other business" }));
    let edit = json!({ "meeting": meeting, "document": document, "values": { "title_ar": "مرفق" } });
    office.ask("document.edit", edit);
    assert_eq!(listed(&office, &meeting), Vec::<Value>::new(), "what is translated leaves the list");
}

#[test]
fn x_5_a_meeting_in_arabic_only_is_never_listed_and_the_register_is() {
    let office = Office::of("سمر");
    let meeting = office.meeting(json!({ "ordinal": 7, "languages": "arabic_only", "theme_ar": "محور" }));
    office.item(&meeting, None, json!({ "title_ar": "بند داخلي" }));
    assert_eq!(listed(&office, &meeting), Vec::<Value>::new(), "Arabic only never nags");
    let values = json!({ "name_ar": "إيناس الفرجاني" });
    let person = office::id(&office.ask("register.create", json!({ "kind": "person", "values": values })));
    let row = &listed(&office, &person)[0];
    assert_eq!(json!([row["noun"], row["field"], row["kind"]]), json!(["person", "name_en", "missing"]));
    office.ask("register.delete", json!({ "id": person }));
    assert_eq!(listed(&office, &person), Vec::<Value>::new(), "nor does anything deleted");
}
