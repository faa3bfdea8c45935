//! A drawing of boxes and arrows as a paper.

#[cfg(test)]
mod picture {
    use std::io::Write;
    use std::process::{Command, Stdio};

    use chrono::{DateTime, Utc};
    use tashawur_pdf::Press;
    use tashawur_sheets::{PictureArrow, PictureBox, PictureSheet, PictureSide, Tongue};

    fn side(tongue: Tongue, rows: i32) -> PictureSide {
        let name = match tongue {
            Tongue::Arabic => "المشاورات السنوية الثلاثية (ATCR)",
            Tongue::English => "Annual Tripartite Consultations (ATCR)",
        };
        let one = |row: i32| PictureBox {
            at: [row % 3 * 230, row * 110],
            size: [200, 63],
            text: name.to_owned(),
            is_centre: row == 0,
        };
        let arrow = |row: i32| PictureArrow {
            points: vec![[100, row * 110 + 63], [100, row * 110 + 86], [330, row * 110 + 110]],
            word: if tongue == Tongue::Arabic { "دعم".to_owned() } else { "supports".to_owned() },
            word_at: [100, row * 110 + 86],
            word_width: 80,
        };
        PictureSide {
            tongue,
            title: name.to_owned(),
            dated: "2021".to_owned(),
            described: "🎉 A picture of two bodies".to_owned(),
            notice: String::new(),
            list_title: "List".to_owned(),
            list: (0..rows).map(|_| name.to_owned()).collect(),
            width: 660,
            height: rows * 110,
            boxes: (0..rows).map(one).collect(),
            arrows: (0..rows - 1).map(arrow).collect(),
        }
    }

    /// What a tool of the system says of a PDF; nothing when the tool is not installed.
    fn told(tool: &str, arguments: &[&str], pdf: &[u8]) -> Option<String> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(pdf).unwrap();
        let path = file.path().to_str().unwrap();
        let arguments = arguments.iter().map(|argument| if *argument == "FILE" { path } else { argument });
        let Ok(output) = Command::new(tool).args(arguments).stdin(Stdio::null()).output() else {
            println!("skipped: {tool} is not installed");
            return None;
        };
        assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    #[test]
    fn a_picture_is_printed_in_both_languages_with_its_words_as_text_and_tags() {
        let press = Press::new().unwrap();
        for sides in [vec![Tongue::Arabic], vec![Tongue::English], vec![Tongue::Arabic, Tongue::English]] {
            let count = sides.len();
            let sheet = PictureSheet { sides: sides.into_iter().map(|tongue| side(tongue, 4)).collect() };
            let bytes = press.picture(&sheet, DateTime::<Utc>::UNIX_EPOCH).unwrap();
            assert_eq!(bytes, press.picture(&sheet, DateTime::<Utc>::UNIX_EPOCH).unwrap(), "the same bytes");
            told("qpdf", &["--check", "FILE"], &bytes);
            let Some(about) = told("pdfinfo", &["FILE"], &bytes) else { return };
            let pages = about.lines().find(|line| line.starts_with("Pages:")).unwrap_or_default().to_owned();
            assert!(pages.ends_with(&(count * 2).to_string()), "a drawing and its list: {pages}");
            assert!(about.contains("Tagged:          yes"), "{about}");
            let text = told("pdftotext", &["FILE", "-"], &bytes).unwrap_or_default();
            assert!(text.contains("ATCR"), "the words of the boxes can be found: {text}");
        }
    }

    #[test]
    fn a_picture_of_any_size_is_printed_on_a_sheet_on_which_it_fits() {
        let press = Press::new().unwrap();
        for rows in [1, 60, 400] {
            let sheet = PictureSheet { sides: vec![side(Tongue::Arabic, rows)] };
            let bytes = press.picture(&sheet, DateTime::<Utc>::UNIX_EPOCH).unwrap();
            told("qpdf", &["--check", "FILE"], &bytes);
        }
        assert!(
            press.picture(&PictureSheet::default(), DateTime::<Utc>::UNIX_EPOCH).is_err(),
            "nothing to print"
        );
    }
}
