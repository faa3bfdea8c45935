//! Prints specimens of every paper into the folder named on the command line, to be looked at.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use tashawur_pdf::{Layout, Press};
use tashawur_sheets::{AgendaSheet, PaperLanguage};

/// Makes a specimen in one language.
type Make = fn(PaperLanguage) -> AgendaSheet;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    let only = std::env::args().nth(2).unwrap_or_default();
    let press = Press::new()?;
    let makes: [(&str, Make, Layout); 4] = [
        ("office", specimen::office, specimen::office_layout()),
        ("long", |language| specimen::long(language, 60), Layout::default()),
        ("deep", |language| specimen::deep(language, 12), Layout::default()),
        ("empty", specimen::empty, Layout::default()),
    ];
    let languages =
        [("ar", PaperLanguage::Arabic), ("en", PaperLanguage::English), ("both", PaperLanguage::Both)];
    for (name, make, layout) in &makes {
        for (code, language) in languages {
            if name.contains(&only) || format!("{name}-{code}") == only {
                let started = Instant::now();
                let pdf = press.pdf(&make(language), layout, DateTime::<Utc>::UNIX_EPOCH)?;
                let path = Path::new(&folder).join(format!("{name}-{code}.pdf"));
                writeln!(
                    std::io::stdout(),
                    "{} {} bytes {:?}",
                    path.display(),
                    pdf.len(),
                    started.elapsed()
                )?;
                std::fs::write(path, pdf)?;
                writeln!(std::io::stdout(), "  after an edit {:?}", edited(&press, make(language), layout)?)?;
            }
        }
    }
    Ok(())
}

/// How long the pages take once more after a word was added to the last line.
fn edited(press: &Press, mut sheet: AgendaSheet, layout: &Layout) -> Result<Duration, tashawur_pdf::Error> {
    if let Some(line) = sheet.lines.last_mut() {
        line.title.ar.push_str(" تعديل");
        line.title.en.push_str(" edited");
    }
    let started = Instant::now();
    press.pages(&sheet, layout)?;
    Ok(started.elapsed())
}
