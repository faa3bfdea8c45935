//! What the program and its sample archive state, fact by fact; the modules `facts_…` ask them of one office.

use std::sync::OnceLock;

use serde_json::{Value, json};
use tashawur_tests::Office;

/// One office with the sample archive for all tests that only read.
pub(crate) fn sample() -> &'static Office {
    static SAMPLE: OnceLock<Office> = OnceLock::new();
    SAMPLE.get_or_init(Office::with_the_sample)
}

/// An entry of the sample.
pub(crate) fn entry(id: &str) -> Value {
    sample().ask("register.read", json!({ "id": id }))
}

/// The values of the parts of one kind, in their order.
pub(crate) fn parts(entry: &Value, kind: &str) -> Vec<Value> {
    let parts = entry["parts"].as_array().unwrap().iter();
    parts.filter(|part| part["kind"] == kind).map(|part| part["values"].clone()).collect()
}

/// The lines of the register for this request.
pub(crate) fn listed(request: Value) -> Vec<Value> {
    sample().ask("register.list", request).as_array().unwrap().clone()
}

/// The tags of one sort.
pub(crate) fn tags(sort: &str) -> Vec<Value> {
    let mut tags = listed(json!({ "kind": "theme" }));
    tags.retain(|tag| tag["sort"] == sort);
    tags
}

/// The ids of lines.
pub(crate) fn ids(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// The edition of a series that begins in this year.
pub(crate) fn edition(series: &str, year: &str) -> Value {
    let editions = listed(json!({ "kind": "edition", "of": series }));
    let begins = |row: &&Value| row["starts"].as_str().is_some_and(|starts| starts.starts_with(year));
    let found = editions.iter().find(begins).unwrap_or_else(|| panic!("no edition of {series} in {year}"));
    entry(found["id"].as_str().unwrap())
}

/// The ids of a set.
pub(crate) fn set(values: &Value, field: &str) -> Vec<String> {
    let ids = values[field].as_array().map(Vec::as_slice).unwrap_or_default();
    ids.iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

/// Every title stands in both languages.
pub(crate) fn named_in_both(rows: &[Value]) {
    for row in rows {
        assert!(row["title_ar"] != "" && row["title_en"] != "", "a title in both languages: {row}");
    }
}

/// Whom a body relates to in this way, as its own parts say it.
pub(crate) fn related(body: &str, relation: &str) -> Vec<String> {
    let relations = parts(&entry(body), "relation");
    let mut targets: Vec<String> = relations
        .iter()
        .filter(|part| part["sort"] == relation)
        .map(|part| part["target"].as_str().unwrap().to_owned())
        .collect();
    targets.sort();
    targets
}

#[test]
fn nothing_that_comes_with_the_program_or_in_the_sample_breaks_a_rule() {
    let mut broken = Vec::new();
    for row in listed(json!({})) {
        let entry = entry(row["id"].as_str().unwrap());
        for problem in entry["problems"].as_array().unwrap() {
            broken.push((entry["id"].as_str().unwrap().to_owned(), problem["message_id"].clone()));
        }
    }
    let told = [("series:GFMD".to_owned(), json!("error-series-no-cycle"))];
    assert_eq!(broken, told, "only the forum for which no source gives an interval says so");
}

#[test]
fn every_entry_and_every_part_with_a_title_stands_in_both_languages() {
    let rows = listed(json!({}));
    assert!(rows.len() > 300, "the register is read as a whole: {}", rows.len());
    named_in_both(&rows);
    for row in rows {
        let entry = entry(row["id"].as_str().unwrap());
        for part in entry["parts"].as_array().unwrap() {
            for (ar, en) in [("title_ar", "title_en"), ("name_ar", "name_en"), ("note_ar", "note_en")] {
                let said = |field: &str| part["values"][field].as_str().is_some_and(|text| !text.is_empty());
                assert_eq!(said(ar), said(en), "{ar} and {en} of a part of {}: {part}", entry["title_en"]);
            }
        }
    }
}

#[test]
fn every_reference_of_the_register_leads_to_an_entry() {
    let rows = listed(json!({}));
    let known = ids(&rows);
    let reference = |id: &str| id.contains(':') && !id.contains(' ') && !id.contains("//");
    for row in &rows {
        let entry = entry(row["id"].as_str().unwrap());
        let own = std::iter::once(&entry["values"]);
        let parts = entry["parts"].as_array().unwrap().iter().map(|part| &part["values"]);
        for values in own.chain(parts) {
            for (field, value) in values.as_object().unwrap().iter().filter(|(field, _)| *field != "source") {
                let ids = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                for id in ids.iter().filter_map(Value::as_str) {
                    assert!(!id.starts_with('@'), "{field} of {} names nobody: {id}", entry["title_en"]);
                    let dangling = reference(id) && !known.iter().any(|known| known == id);
                    assert!(!dangling, "{field} of {} leads nowhere: {id}", entry["title_en"]);
                }
            }
        }
    }
}

#[test]
fn filling_the_sample_is_one_step_that_can_be_taken_back() {
    let office = Office::with_the_sample();
    let count = |kind: &str| office.ask("register.list", json!({ "kind": kind })).as_array().unwrap().len();
    assert!(count("edition") > 10 && count("person") > 5, "the sample is there");
    office.ask("desk.undo", json!({}));
    assert_eq!(office.ask("meeting.list", json!({})), json!([]), "its meetings are gone");
    assert_eq!((count("edition"), count("person"), count("state")), (0, 0, 22), "and what it added");
    let body = office.ask("register.read", json!({ "id": "organisation:ATCR-SC" }));
    let left = body["parts"].as_array().unwrap().iter().filter(|part| part["deleted"] != true);
    assert!(left.clone().all(|part| part["kind"] == "relation"), "its mandate went with it: {body}");
    assert_eq!(office.ask("desk.check", json!({}))["faults"], json!([]));
    office.ask("desk.redo", json!({}));
    assert!(count("edition") > 10, "and it can be brought back");
}
