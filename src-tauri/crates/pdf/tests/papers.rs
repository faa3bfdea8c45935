//! What leaves the press: files that open, that say what they are, and that hold every word.

mod specimen;

#[cfg(test)]
mod papers {
    use std::io::Write;
    use std::process::{Command, Stdio};
    use std::sync::LazyLock;

    use super::specimen::{deep, empty, line, long, office, office_layout};
    use chrono::{DateTime, Utc};
    use tashawur_pdf::{Error, Layout, Logo, Press};
    use tashawur_sheets::{AgendaSheet, LineKind, ListColumn, ListTable, Pair, PaperLanguage};

    static PRESS: LazyLock<Press> = LazyLock::new(|| Press::new().unwrap());
    const LANGUAGES: [PaperLanguage; 3] =
        [PaperLanguage::Arabic, PaperLanguage::English, PaperLanguage::Both];

    fn pdf(sheet: &AgendaSheet) -> Vec<u8> {
        PRESS.pdf(sheet, &office_layout(), DateTime::<Utc>::UNIX_EPOCH).unwrap()
    }

    /// Runs a tool of the system on a PDF; nothing when the tool is not installed.
    fn run(tool: &str, arguments: &[&str], pdf: &[u8]) -> Option<String> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(pdf).unwrap();
        let path = file.path().to_str().unwrap();
        let arguments = arguments.iter().map(|argument| if *argument == "FILE" { path } else { argument });
        let output = Command::new(tool).args(arguments).stdin(Stdio::null()).output();
        let Ok(output) = output else {
            println!("skipped: {tool} is not installed");
            return None;
        };
        assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The words of a PDF in reading order, without the marks of direction.
    fn words(pdf: &[u8]) -> Option<String> {
        let text = run("pdftotext", &["FILE", "-"], pdf)?;
        let plain = text.chars().filter(
            |c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'),
        );
        Some(plain.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn in_order(text: &str, parts: &[&str]) {
        let mut from = 0;
        for part in parts {
            let found = text[from..].find(part);
            assert!(found.is_some(), "«{part}» stands in the paper, after what comes before it:\n{text}");
            from += found.unwrap();
        }
    }

    #[test]
    fn the_paper_holds_its_words_in_order_in_every_language() {
        let arabic = [
            "جامعة الدول العربية",
            "مشروع جدول الأعمال",
            "إقرار جدول الأعمال",
            "مشروع القرار",
            "ARCP/7/2021/2",
            "ما يستجد من أعمال",
            "البرنامج الزمني",
        ];
        let english = [
            "League of Arab States",
            "Draft agenda",
            "Adoption of the agenda",
            "Draft decision",
            "Any other business",
            "Programme of work",
        ];
        for language in LANGUAGES {
            let Some(text) = words(&pdf(&office(language))) else { return };
            if language != PaperLanguage::English {
                in_order(&text, &arabic);
            }
            if language != PaperLanguage::Arabic {
                in_order(&text, &english);
            }
        }
    }

    #[test]
    fn the_file_is_sound_and_names_its_standards_title_and_language() {
        let bytes = pdf(&office(PaperLanguage::Arabic));
        let text = String::from_utf8_lossy(&bytes);
        for mark in [
            "<pdfaid:part>2<",
            "<pdfaid:conformance>A<",
            "<pdfuaid:part>1<",
            "<rdf:li>ar</rdf:li>",
            "مشروع جدول الأعمال – الاجتماع السابع",
        ] {
            assert!(text.contains(mark), "the data of the file hold {mark}");
        }
        run("qpdf", &["--check", "FILE"], &bytes);
        let again = Press::new().unwrap().pdf(
            &office(PaperLanguage::Arabic),
            &office_layout(),
            DateTime::<Utc>::UNIX_EPOCH,
        );
        assert!(again.unwrap() == bytes, "the same sheet and moment give the same bytes");
    }

    #[test]
    fn an_agenda_without_a_line_or_a_text_is_a_page() {
        let mut bare = empty(PaperLanguage::Both);
        assert!(pdf(&bare).starts_with(b"%PDF-1.7"), "letterhead and titles alone make a paper");
        bare = AgendaSheet {
            masthead: vec![],
            symbol: String::new(),
            lines: vec![line(0, LineKind::Item, Pair::default(), Pair::default())],
            ..bare
        };
        for text in
            [&mut bare.dated, &mut bare.paper, &mut bare.meeting, &mut bare.place_and_days, &mut bare.notice]
        {
            *text = Pair::default();
        }
        for language in LANGUAGES {
            bare.language = language;
            assert!(pdf(&bare).starts_with(b"%PDF-1.7"), "a paper without a word is still a paper");
        }
    }

    #[test]
    fn a_member_named_in_one_language_has_its_name_on_both_sides_and_the_rest_under_it() {
        let column = |ar, en| ListColumn { heading: Pair::new(ar, en), share: 1 };
        let row = |number, name, capacity| vec![Pair::new(number, number), name, capacity];
        let (observer, member) = (Pair::new("", "Observer body"), Pair::new("هيئة عربية", ""));
        let list = ListTable {
            columns: vec![column("م", "No."), column("العضو", "Member"), column("الصفة", "Capacity")],
            rows: vec![
                row("1", observer, Pair::new("بصفة مراقب", "as an observer")),
                row("2", member, Pair::new("بصفة عضو", "as a member")),
            ],
        };
        let sheet = AgendaSheet { list: Some(list), ..empty(PaperLanguage::Both) };
        let Some(text) = words(&pdf(&sheet)) else { return };
        for name in ["Observer body", "هيئة عربية"] {
            assert_eq!(text.matches(name).count(), 2, "«{name}» stands on both sides:\n{text}");
        }
        in_order(&text, &["Observer body", "بصفة مراقب", "هيئة عربية", "بصفة عضو"]);
        in_order(&text, &["Observer body", "as an observer", "هيئة عربية", "as a member"]);
    }

    #[test]
    fn hostile_text_is_printed_as_text() {
        let markup = "#panic() *bold* $x^2$ <script>alert(1)</script> \\ #read(\"/etc/passwd\") @ref `raw` = head // [a](b)";
        let odd = "NUL\0 \u{202E}turned\u{202C} \u{2067}open 🎉👨\u{200D}👩\u{200D}👧 \u{E000}\u{FFFE}\u{10FFFF} 漢字 e\u{301}\u{301}\u{301} (";
        for language in LANGUAGES {
            let mut sheet = empty(language);
            sheet.meeting = Pair::new(markup, markup);
            let mut item = line(0, LineKind::Item, Pair::new(odd, odd), Pair::new(markup, markup));
            item.note = Pair::new(odd, format!("{odd}\n\r\n{markup}"));
            item.presenter = Pair::new("\u{200F}\u{200E}", "\u{300}");
            sheet.lines = vec![item];
            let bytes = pdf(&sheet);
            let Some(text) = words(&bytes) else { return };
            in_order(&text, &["#panic() *bold* $x^2$ <script>alert(1)</script>", "NUL"]);
        }
    }

    /// An agenda with one word without end as its title, and one item of so many characters.
    fn endless(characters: usize) -> AgendaSheet {
        let mut sheet = empty(PaperLanguage::Arabic);
        sheet.meeting = Pair::new("ه".repeat(characters), "");
        let words = Pair::new("كلمة ".repeat(characters / 5), "");
        sheet.lines = vec![line(0, LineKind::Item, Pair::default(), words)];
        sheet
    }

    #[test]
    fn a_title_longer_than_a_page_is_printed_whole() {
        let pages = PRESS.pages(&endless(4_000), &Layout::default()).unwrap();
        assert!(pages.len() >= 3, "nothing is cut: {} pages", pages.len());
    }

    #[test]
    fn long_and_deep_agendas_are_printed() {
        let pages = PRESS.pages(&long(PaperLanguage::Arabic, 500), &Layout::default()).unwrap();
        assert!(pages.len() > 30, "500 items fill {} pages", pages.len());
        for language in LANGUAGES {
            let bytes = pdf(&deep(language, 14));
            let Some(text) = words(&bytes) else { return };
            assert!(text.contains("1.1.1.1.1.1.1.1.1.1.1.1.1.1.1"), "the deepest line is there");
        }
    }

    #[test]
    fn an_edit_changes_only_its_own_page_and_gives_what_a_fresh_press_gives() {
        let mut sheet = long(PaperLanguage::English, 40);
        let before = PRESS.pages(&sheet, &Layout::default()).unwrap();
        sheet.lines[39].title.en.push_str(" EDITED");
        let after = PRESS.pages(&sheet, &Layout::default()).unwrap();
        assert_eq!(before.len(), after.len(), "one word more needs no further page");
        let changed = before.iter().zip(&after).filter(|(a, b)| a.hash != b.hash).count();
        assert_eq!(changed, 1, "only the page of the edit has a new picture");
        let fresh = Press::new().unwrap();
        assert_eq!(fresh.pages(&sheet, &Layout::default()).unwrap(), after, "nothing stale is remembered");
        let last = &after.last().unwrap().hash;
        let picture = PRESS.page_svg(last).unwrap();
        assert!(picture.starts_with("<svg") && !picture.contains("<script"), "a picture and nothing else");
        assert_eq!(fresh.page_svg(last), Some(picture), "the same hash, the same picture");
        assert_eq!(PRESS.page_svg("unknown"), None, "no picture without a page");
    }

    #[test]
    fn a_layout_that_cannot_be_printed_is_refused_by_name() {
        let sheet = empty(PaperLanguage::Arabic);
        let narrow = Layout { margins_pt: [0.0, 300.0, 0.0, 200.0], ..Layout::default() };
        assert!(matches!(PRESS.pages(&sheet, &narrow), Err(Error::Page)), "no room between the margins");
        let endless = Layout { height_pt: f64::INFINITY, ..Layout::default() };
        assert!(matches!(PRESS.pages(&sheet, &endless), Err(Error::Page)), "a page has an end");
        let bomb =
            [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 8, 6, 0, 0, 0]]
                .concat();
        for bytes in
            [b"MZ not a picture".to_vec(), b"\x89PNG\r\n\x1a\nbroken".to_vec(), bomb, b"<svg".to_vec()]
        {
            let layout = Layout { logo: Some(Logo { bytes, mime: "image/png".into() }), ..Layout::default() };
            let refused = PRESS.pdf(&sheet, &layout, DateTime::<Utc>::UNIX_EPOCH);
            assert!(matches!(refused, Err(Error::Logo(_))), "the logo is named: {refused:?}");
        }
        let late = DateTime::<Utc>::MAX_UTC;
        assert!(
            matches!(PRESS.pdf(&sheet, &Layout::default(), late), Err(Error::Date)),
            "the year fits no PDF"
        );
    }

    #[test]
    fn a_logo_is_printed_with_its_name() {
        let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18" fill="green"/></svg>"#;
        let logo = Some(Logo { bytes: svg.to_vec(), mime: "image/svg+xml".into() });
        let layout = Layout { logo, header: Pair::new("رأس الصفحة", "Head"), ..office_layout() };
        for language in LANGUAGES {
            let bytes = PRESS.pdf(&empty(language), &layout, DateTime::<Utc>::UNIX_EPOCH).unwrap();
            run("qpdf", &["--check", "FILE"], &bytes);
        }
    }
}
