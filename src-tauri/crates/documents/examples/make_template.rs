//! Packs the parts in `template/parts` into `template/agenda.docx`, the template that is shipped.
//! The same parts always make the same bytes.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The parts in the order of the package: its content types come first, as readers expect.
const PARTS: [&str; 11] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/settings.xml",
    "word/fontTable.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/footer1.xml",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("template");
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for name in PARTS {
        writer.start_file(name, options)?;
        writer.write_all(&fs::read(folder.join("parts").join(name))?)?;
    }
    fs::write(folder.join("agenda.docx"), writer.finish()?.into_inner())?;
    Ok(())
}
