//! The lists of the register as papers: the member states of a day (row X-3), the champion countries (row 004-7), the
//! members of a body (row 002-6).

use std::path::PathBuf;

use serde_json::{Value, json};
use tashawur_tests::{Office, others};

use crate::word::{DIRECTIONS, LANGUAGES, READER};
use crate::{letters, stand_in_order};

/// An office that knows three champion countries of the migration compact, and one of the refugee compact that was
/// one before 2023; the first of them comes with the program.
fn office() -> Office {
    let office = Office::on("2024-03-10");
    for (state, compact, starts, ends) in [
        ("state:EG", "instrument:GCM", "2020-12", ""),
        ("state:MA", "instrument:GCM", "2020", ""),
        ("state:JO", "instrument:GCR", "2019-12-17", "2022"),
    ] {
        let values =
            json!({ "sort": "champion_country", "instrument": compact, "starts": starts, "ends": ends });
        office.ask("register.create_part", json!({ "id": state, "kind": "distinction", "values": values }));
    }
    office
}

fn champions(on: &str) -> Value {
    json!({ "list": "distinction", "on": on, "distinction": "champion_country", "instrument": "instrument:GCM" })
}

fn members(on: &str) -> Value {
    json!({ "list": "members", "on": on })
}

/// A list as a file under the name that the program gives it.
fn written(office: &Office, choice: &Value, language: &str, format: &str) -> PathBuf {
    let request = json!({ "choice": choice, "language": language, "format": format });
    let name = office.ask("list.file_name", request.clone())["name"].as_str().unwrap().to_owned();
    let path = office.folder().join(name);
    let mut request = request;
    request["path"] = json!(path);
    office.ask("list.export", request);
    path
}

/// The names of the member states of a day as the window lists them.
fn names(office: &Office, on: &str, order: &str, field: &str) -> Vec<String> {
    let states = office.ask("state.members", json!({ "on": on, "order": order }));
    states.as_array().unwrap().iter().map(|state| state[field].as_str().unwrap().to_owned()).collect()
}

/// The cells of the first sheet as texts, whether it runs from right to left, and how many cells are formulas.
const SHEET: &str = r#"
import json, sys, zipfile
from lxml import etree
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
package = zipfile.ZipFile(sys.argv[1])
shared = ["".join(t.text or "" for t in one.iter(S + "t")) for one in etree.fromstring(package.read("xl/sharedStrings.xml"))]
sheet = etree.fromstring(package.read("xl/worksheets/sheet1.xml"))
rows = [[shared[int(c.find(S + "v").text)] if c.get("t") == "s" else None for c in row.iter(S + "c") if c.find(S + "v") is not None]
        for row in sheet.iter(S + "row")]
view = next(sheet.iter(S + "sheetView"))
print(json.dumps({"rows": rows, "right_to_left": view.get("rightToLeft") == "1", "formulas": len(list(sheet.iter(S + "f")))}))
"#;

#[test]
fn the_list_of_champion_countries_prints_as_a_word_paper_in_each_language_004_7() {
    let office = office();
    for language in LANGUAGES {
        let file = written(&office, &champions("2024-03-10"), language, "docx");
        assert_eq!(others::ooxml_faults(&file).unwrap_or_default(), "", "the list in {language}");
        let said = others::python_says(DIRECTIONS, &file);
        assert_eq!(said["paragraphs"], json!([]), "Arabic paragraphs that are not turned, in {language}");
        assert_eq!(said["runs"], json!([]), "runs in the direction of the other language, in {language}");
        let turned = json!(language != "english");
        for what in ["tables", "sections"] {
            let all = said[what].as_array().unwrap();
            assert!(!all.is_empty() && all.iter().all(|one| *one == turned), "{what} in {language}");
        }
    }
    let arabic = written(&office, &champions("2024-03-10"), "arabic", "docx");
    let work = office.folder().join("libreoffice");
    std::fs::create_dir_all(&work).unwrap();
    let text = others::libreoffice_text(&arabic, &work);
    let expected = [
        "الأمانة العامة",
        "قائمة البلدان الرائدة",
        "الاتفاق العالمي من أجل الهجرة",
        "في 10 مارس 2024",
        "العراق",
        "مصر",
        "منذ ديسمبر 2020",
        "المغرب",
        "منذ 2020",
    ];
    stand_in_order(&text, &expected.map(str::to_owned), "letterhead, title, and states in protocol order");
    assert!(!letters(&text).contains(&letters("الأردن")), "no champion of the other compact");
    let footer = others::python_says(READER, &arabic)["footer"].as_str().unwrap().to_owned();
    assert!(footer.contains("صفحة") && footer.contains("من"), "pages are numbered: {footer}");
    let name = arabic.file_name().unwrap().to_str().unwrap().to_owned();
    assert!(name.starts_with("قائمة البلدان الرائدة - ") && name.ends_with(" - 2024-03-10.docx"), "{name}");
}

#[test]
fn the_list_of_champion_countries_prints_as_a_pdf_in_its_order_004_7() {
    let office = office();
    for (language, expected) in [
        ("arabic", ["قائمة البلدان الرائدة", "العراق", "مصر", "المغرب"]),
        ("english", ["List of champion countries", "Egypt", "Iraq", "Morocco"]),
        ("both", ["قائمة البلدان الرائدة", "العراق", "مصر", "المغرب"]),
    ] {
        let file = written(&office, &champions("2024-03-10"), language, "pdf");
        assert!(others::qpdf_finds_it_sound(&file), "qpdf finds the list in {language} sound");
        let text = others::pdftotext(&file);
        stand_in_order(&text, &expected.map(str::to_owned), language);
    }
}

#[test]
fn a_list_says_of_a_day_who_was_in_it_then_004_7() {
    let office = office();
    let text = |day: &str| {
        let choice = json!({ "list": "distinction", "on": day, "distinction": "champion_country" });
        let file = written(&office, &choice, "english", "xlsx");
        others::python_says(SHEET, &file)["rows"].to_string()
    };
    let (then, now) = (text("2021-06-01"), text("2024-03-10"));
    assert!(then.contains("Jordan") && then.contains("17 December 2019"), "in 2021, with its dates: {then}");
    assert!(!now.contains("Jordan") && now.contains("Egypt"), "no longer in 2024: {now}");
    assert!(!text("2019-06-01").contains("Morocco"), "and none before its first year");
}

/// Row X-3: a paper of a day before May 2023 counts 21 of the 22.
#[test]
fn the_member_list_of_a_day_prints_who_counted_then_x_3() {
    let office = office();
    let arabic = written(&office, &members("2022-03-10"), "arabic", "docx");
    assert_eq!(others::ooxml_faults(&arabic).unwrap_or_default(), "", "the member list");
    let work = office.folder().join("libreoffice");
    std::fs::create_dir_all(&work).unwrap();
    let text = others::libreoffice_text(&arabic, &work);
    let mut expected = vec!["قائمة الدول الأعضاء".to_owned(), "عملية التشاور".to_owned()];
    expected.extend(names(&office, "2022-03-10", "protocol", "long_name_ar"));
    stand_in_order(&text, &expected, "the official names in protocol order");
    let text = letters(&text);
    assert!(text.contains(&letters("تُحتسب 21 دولة من 22")), "21 count: {text}");
    assert!(text.contains(&letters("معلق")), "and why one does not");
    let later = others::libreoffice_text(&written(&office, &members("2024-03-10"), "arabic", "docx"), &work);
    assert!(
        !letters(&later).contains(&letters("تُحتسب")),
        "all of them count in 2024, and the paper needs no word"
    );
}

#[test]
fn the_member_list_stands_by_english_name_in_english_and_beside_the_arabic_in_both() {
    let office = office();
    let english = others::pdftotext(&written(&office, &members("2024-03-10"), "english", "pdf"));
    assert_eq!(english.matches('\u{c}').count(), 1, "22 states stand on one page");
    stand_in_order(&english, &names(&office, "2024-03-10", "english", "name_en"), "by English name");
    let both = written(&office, &members("2024-03-10"), "both", "docx");
    assert_eq!(others::ooxml_faults(&both).unwrap_or_default(), "", "the list in both languages");
    let work = office.folder().join("libreoffice");
    std::fs::create_dir_all(&work).unwrap();
    let text = others::libreoffice_text(&both, &work);
    for field in ["name_ar", "name_en"] {
        stand_in_order(&text, &names(&office, "2024-03-10", "protocol", field), "in protocol order");
    }
    assert!(both.to_str().unwrap().ends_with(" (ar-en).docx"), "the name says that it is in both");
}

#[test]
fn a_list_to_work_on_runs_as_its_language_does_and_runs_no_formula() {
    let office = office();
    let values = json!({ "long_name_ar": "=1+1", "long_name_en": "=HYPERLINK(\"x\")" });
    office.ask("register.edit", json!({ "id": "state:EG", "values": values }));
    for (language, columns) in [("arabic", 4), ("english", 4), ("both", 6)] {
        let file = written(&office, &members("2024-03-10"), language, "xlsx");
        let said = others::python_says(SHEET, &file);
        assert_eq!(said["formulas"], 0, "no cell is a formula");
        assert_eq!(said["right_to_left"], json!(language != "english"), "the sheet in {language}");
        let rows = said["rows"].as_array().unwrap();
        assert_eq!(rows.len(), 23, "a heading and 22 states");
        assert_eq!(rows[0].as_array().unwrap().len(), columns, "{}", rows[0]);
        assert!(
            said["rows"].to_string().contains("=1+1") == (language != "english"),
            "the text stands as it is"
        );
        let marks = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
        assert!(!said["rows"].to_string().contains(marks), "no unseen marks in a cell");
    }
}

/// Row 002-6: members may be persons without a state.
#[test]
fn the_members_of_a_body_print_states_first_and_then_by_name() {
    let office = Office::on("2024-03-10");
    let body = json!({ "kind": "organisation", "values": { "name_ar": "لجنة التوجيه", "name_en": "Steering committee" } });
    let body = tashawur_tests::office::id(&office.ask("register.create", body));
    for values in [
        json!({ "name_ar": "ياسين", "name_en": "Yasin", "represents_ar": "شبكة اللاجئين", "level": "regional" }),
        json!({ "party": "state:EG", "starts": "2021" }),
        json!({ "name_ar": "بديع", "name_en": "Badi", "ends": "2022" }),
        json!({ "party": "state:JO", "starts": "2021-05" }),
    ] {
        office.ask("register.create_part", json!({ "id": body, "kind": "member", "values": values }));
    }
    let choice = json!({ "list": "body", "on": "2024-03-10", "id": body });
    let work = office.folder().join("libreoffice");
    std::fs::create_dir_all(&work).unwrap();
    let text = others::libreoffice_text(&written(&office, &choice, "arabic", "docx"), &work);
    let expected = ["قائمة الأعضاء", "لجنة التوجيه", "الأردن", "منذ مايو 2021", "مصر", "ياسين", "إقليمي"];
    stand_in_order(&text, &expected.map(str::to_owned), "the members of the day");
    assert!(!text.contains("بديع"), "nobody whose membership had ended");
    let none = json!({ "list": "body", "on": "2010-01-01", "id": "process:ARCP" });
    let text = others::pdftotext(&written(&office, &none, "arabic", "pdf"));
    assert!(letters(&text).contains(&letters("لا يوجد أعضاء مسجلون")), "a list without members says so");
}
