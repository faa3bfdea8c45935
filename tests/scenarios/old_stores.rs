//! Stores that earlier programs wrote: each must still open, give the same rows, and be sound.
//!
//! A folder of `tests/stores/` holds the store as it was written and, in `rows.json`, what it showed then. A new
//! step of the store's format gets a new folder, written by `TASHAWUR_WRITE_STORE=0002 cargo test -p
//! tashawur-tests --test scenarios old_stores`; the old ones are never changed.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tashawur_tests::Office;
use tempfile::TempDir;

fn stores() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("stores")
}

/// What a store shows: all that a later program must show in the same way. Days are asked for on a fixed one.
fn rows(office: &Office) -> Value {
    office.wait_until("2026-11-21");
    let meetings = office.ask("meeting.list", json!({}));
    let agendas: Vec<Value> = meetings
        .as_array()
        .unwrap()
        .iter()
        .map(|meeting| {
            let mut agenda = office.agenda(meeting["id"].as_str().unwrap());
            agenda["deleted"] = office.ask("agenda.deleted", json!({ "id": meeting["id"] }));
            agenda
        })
        .collect();
    let count = |kind: &str| office.ask("register.list", json!({ "kind": kind })).as_array().unwrap().len();
    let edited = office.ask("register.read", json!({ "id": "state:JO" }));
    json!({
        "meetings": meetings,
        "deleted_meetings": office.ask("meeting.list", json!({ "deleted": true })),
        "agendas": agendas,
        "states": count("state"),
        "persons": persons(office),
        "jordan": { "name_en": edited["values"]["name_en"], "note_ar": edited["values"]["note_ar"] },
        "settings": office.ask("settings.read", json!({})),
        "conflicts": office.ask("conflict.list", json!({})),
    })
}

/// The persons as earlier programs showed them: every value beside the id, empty where nothing is said.
fn persons(office: &Office) -> Vec<Value> {
    let list = office.ask("register.list", json!({ "kind": "person" }));
    let ids = list.as_array().unwrap().iter().map(|row| row["id"].clone());
    ids.map(|id| {
        let entry = office.ask("register.read", json!({ "id": id }));
        let mut person = json!({ "order": null, "organisation": null, "acronym": "", "code": "" });
        for field in ["long_name_ar", "long_name_en", "note_ar", "note_en", "source", "telephone", "variants"]
        {
            person[field] = json!("");
        }
        for name in ["id", "kind", "built_in", "deleted"] {
            person[name] = entry[name].clone();
        }
        for (field, value) in entry["values"].as_object().unwrap() {
            person[field] = value.clone();
        }
        person
    })
    .collect()
}

/// What an earlier program showed may gain members, but never lose or change one.
fn still_shows(now: &Value, then: &Value, at: &str) {
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => {
            for (member, value) in then {
                let found = now.get(member).unwrap_or_else(|| panic!("{at}/{member} is still shown"));
                still_shows(found, value, &format!("{at}/{member}"));
            }
        }
        (Value::Array(now), Value::Array(then)) => {
            assert_eq!(now.len(), then.len(), "{at} has as many entries as before");
            for (place, (now, then)) in now.iter().zip(then).enumerate() {
                still_shows(now, then, &format!("{at}/{place}"));
            }
        }
        _ => assert_eq!(now, then, "{at} is shown as before"),
    }
}

#[test]
fn stores_of_earlier_programs_open_and_show_the_same_rows() {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(stores()).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.is_dir());
    assert!(!folders.is_empty(), "at least one earlier store is kept");
    for folder in folders {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let copy = TempDir::new().unwrap();
        fs::copy(folder.join("store.sqlite"), copy.path().join("store.sqlite")).unwrap();
        let office = Office::in_folder(copy.path());
        let desk = office.ask("desk.read", json!({}));
        assert_eq!(
            (&desk["read_only"], &desk["recovery"]),
            (&json!(false), &Value::Null),
            "{name} opens as it is"
        );
        let then: Value = serde_json::from_slice(&fs::read(folder.join("rows.json")).unwrap()).unwrap();
        still_shows(&rows(&office), &then, &name);
        let check = office.ask("desk.check", json!({}));
        assert_eq!(check["faults"], json!([]), "{name} is sound");
        let meeting = then["meetings"][0]["id"].as_str().unwrap().to_owned();
        office.item(&meeting, None, json!({ "title_ar": "بند جديد" }));
        assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]), "{name} can be worked on");
    }
}

/// Two meetings that use every kind of value, and what two laptops left to settle.
fn write_store(office: &Office) {
    office.wait_until("2026-11-21");
    let person =
        json!({ "name_ar": "إيناس الفرجاني", "name_en": "Enas El Fergany", "email": "enas@example.org" });
    let person = office.ask("register.create", json!({ "kind": "person", "values": person }))["id"].clone();
    let seventh = office.meeting(json!({ "ordinal": 7, "starts": "2021-06-10", "ends": "2021-06-11", "mode": "hybrid",
        "symbol": "ARCP/7/2021/1", "host": { "text_ar": "مصر", "text_en": "Egypt" }, "place_ar": "القاهرة",
        "place_en": "Cairo", "theme_ar": "محور", "note_en": "A note", "numbering": "decimal", "status_set": "held" }));
    let day =
        json!({ "meeting": seventh, "values": { "date": "2021-06-10", "start": "09:30", "end": "16:00" } });
    let day = office.ask("programme_day.create", day)["id"].clone();
    office.ask("programme_day.create", json!({ "meeting": seventh, "values": { "kind": "side_events" } }));
    let opening = json!({ "kind": "opening", "title_ar": "الافتتاح", "title_en": "Opening", "duration": 20, "day": day });
    office.item(&seventh, None, opening);
    let top = office.item(
        &seventh,
        None,
        json!({ "title_ar": "بند 👍🏽", "title_en": "Item", "note_ar": "سطر\nآخر",
        "decision_en": "Takes note", "presenter": { "entry": person }, "start": "11:00" }),
    );
    let sub =
        office.item(&seventh, Some(&top), json!({ "title_ar": "فرعي", "title_en": "Sub", "duration": 45 }));
    office.edit(&seventh, &sub, json!({ "title_ar": "فرعي آخر" }));
    let values = json!({ "title_ar": "ورقة", "symbol": "ARCP/7/2021/2" });
    let document =
        office.ask("document.create", json!({ "meeting": seventh, "item": top, "values": values }));
    let file = office.folder().join("ورقة.txt");
    fs::write(&file, "نص الورقة").unwrap();
    office.ask("document.attach", json!({ "meeting": seventh, "document": document["id"], "path": file }));
    let gone = office.item(&seventh, None, json!({ "title_ar": "محذوف" }));
    office.ask("agenda_item.delete", json!({ "meeting": seventh, "item": gone }));
    let session = json!({ "kind": "preparatory_session", "starts": "2020-11", "languages": "arabic_only" });
    office.meeting(session);
    let deleted = office.meeting(json!({ "kind": "other", "typed_title_ar": "محذوف" }));
    office.ask("meeting.delete", json!({ "id": deleted }));
    office.ask("register.edit", json!({ "id": "state:JO", "values": { "note_ar": "ملاحظة" } }));
    office.ask("settings.edit", json!({ "months": "league_dual", "hijri": true, "days_off": [5, 6] }));
    let other = Office::of("Karim");
    other.ask("desk.take_back", json!({ "folder": office.store() }));
    other.edit(&seventh, &sub, json!({ "duration": 60 }));
    office.edit(&seventh, &sub, json!({ "duration": 30 }));
    office.ask("desk.take_back", json!({ "folder": other.store() }));
}

/// Writes a new step when `TASHAWUR_WRITE_STORE` names it; otherwise proves that what would be written can be read.
#[test]
fn a_store_written_today_shows_the_same_rows_after_a_restart() {
    let office = Office::of("سمر");
    write_store(&office);
    let then = rows(&office);
    assert_eq!(
        then["conflicts"].as_array().unwrap().len(),
        1,
        "the store holds a conflict: {}",
        then["conflicts"]
    );
    let stick = TempDir::new().unwrap();
    office.ask("desk.keep_copy", json!({ "folder": stick.path() }));
    let copy = stick.path().join("store.sqlite");
    if let Some(name) = std::env::var_os("TASHAWUR_WRITE_STORE") {
        let folder = stores().join(name);
        fs::create_dir(&folder).expect("a step that is there is never written again");
        fs::copy(&copy, folder.join("store.sqlite")).unwrap();
        fs::write(folder.join("rows.json"), serde_json::to_string_pretty(&then).unwrap() + "\n").unwrap();
    }
    let again = Office::in_folder(stick.path());
    assert_eq!(rows(&again), then, "nothing depends on the run that wrote it");
}
