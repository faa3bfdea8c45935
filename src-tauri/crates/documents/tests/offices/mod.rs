//! Office files for the tests: put together by hand, or saved by LibreOffice where it is at hand.
#![allow(dead_code, reason = "each file of tests uses its own part")]

use std::io::{Cursor, Write};
use std::process::{Command, Stdio};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A zip archive of these parts.
pub(crate) fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        // An OpenDocument file says what it is in a first part that is not packed.
        let packed =
            if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(packed);
        writer.start_file(*name, options).expect("a part starts");
        writer.write_all(text.as_bytes()).expect("a part is written");
    }
    writer.finish().expect("the zip is closed").into_inner()
}

/// Whether LibreOffice can be run here.
pub(crate) fn office_at_hand() -> bool {
    let found = Command::new("soffice").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    found.is_ok_and(|status| status.success())
}

/// A file as LibreOffice saves it in another format.
pub(crate) fn converted(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let source = folder.path().join(format!("source.{from}"));
    std::fs::write(&source, file).expect("the file is written");
    let saved = folder.path().join("saved");
    let done = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
        .args(["--headless", "--convert-to", to, "--outdir"])
        .arg(&saved)
        .arg(&source)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(done.is_ok_and(|status| status.success()), "LibreOffice saves the file");
    std::fs::read(saved.join(format!("source.{to}"))).expect("the saved file is there")
}
