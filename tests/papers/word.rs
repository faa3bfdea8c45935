//! The agenda as a Word document.

use serde_json::{Value, json};
use tashawur_tests::{Office, others};

use crate::{desk, letters, paper, stand_in_order, titles};

pub(crate) const LANGUAGES: [&str; 3] = ["arabic", "english", "both"];

/// Lists every text part that is not turned as its language asks: with the direction that styles give counted in.
pub(crate) const DIRECTIONS: &str = r#"
import json, re, sys, zipfile
from lxml import etree
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
arabic = re.compile("[\u0621-\u064a]")
latin = re.compile("[A-Za-z]")
package = zipfile.ZipFile(sys.argv[1])
styles = {}
for style in etree.fromstring(package.read("word/styles.xml")).iter(W + "style"):
    styles[style.get(W + "styleId")] = style
def on(element):
    return element is not None and element.get(W + "val") not in ("0", "false", "off")
def from_styles(name, path):
    while name is not None and name in styles:
        found = styles[name].find(path)
        if found is not None:
            return on(found)
        base = styles[name].find(W + "basedOn")
        name = base.get(W + "val") if base is not None else None
    return False
def turned(paragraph):
    own = paragraph.find(f"{W}pPr/{W}bidi")
    if own is not None:
        return on(own)
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return from_styles(style.get(W + "val") if style is not None else "Normal", f"{W}pPr/{W}bidi")
said = {"paragraphs": [], "runs": [], "tables": [], "sections": [], "numbered": 0, "arabic": 0}
for name in package.namelist():
    if not re.fullmatch(r"word/(document|header\d+|footer\d+)\.xml", name):
        continue
    root = etree.fromstring(package.read(name))
    said["numbered"] += len(list(root.iter(W + "numPr")))
    for paragraph in root.iter(W + "p"):
        text = "".join(t.text or "" for t in paragraph.iter(W + "t"))
        if arabic.search(text):
            said["arabic"] += 1
            if not turned(paragraph):
                said["paragraphs"].append(text)
        for run in paragraph.iter(W + "r"):
            text = "".join(t.text or "" for t in run.iter(W + "t"))
            rtl = on(run.find(f"{W}rPr/{W}rtl"))
            if arabic.search(text) and not rtl or latin.search(text) and (rtl or arabic.search(text)):
                said["runs"].append(text)
    for table in root.iter(W + "tbl"):
        said["tables"].append(on(table.find(f"{W}tblPr/{W}bidiVisual")))
    for section in root.iter(W + "sectPr"):
        said["sections"].append(on(section.find(W + "bidi")))
print(json.dumps(said))
"#;

/// The runs of every paragraph of the main part that holds a text: each with its letters and its direction.
const RUNS: &str = r#"
import json, sys, zipfile
from lxml import etree
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
root = etree.fromstring(zipfile.ZipFile(sys.argv[1]).read("word/document.xml"))
said = []
for paragraph in root.iter(W + "p"):
    runs = []
    for run in paragraph.iter(W + "r"):
        text = "".join(t.text or "" for t in run.iter(W + "t"))
        if text:
            runs.append([text, run.find(f"{W}rPr/{W}rtl") is not None])
    said.append(runs)
print(json.dumps(said))
"#;

/// What python-docx, a reader of its own, finds: paragraphs, tables, and the size of the page.
pub(crate) const READER: &str = r#"
import json, sys, docx
document = docx.Document(sys.argv[1])
section = document.sections[0]
print(json.dumps({"paragraphs": [p.text for p in document.paragraphs], "tables": len(document.tables),
                  "footer": "".join(p.text for p in section.footer.paragraphs),
                  "width_mm": section.page_width.mm, "height_mm": section.page_height.mm}))
"#;

/// The runs of the paragraph in which a text stands, without the marks that isolate.
fn runs_with(file: &std::path::Path, wanted: &str) -> Vec<(String, bool)> {
    let said = others::python_says(RUNS, file);
    let mut paragraphs = said.as_array().unwrap().iter().map(|runs| {
        let runs = runs.as_array().unwrap().iter();
        let plain = |text: &str| text.replace(['\u{200E}', '\u{200F}'], "");
        runs.map(|run| (plain(run[0].as_str().unwrap()), run[1].as_bool().unwrap())).collect::<Vec<_>>()
    });
    let holds = |runs: &Vec<(String, bool)>| {
        runs.iter().map(|(text, _)| text.as_str()).collect::<String>().contains(wanted)
    };
    paragraphs.find(holds).unwrap_or_else(|| panic!("«{wanted}» is in the paper"))
}

fn small(title_ar: &str) -> (Office, String) {
    let office = Office::of("Officer");
    let values = json!({ "ordinal": 7, "numbering": "decimal" });
    let meeting = office.meeting(values);
    let top = office.item(&meeting, None, json!({ "title_ar": title_ar, "title_en": "Title" }));
    office.item(&meeting, Some(&top), json!({ "title_ar": "بند فرعي", "title_en": "Sub-item" }));
    (office, meeting)
}

#[test]
fn every_paper_keeps_the_schema_of_office_files() {
    let desk = desk();
    for meeting in [&desk.seventh, &desk.sixty] {
        for language in LANGUAGES {
            let Some(faults) = others::ooxml_faults(&paper(&desk.office, meeting, language, "docx")) else {
                eprintln!(
                    "the schema check of office files does not stand beside the project: not looked at"
                );
                return;
            };
            assert_eq!(faults, "", "the agenda in {language}");
        }
    }
}

#[test]
fn everything_arabic_runs_from_right_to_left_and_nothing_latin_does() {
    let desk = desk();
    for meeting in [&desk.seventh, &desk.sixty] {
        for language in LANGUAGES {
            let said = others::python_says(DIRECTIONS, &paper(&desk.office, meeting, language, "docx"));
            assert_eq!(said["paragraphs"], json!([]), "Arabic paragraphs that are not turned, in {language}");
            assert_eq!(said["runs"], json!([]), "runs in the direction of the other language, in {language}");
            let turned = json!(language != "english");
            let all = |what: &str| said[what].as_array().unwrap().iter().all(|one| *one == turned);
            assert!(all("tables"), "tables of the paper in {language}: {}", said["tables"]);
            assert!(all("sections"), "sections of the paper in {language}: {}", said["sections"]);
            assert_eq!(said["numbered"], 0, "numbers are literal text, not Word's lists");
            let least =
                if language == "english" { 0 } else { 60.min(desk.office.column(meeting, "id").len()) };
            assert!(said["arabic"].as_u64().unwrap() >= least as u64, "{} Arabic paragraphs", said["arabic"]);
        }
    }
}

#[test]
fn another_reader_finds_every_title_in_order() {
    let desk = desk();
    for (language, code) in [("arabic", "ar"), ("english", "en")] {
        let said = others::python_says(READER, &paper(&desk.office, &desk.sixty, language, "docx"));
        let text: Vec<&str> =
            said["paragraphs"].as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
        stand_in_order(&text.join("\n"), &titles(&desk.office, &desk.sixty, code), language);
    }
}

#[test]
fn libreoffice_opens_the_paper_and_its_text_comes_back_in_order() {
    let desk = desk();
    let work = desk.office.folder().join("libreoffice");
    std::fs::create_dir_all(&work).unwrap();
    let both = others::libreoffice_text(&paper(&desk.office, &desk.seventh, "both", "docx"), &work);
    for code in ["ar", "en"] {
        stand_in_order(&both, &titles(&desk.office, &desk.seventh, code), &format!("both languages: {code}"));
    }
    let arabic = others::libreoffice_text(&paper(&desk.office, &desk.sixty, "arabic", "docx"), &work);
    stand_in_order(&arabic, &titles(&desk.office, &desk.sixty, "ar"), "60 items in Arabic");
    assert!(letters(&arabic).contains(&letters("الاجتماع السابع لعملية التشاور")), "the title of the meeting");
}

/// Row 002-16: in the seed the brackets had come apart: «EUAA) (مثل سابقتها».
#[test]
fn both_brackets_stay_around_an_acronym() {
    let (office, meeting) = small("التعاون مع وكالة اللجوء التابعة للاتحاد الأوروبي (EUAA)");
    for language in ["arabic", "both"] {
        let runs = runs_with(&paper(&office, &meeting, language, "docx"), "EUAA");
        let at = runs.iter().position(|(text, _)| text == "EUAA").expect("the acronym is a run of its own");
        assert!(!runs[at].1, "the acronym runs from left to right");
        let (before, after) = (&runs[at - 1], &runs[at + 1]);
        assert!(before.0.ends_with('(') && before.1, "the first bracket goes with the Arabic line: {runs:?}");
        assert!(after.0.starts_with(')') && after.1, "and so does the second: {runs:?}");
    }
}

/// Row 003-14.
#[test]
fn addresses_and_clock_times_stay_whole_in_an_arabic_line() {
    let (office, meeting) = small("للاستفسار: telyan@iom.int، الهاتف +20 2 2575 0511، من 10:00 إلى 10:30");
    let runs = runs_with(&paper(&office, &meeting, "arabic", "docx"), "telyan@iom.int");
    for whole in ["telyan@iom.int", "+20 2 2575 0511", "10:00", "10:30"] {
        let run = runs.iter().find(|(text, _)| text == whole);
        let (_, rtl) = run.unwrap_or_else(|| panic!("{whole} is one run: {runs:?}"));
        assert!(!rtl, "{whole} runs from left to right");
    }
}

/// Section 4 of the domain page: numbers are the program's, in the office's digits.
#[test]
fn item_numbers_are_literal_text_in_the_chosen_digits() {
    let (office, meeting) = small("عنوان 2021");
    let text = |language: &str| {
        let said = others::python_says(READER, &paper(&office, &meeting, language, "docx"));
        letters(&said["paragraphs"].to_string())
    };
    assert!(text("arabic").contains("1.1"), "Western digits by default");
    office.ask("settings.edit", json!({ "digits": "arabic_indic" }));
    assert!(text("arabic").contains("١.١"), "Arabic-Indic digits when the office chose them");
    assert!(text("arabic").contains(&letters("عنوان ٢٠٢١")), "in titles as well");
    assert!(text("english").contains("1.1"), "English keeps its digits");
}

#[test]
fn the_paper_says_what_it_is_and_where_it_comes_from() {
    let desk = desk();
    let file = paper(&desk.office, &desk.seventh, "arabic", "docx");
    let said = others::python_says(RUNS, &file);
    let text: String = said
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|runs| runs.as_array().unwrap())
        .fold(String::new(), |text, run| text + run[0].as_str().unwrap() + "\n");
    let office: Value = desk.office.ask("settings.read", json!({}));
    let masthead = ["organisation_ar", "secretariat_ar", "sector_ar", "department_ar", "role_ar"];
    let expected: Vec<String> =
        masthead.iter().map(|line| office[*line].as_str().unwrap().to_owned()).collect();
    stand_in_order(&text, &expected, "the letterhead");
    assert!(letters(&text).contains(&letters("نموذج توضيحي")), "what is reconstructed is marked on paper");
    assert!(letters(&text).contains("ARCP/7/2021/1"), "the symbol");
}
