//! People, who speaks for the states, and contacts in and out of files.

use std::path::PathBuf;

use serde_json::{Value, json};
use tashawur_tests::{Office, office, refusals};

fn make(office: &Office, kind: &str, values: Value) -> String {
    office::id(&office.ask("register.create", json!({ "kind": kind, "values": values })))
}

fn file(office: &Office, name: &str, content: &[u8]) -> PathBuf {
    let path = office.folder().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

/// Previews and imports a file; the report.
fn take_in(office: &Office, path: &PathBuf) -> Value {
    let preview = office.ask("contact.preview", json!({ "path": path }));
    office.ask("contact.import", json!({ "path": path, "hash": preview["hash"] }))
}

fn outcomes(report: &Value) -> Vec<&str> {
    report["rows"].as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap()).collect()
}

fn addressee(office: &Office, state: &str, day: &str) -> Value {
    let answer = office.ask("focal_point.of", json!({ "state": state, "on": day }));
    answer[0]["speakers"].clone()
}

#[test]
fn a_letter_of_2021_still_shows_its_addressee_after_a_replacement_001_21() {
    let office = Office::of("Officer");
    let samir = make(&office, "person", json!({ "name_ar": "سمير حداد", "email": "samir@example.org" }));
    let huda = make(&office, "person", json!({ "name_ar": "هدى منصور" }));
    let values = json!({ "state": "state:JO", "person": samir, "sort": "migration", "starts": "2019",
                         "channel": "permanent_mission" });
    let old = make(&office, "focal_point", values);
    let replace = json!({ "id": old, "person": huda, "from": "2022-03" });
    let new = office::id(&office.ask("focal_point.replace", replace));
    assert_eq!(addressee(&office, "state:JO", "2021-06-10")[0]["name_ar"], "سمير حداد");
    assert_eq!(addressee(&office, "state:JO", "2022-03-01")[0]["name_ar"], "هدى منصور");
    let read = |id: &str| office.ask("register.read", json!({ "id": id }))["values"].clone();
    assert_eq!((&read(&old)["ends"], &read(&new)["starts"]), (&json!("2022-02"), &json!("2022-03")));
    assert_eq!(read(&new)["channel"], "permanent_mission", "letters reach the new one in the same way");
    let again = json!({ "kind": "focal_point", "values": { "state": "state:JO", "person": huda, "sort": "migration",
                        "starts": "2023" } });
    refusals::is_told(&office.refusal("register.create", again), "error-focal-point-overlap");
    let nobody = json!({ "kind": "focal_point", "values": { "state": "state:JO" } });
    refusals::is_told(&office.refusal("register.create", nobody), "error-focal-point-without-person");
    office.ask("desk.undo", json!({}));
    assert_eq!(addressee(&office, "state:JO", "2023-01-01")[0]["name_ar"], "سمير حداد", "one step of undo");
    assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]));
}

#[test]
fn two_people_become_one_with_both_histories_on_both_laptops_001_4() {
    let (samar, karim) = (Office::of("سمر"), Office::of("Karim"));
    let keep = make(&samar, "person", json!({ "name_ar": "إيناس الفرجاني", "email": "enas@example.org" }));
    let drop = make(&samar, "person", json!({ "name_ar": "ايناس الفرجاني", "name_en": "Enas El Fergany" }));
    let meeting = samar.meeting(json!({ "ordinal": 7 }));
    let item = samar.item(&meeting, None, json!({ "title_ar": "تقرير", "presenter": { "entry": drop } }));
    let pairs = samar.ask("person.duplicates", json!({}))["pairs"].clone();
    assert_eq!((&pairs[0]["first"]["id"], &pairs[0]["second"]["id"]), (&json!(keep), &json!(drop)));
    karim.ask("desk.take_back", json!({ "folder": samar.store() }));
    samar.ask("person.merge", json!({ "keep": keep, "drop": drop }));
    karim.ask("register.edit", json!({ "id": drop, "values": { "telephone": "+20 2 123" } }));
    assert_eq!(
        samar.shown(&meeting, &item)["presenter"]["entry"],
        json!(keep),
        "the item names the kept one"
    );
    samar.ask("desk.take_back", json!({ "folder": karim.store() }));
    karim.ask("desk.take_back", json!({ "folder": samar.store() }));
    for office in [&samar, &karim] {
        let kept = office.ask("register.read", json!({ "id": keep }));
        assert_eq!(kept["values"]["name_en"], "Enas El Fergany", "what was missing is filled");
        assert_eq!(office.shown(&meeting, &item)["presenter"]["entry"], json!(keep));
        let history = office.ask("history.read", json!({ "document": keep }));
        let mine = history.as_array().unwrap().iter().filter(|version| version["document"] == json!(drop));
        assert!(mine.count() >= 3, "the history of both: {history}");
        assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]));
    }
}

#[test]
fn a_table_in_windows_1256_goes_in_row_by_row_and_bad_rows_are_told_001_21() {
    let office = Office::of("Officer");
    // «الاسم,البريد,الدولة» and two rows, in Windows-1256.
    let mut bytes = vec![0xC7, 0xE1, 0xC7, 0xD3, 0xE3, b',', 0xC7, 0xE1, 0xC8, 0xD1, 0xED, 0xCF, b','];
    bytes.extend([0xC7, 0xE1, 0xCF, 0xE6, 0xE1, 0xC9, b'\r', b'\n']);
    bytes.extend([0xD3, 0xE3, 0xD1, b',']);
    bytes.extend(b"samar@example.org,");
    bytes.extend([0xE3, 0xD5, 0xD1, b'\r', b'\n', 0xD3, 0xE3, 0xED, 0xD1]);
    bytes.extend(b",no address,\r\n");
    let path = file(&office, "contacts.csv", &bytes);
    let preview = office.ask("contact.preview", json!({ "path": path }));
    assert_eq!(preview["columns"][2]["meaning"], "state", "the headings are known: {preview}");
    let report = take_in(&office, &path);
    assert_eq!(outcomes(&report), ["new", "refused"]);
    assert_eq!(report["rows"][1]["message_id"], "error-invalid-email");
    assert_eq!(addressee(&office, "state:EG", "2026-01-01")[0]["name_ar"], "سمر", "a focal point was made");
    std::fs::write(&path, b"name\r\nOther\r\n").unwrap();
    let stale = json!({ "path": path, "hash": preview["hash"] });
    refusals::is_told(&office.refusal("contact.import", stale), "error-contact-file-changed");
    let mapped = json!({ "path": path, "mapping": [""] });
    assert_eq!(office.ask("contact.preview", mapped)["report"]["counts"]["rows"], 0, "nobody can be told");
    let twice = file(&office, "twice.csv", b"a,b\r\nx,y\r\n");
    let request = json!({ "path": twice, "mapping": ["name", "name"] });
    refusals::is_told(&office.refusal("contact.preview", request), "error-contact-column-twice");
}

#[test]
fn a_table_with_the_names_in_both_languages_brings_both_001_21() {
    let office = Office::of("Officer");
    let table =
        "الاسم,Name,المنصب,Position,الجهة,Organisation\r\nسمر أحمد,Samar Ahmad,مديرة,Director,,IOM\r\n";
    let path = file(&office, "contacts.csv", table.as_bytes());
    let preview = office.ask("contact.preview", json!({ "path": path }));
    let meanings: Vec<&str> =
        preview["columns"].as_array().unwrap().iter().map(|one| one["meaning"].as_str().unwrap()).collect();
    let each = ["name_ar", "name_en", "position_ar", "position_en", "organisation_ar", "organisation_en"];
    assert_eq!(meanings, each, "a column for each language");
    assert_eq!(outcomes(&take_in(&office, &path)), ["new"]);
    let people = office.ask("register.list", json!({ "kind": "person" }));
    assert_eq!((&people[0]["title_ar"], &people[0]["title_en"]), (&json!("سمر أحمد"), &json!("Samar Ahmad")));
    assert_eq!(outcomes(&take_in(&office, &path)), ["same"], "the same table changes nothing again");
}

#[test]
fn what_is_exported_in_any_format_changes_nothing_when_it_comes_back() {
    let office = Office::of("Officer");
    let formula = json!({ "name_ar": "سمر", "name_en": "=HYPERLINK(\"x\")", "telephone": "+20 2 123",
                          "organisation": "organisation:IOM", "note_en": "a, b; c\nd" });
    let person = make(&office, "person", formula);
    make(&office, "person", json!({ "name_en": "Karim", "email": "karim@example.org" }));
    make(
        &office,
        "focal_point",
        json!({ "state": "state:EG", "person": person, "sort": "refugees",
                                         "starts": "2021-03", "ministry_ar": "=1+1" }),
    );
    for kind in ["people", "focal_points"] {
        for format in ["vcf", "csv", "xlsx"] {
            for language in ["ar", "en"] {
                let path = office.folder().join(format!("{kind}-{language}.{format}"));
                let request = json!({ "path": path, "kind": kind, "format": format, "language": language });
                office.ask("contact.export", request);
                let report = take_in(&office, &path);
                let rows = outcomes(&report);
                assert!(!rows.is_empty() && rows.iter().all(|row| *row == "same"), "{path:?}: {report}");
            }
        }
    }
    let csv = std::fs::read_to_string(office.folder().join("people-en.csv")).unwrap();
    assert!(csv.contains("'=HYPERLINK"), "a formula is made harmless: {csv}");
    let past = json!({ "path": office.folder().join("past.csv"), "kind": "focal_points", "format": "csv",
                       "on": "2020-01-01" });
    office.ask("contact.export", past);
    let past = std::fs::read_to_string(office.folder().join("past.csv")).unwrap();
    assert_eq!(past.lines().count(), 1, "nobody spoke on that day: {past}");
}

#[test]
fn files_that_are_no_contacts_are_refused_with_what_to_do() {
    let office = Office::of("Officer");
    let told = |name: &str, content: &[u8], message: &str| {
        let path = file(&office, name, content);
        refusals::is_told(&office.refusal("contact.preview", json!({ "path": path })), message);
    };
    told("empty.csv", b"", "error-table-empty");
    told("wrong.xlsx", b"name,email\r\nx,y\r\n", "error-table-not-what-its-name-says");
    told("wrong.csv", b"PK\x03\x04 broken", "error-table-not-a-table");
    told("cut.xlsx", b"PK\x03\x04 broken", "error-table-not-what-its-name-says");
    told("none.vcf", b"nothing of the kind", "error-cards-none");
    told("picture.png", &[0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0], "error-table-not-a-table");
    let cards = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Samar\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:9\r\nFN:X\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut";
    let report = take_in(&office, &file(&office, "mixed.vcf", cards));
    assert_eq!(outcomes(&report), ["new", "refused", "refused"], "the good card goes in: {report}");
    assert_eq!(report["rows"][1]["message_id"], "error-contact-card-version");
    assert_eq!(report["rows"][2]["message_id"], "error-contact-card-no-end");
}

#[test]
fn a_hundred_thousand_rows_are_refused_whole_and_a_thousand_go_in_whole() {
    let office = Office::of("Officer");
    let rows = |count: usize| {
        let mut text = String::from("name,email\r\n");
        for number in 0..count {
            text += &format!("Person {number},p{number}@example.org\r\n");
        }
        text
    };
    let path = file(&office, "many.csv", rows(100_000).as_bytes());
    refusals::is_told(&office.refusal("contact.preview", json!({ "path": path })), "error-contact-too-many");
    let path = file(&office, "more.csv", rows(200_001).as_bytes());
    refusals::is_told(
        &office.refusal("contact.preview", json!({ "path": path })),
        "error-table-too-many-rows",
    );
    let path = file(&office, "some.csv", rows(1_000).as_bytes());
    let preview = office.ask("contact.preview", json!({ "path": path }));
    assert_eq!(preview["report"]["rows"].as_array().unwrap().len(), 500, "a preview lists the first rows");
    assert_eq!(preview["report"]["counts"]["new"], 1_000, "and counts all of them");
    let report = take_in(&office, &path);
    assert_eq!(report["rows"].as_array().unwrap().len(), 1_000, "one result for each row");
    office.ask("desk.undo", json!({}));
    assert_eq!(office.ask("register.list", json!({ "kind": "person" })), json!([]), "one step of undo");
}
