use quick_xml::events::Event;

use super::Sink;
use crate::Error;
use crate::archive::{Archive, Bounds, push_content};
use crate::package::{attribute, damaged, walk};
use crate::xlsx::Workbook;

/// The text of a Word document: headers, body with tables, footnotes and endnotes, footers.
pub(super) fn document(bytes: &[u8], bounds: Bounds, sink: &mut Sink) -> Result<(), Error> {
    let mut archive = Archive::open(bytes, bounds)?;
    let main = archive.main_part()?;
    let links = archive.relationships(&main)?;
    let of = |kind: &str| -> Vec<String> {
        links.iter().filter(|link| link.kind == kind).map(|link| link.target.clone()).collect()
    };
    let before = of("header");
    let after = ["footnotes", "endnotes", "comments", "footer"].into_iter().flat_map(of);
    for part in before.into_iter().chain([main.clone()]).chain(after) {
        paragraphs(&mut archive, &part, "t", sink)?;
    }
    Ok(())
}

/// The text of a presentation, slide by slide, each with its notes.
pub(super) fn slides(bytes: &[u8], bounds: Bounds, sink: &mut Sink) -> Result<(), Error> {
    let mut archive = Archive::open(bytes, bounds)?;
    let main = archive.main_part()?;
    let text = archive.needed(&main)?;
    let links = archive.relationships(&main)?;
    let mut slides = Vec::new();
    walk(&main, &text, |_, event| {
        if let Event::Start(e) | Event::Empty(e) = event
            && e.local_name().as_ref() == "sldId"
        {
            let id = attribute(e, "r:id").unwrap_or_default();
            slides.extend(links.iter().find(|link| link.id == id).map(|link| link.target.clone()));
        }
        Ok(())
    })?;
    for slide in slides {
        paragraphs(&mut archive, &slide, "t", sink)?;
        for link in archive.relationships(&slide)? {
            if link.kind == "notesSlide" {
                paragraphs(&mut archive, &link.target, "t", sink)?;
            }
        }
    }
    Ok(())
}

/// The text of a workbook of LibreOffice.
pub(super) fn open_workbook(bytes: &[u8], bounds: Bounds, sink: &mut Sink) -> Result<(), Error> {
    let mut archive = Archive::open(bytes, bounds)?;
    if archive.text("META-INF/manifest.xml")?.is_some_and(|text| text.contains("encryption-data")) {
        return Err(Error::Encrypted);
    }
    paragraphs(&mut archive, "content.xml", "p", sink)
}

/// The text of a workbook: the name of each sheet and its rows, with tabs between the cells.
pub(super) fn workbook(bytes: &[u8], bounds: Bounds, sink: &mut Sink) -> Result<(), Error> {
    let mut workbook = Workbook::open(bytes, bounds)?;
    for sheet in workbook.sheets.clone() {
        if sink.truncated {
            break;
        }
        sink.end_line();
        sink.push(&sheet.name);
        let mut last_row = None;
        workbook.cells(&sheet.part, |row, _, text| {
            sink.push(if last_row == Some(row) { "\t" } else { "\n" });
            last_row = Some(row);
            sink.push(text);
            Ok(())
        })?;
    }
    sink.end_line();
    Ok(())
}

/// The text of a part that is made of paragraphs `p`; the text itself stands in the elements `inside`.
fn paragraphs(archive: &mut Archive<'_>, part: &str, inside: &str, sink: &mut Sink) -> Result<(), Error> {
    // What no text is kept of any more is not unpacked.
    if sink.truncated {
        return Ok(());
    }
    let xml = archive.text(part)?.ok_or_else(|| damaged(part, "it is missing"))?;
    let (mut depth, mut passed_over) = (0_usize, 0_usize);
    let mut content = String::new();
    walk(part, &xml, |_, event| {
        match event {
            Event::Start(e) => match e.local_name().as_ref() {
                // What older programs show in place of a drawing says the same text again.
                "Fallback" => passed_over += 1,
                name if name == inside => depth += 1,
                _ => {}
            },
            Event::End(e) => match e.local_name().as_ref() {
                "Fallback" => passed_over = passed_over.saturating_sub(1),
                name => {
                    depth -= usize::from(name == inside && depth > 0);
                    if name == "p" && passed_over == 0 {
                        sink.end_line();
                    }
                }
            },
            Event::Empty(e) if passed_over == 0 => match e.local_name().as_ref() {
                "tab" => sink.push("\t"),
                "br" | "cr" | "line-break" => sink.push("\n"),
                "noBreakHyphen" => sink.push("-"),
                "s" => sink.push(" "),
                _ => {}
            },
            event if depth > 0 && passed_over == 0 => {
                content.clear();
                push_content(event, &mut content);
                sink.push(&content);
            }
            _ => {}
        }
        Ok(())
    })?;
    sink.end_line();
    Ok(())
}
