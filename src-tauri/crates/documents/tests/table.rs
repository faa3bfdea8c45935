//! Tables as officers send them, read and written; and files that are meant to do harm.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the functions that tests share are tests too"
)]

mod offices;

use std::io::{Cursor, Read};

use offices::zipped;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use tashawur_documents::{Error, table};
use tashawur_sheets::{Table, Tongue};

fn texts(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

fn contacts() -> Table {
    Table::new(
        texts(&["الاسم", "Name", "الهاتف", "ملاحظة"]),
        vec![
            texts(&["ليلى بنت أحمد", "Layla Ahmed", "+20 2 2575 0511", "سطر أول\nسطر ثانٍ"]),
            texts(&["=HYPERLINK(\"http://x\")", "-1+1|cmd", "＝1", "'=1"]),
            texts(&["", "a, \"b\"; c", "@SUM(A1)", "\tجدول"]),
        ],
    )
}

fn cells(table: &Table) -> Vec<&[String]> {
    table.rows.iter().map(|row| row.cells.as_slice()).collect()
}

#[test]
fn what_is_written_as_csv_is_read_back_whole() {
    let file = table::write_csv(&contacts());
    assert!(file.starts_with(b"\xEF\xBB\xBF"), "the mark by which Excel knows UTF-8");
    let text = String::from_utf8(file.clone()).expect("UTF-8");
    assert!(text.contains("\"'+20 2 2575 0511\""), "a telephone number is neutralised");
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), "and so is a formula");
    assert_eq!(text.matches("\r\n").count(), 4, "a line for each row");
    assert_eq!(table::read(&file, "contacts.csv"), Ok(contacts()), "and nothing is lost");
}

#[test]
fn what_is_written_as_a_workbook_is_read_back_whole_and_runs_from_right_to_left() {
    let file = table::write_xlsx(&contacts(), Tongue::Arabic, "جهات الاتصال").expect("it is written");
    assert_eq!(table::read(&file, "contacts.xlsx"), Ok(contacts()), "nothing is lost");
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("rightToLeft=\"1\""), "the sheet runs from right to left");
    assert!(sheet.contains("state=\"frozen\""), "the headings stay in view");
    assert!(!sheet.contains("<f>"), "no text has become a formula");
    assert!(!sheet.contains("<v>0.1</v>"), "no text has become a number");
    let english = table::write_xlsx(&contacts(), Tongue::English, "Contacts").expect("it is written");
    assert!(!part(&english, "xl/worksheets/sheet1.xml").contains("rightToLeft"), "an English sheet does not");
}

fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("a zip");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("UTF-8");
    text
}

#[test]
fn a_table_that_would_be_refused_is_not_written() {
    let long = Table::new(texts(&["a"]), vec![vec!["x".repeat(table::MOST_CHARACTERS + 1)]]);
    let refused = Error::CellTooLong { row: 2, column: 1, limit: table::MOST_CHARACTERS };
    assert_eq!(
        table::write_xlsx(&long, Tongue::Arabic, "a"),
        Err(refused.clone()),
        "a cell that is too long"
    );
    assert_eq!(table::read(&table::write_csv(&long), "a.csv"), Err(refused), "which reading refuses too");
    let wide = Table::new(vec!["x".into(); table::MOST_COLUMNS + 1], vec![]);
    let refused = Error::TooManyColumns { row: 1, limit: table::MOST_COLUMNS };
    assert_eq!(table::write_xlsx(&wide, Tongue::Arabic, "a"), Err(refused), "a table that is too wide");
    assert!(table::write_xlsx(&contacts(), Tongue::Arabic, "a/b").is_err(), "a sheet without a proper name");
}

#[test]
fn the_values_of_a_workbook_become_plain_texts() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let day = ExcelDateTime::from_ymd(2021, 12, 14).expect("a date");
    let instant =
        ExcelDateTime::from_ymd(2021, 12, 14).and_then(|day| day.and_hms(10, 30, 0)).expect("a time");
    sheet
        .write_row(0, 0, ["whole", "part", "date", "instant", "truth", "formula", "spaces"])
        .expect("headings");
    sheet.write(2, 0, 20_225_750_511_i64).expect("a number");
    sheet.write(2, 1, 0.1 + 0.2).expect("a number");
    sheet.write_with_format(2, 2, &day, &date).expect("a date");
    sheet.write_with_format(2, 3, &instant, &date).expect("a date with a time");
    sheet.write(2, 4, true).expect("a truth");
    sheet.write(2, 5, Formula::new("=1+1").set_result("2")).expect("a formula");
    sheet.write(2, 6, " نص \u{202E}").expect("a text");
    let table = table::read(&workbook.save_to_buffer().expect("a file"), "").expect("a table");
    assert_eq!(
        cells(&table),
        [["20225750511", "0.3", "2021-12-14", "2021-12-14T10:30:00", "TRUE", "2", " نص "]],
        "each value has one plain form"
    );
    assert_eq!(table.rows[0].number, 3, "the row keeps the number that the spreadsheet shows");
}

#[test]
fn the_first_sheet_that_is_shown_and_not_empty_is_read() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("empty").expect("a name");
    workbook.add_worksheet().set_hidden(true).write(0, 0, "hidden").expect("a cell");
    workbook.add_worksheet().write(4, 2, "shown").expect("a cell");
    let table = table::read(&workbook.save_to_buffer().expect("a file"), "a.xlsx").expect("a table");
    assert_eq!(table.header, ["", "", "shown"], "the hidden and the empty sheet are passed over");
}

#[test]
fn a_text_in_windows_1256_is_read() {
    let bytes: Vec<u8> =
        [0xC7, 0xE1, 0xC7, 0xD3, 0xE3].into_iter().chain(*b";Name\r\n\xE1\xED\xE1\xEC;Layla\r\n").collect();
    let table = table::read(&bytes, "contacts.csv").expect("a table");
    assert_eq!(table.header, ["الاسم", "Name"], "the headings");
    assert_eq!(cells(&table), [["ليلى", "Layla"]], "and the rows");
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_refused() {
    let csv = table::write_csv(&contacts());
    let xlsx = table::write_xlsx(&contacts(), Tongue::Arabic, "a").expect("a file");
    for (file, name) in [(&csv, "a.xlsx"), (&xlsx, "a.csv"), (&csv, "a.ods"), (&xlsx, "A.XLS")] {
        let refused = Error::NotWhatItsNameSays(name.into());
        assert_eq!(table::read(file, name), Err(refused), "{name} does not hold what it says");
    }
    assert!(table::read(&xlsx, "contacts").is_ok(), "a name without an ending claims nothing");
    assert_eq!(table::read(b"\x89PNG\r\n\x1A\n...", "a"), Err(Error::NotATable), "a picture is no table");
    assert_eq!(table::read(b"MZ\x90\0\x03", "a.csv"), Err(Error::NotATable), "a program is no table");
    assert_eq!(table::read(b"", "a.csv"), Err(Error::EmptyTable), "nothing is no table");
    assert_eq!(table::read(b"\r\n,,\r\n", "a.csv"), Err(Error::EmptyTable), "separators alone are no table");
    assert_eq!(
        table::read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 book", "a.xls"),
        Err(Error::OldFormat),
        "the old format is named as the reason"
    );
    assert_eq!(
        table::read(
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
            "a.xlsx"
        ),
        Err(Error::Encrypted),
        "and so is a password"
    );
}

#[test]
fn each_bound_is_named_when_it_is_passed() {
    let rows = "x\n".repeat(table::MOST_ROWS + 1);
    assert!(table::read(rows.as_bytes(), "a.csv").is_ok(), "as many rows as are allowed");
    let rows = "x\n".repeat(table::MOST_ROWS + 2);
    let refused = Error::TooManyRows { limit: table::MOST_ROWS };
    assert_eq!(table::read(rows.as_bytes(), "a.csv"), Err(refused.clone()), "one row more");
    let empty = "\n".repeat(table::MOST_ROWS * 11);
    assert_eq!(table::read(format!("a{empty}").as_bytes(), "a.csv"), Err(refused), "empty rows without end");
    let columns = ["x"; table::MOST_COLUMNS + 1].join(",");
    let refused = Error::TooManyColumns { row: 1, limit: table::MOST_COLUMNS };
    assert_eq!(table::read(columns.as_bytes(), "a.csv"), Err(refused), "one column more");
    let unclosed = format!("a,b\n1,\"{}", "x\n".repeat(100_000));
    let refused = Error::CellTooLong { row: 2, column: 2, limit: table::MOST_CHARACTERS };
    assert_eq!(table::read(unclosed.as_bytes(), "a.csv"), Err(refused), "a quote that is never closed");
    let wide = format!("{}x\n{}", ",".repeat(199), "x\n".repeat(20_000));
    let refused = Error::TooManyCells { limit: table::MOST_CELLS };
    assert_eq!(table::read(wide.as_bytes(), "a.csv"), Err(refused), "empty cells that only cost memory");
}

const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
const MAIN: &str = "<Relationships><Relationship Id=\"m\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const SHEETS: &str = "<workbook><sheets><sheet name=\"a\" r:id=\"s\"/></sheets></workbook>";
const LINKS: &str = "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"s.xml\"/>\
                     <Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"t.xml\"/></Relationships>";

/// A workbook with this sheet and these shared texts.
fn workbook(sheet: &str, strings: &str) -> Vec<u8> {
    zipped(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", MAIN),
        ("xl/workbook.xml", SHEETS),
        ("xl/_rels/workbook.xml.rels", LINKS),
        ("xl/s.xml", sheet),
        ("xl/t.xml", strings),
    ])
}

#[test]
fn a_workbook_that_claims_or_repeats_without_measure_is_refused() {
    let far = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
               <row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>";
    let refused = Error::TooManyColumns { row: 1_048_576, limit: table::MOST_COLUMNS };
    assert_eq!(table::read(&workbook(far, "<sst/>"), ""), Err(refused), "two cells at the ends of a sheet");
    let row = "<row><c t=\"s\"><v>0</v></c></row>".repeat(20_000);
    let text = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(9_999));
    let refused = Error::TooLarge { what: "table".into(), limit: table::MOST_BYTES as u64 };
    let file = workbook(&format!("<worksheet>{row}</worksheet>"), &text);
    assert_eq!(table::read(&file, ""), Err(refused), "one long text in every row");
    let bomb = format!("<worksheet>{}</worksheet>", " ".repeat(65 * 1024 * 1024));
    let file = workbook(&bomb, "<sst/>");
    assert!(file.len() < 1024 * 1024, "the bomb is small");
    assert!(
        matches!(table::read(&file, ""), Err(Error::TooLarge { .. })),
        "and is not unpacked beyond the bound"
    );
    let entity = "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>";
    assert!(
        matches!(table::read(&workbook(entity, "<sst/>"), ""), Err(Error::Damaged(_))),
        "entities of its own"
    );
    let lost =
        "<worksheet><row><c t=\"s\"><v>99</v></c><c t=\"s\"><v>x</v></c><c><v>y</v></c></row></worksheet>";
    let table = table::read(&workbook(lost, "<sst/>"), "").expect("a table");
    assert_eq!(table.header, ["", "", "y"], "a text that is not there is empty");
}

#[test]
fn a_workbook_of_libreoffice_is_read() {
    let content = "<office:document-content><table:table table:name=\"a\">\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"string\"><text:p>الاسم</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>no</text:p></office:annotation>\
        <text:p>a<text:s/>&amp;<text:span>b</text:span></text:p><text:p>c</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2021-12-14\"><text:p>14/12/21</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"float\" office:value=\"3.0\"><text:p>3,00</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row></table:table>\
        <table:table><table:table-row><table:table-cell><text:p>other</text:p></table:table-cell></table:table-row></table:table>\
        </office:document-content>";
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let file = zipped(&[("mimetype", kind), ("content.xml", content)]);
    let table = table::read(&file, "a.ods").expect("a table");
    assert_eq!(table.header, ["الاسم", "x", "x"], "a cell that is repeated is read as often");
    assert_eq!(cells(&table), [["a &b\nc", "2021-12-14", "3"]], "values in their plain form, without notes");
    assert_eq!(table.rows[0].number, 4, "empty rows that are repeated count");
    let endless = content.replace(
        "\"1048570\"><table:table-cell/>",
        "\"1048570\"><table:table-cell><text:p>x</text:p></table:table-cell>",
    );
    let file = zipped(&[("mimetype", kind), ("content.xml", &endless)]);
    let refused = Error::TooManyRows { limit: table::MOST_ROWS };
    assert_eq!(table::read(&file, "a.ods"), Err(refused), "a row that is repeated without measure");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_table_of_texts_survives_both_files(
        header in proptest::collection::vec("[a-zء-ي]{1,8}", 1..5),
        rows in proptest::collection::vec(proptest::collection::vec("[=+@'a \"\n;,\t٣ء_x0D-]{0,8}", 4), 0..8),
    ) {
        let width = header.len();
        let rows = rows.into_iter().map(|row| {
            row.into_iter().take(width).map(|c| if c.trim().is_empty() { String::new() } else { c }).collect::<Vec<_>>()
        });
        let rows: Vec<Vec<String>> =
            rows.map(|mut row| { row.resize(width, "z".into()); row }).filter(|row| row.iter().any(|c| !c.is_empty())).collect();
        let table = Table::new(header, rows);
        prop_assert_eq!(table::read(&table::write_csv(&table), "a.csv"), Ok(table.clone()), "as .csv");
        let xlsx = table::write_xlsx(&table, Tongue::English, "a").expect("a file");
        prop_assert_eq!(table::read(&xlsx, "a.xlsx"), Ok(table), "as .xlsx");
    }

    #[test]
    fn a_file_that_is_cut_off_or_spoilt_never_stops_the_program(cut in 0_usize..8_000, at in 0_usize..8_000, bit in 0_u8..8) {
        for mut file in [table::write_csv(&contacts()), table::write_xlsx(&contacts(), Tongue::Arabic, "a").expect("a file")] {
            let place = at % file.len();
            file[place] ^= 1 << bit;
            let _ = table::read(&file, "");
            file.truncate(cut % file.len());
            let _ = table::read(&file, "");
        }
    }

    #[test]
    fn spoilt_parts_of_a_workbook_never_stop_the_program(at in 0_usize..400, letter in "[\\PC]") {
        let sheet = "<worksheet><row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c t=\"inlineStr\"><is><t>x</t></is></c></row></worksheet>";
        let place = sheet.char_indices().map(|(place, _)| place).nth(at % sheet.len()).expect("a place");
        let spoilt = format!("{}{letter}{}", &sheet[..place], &sheet[place + 1..]);
        let _ = table::read(&workbook(&spoilt, "<sst><si><t>a</t></si></sst>"), "");
        let _ = table::read(&workbook(sheet, &spoilt), "");
    }
}
