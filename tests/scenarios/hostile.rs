//! Absurd and hostile values and files: each is refused with a sentence that says what to do, or taken as plain
//! text; nothing is lost and nothing panics.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tashawur_api::{Code, Refusal};
use tashawur_tests::{Office, refusals};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn desk() -> (Office, String, String) {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "بند", "title_en": "Item" }));
    (office, meeting, item)
}

fn replace_template(office: &Office, path: &Path) -> Refusal {
    let before = office.ask("template.read", json!({}));
    let refusal = office.refusal("template.replace", json!({ "path": path }));
    assert_eq!(refusal.code, Code::Template, "a template that cannot be used: {refusal:?}");
    assert_eq!(office.ask("template.read", json!({})), before, "the template in force stays in force");
    refusal
}

/// The parts of the program's own template, as a new file with some of them changed or left out.
fn template_with(office: &Office, change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) -> PathBuf {
    let original = office.folder().join("original.docx");
    office.ask("template.save", json!({ "path": original }));
    let mut archive = ZipArchive::new(File::open(&original).unwrap()).unwrap();
    let path = office.folder().join("changed.docx");
    let mut writer = ZipWriter::new(File::create(&path).unwrap());
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if let Some(bytes) = change(&name, bytes) {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(&bytes).unwrap();
        }
    }
    writer.finish().unwrap();
    path
}

#[test]
fn a_title_of_100_000_characters_is_refused_and_a_note_of_as_many_is_taken() {
    let (office, meeting, item) = desk();
    let long = "ب".repeat(100_000);
    let request = json!({ "meeting": meeting, "item": item, "values": { "title_ar": long } });
    refusals::is_told(&office.refusal("agenda_item.edit", request), "error-invalid-title-too-long");
    assert_eq!(office.shown(&meeting, &item)["title_ar"], "بند", "the title is as it was");
    let request = json!({ "values": { "typed_title_en": long } });
    refusals::is_told(&office.refusal("meeting.create", request), "error-invalid-title-too-long");
    let request = json!({ "kind": "person", "values": { "name_ar": long } });
    refusals::is_told(&office.refusal("register.create", request), "error-invalid-title-too-long");
    office.edit(&meeting, &item, json!({ "note_ar": long }));
    assert_eq!(office.shown(&meeting, &item)["note_ar"], long.as_str());
    let request = json!({ "meeting": meeting, "item": item, "values": { "note_ar": long.clone() + "ب" } });
    refusals::is_told(&office.refusal("agenda_item.edit", request), "error-invalid-text-too-long");
}

#[test]
fn nul_and_direction_marks_are_dropped_and_everything_else_is_kept_as_it_is() {
    let (office, meeting, item) = desk();
    let cases = [
        ("أ\u{202E}ب\u{2066}ج\u{200F}\0د\u{7}", "أبجد"),
        ("أسرة 👩‍👩‍👧 👍🏽", "أسرة 👩‍👩‍👧 👍🏽"),
        ("مُؤْتَمَرٌ", "مُؤْتَمَرٌ"),
        ("<b>&amp;</b> #let x = 1 $y$ *z* _w_ \\n `c` @d", "<b>&amp;</b> #let x = 1 $y$ *z* _w_ \\n `c` @d"),
        ("'; DROP TABLE change; --", "'; DROP TABLE change; --"),
        ("{ $title } { \"x\" }", "{ $title } { \"x\" }"),
        ("سطر\nوآخر", "سطر وآخر"),
    ];
    for (typed, kept) in cases {
        office.edit(&meeting, &item, json!({ "title_ar": typed }));
        assert_eq!(office.shown(&meeting, &item)["title_ar"], kept, "{typed:?}");
    }
    let check = office.ask("desk.check", json!({}));
    assert_eq!(check["faults"], json!([]), "the store is sound after all of them");
}

#[test]
fn text_never_becomes_markup_of_a_word_document() {
    let (office, meeting, item) = desk();
    let hostile = "]]></w:t><w:br/> <script>alert(1)</script> {{meeting}} ${x} &quot;";
    office.edit(&meeting, &item, json!({ "title_ar": hostile, "title_en": hostile, "note_en": hostile }));
    let path = office.export(&meeting, "both", "docx");
    let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    assert!(!xml.contains("<script"), "a tag that was typed is text");
    assert!(!xml.contains("</w:t><w:br/> "), "it cannot end the element that it stands in");
    assert!(xml.contains("&lt;script&gt;"), "and it is still there to be read");
    assert!(xml.contains("{{meeting}}"), "what looks like a place holder is text");
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_not_attached() {
    let (office, meeting, item) = desk();
    let request = json!({ "meeting": meeting, "item": item, "values": { "title_ar": "ورقة" } });
    let document = office.ask("document.create", request)["id"].clone();
    let attach = |name: &str, bytes: &[u8]| {
        let path = office.folder().join(name);
        fs::write(&path, bytes).unwrap();
        office.refusal("document.attach", json!({ "meeting": meeting, "document": document, "path": path }))
    };
    let wrong = "error-file-not-what-its-name-says";
    refusals::is_told(&attach("تقرير.pdf", b"MZ\x90\0\x03 a program"), wrong);
    refusals::is_told(&attach("paper.docx", b"PK\x03\x04 just a zip"), wrong);
    refusals::is_told(&attach("picture.png", b"<svg onload='x()'/>"), wrong);
    refusals::is_told(&attach("text.txt", b"\x7fELF\x02\0\0"), wrong);
    let at = |path: &Path| {
        office.refusal("document.attach", json!({ "meeting": meeting, "document": document, "path": path }))
    };
    refusals::is_told(&at(&office.folder().join("gone.pdf")), "error-file-missing");
    refusals::is_told(&at(office.folder()), "error-file-not-plain");
    let pipe = office.folder().join("pipe.pdf");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    refusals::is_told(&at(&pipe), "error-file-not-plain");
    refusals::is_told(&attach("empty.bin", b""), "error-attachment-empty");
    assert_eq!(office.shown(&meeting, &item)["documents"][0]["file_name"], "", "nothing was attached");
}

#[test]
fn a_template_that_is_no_word_document_is_refused() {
    let (office, ..) = desk();
    let path = office.folder().join("letter.docx");
    for bytes in [&b"just a text"[..], b"", b"%PDF-1.7", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]] {
        fs::write(&path, bytes).unwrap();
        refusals::is_told(&replace_template(&office, &path), "error-template-not-word");
    }
    fs::write(&path, b"PK\x03\x04 cut off").unwrap();
    refusals::is_told(&replace_template(&office, &path), "error-template-damaged");
    let good = template_with(&office, |_, bytes| Some(bytes));
    let half = fs::read(&good).unwrap();
    fs::write(&path, &half[..half.len() / 2]).unwrap();
    refusals::is_told(&replace_template(&office, &path), "error-template-damaged");
}

#[test]
fn a_zip_bomb_as_template_is_bounded_and_refused() {
    let (office, ..) = desk();
    let bomb = template_with(&office, |name, bytes| match name {
        "word/document.xml" => Some(vec![b' '; 50_000_000]),
        _ => Some(bytes),
    });
    assert!(fs::metadata(&bomb).unwrap().len() < 500_000, "a bomb is small until it is opened");
    refusals::is_a_sentence(&replace_template(&office, &bomb));
    let path = office.folder().join("many.docx");
    let mut writer = ZipWriter::new(File::create(&path).unwrap());
    for number in 0..1_000 {
        writer.start_file(format!("word/{number}.xml"), SimpleFileOptions::default()).unwrap();
    }
    writer.finish().unwrap();
    refusals::is_told(&replace_template(&office, &path), "error-template-too-large");
}

#[test]
fn a_template_that_lacks_something_is_refused_with_the_list_of_what_it_lacks() {
    let (office, ..) = desk();
    let empty = template_with(&office, |name, bytes| match name {
        "word/document.xml" => {
            let text = String::from_utf8(bytes).unwrap();
            let (head, rest) = text.split_at(text.find("<w:body>").unwrap());
            let section = &rest[rest.rfind("<w:sectPr").unwrap()..];
            Some(format!("{head}<w:body><w:p/>{section}").into_bytes())
        }
        _ => Some(bytes),
    });
    let refusal = replace_template(&office, &empty);
    refusals::is_told(&refusal, "error-template-lacks");
    let lacking = refusal.args["list"].split([',', '،']).count();
    assert!(lacking >= 3, "everything that is missing is named at once: {:?}", refusal.args);
    let headless = template_with(&office, |name, bytes| (name != "word/document.xml").then_some(bytes));
    refusals::is_a_sentence(&replace_template(&office, &headless));
}

#[test]
fn an_export_to_a_place_that_cannot_be_written_is_refused_and_leaves_nothing_behind() {
    let (office, meeting, _) = desk();
    let file = office.folder().join("a file");
    fs::write(&file, "precious").unwrap();
    let folder = office.folder().join("folder");
    fs::create_dir(&folder).unwrap();
    let export = |path: &Path| {
        let request = json!({ "meeting": meeting, "language": "arabic", "format": "docx", "path": path });
        let refusal = office.refusal("agenda.export", request);
        assert_eq!(refusal.code, Code::Io, "{refusal:?}");
        refusals::is_a_sentence(&refusal);
        refusal
    };
    assert_eq!(export(&office.folder().join("gone/agenda.docx")).message_id, "error-folder-missing");
    export(&file.join("agenda.docx"));
    assert_eq!(export(&folder).message_id, "error-file-not-plain", "a folder is no file to write");
    export(Path::new(""));
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious");
    let left: Vec<_> = fs::read_dir(&folder).unwrap().collect();
    assert!(left.is_empty(), "no half-written file stays behind: {left:?}");
    let request = json!({ "meeting": meeting, "language": "arabic", "format": "docx", "path": file });
    office.ask("agenda.export", request);
    assert!(fs::read(&file).unwrap().starts_with(b"PK"), "a file that may be replaced is replaced whole");
}

#[cfg(target_os = "linux")]
#[test]
fn an_export_into_a_read_only_folder_is_refused_with_a_sentence() {
    let (office, meeting, _) = desk();
    // The system's own file tree takes no files, whoever asks.
    let request = json!({ "meeting": meeting, "language": "english", "format": "docx",
                          "path": "/sys/kernel/agenda.docx" });
    let refusal = office.refusal("agenda.export", request);
    assert_eq!(refusal.code, Code::Io);
    refusals::is_a_sentence(&refusal);
}

#[test]
fn a_calendar_of_a_meeting_without_days_is_refused_with_a_sentence() {
    let (office, meeting, _) = desk();
    office.ask("meeting.edit", json!({ "id": meeting, "values": { "starts": "2020-11" } }));
    let path = office.folder().join("agenda.ics");
    let request = json!({ "meeting": meeting, "language": "both", "format": "ics", "path": path });
    refusals::is_told(&office.refusal("agenda.export", request), "error-not-found-no-days");
    assert!(!path.exists(), "no file is written");
}

#[test]
fn requests_that_do_not_fit_are_refused_one_by_one_and_change_nothing() {
    let (office, meeting, item) = desk();
    let before = office.agenda(&meeting);
    let absurd: [(&str, Value); 8] = [
        ("agenda_item.edit", json!({ "meeting": meeting, "item": item, "values": { "duration": -1 } })),
        ("agenda_item.edit", json!({ "meeting": meeting, "item": item, "values": { "duration": 1e99 } })),
        ("agenda_item.edit", json!({ "meeting": meeting, "item": item, "values": { "title_ar": 7 } })),
        ("agenda_item.edit", json!({ "meeting": meeting, "item": "", "values": { "title_ar": "x" } })),
        ("agenda_item.edit", json!({ "meeting": "settings", "item": item, "values": { "title_ar": "x" } })),
        ("agenda_item.delete", json!({ "meeting": meeting, "item": "programme_day" })),
        ("meeting.edit", json!(null)),
        ("meeting.edit", json!([meeting])),
    ];
    for (name, request) in absurd {
        let refusal = office.refusal(name, request);
        assert_ne!(refusal.code, Code::Internal, "{name}: {refusal:?}");
        refusals::is_a_sentence(&refusal);
    }
    assert_eq!(office.agenda(&meeting), before, "nothing has changed");
}
