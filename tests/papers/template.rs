//! The office's own Word template.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use serde_json::json;
use tashawur_tests::{Office, others};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::paper;

const READER: &str = r#"
import json, sys, docx
section = docx.Document(sys.argv[1]).sections[0]
print(json.dumps({"width_mm": round(section.page_width.mm), "height_mm": round(section.page_height.mm),
                  "footer": "".join(p.text for p in section.footer.paragraphs)}))
"#;

/// The program's template with its parts changed.
fn own_template(office: &Office, changed: impl Fn(&str, Vec<u8>) -> Vec<u8>) -> PathBuf {
    let original = office.folder().join("program.docx");
    office.ask("template.save", json!({ "path": original }));
    let mut archive = ZipArchive::new(File::open(original).unwrap()).unwrap();
    let path = office.folder().join("قالبنا.docx");
    let mut writer = ZipWriter::new(File::create(&path).unwrap());
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        writer.start_file(&name, SimpleFileOptions::default()).unwrap();
        writer.write_all(&changed(&name, bytes)).unwrap();
    }
    writer.finish().unwrap();
    path
}

/// Letter paper with a line of the office's own in the footer, which names the place as well.
fn on_letter_paper(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let own = r#"<w:p><w:r><w:rPr><w:rtl/></w:rPr><w:t>قسم الهجرة</w:t><w:tab/><w:t>{{place_and_days}}</w:t></w:r></w:p></w:ftr>"#;
    match name {
        "word/document.xml" => {
            let text = String::from_utf8(bytes).unwrap();
            let at = text.find("<w:pgSz").expect("the template has a page");
            let end = at + text[at..].find("/>").unwrap() + 2;
            format!("{}<w:pgSz w:w=\"12240\" w:h=\"15840\"/>{}", &text[..at], &text[end..]).into_bytes()
        }
        name if name.starts_with("word/footer") => {
            String::from_utf8(bytes).unwrap().replace("</w:ftr>", own).into_bytes()
        }
        _ => bytes,
    }
}

fn page(office: &Office, meeting: &str) -> serde_json::Value {
    others::python_says(READER, &paper(office, meeting, "arabic", "docx"))
}

#[test]
fn the_offices_own_template_is_used_until_the_programs_is_put_back() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    office.item(&meeting, None, json!({ "title_ar": "بند", "title_en": "Item" }));
    let before = office.ask("template.read", json!({}));
    assert_eq!((&before["own"], before["width_mm"].as_f64().unwrap().round()), (&json!(false), 210.0), "A4");
    let own = own_template(&office, on_letter_paper);
    let after = office.ask("template.replace", json!({ "path": own }));
    assert_eq!((&after["own"], &after["name"]), (&json!(true), &json!("قالبنا.docx")));
    assert_eq!(after["width_mm"].as_f64().unwrap().round(), 216.0, "letter paper");
    fs::remove_file(&own).unwrap();
    let shown = page(&office, &meeting);
    assert_eq!((&shown["width_mm"], &shown["height_mm"]), (&json!(216), &json!(279)));
    assert!(shown["footer"].as_str().unwrap().contains("قسم الهجرة"), "the office's own footer: {shown}");
    if let Some(faults) = others::ooxml_faults(&paper(&office, &meeting, "both", "docx")) {
        assert_eq!(faults, "", "a paper from an own template keeps the schema");
    }
    let saved = office.folder().join("saved.docx");
    office.ask("template.save", json!({ "path": saved }));
    assert!(is_word(&saved), "the template in force can be saved and edited");
    office.ask("template.reset", json!({}));
    assert_eq!(office.ask("template.read", json!({})), before, "the program's own template is back");
    assert_eq!(page(&office, &meeting)["width_mm"], 210);
    office.ask("desk.undo", json!({}));
    assert_eq!(page(&office, &meeting)["width_mm"], 216, "putting it back is a step of undo like any other");
}

fn is_word(path: &Path) -> bool {
    ZipArchive::new(File::open(path).unwrap()).unwrap().by_name("word/document.xml").is_ok()
}

#[test]
fn the_pdf_shows_what_the_own_template_has_on_every_page_and_no_mark() {
    let office = Office::of("Officer");
    let place = json!({ "ordinal": 7, "place_ar": "القاهرة", "place_en": "Cairo" });
    let meeting = office.meeting(place);
    office.ask("template.replace", json!({ "path": own_template(&office, on_letter_paper) }));
    let text = others::pdftotext(&paper(&office, &meeting, "arabic", "pdf"));
    let text = others::plain(&text);
    assert!(!text.contains("{{") && !text.contains("page_"), "no mark of the template is printed: {text}");
    assert!(text.contains("قسمالهجرة–القاهرة"), "the own line stands at the foot: {text}");
    assert!(text.matches("القاهرة").count() >= 2, "the place stands under the title and at the foot: {text}");
}

#[test]
fn a_template_whose_page_cannot_be_set_is_refused_at_once() {
    let office = Office::of("Officer");
    let before = office.ask("template.read", json!({}));
    let narrow = own_template(&office, |name, bytes| match name {
        "word/document.xml" => {
            String::from_utf8(bytes).unwrap().replace("w:left=\"", "w:left=\"9").into_bytes()
        }
        _ => bytes,
    });
    let refusal = office.refusal("template.replace", json!({ "path": narrow }));
    tashawur_tests::refusals::is_told(&refusal, "error-template-page");
    assert_eq!(office.ask("template.read", json!({})), before, "the template before stays in use");
}
