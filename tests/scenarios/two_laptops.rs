//! Two laptops that work apart and hand their stores over: nothing is lost, nothing is doubled, and whatever both
//! have set is shown until somebody settles it.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tashawur_tests::{Office, content, office};
use tempfile::TempDir;

/// Writes a copy on a stick and takes it in on the other laptop.
fn hand_over(from: &Office, to: &Office) -> Value {
    let stick = TempDir::new().unwrap();
    from.ask("desk.keep_copy", json!({ "folder": stick.path() }));
    to.ask("desk.take_back", json!({ "folder": stick.path() }))
}

/// Two laptops that have the same 60 items, and the ids of these items.
fn two_laptops() -> (Office, Office, String, Vec<String>) {
    let (samar, karim) = (Office::of("سمر"), Office::of("Karim"));
    let meeting = content::meeting_of(&samar, 60);
    hand_over(&samar, &karim);
    let ids = samar.column(&meeting, "id").iter().map(|id| id.as_str().unwrap().to_owned()).collect();
    (samar, karim, meeting, ids)
}

fn conflicts(office: &Office) -> Vec<Value> {
    office.ask("conflict.list", json!({})).as_array().unwrap().clone()
}

fn conflict_on(office: &Office, item: &str, field: &str) -> Value {
    let all = conflicts(office);
    let found = all.iter().find(|conflict| conflict["item"] == item && conflict["field"] == field);
    found.unwrap_or_else(|| panic!("{field} of {item} is listed among {all:#?}")).clone()
}

/// The values of a conflict, in a fixed order.
fn values(conflict: &Value) -> BTreeSet<String> {
    let values = conflict["values"].as_array().unwrap().iter();
    values.map(|value| value["value"].as_str().unwrap().to_owned()).collect()
}

fn is_sound(office: &Office) {
    assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]), "the store is sound after merging");
}

/// Everything that both laptops can be asked for.
fn everything(office: &Office, meeting: &str) -> Value {
    json!({
        "agenda": office.agenda(meeting),
        "deleted": office.ask("agenda.deleted", json!({ "id": meeting })),
        "conflicts": conflicts(office),
        "meetings": office.ask("meeting.list", json!({})),
        "register": office.ask("register.list", json!({})),
        "settings": office.ask("settings.read", json!({})),
    })
}

/// What each of the two does to the same agenda, apart.
fn work_apart(samar: &Office, karim: &Office, meeting: &str, ids: &[String]) {
    let top = |number: usize| ids[number * 6].as_str();
    // Moves, and a branch moved into another that moves as well.
    samar.move_item(meeting, top(3), Some(top(4)), None);
    karim.move_item(meeting, top(4), None, None);
    // One item to two places.
    samar.move_item(meeting, top(5), None, Some(top(9)));
    karim.move_item(meeting, top(5), Some(top(8)), None);
    // Two branches into each other.
    samar.move_item(meeting, top(6), Some(top(7)), None);
    karim.move_item(meeting, top(7), Some(top(6)), None);
    // Text in the same field, on both sides of it.
    let title = samar.shown(meeting, &ids[1])["title_ar"].as_str().unwrap().to_owned();
    samar.edit(meeting, &ids[1], json!({ "title_ar": format!("أولاً: {title}") }));
    karim.edit(meeting, &ids[1], json!({ "title_ar": format!("{title} (معدّل)") }));
    // The same register, set to two values.
    samar.edit(meeting, &ids[2], json!({ "duration": 20 }));
    karim.edit(meeting, &ids[2], json!({ "duration": 45 }));
    // Deleted here, edited there.
    samar.ask("agenda_item.delete", json!({ "meeting": meeting, "item": ids[8] }));
    karim.edit(meeting, &ids[8], json!({ "note_en": "Still needed" }));
    // New items at the same place.
    samar.item(meeting, Some(top(0)), json!({ "title_en": "From Samar" }));
    karim.item(meeting, Some(top(0)), json!({ "title_en": "From Karim" }));
    // Documents that came with the program.
    samar.ask("register.edit", json!({ "id": "state:JO", "values": { "name_en": "Jordan (S)" } }));
    karim.ask("register.edit", json!({ "id": "state:JO", "values": { "name_en": "Jordan (K)" } }));
    samar.ask("settings.edit", json!({ "months": "league_dual" }));
    karim.ask("settings.edit", json!({ "hijri": true }));
}

#[test]
fn what_two_laptops_do_apart_is_the_same_on_both_after_handing_over_in_any_order() {
    let (samar, karim, meeting, ids) = two_laptops();
    work_apart(&samar, &karim, &meeting, &ids);
    let (first, second) = (Office::of("First"), Office::of("Second"));
    hand_over(&samar, &first);
    hand_over(&karim, &first);
    hand_over(&karim, &second);
    hand_over(&samar, &second);
    hand_over(&samar, &karim);
    hand_over(&karim, &samar);
    let expected = everything(&samar, &meeting);
    for (office, name) in [(&karim, "Karim's"), (&first, "the first"), (&second, "the second")] {
        assert_eq!(everything(office, &meeting), expected, "{name} laptop shows the same");
    }
    let twice = hand_over(&karim, &samar);
    assert_eq!(twice["new_changes"], 0, "a second time brings nothing new");
    assert_eq!(everything(&samar, &meeting), expected, "and changes nothing");
    for office in [&samar, &karim, &first, &second] {
        is_sound(office);
    }
}

#[test]
fn nothing_is_lost_and_nothing_is_doubled() {
    let (samar, karim, meeting, ids) = two_laptops();
    work_apart(&samar, &karim, &meeting, &ids);
    hand_over(&karim, &samar);
    let shown = samar.column(&meeting, "id");
    let unique: BTreeSet<&str> = shown.iter().map(|id| id.as_str().unwrap()).collect();
    assert_eq!(unique.len(), shown.len(), "no item stands twice");
    let missing: Vec<&String> = ids.iter().filter(|id| !unique.contains(id.as_str())).collect();
    assert_eq!(missing, [&ids[8]], "only what was deleted is gone, and it can be brought back");
    assert_eq!(shown.len(), 61, "60 items, one deleted, two new");
    let titles = samar.column(&meeting, "title_en");
    for new in ["From Samar", "From Karim"] {
        assert!(titles.contains(&json!(new)), "{new} is there");
    }
    let title = samar.shown(&meeting, &ids[1])["title_ar"].as_str().unwrap().to_owned();
    assert!(title.starts_with("أولاً: ") && title.ends_with(" (معدّل)"), "both wrote in it: {title}");
    let settings = samar.ask("settings.read", json!({}));
    assert_eq!((&settings["months"], &settings["hijri"]), (&json!("league_dual"), &json!(true)));
    let misplaced = ids.iter().filter(|id| id.as_str() != ids[8]);
    let misplaced =
        misplaced.filter(|id| samar.shown(&meeting, id)["flags"].to_string().contains("misplaced"));
    assert!(misplaced.count() >= 1, "two branches moved into each other are shown at the top and marked");
}

#[test]
fn every_conflict_is_listed_with_its_values_its_authors_and_its_title_until_it_is_settled() {
    let (samar, karim, meeting, ids) = two_laptops();
    work_apart(&samar, &karim, &meeting, &ids);
    assert_eq!(conflicts(&samar), Vec::<Value>::new(), "nobody disagrees with himself");
    let report = hand_over(&karim, &samar);
    let listed = conflicts(&samar);
    assert_eq!(report["conflicts"], listed.len(), "the report counts them");
    assert_eq!(samar.ask("desk.read", json!({}))["conflicts"], listed.len(), "the desk counts them");
    for conflict in &listed {
        let titles = (conflict["title_ar"].as_str().unwrap(), conflict["title_en"].as_str().unwrap());
        assert!(!titles.0.is_empty() || !titles.1.is_empty(), "a conflict says where it is: {conflict}");
    }
    let duration = conflict_on(&samar, &ids[2], "duration");
    assert_eq!(duration["kind"], "two_values");
    assert_eq!(values(&duration), BTreeSet::from(["20".to_owned(), "45".to_owned()]), "both values are kept");
    let who: BTreeSet<&str> =
        duration["values"].as_array().unwrap().iter().map(|value| value["who"].as_str().unwrap()).collect();
    assert_eq!(who, BTreeSet::from(["سمر", "Karim"]), "with who set them");
    assert_eq!(conflict_on(&samar, &ids[1], "title_ar")["kind"], "text_both");
    assert_eq!(conflict_on(&samar, &ids[8], "deleted")["kind"], "edited_deleted");
    assert_eq!(conflict_on(&samar, &ids[30], "place")["kind"], "moved_both");
    let jordan =
        listed.iter().find(|conflict| conflict["document"] == "state:JO").expect("the state is listed");
    assert_eq!(jordan["values"].as_array().unwrap().len(), 2);
    let flags = samar.shown(&meeting, &ids[2])["flags"].to_string();
    assert!(flags.contains("conflict"), "the item is marked where it stands: {flags}");
}

#[test]
fn settling_clears_a_conflict_on_both_laptops() {
    let (samar, karim, meeting, ids) = two_laptops();
    work_apart(&samar, &karim, &meeting, &ids);
    hand_over(&karim, &samar);
    let duration = conflict_on(&samar, &ids[2], "duration");
    let place_of_45 = duration["values"].as_array().unwrap().iter().position(|value| value["value"] == "45");
    let settle = |conflict: &Value, choice: Option<usize>| {
        json!({ "document": conflict["document"], "item": conflict["item"], "field": conflict["field"],
                "choice": choice })
    };
    let request = settle(&duration, place_of_45);
    samar.ask("conflict.settle", request.clone());
    assert_eq!(samar.shown(&meeting, &ids[2])["duration"], 45, "the chosen value is in force");
    let refusal = samar.refusal("conflict.settle", request);
    assert_eq!(refusal.message_id, "error-conflict-settled");
    for conflict in conflicts(&samar) {
        samar.ask("conflict.settle", settle(&conflict, None));
    }
    assert_eq!(conflicts(&samar), Vec::<Value>::new(), "every kind of conflict can be settled");
    hand_over(&samar, &karim);
    assert_eq!(conflicts(&karim), Vec::<Value>::new(), "and is settled for the other laptop as well");
    assert_eq!(karim.agenda(&meeting)["items"], samar.agenda(&meeting)["items"]);
    is_sound(&karim);
}

#[test]
fn two_fresh_offices_have_22_states_after_merging_with_both_edits() {
    let (samar, karim) = (Office::of("سمر"), Office::of("Karim"));
    samar.ask("register.edit", json!({ "id": "state:EG", "values": { "note_ar": "من سمر" } }));
    karim.ask("register.edit", json!({ "id": "state:EG", "values": { "note_en": "From Karim" } }));
    karim.ask("register.edit", json!({ "id": "state:TN", "values": { "email": "a@example.org" } }));
    hand_over(&samar, &karim);
    hand_over(&karim, &samar);
    for office in [&samar, &karim] {
        let states = office.ask("register.list", json!({ "kind": "state" }));
        let states = states.as_array().unwrap();
        let order: Vec<u64> = states.iter().map(|state| state["order"].as_u64().unwrap()).collect();
        assert_eq!(order, (1..=22).collect::<Vec<_>>(), "22 states in protocol order, none twice");
        let egypt = &office.ask("register.read", json!({ "id": "state:EG" }))["values"];
        assert_eq!((&egypt["note_ar"], &egypt["note_en"]), (&json!("من سمر"), &json!("From Karim")));
        assert_eq!(
            office.ask("register.read", json!({ "id": "state:TN" }))["values"]["email"],
            "a@example.org"
        );
        assert_eq!(conflicts(office), Vec::<Value>::new(), "different fields are no conflict");
        is_sound(office);
    }
}

#[test]
fn undo_leaves_what_the_other_laptop_changed_since() {
    let (samar, karim, meeting, ids) = two_laptops();
    samar.edit(&meeting, &ids[3], json!({ "duration": 15, "note_en": "from Samar" }));
    hand_over(&samar, &karim);
    karim.edit(&meeting, &ids[3], json!({ "duration": 90 }));
    hand_over(&karim, &samar);
    let undone = samar.ask("desk.undo", json!({}));
    let shown = samar.shown(&meeting, &ids[3]);
    assert_eq!(shown["duration"], 90, "a value that somebody else has set since stays");
    assert!(undone["left"].as_u64().unwrap() >= 1, "and the officer is told: {undone}");
    assert_ne!(shown["note_en"], "from Samar", "the rest is taken back");
}

#[test]
fn attached_files_travel_with_the_agenda_also_from_a_store_that_is_open() {
    let (samar, karim) = (Office::of("سمر"), Office::of("Karim"));
    let meeting = samar.meeting(json!({ "ordinal": 7 }));
    let item = samar.item(&meeting, None, json!({ "title_ar": "بند" }));
    let request = json!({ "meeting": meeting, "item": item, "values": { "title_ar": "ورقة" } });
    let document = office::id(&samar.ask("document.create", request));
    let file = samar.folder().join("paper.txt");
    std::fs::write(&file, "ورقة الموقف").unwrap();
    samar.ask("document.attach", json!({ "meeting": meeting, "document": document, "path": file }));
    let report = karim.ask("desk.take_back", json!({ "folder": samar.store() }));
    assert_eq!((&report["new_files"], &report["waiting"]), (&json!(1), &json!(0)));
    let copy = karim.folder().join("copy.txt");
    karim.ask("document.save", json!({ "meeting": meeting, "document": document, "path": copy }));
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "ورقة الموقف");
}
