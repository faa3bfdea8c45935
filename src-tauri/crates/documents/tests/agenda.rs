//! The agenda as a Word document, looked at from outside: its structure, its direction, its bounds.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the functions that tests share are tests too"
)]

mod sheets;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use quick_xml::events::Event;
use quick_xml::reader::Reader;
use tashawur_documents::{Error, docx};
use tashawur_sheets::{AgendaSheet, LineKind, Pair, PaperLanguage};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const LANGUAGES: [PaperLanguage; 3] = [PaperLanguage::Arabic, PaperLanguage::English, PaperLanguage::Both];

fn written(sheet: &AgendaSheet) -> Vec<u8> {
    docx::agenda(docx::default_template(), sheet).expect("a sheet is never an error")
}

/// The parts of a file by name.
fn parts(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("the file is a zip");
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("every part opens");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("every part unpacks");
        parts.insert(part.name().expect("every part has a name").into_owned(), bytes);
    }
    parts
}

fn part(file: &[u8], name: &str) -> String {
    String::from_utf8(parts(file).remove(name).expect("the part is there")).expect("UTF-8")
}

/// A template with some of its parts changed.
fn template_with(change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts(docx::default_template()) {
        if let Some(bytes) = change(&name, bytes) {
            writer.start_file(name, SimpleFileOptions::default()).expect("a part starts");
            writer.write_all(&bytes).expect("a part is written");
        }
    }
    writer.finish().expect("the zip is closed").into_inner()
}

/// A template with one text of its main part replaced everywhere.
fn template_replacing(old: &str, new: &str) -> Vec<u8> {
    template_with(|name, bytes| match name {
        "word/document.xml" => Some(String::from_utf8(bytes).expect("UTF-8").replace(old, new).into_bytes()),
        _ => Some(bytes),
    })
}

fn is_arabic(c: char) -> bool {
    ('\u{620}'..='\u{64A}').contains(&c)
}

/// What the main part of a paper says about directions, gathered in one walk.
#[derive(Default)]
struct Facts {
    text: String,
    /// For each paragraph with text: its style and whether it has Arabic letters.
    paragraphs: Vec<(String, bool)>,
    /// Runs whose Arabic letters are not marked, and runs marked with no Arabic letter beside Latin.
    wrong_runs: Vec<String>,
    tables: usize,
    turned_tables: usize,
    section: String,
    left_behind: bool,
}

fn facts(xml: &str) -> Facts {
    let mut facts = Facts::default();
    let mut reader = Reader::from_str(xml);
    let (mut style, mut paragraph, mut run) = (String::new(), String::new(), String::new());
    let (mut rtl, mut in_section) = (false, false);
    loop {
        let event = reader.read_event().expect("the part is well formed");
        match &event {
            Event::Start(e) | Event::Empty(e) => match e.name().as_ref() {
                "w:p" => (style, paragraph) = (String::new(), String::new()),
                "w:pStyle" => {
                    let value = e.try_get_attribute("w:val").expect("read").expect("there");
                    style = value.value.into_owned();
                }
                "w:r" => (run, rtl) = (String::new(), false),
                "w:rtl" => rtl = true,
                "w:tbl" => facts.tables += 1,
                "w:bidiVisual" => facts.turned_tables += 1,
                "w:sectPr" => in_section = true,
                "w:sdt" => facts.left_behind = true,
                name if in_section => facts.section.push_str(name),
                _ => {}
            },
            Event::Text(text) => run.push_str(text),
            Event::End(e) => match e.name().as_ref() {
                "w:r" => {
                    if run.chars().any(is_arabic) != rtl && run.chars().any(char::is_alphabetic) {
                        facts.wrong_runs.push(run.clone());
                    }
                    paragraph.push_str(&run);
                }
                "w:p" => {
                    facts.text.push_str(&paragraph.replace('\u{200E}', ""));
                    facts.text.push('\n');
                    if !paragraph.trim().is_empty() {
                        let arabic = paragraph.chars().any(is_arabic);
                        facts.paragraphs.push((style.clone(), arabic));
                    }
                }
                "w:sectPr" => in_section = false,
                _ => {}
            },
            Event::Eof => return facts,
            _ => {}
        }
    }
}

#[test]
fn the_shipped_template_is_made_of_the_parts_in_its_folder() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("template/parts");
    for (name, bytes) in parts(docx::default_template()) {
        let source = std::fs::read(folder.join(&name)).expect("the part has its source");
        assert_eq!(bytes, source, "run `cargo run -p tashawur-documents --example make_template`: {name}");
    }
}

#[test]
fn every_arabic_paragraph_run_table_and_section_runs_from_right_to_left() {
    for language in [PaperLanguage::Arabic, PaperLanguage::Both] {
        let facts = facts(&part(&written(&sheets::seventh(language)), "word/document.xml"));
        for (style, arabic) in &facts.paragraphs {
            assert!(
                !arabic || !style.ends_with("English"),
                "an Arabic paragraph has a right-to-left style: {style} in {language:?}"
            );
        }
        assert_eq!(facts.wrong_runs, Vec::<String>::new(), "a run is marked exactly when Arabic");
        assert!(facts.tables > 1, "the letterhead and the programme are tables");
        assert_eq!(facts.tables, facts.turned_tables, "every table starts at the right");
        assert!(facts.section.contains("w:bidiw:rtlGutter"), "the section is right to left");
    }
}

#[test]
fn an_english_paper_runs_fully_from_left_to_right() {
    let file = written(&sheets::seventh(PaperLanguage::English));
    for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
        let facts = facts(&part(&file, name));
        for (style, arabic) in &facts.paragraphs {
            assert!(style.ends_with("English"), "the style {style} in {name} is an English one");
            assert!(!arabic, "no Arabic letter in an English paper");
        }
        assert_eq!(facts.turned_tables, 0, "no table starts at the right in {name}");
        assert!(!facts.section.contains("w:bidi"), "the section is left to right");
    }
}

#[test]
fn styles_carry_the_direction() {
    let styles = part(docx::default_template(), "word/styles.xml");
    for style in styles.split("<w:style ").skip(1).filter(|s| s.contains("w:type=\"paragraph\"")) {
        let english = style.contains(" English\"/>");
        let turned = style.contains("<w:bidi/>");
        assert_eq!(turned, !english, "a style is right to left unless it is English: {style}");
    }
    assert!(styles.contains("w:bidi=\"ar-EG\""), "the language of Arabic text is named");
    assert!(styles.contains("w:cs=\"Sakkal Majalla\""), "the font of Arabic text is named");
}

#[test]
fn the_texts_of_the_sheet_come_back_in_their_order() {
    for language in LANGUAGES {
        let sheet = sheets::seventh(language);
        let text = facts(&part(&written(&sheet), "word/document.xml")).text;
        for &tongue in language.tongues() {
            let mut rest = text.as_str();
            for line in &sheet.lines {
                for wanted in [line.number.of(tongue), line.title.of(tongue), line.note.of(tongue)] {
                    let at = rest.find(wanted);
                    let at = at.unwrap_or_else(|| panic!("«{wanted}» stands in its place"));
                    rest = &rest[at..];
                }
            }
        }
        assert!(!text.contains("{{"), "no place is left unfilled in {language:?}");
    }
}

#[test]
fn nothing_of_the_places_is_left_in_the_paper() {
    for language in LANGUAGES {
        let file = written(&sheets::seventh(language));
        for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
            let facts = facts(&part(&file, name));
            assert!(!facts.left_behind, "the content controls of {name} are filled and gone");
        }
    }
}

#[test]
fn the_footer_says_the_page_in_the_language_of_the_paper() {
    let footer = |language| facts(&part(&written(&sheets::seventh(language)), "word/footer1.xml")).text;
    assert!(footer(PaperLanguage::Arabic).starts_with("صفحة  PAGE 1 من  NUMPAGES 1"), "in Arabic");
    assert!(footer(PaperLanguage::English).starts_with("Page  PAGE 1 of  NUMPAGES 1"), "in English");
}

#[test]
fn an_empty_sheet_makes_a_paper_that_opens() {
    for language in LANGUAGES {
        let mut sheet = sheets::seventh(language);
        let empty = Pair::default;
        (sheet.lines, sheet.programme, sheet.masthead) = (vec![], vec![], vec![]);
        (sheet.symbol, sheet.labels) = (String::new(), tashawur_sheets::AgendaLabels::default());
        (sheet.dated, sheet.paper, sheet.meeting) = (empty(), empty(), empty());
        (sheet.place_and_days, sheet.notice) = (empty(), empty());
        let document = part(&written(&sheet), "word/document.xml");
        for cell in document.split("<w:tc>").skip(1) {
            let cell = cell.split("</w:tc>").next().unwrap_or_default();
            assert!(cell.contains("<w:p>"), "every cell keeps a paragraph, as the format demands");
        }
    }
}

#[test]
fn hostile_text_never_becomes_markup_and_never_breaks_the_file() {
    let long = "اجتماع IOM (2) ".repeat(7_000);
    let hostile = [
        "</w:t></w:r><w:p>&lt;x&gt; & \"'",
        "a\u{0}b\u{1}c\u{B}d\u{FFFE}",
        "\u{202E}gnp.exe\u{2066}x",
        "👩‍👩‍👧 اجتماع 🇪🇬",
        "{{agenda}}",
        long.as_str(),
    ];
    for language in LANGUAGES {
        for text in hostile {
            let mut sheet = sheets::seventh(language);
            let pair = Pair::new(text, text);
            sheet.meeting = pair.clone();
            sheet.symbol = text.to_owned();
            let line = &mut sheet.lines[2];
            line.depth = usize::MAX;
            (line.title, line.number, line.note) = (pair.clone(), pair.clone(), pair);
            let file = written(&sheet);
            for name in ["word/document.xml", "word/header1.xml", "docProps/core.xml"] {
                let facts = facts(&part(&file, name));
                let control = |c: char| c.is_control() && c != '\n';
                assert!(!facts.text.contains(control), "no control character gets into {name}");
                assert!(!facts.text.contains(['\u{202E}', '\u{2066}']), "no override in {name}");
            }
            let header = part(&file, "word/header1.xml");
            assert!(header.len() < 8_000, "a running header never fills the page");
        }
    }
    let mut sheet = sheets::seventh(PaperLanguage::English);
    sheet.notice = Pair::new("<w:p>", "<w:p>");
    let document = part(&written(&sheet), "word/document.xml");
    assert!(document.contains(">&lt;w:p&gt;<"), "markup in a text is shown as text");
}

#[test]
fn a_template_that_lacks_something_is_refused_with_the_list() {
    let without_agenda = template_replacing("agenda", "x");
    assert_eq!(
        docx::check(&without_agenda),
        Err(Error::TemplateLacks(vec!["agenda".into()])),
        "the place of the agenda is named"
    );
    let without_style = template_with(|name, bytes| match name {
        "word/styles.xml" => {
            let text = String::from_utf8(bytes).expect("UTF-8");
            Some(text.replace("w:name w:val=\"AgendaNote\"", "w:name w:val=\"Other\"").into_bytes())
        }
        _ => Some(bytes),
    });
    assert_eq!(
        docx::check(&without_style),
        Err(Error::TemplateLacks(vec!["style: AgendaNote".into()])),
        "the style is named"
    );
    let sheet = sheets::seventh(PaperLanguage::Arabic);
    assert!(
        matches!(docx::agenda(&without_agenda, &sheet), Err(Error::TemplateLacks(_))),
        "no paper is written from it"
    );
    let facts = docx::inspect(&without_agenda).expect("it can still be looked at");
    assert_eq!(facts.lacking, ["agenda"], "and the list is the same");
}

#[test]
fn a_template_that_another_program_has_saved_is_still_filled() {
    // Such a program drops tags and controls, keeps the text of the prompts, and renames style ids.
    let stripped = template_with(|name, bytes| {
        let text = String::from_utf8(bytes).expect("UTF-8");
        let mut text = text.replace("AgendaLine", "Renamed").replace("Renamed1\"/>", "AgendaLine1\"/>");
        if name == "word/styles.xml" {
            text = text.replace("w:name w:val=\"Renamed", "w:name w:val=\"AgendaLine");
        }
        for tag in ["w:sdtContent", "w:sdt"] {
            text = text.replace(&format!("<{tag}>"), "").replace(&format!("</{tag}>"), "");
        }
        while let (Some(from), Some(to)) = (text.find("<w:sdtPr>"), text.find("</w:sdtPr>")) {
            text.replace_range(from..to + "</w:sdtPr>".len(), "");
        }
        Some(text.into_bytes())
    });
    assert_eq!(docx::check(&stripped), Ok(()), "the text of the prompts says where the places are");
    let sheet = sheets::seventh(PaperLanguage::Arabic);
    let file = docx::agenda(&stripped, &sheet).expect("it is filled");
    let text = facts(&part(&file, "word/document.xml")).text;
    assert!(text.contains("تقرير الأمانة الفنية"), "the agenda is in it");
    assert!(!text.contains("{{"), "no prompt is left");
}

#[test]
fn a_template_shows_what_it_has() {
    let template = docx::inspect(docx::default_template()).expect("ours is sound");
    assert_eq!(template.lacking, Vec::<String>::new(), "the shipped template lacks nothing");
    assert!((template.page.width - 595.3).abs() < 0.01, "A4 in points");
    assert!((template.page.left - 65.2).abs() < 0.01, "the margin in points");
    assert_eq!(template.header, "{{meeting}}\n{{symbol}}", "the header with its places");
    assert_eq!(
        template.footer, "{{page}} {{page_number}} {{of_pages}} {{page_count}}",
        "the footer with its places and page numbers"
    );
    assert_eq!(template.arabic_font, "Sakkal Majalla", "the font of Arabic text");
    assert_eq!(template.latin_font, "Times New Roman", "the font of Latin text");
    assert_eq!(template.logo, None, "no picture");
    let styles: BTreeSet<_> = template.styles.iter().map(String::as_str).collect();
    assert!(styles.contains("AgendaLine1") && styles.contains("AgendaLine1 English"), "styles");
}

#[test]
fn what_is_no_template_is_refused_with_a_reason() {
    let whole = docx::default_template();
    let bomb = template_with(|name, bytes| match name {
        "word/settings.xml" => Some(vec![b' '; 15_000_000]),
        _ => Some(bytes),
    });
    let check = docx::check;
    assert_eq!(check(b"plain text"), Err(Error::NotADocx), "not a zip");
    assert_eq!(check(b""), Err(Error::NotADocx), "nothing at all");
    assert!(matches!(check(&whole[..whole.len() / 2]), Err(Error::Damaged(_))), "cut off");
    assert!(matches!(check(&bomb), Err(Error::Bomb(_))), "a zip bomb");
    assert!(bomb.len() < 100_000, "the bomb is small on disk");
    assert!(matches!(check(&vec![0; 21_000_000]), Err(Error::TooLarge { .. })), "too large");
    let mut locked = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    assert_eq!(check(&locked), Err(Error::NotADocx), "an old .doc");
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(check(&locked), Err(Error::Encrypted), "a document with a password");
    let entities = template_replacing("<w:document ", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document ");
    assert!(matches!(check(&entities), Err(Error::Damaged(_))), "a document type");
    let torn = template_replacing("</w:body>", "");
    assert!(matches!(check(&torn), Err(Error::Damaged(_))), "broken XML");
    let mut flipped = whole.to_vec();
    for at in (0..flipped.len()).step_by(97) {
        flipped[at] ^= 0x10;
    }
    assert!(check(&flipped).is_err(), "flipped bits");
}

#[test]
fn too_many_parts_are_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..201 {
        writer.start_file(format!("{index}"), SimpleFileOptions::default()).expect("a part starts");
    }
    let many = writer.finish().expect("the zip is closed").into_inner();
    assert_eq!(
        docx::check(&many),
        Err(Error::TooManyParts { found: 201, limit: 200 }),
        "the number of parts is bounded"
    );
}

#[test]
fn a_line_without_anything_but_its_kind_is_written_in_every_language() {
    for language in LANGUAGES {
        for kind in [LineKind::Opening, LineKind::Break, LineKind::Heading, LineKind::Closing] {
            let mut sheet = sheets::seventh(language);
            sheet.lines = vec![sheets::line(13, kind, Pair::default(), Pair::default())];
            assert!(!written(&sheet).is_empty(), "an empty line is no error");
        }
    }
}

#[test]
fn sixty_items_in_two_languages_stand_side_by_side() {
    let file = written(&sheets::large(PaperLanguage::Both, 60));
    let document = part(&file, "word/document.xml");
    let facts = facts(&document);
    assert_eq!(facts.tables, facts.turned_tables, "every table starts at the right");
    for row in document.split("<w:tr>").skip(2).filter(|row| row.contains("AgendaLine")) {
        let arabic = row.find("w:val=\"AgendaLine").unwrap_or(usize::MAX);
        let english = row.find("English\"").unwrap_or_default();
        assert!(arabic < english, "Arabic is in the first column, which is the right-hand one");
        assert!(row.starts_with("<w:trPr><w:cantSplit/>"), "a short row stays on one page");
    }
}

#[test]
fn what_runs_over_every_page_is_filled_and_leaves_the_page_numbers_out() {
    let footer = r#"<w:p><w:r><w:t>قسم الهجرة</w:t></w:r><w:r><w:tab/><w:t>{{place_and_days}}</w:t></w:r></w:p></w:ftr>"#;
    let template = template_with(|name, bytes| match name {
        name if name.starts_with("word/footer") => {
            Some(String::from_utf8(bytes).expect("UTF-8").replace("</w:ftr>", footer).into_bytes())
        }
        _ => Some(bytes),
    });
    let sheet = sheets::seventh(PaperLanguage::Both);
    let lines = docx::running_lines(&template, &sheet).expect("the template is sound");
    let place = &sheet.place_and_days;
    assert_eq!(lines.footer.ar, format!("قسم الهجرة – {}", place.ar), "the office's own words and the place");
    assert_eq!(lines.footer.en, format!("قسم الهجرة – {}", place.en), "in each language");
    assert_eq!(lines.header.ar, sheet.meeting.ar, "the head names the meeting, without the symbol");
    let shown = format!("{lines:?}");
    assert!(!shown.contains("{{"), "no mark is left: {shown}");
}
