//! The peers: what they are and how they are installed.

use std::path::PathBuf;

use crate::install;
use crate::step::Outcome;

/// python-docx and WeasyPrint, with the versions that were tried.
const PYTHON_PACKAGES: [&str; 3] = ["lxml==6.1.3", "python-docx==1.2.0", "weasyprint==70.0"];

/// What the peers need of the system.
const PACKAGES: [&str; 4] = ["pandoc", "libreoffice-writer", "libpango-1.0-0", "libpangoft2-1.0-0"];

/// Installs the peers; answers the Python that has them.
///
/// # Errors
/// One could not be installed.
pub(crate) fn install() -> Outcome<PathBuf> {
    install::system_packages(&PACKAGES)?;
    install::python(&PYTHON_PACKAGES)
}

/// python-docx: the same agenda with right-to-left paragraphs, runs and table, as its users write it.
pub(crate) const PYTHON_DOCX: &str = r#"
import json, sys
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

data = json.load(open(sys.argv[1], encoding="utf-8"))
document = Document()
table = document.add_table(rows=0, cols=2)
table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))

def write(cell, text, arabic, bold):
    paragraph = cell.paragraphs[0] if not cell.paragraphs[0].text else cell.add_paragraph()
    run = paragraph.add_run(text)
    run.bold = bold
    if arabic:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        rtl = OxmlElement("w:rtl")
        run._r.get_or_add_rPr().append(rtl)

for title in (data["title_ar"], data["title_en"]):
    document.add_heading(title, 1)
for number, item in enumerate(data["items"], 1):
    cells = table.add_row().cells
    write(cells[0], f"{number} {item['title_ar']}", True, True)
    write(cells[0], item["note_ar"], True, False)
    write(cells[1], f"{number} {item['title_en']}", False, True)
    write(cells[1], item["note_en"], False, False)
document.save(sys.argv[2])
"#;

/// WeasyPrint: the same agenda as a page.
pub(crate) const WEASYPRINT: &str = r#"
import sys
from weasyprint import HTML
HTML(sys.argv[1]).write_pdf(sys.argv[2])
"#;
