//! The text of attached files, and files that are meant to do harm.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the functions that tests share are tests too"
)]

mod offices;

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use offices::{converted, office_at_hand, zipped};
use proptest::prelude::*;
use tashawur_documents::text_of::{Extracted, Limits, extract};
use tashawur_documents::{Error, docx, table};
use tashawur_sheets::{Table, Tongue};

/// An agenda in both languages, printed by this program.
const PAPER: &[u8] = include_bytes!("../testdata/agenda-both.pdf");

fn text(bytes: &[u8], name: &str) -> String {
    let found = extract(bytes, name, Limits::default()).expect("the text is read");
    assert!(!found.truncated, "nothing is cut off");
    found.text
}

fn links(links: &[(&str, &str, &str)]) -> String {
    let link = |(id, kind, target): &(&str, &str, &str)| {
        format!("<Relationship Id=\"{id}\" Type=\"x/{kind}\" Target=\"{target}\"/>")
    };
    format!("<Relationships>{}</Relationships>", links.iter().map(link).collect::<String>())
}

fn word(body: &str) -> Vec<u8> {
    zipped(&[
        ("_rels/.rels", &links(&[("a", "officeDocument", "word/document.xml")])),
        (
            "word/_rels/document.xml.rels",
            &links(&[("h", "header", "header1.xml"), ("f", "footnotes", "footnotes.xml")]),
        ),
        ("word/document.xml", &format!("<w:document><w:body>{body}</w:body></w:document>")),
        ("word/header1.xml", "<w:hdr><w:p><w:r><w:t>رأس الصفحة</w:t></w:r></w:p></w:hdr>"),
        ("word/footnotes.xml", "<w:footnotes><w:p><w:r><w:t>حاشية</w:t></w:r></w:p></w:footnotes>"),
    ])
}

#[test]
fn a_word_document_is_read_with_header_tables_and_footnotes() {
    let body = "<w:p><w:r><w:t>جدول </w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t>الأعمال &amp; x</w:t></w:r></w:p>\
        <w:p><w:r><w:delText>deleted</w:delText><w:instrText>PAGE</w:instrText><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>خلية</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
        <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Choice>\
        <mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";
    assert_eq!(
        text(&word(body), "a.docx"),
        "رأس الصفحة\nجدول الأعمال & x\na\tb\nخلية\nbox\nحاشية\n",
        "in the order of reading, without deleted words, fields, or a box twice"
    );
    assert!(
        text(docx::default_template(), "").contains("{{page}} 1 {{of_pages}} 1"),
        "the footer of our own template"
    );
}

#[test]
fn a_workbook_is_read_sheet_by_sheet() {
    let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    let table = Table::new(row(["الاسم", "Phone"]), vec![row(["ليلى", "+20"])]);
    let file = table::write_xlsx(&table, Tongue::Arabic, "جهات الاتصال").expect("a workbook");
    assert_eq!(
        text(&file, "x"),
        "جهات الاتصال\nالاسم\tPhone\nليلى\t+20\n",
        "the name of the sheet and its rows"
    );
    let content = "<x><text:p>ليلى</text:p><text:p>a<text:s/>b</text:p></x>";
    let file =
        zipped(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)]);
    assert_eq!(text(&file, "x.ods"), "ليلى\na b\n", "a workbook of LibreOffice");
}

#[test]
fn a_presentation_is_read_slide_by_slide_with_its_notes() {
    let slide = |text: &str| {
        format!("<p:sld><a:p><a:r><a:t>{text}</a:t></a:r><a:br/><a:r><a:t>.</a:t></a:r></a:p></p:sld>")
    };
    let file = zipped(&[
        ("_rels/.rels", &links(&[("a", "officeDocument", "ppt/presentation.xml")])),
        (
            "ppt/presentation.xml",
            "<p:presentation><p:sldIdLst><p:sldId r:id=\"2\"/><p:sldId r:id=\"1\"/></p:sldIdLst></p:presentation>",
        ),
        (
            "ppt/_rels/presentation.xml.rels",
            &links(&[("1", "slide", "slides/a.xml"), ("2", "slide", "slides/b.xml")]),
        ),
        ("ppt/slides/a.xml", &slide("الأخيرة")),
        ("ppt/slides/b.xml", &slide("الأولى")),
        ("ppt/slides/_rels/b.xml.rels", &links(&[("n", "notesSlide", "../notes.xml")])),
        ("ppt/notes.xml", &slide("ملاحظة")),
    ]);
    assert_eq!(text(&file, "a.pptx"), "الأولى\n.\nملاحظة\n.\nالأخيرة\n.\n", "in the order of the presentation");
}

#[test]
fn plain_texts_and_pages_are_read_in_any_encoding() {
    assert_eq!(text("# جدول\r\na".as_bytes(), "a.md"), "# جدول\na", "a plain text");
    assert_eq!(text(&[0xC7, 0xE1, 0xC7, 0xD3, 0xE3], "a.txt"), "الاسم", "in Windows-1256");
    let page = "<!doctype html><title>عنوان</title><style>p{}</style><script>if (a</b) x()</script><!-- <p>no -->\
                <p>a &amp;&nbsp;&#1576; &lt;b&gt;\n  <b>c</b>&nothing;</p><td>d";
    assert_eq!(
        text(page.as_bytes(), "a.html"),
        "عنوان\na & ب <b> c&nothing;\n\td",
        "a page without its markup"
    );
    assert_eq!(text(b"x<b>y", "a.txt"), "x<b>y", "a text with an angle is no page");
    assert_eq!(text(b"\x89PNG\r\n\x1A\n", "a.png"), "", "a picture has no text");
    assert_eq!(text(b"", "a.docx"), "", "and neither has nothing");
}

#[test]
fn our_own_paper_is_read_in_logical_order() {
    let text = text(PAPER, "agenda.pdf");
    for line in [
        "جامعة الدول العربية",
        "إدارة شؤون اللاجئين والمغتربين والهجرة",
        "League of Arab States",
        "10 نوفمبر/تشرين الثاني 2021",
        "الاجتماع السابع لعملية التشاور العربية الإقليمية",
        "البند الأول: إقرار جدول الأعمال",
        "1 Adoption of the agenda",
        "10:30–10:50 · العرض: الأمانة الفنية",
        "• القرار 73/195 للجمعية العامة (A/RES/73/195",
        "• تقرير متابعة تنفيذ الخطة (ARCP/7/2021/2)",
        "• Progress report on the plan (ARCP/7/2021/2)",
        "صفحة ١ من ٣",
        "ARCP/7/2021/1",
    ] {
        assert!(text.lines().any(|found| found.starts_with(line)), "{line} is a line of\n{text}");
    }
    assert!(
        !text.contains(|c| matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')),
        "letters, not shapes"
    );
}

/// A PDF of one page with this content, in a font with the standard encoding, without any table of its objects.
fn page(content: &[u8], filter: &str, font: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n\
        2 0 obj <</Type/Pages/Kids[3 0 R]/Resources<</Font<</F 5 0 R>>/XObject<</X 4 0 R>>>>>> endobj\n\
        3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R>> endobj\n"
        .to_vec();
    file.extend(format!("5 0 obj <</Type/Font/Subtype/Type1 {font}>> endobj\n").bytes());
    file.extend(format!("4 0 obj <</Subtype/Form {filter} /Length {}>> stream\n", content.len()).bytes());
    file.extend_from_slice(content);
    file.extend_from_slice(b"\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF");
    file
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("it is packed");
    encoder.finish().expect("it is packed")
}

#[test]
fn a_paper_of_another_program_is_read_by_the_places_of_its_glyphs() {
    let shown = |content: &str| text(&page(content.as_bytes(), "", ""), "a.pdf");
    assert_eq!(
        shown("BT /F 10 Tf 0 700 Td (Hello \\(world\\)) Tj 0 -12 Td <41> Tj ET"),
        "Hello (world)\nA\n",
        "two lines"
    );
    assert_eq!(shown("BT /F 10 Tf [(Two)-600(words)] TJ ET"), "Two words\n", "a gap is a blank");
    assert_eq!(shown("BT /F 10 Tf (a) Tj 200 0 Td (b) Tj ET"), "a\nb\n", "a wide gap parts columns");
    assert_eq!(shown("q 0 1 -1 0 0 0 cm BT /F 10 Tf (up) Tj ET Q"), "up\n", "a line that is turned");
    assert_eq!(
        shown("/Span<</ActualText<FEFF0633>>>BDC BT /F 9 Tf (xyz) Tj ET EMC"),
        "س\n",
        "what is said beside glyphs"
    );
    assert_eq!(
        shown("BI /W 1 ID (\u{1}BT ( EI BT /F 9 Tf (a) Tj ET"),
        "a\n",
        "a picture in the content is passed over"
    );
    let font = "/Encoding<</Differences[65/uni0645/afii57441/eacute]>>";
    let found = text(&page(b"BT /F 10 Tf (BA) Tj 0 -20 Td (C) Tj ET", "", font), "a.pdf");
    assert_eq!(found, "مف\né\n", "letters by the names of their glyphs");
    let packed = page(&deflated(b"BT /F 10 Tf (packed) Tj ET"), "/Filter[/FlateDecode]", "");
    assert_eq!(text(&packed, "a.pdf"), "packed\n", "a packed content");
    let hex = page(b"42 54 2F 46 20 39 20 54 66 28 61 29 54 6A>", "/Filter/ASCIIHexDecode", "");
    assert_eq!(text(&hex, "a.pdf"), "a\n", "a content in hexadecimal digits");
}

#[test]
fn a_hostile_pdf_is_refused_or_read_in_bounded_time() {
    let limits = Limits { unpacked: 1024 * 1024, steps: 2_000_000, ..Limits::default() };
    let read = |file: &[u8]| extract(file, "a.pdf", limits);
    let bomb = page(&deflated(&vec![b' '; 64 * 1024 * 1024]), "/Filter/FlateDecode", "");
    assert!(bomb.len() < 100_000, "the bomb is small");
    assert_eq!(read(&bomb), Err(Error::TooLarge { what: "PDF".into(), limit: 1024 * 1024 }), "a bomb");
    let twice =
        page(&deflated(&deflated(&vec![b' '; 64 * 1024 * 1024])), "/Filter[/FlateDecode/FlateDecode]", "");
    assert!(matches!(read(&twice), Err(Error::TooLarge { .. })), "a bomb in a bomb");
    let forms = page("/X Do ".repeat(50).as_bytes(), "", "");
    assert_eq!(read(&forms), Err(Error::TooMuchWork { limit: 2_000_000 }), "a form that shows itself");
    let locked = page(b"", "", "").into_iter().chain(*b"\ntrailer <</Encrypt 9 0 R>>").collect::<Vec<_>>();
    assert_eq!(read(&locked), Err(Error::Encrypted), "a password");
    let kids =
        b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Kids[2 0 R 2 0 R 2 0 R]>> endobj";
    assert!(read(kids).is_err(), "pages that are their own parents");
    let chain =
        b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj 3 0 R endobj 3 0 obj 2 0 R endobj";
    assert!(read(chain).is_err(), "references without end");
    assert!(matches!(read(b"%PDF-1.7\nnothing"), Err(Error::Damaged(_))), "a PDF without pages");
    let deep = [b"%PDF-1.4\n1 0 obj ".as_slice(), &b"[".repeat(1_000_000)].concat();
    assert!(read(&deep).is_err(), "values nested without end");
}

#[test]
fn hostile_office_files_are_refused_with_the_reason() {
    let limits = Limits { unpacked: 1024 * 1024, parts: 10, ..Limits::default() };
    let bomb = word(&" ".repeat(2 * 1024 * 1024));
    assert!(
        matches!(extract(&bomb, "", limits), Err(Error::TooLarge { .. })),
        "a part that unpacks beyond the bound"
    );
    let many: Vec<(String, &str)> = (0..11).map(|n| (format!("word/document.xml{n}"), "")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    assert_eq!(
        extract(&zipped(&many), "", limits),
        Err(Error::TooManyParts { found: 11, limit: 10 }),
        "many parts"
    );
    let deep = word(&format!("{}{}", "<w:p>".repeat(500), "</w:p>".repeat(500)));
    assert!(matches!(extract(&deep, "", limits), Err(Error::Damaged(_))), "elements nested without end");
    assert_eq!(extract(b"MZ\x90\0\x03\0", "a.docx", limits), Err(Error::UnknownKind), "a program");
    assert_eq!(
        extract(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a.doc", limits),
        Err(Error::OldFormat),
        "an old format"
    );
}

#[test]
fn a_long_text_is_cut_off_between_characters() {
    let limits = Limits { text: 5, ..Limits::default() };
    let cut = |text: &str| Ok(Extracted { text: text.into(), truncated: true });
    assert_eq!(extract("جامعة".as_bytes(), "a.txt", limits), cut("جا"), "of a plain text");
    assert_eq!(extract(&word("<w:p><w:t>x</w:t></w:p>"), "", limits), cut("رأ"), "of a document");
    assert_eq!(extract(PAPER, "", limits).map(|found| found.truncated), Ok(true), "of a PDF");
    let whole = Limits { text: 10, ..Limits::default() };
    assert_eq!(
        extract("جامعة".as_bytes(), "", whole).map(|found| found.truncated),
        Ok(false),
        "but not one that fits"
    );
}

#[test]
fn papers_that_libreoffice_made_are_read() {
    if !office_at_hand() {
        return;
    }
    let paper = "<?xml version=\"1.0\"?><office:document office:version=\"1.2\" \
        office:mimetype=\"application/vnd.oasis.opendocument.text\" \
        xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
        xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
        xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
        xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:automatic-styles>\
        <style:style style:name=\"A\" style:family=\"paragraph\">\
        <style:paragraph-properties style:writing-mode=\"rl-tb\"/></style:style></office:automatic-styles>\
        <office:body><office:text><text:p text:style-name=\"A\">جدول أعمال الاجتماع 7 لمنظمة IOM</text:p>\
        <text:p>Draft agenda</text:p><table:table><table:table-column/><table:table-row><table:table-cell>\
        <text:p text:style-name=\"A\">البند الأول</text:p></table:table-cell></table:table-row></table:table>\
        <text:p text:style-name=\"A\">إقرارُ الجدولِ</text:p></office:text></office:body></office:document>";
    let document = converted(paper.as_bytes(), "fodt", "docx");
    for (file, kind) in [(converted(&document, "docx", "pdf"), ".pdf"), (document, ".docx")] {
        let text = text(&file, "");
        for words in ["جدول أعمال الاجتماع 7 لمنظمة IOM", "Draft agenda", "البند الأول", "إقرار"]
        {
            assert!(text.contains(words), "{words} is in the {kind}:\n{text}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_file_that_is_cut_off_or_spoilt_never_stops_the_program(
        at in 0_usize..200_000, byte: u8, cut in 0_usize..200_000, tail in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        let limits = Limits { unpacked: 4 * 1024 * 1024, steps: 20_000_000, ..Limits::default() };
        for mut file in [PAPER.to_vec(), docx::default_template().to_vec()] {
            let place = at % file.len();
            file[place] = byte;
            let _ = extract(&file, "", limits);
            file.truncate(cut % file.len());
            file.extend(&tail);
            let _ = extract(&file, "", limits);
        }
    }

    #[test]
    fn any_content_of_a_page_is_read_without_harm(
        content in "(BT |ET |q |Q |/F 9 Tf |\\(ab\\) Tj |\\[\\(a\\)-999\\(b\\)\\] TJ |1 0 0 1 9 9 Tm |/X Do |<< |>> |\\[ |\\) |1e99 |-5 Tz |EMC |/S BMC |' |\" |ID |EI |%|\\PC){0,30}",
    ) {
        let limits = Limits { steps: 200_000, ..Limits::default() };
        let _ = extract(&page(content.as_bytes(), "", "/Widths[1e300 -5]/FirstChar 97"), "", limits);
    }
}
