//! The agenda as a PDF. Setting pages takes seconds in a build for tests, so few are set.

use std::path::Path;

use serde_json::json;
use tashawur_tests::{Office, others};

use crate::{desk, letters, paper, titles};

/// Asserts that the words of each title follow those of the title before it. Columns may stand between the words
/// of a title that takes several lines.
fn words_stand_in_order(text: &str, titles: &[String]) {
    let text = spans_rising(&letters(text));
    let mut at = 0;
    for title in titles {
        for word in title.split(|c: char| !c.is_alphanumeric() && !('\u{064B}'..='\u{0652}').contains(&c)) {
            let word = letters(word);
            let found =
                text[at..].find(&word).unwrap_or_else(|| panic!("«{word}» of «{title}» is not in its place"));
            assert!(text[at..at + found].chars().count() < 400, "«{word}» of «{title}» stands near the rest");
            at += found + word.len();
        }
    }
}

/// A span of years runs from right to left on an Arabic line, and comes back as the eye meets it: 2021-2020.
fn spans_rising(text: &str) -> String {
    let parts: Vec<&str> = text.split('-').collect();
    let mut parts: Vec<String> = parts.into_iter().map(str::to_owned).collect();
    for at in 1..parts.len() {
        let (before, after) = (parts[at - 1].clone(), parts[at].clone());
        let last: String = before.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
        let first: String = after.chars().take(4).collect();
        let are_years = [&last, &first].iter().all(|year| year.len() == 4 && year.parse::<u32>().is_ok());
        if are_years && last > first {
            parts[at - 1] = format!("{}{first}", &before[..before.len() - 4]);
            parts[at] = format!("{last}{}", &after[4..]);
        }
    }
    parts.join("-")
}

/// The stretch of the file that says which standards it keeps, which stands in it as plain text.
fn metadata(pdf: &Path) -> String {
    let bytes = std::fs::read(pdf).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let from = text.find("<x:xmpmeta").expect("the file describes itself");
    let to = text[from..].find("</x:xmpmeta>").expect("in full");
    text[from..from + to].to_owned()
}

fn is_sound_and_keeps_its_standards(pdf: &Path) {
    assert!(others::qpdf_finds_it_sound(pdf), "qpdf finds the file sound");
    let metadata = metadata(pdf);
    assert!(metadata.contains("pdfaid:part"), "PDF/A: {metadata}");
    assert!(metadata.contains("pdfuaid:part"), "PDF/UA: {metadata}");
}

#[test]
fn the_text_of_the_seventh_agenda_comes_back_in_arabic_in_its_order() {
    let desk = desk();
    let file = paper(&desk.office, &desk.seventh, "arabic", "pdf");
    is_sound_and_keeps_its_standards(&file);
    let text = others::pdftotext(&file);
    let shaped = text
        .chars()
        .filter(|c| ('\u{FB50}'..='\u{FDFF}').contains(c) || ('\u{FE70}'..='\u{FEFC}').contains(c));
    assert_eq!(shaped.collect::<String>(), "", "letters come back as letters, not as shapes");
    words_stand_in_order(&text, &titles(&desk.office, &desk.seventh, "ar"));
    let numbers: Vec<String> = desk
        .office
        .column(&desk.seventh, "number_ar")
        .iter()
        .map(|number| letters(number.as_str().unwrap()))
        .collect();
    for number in numbers.iter().filter(|number| !number.is_empty()) {
        assert!(letters(&text).contains(number), "the number {number} is printed");
    }
}

#[test]
fn sixty_items_in_english_come_back_in_their_order() {
    let desk = desk();
    let file = paper(&desk.office, &desk.sixty, "english", "pdf");
    is_sound_and_keeps_its_standards(&file);
    let text = others::pdftotext(&file);
    words_stand_in_order(&text, &titles(&desk.office, &desk.sixty, "en"));
}

#[test]
fn the_preview_shows_the_pages_as_pictures_that_load_nothing() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "<script>x()</script>", "title_en": "Item" }));
    let preview = || office.ask("agenda.preview", json!({ "meeting": meeting, "language": "both" }));
    let first = preview();
    let page = &first["pages"][0];
    assert!(page["width_pt"].as_f64().unwrap() < page["height_pt"].as_f64().unwrap(), "an upright page");
    let svg = office.ask("agenda.preview_page", json!({ "hash": page["hash"] }))["svg"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(svg.starts_with("<svg"), "a page is a picture");
    for loaded in
        ["<script", "http://www.w3.org/1999/xlink\" href=\"http", "href=\"http", "<foreignObject", "onload"]
    {
        assert!(!svg.contains(loaded), "a page holds no {loaded}");
    }
    assert_eq!(preview()["pages"], first["pages"], "a page that did not change keeps its name");
    office.edit(&meeting, &item, json!({ "title_en": "Another item" }));
    assert_ne!(preview()["pages"][0]["hash"], page["hash"], "a page that changed gets another one");
    let gone = office.refusal("agenda.preview_page", json!({ "hash": "0".repeat(64) }));
    tashawur_tests::refusals::is_told(&gone, "error-preview-page-gone");
}

#[test]
fn hostile_text_is_printed_as_text_in_both_languages() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let hostile = "#panic() $x^2$ *bold* <label> @ref // gone? [x] \\u{41} {{y}}";
    let ar = "وكالة اللجوء (EUAA) #قوس] تشاور";
    office.item(&meeting, None, json!({ "title_ar": ar, "title_en": hostile, "note_en": hostile }));
    let file = paper(&office, &meeting, "both", "pdf");
    is_sound_and_keeps_its_standards(&file);
    let text = letters(&others::pdftotext(&file));
    for word in ["#panic()", "$x^2$", "*bold*", "<label>", "@ref", "//", "[x]", "{{y}}"] {
        assert!(text.contains(word), "{word} is printed as it was typed: {text}");
    }
    assert!(text.contains("EUAA"), "{text}");
}
