//! Lists of the register as Word documents, cell by cell.
#![allow(clippy::expect_used, reason = "the functions that tests share are tests too")]

use std::io::{Cursor, Read};

use quick_xml::events::Event;
use quick_xml::reader::Reader;
use tashawur_documents::docx;
use tashawur_sheets::{AgendaSheet, ListColumn, ListTable, Pair, PaperLanguage};
use zip::ZipArchive;

/// The members of a body in both languages; each row is a name and a capacity.
fn members(rows: &[(Pair, Pair)]) -> AgendaSheet {
    let column = |ar, en| ListColumn { heading: Pair::new(ar, en), share: 1 };
    let row = |(number, (name, capacity)): (usize, &(Pair, Pair))| {
        let number = (number + 1).to_string();
        vec![Pair::new(number.clone(), number), name.clone(), capacity.clone()]
    };
    AgendaSheet {
        language: PaperLanguage::Both,
        list: Some(ListTable {
            columns: vec![column("م", "No."), column("العضو", "Member"), column("الصفة", "Capacity")],
            rows: rows.iter().enumerate().map(row).collect(),
        }),
        ..AgendaSheet::default()
    }
}

/// The paragraphs of each cell of the tables, without the marks of direction.
fn cells(sheet: &AgendaSheet) -> Vec<Vec<String>> {
    let file = docx::agenda(docx::default_template(), sheet).expect("a sheet is never an error");
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("the file is a zip");
    let mut document = String::new();
    let mut part = archive.by_name("word/document.xml").expect("the part is there");
    part.read_to_string(&mut document).expect("UTF-8");
    let mut reader = Reader::from_str(&document);
    // What stands outside of the tables belongs to no cell.
    let (mut tables, mut cells) = (Vec::new(), Vec::<Vec<String>>::new());
    let mut paragraph = String::new();
    loop {
        match reader.read_event().expect("the part is well formed") {
            Event::Start(e) if e.name().as_ref() == "w:tc" => cells.push(Vec::new()),
            Event::Start(e) if e.name().as_ref() == "w:p" => paragraph.clear(),
            Event::Text(text) => {
                paragraph.extend(
                    text.chars().filter(|c| !matches!(c, '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}')),
                );
            }
            Event::End(e) if e.name().as_ref() == "w:p" => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(paragraph.clone());
                }
            }
            Event::End(e) if e.name().as_ref() == "w:tbl" => tables.append(&mut cells),
            Event::Eof => return tables,
            _ => {}
        }
    }
}

#[test]
fn a_member_named_in_one_language_has_its_name_on_both_sides_and_the_rest_under_it() {
    let sheet = members(&[
        (Pair::new("", "Observer body"), Pair::new("بصفة مراقب", "as an observer")),
        (Pair::new("هيئة عربية", ""), Pair::new("", "as a member")),
    ]);
    let cells = cells(&sheet);
    let has = |cell: &[&str]| assert!(cells.iter().any(|one| one == cell), "{cell:?} is a cell of {cells:?}");
    has(&["Observer body", "بصفة مراقب"]);
    has(&["Observer body", "as an observer"]);
    has(&["هيئة عربية"]);
    has(&["هيئة عربية", "as a member"]);
}
