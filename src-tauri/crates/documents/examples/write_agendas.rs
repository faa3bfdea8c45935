//! Writes sample agendas in Arabic, English and both into the folder named by the first argument,
//! and the milliseconds that each took into `times.txt` there.

#[path = "../tests/sheets/mod.rs"]
mod sheets;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use tashawur_documents::docx;
use tashawur_sheets::{AgendaSheet, Pair, PaperLanguage};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    let mut times = String::new();
    for (code, language) in
        [("ar", PaperLanguage::Arabic), ("en", PaperLanguage::English), ("both", PaperLanguage::Both)]
    {
        for (name, sheet) in [
            ("seventh", sheets::seventh(language)),
            ("large", sheets::large(language, 60)),
            ("hostile", hostile(language)),
        ] {
            let start = Instant::now();
            let file = docx::agenda(docx::default_template(), &sheet)?;
            writeln!(times, "{name}-{code} {:.2} ms", start.elapsed().as_secs_f64() * 1000.0)?;
            fs::write(folder.join(format!("{name}-{code}.docx")), file)?;
        }
    }
    fs::write(folder.join("times.txt"), times)?;
    Ok(())
}

/// A sheet that no office would fill: a title of 100,000 characters, markup, controls, twelve levels.
fn hostile(language: PaperLanguage) -> AgendaSheet {
    let mut sheet = sheets::seventh(language);
    let long = "اجتماع IOM (2) 👩‍👩‍👧\u{202E}\u{0}<w:p> ".repeat(100_000 / 29);
    sheet.meeting = Pair::new(long.clone(), long);
    for (depth, line) in sheet.lines.iter_mut().enumerate() {
        line.depth = depth;
    }
    sheet
}
