//! One search over everything: the words inside attached files, misspelt words, filters with counts, saved searches.
//! What is hostile is only words, and a file that cannot be read stays attached.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};
use tashawur_tests::{Office, office::id};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn find(office: &Office, request: Value) -> Vec<Value> {
    office.ask("search.find", request).as_array().unwrap().clone()
}

fn ids(office: &Office, request: Value) -> Vec<String> {
    let of = |hit: &Value| hit["item"].as_str().or(hit["id"].as_str()).unwrap().to_owned();
    find(office, request).iter().map(of).collect()
}

/// A document before a new item, with this file attached.
fn attached(office: &Office, path: &Path) -> (String, String) {
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "بيانات الوفود" }));
    let values = json!({ "title_ar": "بيان" });
    let document =
        office.ask("document.create", json!({ "meeting": meeting, "item": item, "values": values }));
    let document = id(&document);
    office.ask("document.attach", json!({ "meeting": meeting, "document": document, "path": path }));
    (document, item)
}

#[test]
fn a_statement_is_found_by_a_word_inside_its_file_and_by_a_misspelt_one() {
    let office = Office::of("Officer");
    let path = office.folder().join("statement.txt");
    fs::write(&path, "السيد الرئيس\nيثمّن وفد بلادي جهود المفوضية في الواحات الصحراوية.\n").unwrap();
    let (document, item) = attached(&office, &path);
    for typed in ["الصحراوية", "واحات صحراويه", "الصحرواية"] {
        let hits = find(&office, json!({ "text": typed }));
        let hit = hits.iter().find(|hit| hit["item"] == document.as_str());
        let hit = hit.unwrap_or_else(|| panic!("«{typed}» finds the statement: {hits:?}"));
        assert_eq!(hit["under"], item, "it opens where it lies");
        assert!(hit["excerpt"].as_str().unwrap().contains("الصحراوية"), "the line that matches is shown");
        assert_ne!(hit["marks_excerpt"], json!([]), "and the word is marked in it");
    }
    let count = office.ask("search.count", json!({ "text": "الصحرواية" }));
    assert_eq!(count["read_as"], "صحراويه", "the officer is told how the word was read");
    assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]));
}

#[test]
fn the_text_of_a_word_file_is_found_in_the_store_that_takes_it_in_from_another_laptop() {
    let (samar, karim) = (Office::of("سمر"), Office::of("Karim"));
    let written = samar.meeting(json!({ "ordinal": 9 }));
    samar.item(&written, None, json!({ "title_ar": "عرض الخوارزميات المائية" }));
    let path = samar.export(&written, "both", "docx");
    let (document, _) = attached(&samar, &path);
    let only_documents = json!({ "text": "الخوارزميات المائية", "filters": { "kinds": ["document"] } });
    assert_eq!(ids(&samar, only_documents.clone()), [document.as_str()], "the Word file was read");
    let stick = TempDir::new().unwrap();
    samar.ask("desk.keep_copy", json!({ "folder": stick.path() }));
    karim.ask("desk.take_back", json!({ "folder": stick.path() }));
    assert_eq!(ids(&karim, only_documents), [document.as_str()], "and is read on the other laptop, too");
    assert_eq!(karim.ask("desk.check", json!({}))["faults"], json!([]));
}

#[test]
fn a_bomb_and_a_broken_file_stay_attached_and_are_found_by_their_titles() {
    let office = Office::of("Officer");
    let bomb = office.folder().join("bomb.docx");
    let mut writer = ZipWriter::new(File::create(&bomb).unwrap());
    let empty = "<w:p/>".repeat(1_000_000);
    writer.start_file("[Content_Types].xml", SimpleFileOptions::default()).unwrap();
    writer
        .write_all(b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        .unwrap();
    writer.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..40 {
        writer.write_all(empty.as_bytes()).unwrap();
    }
    writer.finish().unwrap();
    let broken = office.folder().join("broken.pdf");
    fs::write(
        &broken,
        b"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>",
    )
    .unwrap();
    for path in [bomb, broken] {
        let (document, item) = attached(&office, &path);
        let found = ids(&office, json!({ "text": "بيان", "filters": { "kinds": ["document"] } }));
        assert!(found.contains(&document), "{} is found by its title", path.display());
        assert!(!item.is_empty(), "and lies where it was put");
    }
    assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]));
}

#[test]
fn a_search_is_kept_under_a_name_listed_renamed_and_deleted() {
    let office = Office::of("Officer");
    let values = json!({
        "name_ar": "وثائق الأردن", "words": "إعادة التوطين", "kinds": "document meeting", "years": "2021 2023",
        "states": ["state:JO"], "tags": ["instrument:GCR"], "only_deleted": false,
    });
    let kept = id(&office.ask("register.create", json!({ "kind": "saved_search", "values": values })));
    let read = office.ask("register.read", json!({ "id": kept }))["values"].clone();
    assert_eq!((&read["words"], &read["states"]), (&json!("إعادة التوطين"), &json!(["state:JO"])));
    office.ask("register.edit", json!({ "id": kept, "values": { "name_ar": "وثائق عمّان" } }));
    let list = |office: &Office| office.ask("register.list", json!({ "kind": "saved_search" }));
    assert_eq!(list(&office)[0]["title_ar"], "وثائق عمّان");
    office.ask("register.delete", json!({ "id": kept }));
    assert_eq!(list(&office), json!([]), "a deleted one is gone from the list");
    office.ask("desk.undo", json!({}));
    assert_eq!(list(&office).as_array().unwrap().len(), 1, "and can be brought back");
}

#[test]
fn filters_and_counts_are_answered_over_the_sample() {
    let office = Office::with_the_sample();
    let all = office.ask("search.count", json!({ "text": "الهجرة" }));
    let kinds = all["kinds"].as_array().unwrap();
    let sum: u64 = kinds.iter().map(|kind| kind["count"].as_u64().unwrap()).sum();
    assert_eq!(all["total"], sum, "the kinds add up to the whole");
    assert!(kinds.len() > 2, "several kinds speak of migration: {kinds:?}");
    let request = json!({ "text": "الهجرة", "limit": 200, "filters": { "kinds": ["meeting"] } });
    assert!(
        find(&office, request).iter().all(|hit| hit["kind"] == "meeting"),
        "only the chosen kind is listed"
    );
    let unknown = json!({ "filters": { "colour": "red" } });
    assert_eq!(office.refusal("search.find", unknown).code, tashawur_api::Code::Invalid, "no such filter");
}
