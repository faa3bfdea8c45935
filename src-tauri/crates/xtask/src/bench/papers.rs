//! The agenda of 60 bilingual items as Word and PDF, whole processes beside the peers'.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::figure::{Figure, in_turn};
use super::peers;
use crate::step::{self, Failure, Outcome};
use crate::workplace::Workplace;

const ITEMS: &str = "60";
const ROUNDS: usize = 11;
const ROUNDS_OF_SLOW_PEERS: usize = 5;

/// The same content in the form that each program takes.
pub(crate) struct Content {
    folder: PathBuf,
    store: PathBuf,
    meeting: String,
}

impl Content {
    /// Writes the content.
    ///
    /// # Errors
    /// A file cannot be written, or our store cannot be made.
    pub(crate) fn write(workplace: &Workplace) -> Outcome<Self> {
        let folder = workplace.target.join("bench");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let measure = workplace.program("release", "measure").display().to_string();
        let plain = step::ask(step::command(&measure, &["plain", ITEMS], &folder))?;
        let agenda: Value = serde_json::from_str(&plain).map_err(|error| Failure::new(error.to_string()))?;
        fs::write(folder.join("agenda.json"), &plain)?;
        fs::write(folder.join("agenda.html"), page(&agenda))?;
        fs::write(folder.join("write_docx.py"), peers::PYTHON_DOCX)?;
        fs::write(folder.join("print_page.py"), peers::WEASYPRINT)?;
        let store = folder.join("store");
        let made =
            step::ask(step::command(&measure, &["store", &store.display().to_string(), ITEMS], &folder))?;
        let made: Value = serde_json::from_str(&made).map_err(|error| Failure::new(error.to_string()))?;
        let meeting = made.get("meeting").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Self { folder, store, meeting })
    }

    /// The Word file that we made, for programs that open one.
    pub(crate) fn docx(&self) -> PathBuf {
        self.folder.join("ours.docx")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn ours(&self, workplace: &Workplace, format: &str) -> Command {
        let mut command = Command::new(workplace.program("release", "tashawur-cli"));
        command.arg("--store").arg(&self.store).args(["export", "agenda", "--meeting", &self.meeting]);
        command.args(["--lang", "both", "--format", format, "-o"]).arg(self.file(&format!("ours.{format}")));
        command
    }
}

/// The agenda as a page of HTML, for pandoc and WeasyPrint. The content holds no markup.
fn page(agenda: &Value) -> String {
    let text =
        |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let items = agenda.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
    let rows: String = items
        .iter()
        .zip(1..)
        .map(|(item, number)| {
            format!(
                "<tr><td dir=\"rtl\"><b>{number} {}</b><p>{}</p></td><td dir=\"ltr\"><b>{number} {}</b><p>{}</p></td></tr>\n",
                text(item, "title_ar"),
                text(item, "note_ar"),
                text(item, "title_en"),
                text(item, "note_en")
            )
        })
        .collect();
    format!(
        "<!doctype html><html lang=\"ar\" dir=\"rtl\"><meta charset=\"utf-8\"><title>{0}</title><style>body {{ font-family: Amiri }}</style><h1>{0}</h1><h1 dir=\"ltr\">{1}</h1><table dir=\"rtl\">\n{rows}</table></html>",
        text(agenda, "title_ar"),
        text(agenda, "title_en")
    )
}

/// Figure 1: Word.
///
/// # Errors
/// A program fails.
pub(crate) fn word(workplace: &Workplace, content: &Content, python: &Path) -> Outcome<Vec<Figure>> {
    let ours = || content.ours(workplace, "docx");
    let python_docx = || {
        let mut command = Command::new(python);
        command.arg(content.file("write_docx.py")).arg(content.file("agenda.json"));
        command.arg(content.file("python-docx.docx"));
        command
    };
    let pandoc = || {
        let mut command = Command::new("pandoc");
        command.arg(content.file("agenda.html")).arg("-o").arg(content.file("pandoc.docx"));
        command
    };
    let times = in_turn(ROUNDS, &[&ours, &python_docx, &pandoc])?;
    let [ours, python_docx, pandoc] = times.as_slice() else { return Ok(Vec::new()) };
    let name = "60 bilingual items to .docx, whole process";
    Ok(vec![
        Figure::faster(name, *ours, "python-docx", *python_docx, 20.0),
        Figure::faster(name, *ours, "pandoc", *pandoc, 10.0),
    ])
}

/// Figure 2: PDF.
///
/// # Errors
/// A program fails.
pub(crate) fn pdf(workplace: &Workplace, content: &Content, python: &Path) -> Outcome<Vec<Figure>> {
    let ours = || content.ours(workplace, "pdf");
    let libreoffice = || {
        let mut command = Command::new("soffice");
        command.arg(format!("-env:UserInstallation=file://{}", content.file("profile").display()));
        command.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(content.file("libreoffice"));
        command.arg(content.docx());
        command
    };
    let weasyprint = || {
        let mut command = Command::new(python);
        command.arg(content.file("print_page.py")).arg(content.file("agenda.html"));
        command.arg(content.file("weasyprint.pdf"));
        command
    };
    let times = in_turn(ROUNDS_OF_SLOW_PEERS, &[&ours, &libreoffice, &weasyprint])?;
    let [ours, libreoffice, weasyprint] = times.as_slice() else { return Ok(Vec::new()) };
    let name = "60 bilingual items to .pdf, whole process";
    Ok(vec![
        Figure::faster(name, *ours, "LibreOffice headless", *libreoffice, 8.0),
        Figure::faster(name, *ours, "WeasyPrint", *weasyprint, 8.0),
    ])
}
