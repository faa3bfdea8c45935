use std::ops::Range;

use quick_xml::events::{BytesStart, Event};

use super::key::Key;
use super::marks::{cut, marks};
use super::place::{Fill, Scan, Slot};
use crate::Error;
use crate::package::{attribute, walk};

/// Finds all places of a part: content controls by tag or else alias, bookmarks, and `{{key}}`.
pub(super) fn scan(name: &str, text: &str, is_main: bool) -> Result<Scan, Error> {
    let mut scanner = Scanner { text, is_main, ..Scanner::default() };
    walk(name, text, |range, event| {
        match event {
            Event::Start(e) => scanner.start(range, e),
            Event::Empty(e) => scanner.leaf(range, e),
            Event::End(_) => scanner.end(range),
            _ => {}
        }
        Ok(())
    })?;
    Ok(scanner.found)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tag {
    Paragraph,
    Run,
    RunLook,
    Text,
    Control,
    ControlFacts,
    Cell,
    CellFacts,
    Row,
    Table,
    Section,
    TextBox,
    Other,
}

fn tag(name: &str) -> Tag {
    match name {
        "w:p" => Tag::Paragraph,
        "w:r" => Tag::Run,
        "w:rPr" => Tag::RunLook,
        "w:t" => Tag::Text,
        "w:sdt" => Tag::Control,
        "w:sdtPr" => Tag::ControlFacts,
        "w:tc" => Tag::Cell,
        "w:tcPr" => Tag::CellFacts,
        "w:tr" => Tag::Row,
        "w:tbl" => Tag::Table,
        "w:sectPr" => Tag::Section,
        "w:txbxContent" => Tag::TextBox,
        _ => Tag::Other,
    }
}

#[derive(Debug)]
struct Open {
    tag: Tag,
    start: usize,
    /// Where its content starts, past the facts of a cell.
    content: usize,
}

#[derive(Debug, Default)]
struct Control {
    start: usize,
    by_tag: Option<Key>,
    by_alias: Option<Key>,
    look: Option<Range<usize>>,
    /// Whether it wraps a cell of a row, or a row, whose first cell is then filled.
    wraps_cell: bool,
}

impl Control {
    fn key(&self) -> Option<Key> {
        self.by_tag.or(self.by_alias)
    }
}

#[derive(Debug, Default)]
struct Paragraph {
    /// The text as it is written in the part, with U+0001 for what is no text.
    text: String,
    pieces: Vec<TextPiece>,
    /// The key whose value takes the place of the whole paragraph.
    replaced_by: Option<Key>,
}

#[derive(Debug)]
struct TextPiece {
    element: Range<usize>,
    text: Range<usize>,
    look: Option<Range<usize>>,
}

#[derive(Default)]
struct Scanner<'t> {
    text: &'t str,
    is_main: bool,
    stack: Vec<Open>,
    /// The paragraphs that are open; `None` for a text box, which starts anew.
    paragraphs: Vec<Option<Paragraph>>,
    controls: Vec<Control>,
    run_look: Option<Range<usize>>,
    /// Bookmarks that start between paragraphs: id, key, place.
    bookmarks: Vec<(String, Key, usize)>,
    section_end: Option<usize>,
    found: Scan,
}

impl Scanner<'_> {
    fn start(&mut self, range: Range<usize>, e: &BytesStart<'_>) {
        let tag = tag(e.name().as_ref());
        match tag {
            Tag::Paragraph => self.paragraphs.push(Some(Paragraph::default())),
            Tag::TextBox => self.paragraphs.push(None),
            Tag::Run => self.run_look = None,
            Tag::Section => self.section_end = None,
            Tag::Control => {
                let wraps_cell = matches!(self.parent(), Some(Tag::Row | Tag::Table));
                self.controls.push(Control { start: range.start, wraps_cell, ..Control::default() });
            }
            Tag::Other => self.fact(&range, e, false),
            _ => {}
        }
        self.stack.push(Open { tag, start: range.start, content: range.end });
    }

    fn leaf(&mut self, range: Range<usize>, e: &BytesStart<'_>) {
        self.fact(&range, e, true);
    }

    fn end(&mut self, range: Range<usize>) {
        let Some(open) = self.stack.pop() else { return };
        let whole = open.start..range.end;
        match open.tag {
            Tag::Text => self.end_text(whole, open.content..range.start),
            Tag::RunLook if self.parent() == Some(Tag::Run) => {
                if let Some(control) = self.controls.last_mut() {
                    control.look.get_or_insert(whole.clone());
                }
                self.run_look = Some(whole);
            }
            Tag::CellFacts => {
                if let Some(cell) = self.stack.last_mut() {
                    cell.content = range.end;
                }
            }
            Tag::Cell => self.end_cell(open.content..range.start),
            Tag::Control => self.end_control(whole),
            Tag::TextBox => drop(self.paragraphs.pop()),
            Tag::Paragraph => {
                if let Some(Some(paragraph)) = self.paragraphs.pop() {
                    self.end_paragraph(whole, paragraph);
                }
            }
            Tag::Section => {
                self.found.sections.push(self.section_end.take().unwrap_or(range.start));
            }
            _ => {}
        }
    }

    fn parent(&self) -> Option<Tag> {
        // The content of a control is as if it stood where the control stands.
        self.stack.iter().rev().map(|open| open.tag).find(|tag| *tag != Tag::Other)
    }

    fn fact(&mut self, range: &Range<usize>, e: &BytesStart<'_>, whole: bool) {
        let value = || attribute(e, "w:val").unwrap_or_default();
        match e.name().as_ref() {
            "w:tag" if self.parent() == Some(Tag::ControlFacts) => {
                if let Some(control) = self.controls.last_mut() {
                    control.by_tag = Key::named(value().trim());
                }
            }
            "w:alias" if self.parent() == Some(Tag::ControlFacts) => {
                if let Some(control) = self.controls.last_mut() {
                    control.by_alias = Key::named(value().trim());
                }
            }
            "w:bookmarkStart" => self.start_bookmark(range, e),
            "w:bookmarkEnd" => self.end_bookmark(range, e),
            "w:pStyle" if whole => self.found.styles.push((range.clone(), value())),
            "w:bidi" | "w:rtlGutter" if whole && self.parent() == Some(Tag::Section) => {
                self.found.section_turned.push(range.clone());
            }
            "w:bidi" | "w:bidiVisual" if whole => self.found.turned.push(range.clone()),
            "w:docGrid" | "w:printerSettings" | "w:sectPrChange" => {
                self.section_end.get_or_insert(range.start);
            }
            "w:pgSz" => {
                read(e, "w:w", &mut self.found.page.width);
                read(e, "w:h", &mut self.found.page.height);
            }
            "w:pgMar" => self.margins(e),
            "w:tab" | "w:br" | "w:fldChar" | "w:drawing" | "w:pict" | "w:sym" => {
                if let Some(Some(paragraph)) = self.paragraphs.last_mut() {
                    paragraph.text.push('\u{1}');
                }
            }
            _ => {}
        }
    }

    fn margins(&mut self, e: &BytesStart<'_>) {
        let page = &mut self.found.page;
        read(e, "w:top", &mut page.top);
        read(e, "w:right", &mut page.right);
        read(e, "w:bottom", &mut page.bottom);
        read(e, "w:left", &mut page.left);
        read(e, "w:header", &mut page.header);
        read(e, "w:footer", &mut page.footer);
    }

    fn start_bookmark(&mut self, range: &Range<usize>, e: &BytesStart<'_>) {
        let Some(key) = Key::named(&attribute(e, "w:name").unwrap_or_default()) else { return };
        match self.paragraphs.last_mut() {
            Some(Some(paragraph)) => paragraph.replaced_by = Some(key),
            _ if self.bookmarks.len() < 64 => {
                let id = attribute(e, "w:id").unwrap_or_default();
                self.bookmarks.push((id, key, range.start));
            }
            _ => {}
        }
    }

    fn end_bookmark(&mut self, range: &Range<usize>, e: &BytesStart<'_>) {
        let id = attribute(e, "w:id").unwrap_or_default();
        let Some(at) = self.bookmarks.iter().position(|(other, ..)| *other == id) else { return };
        let (_, key, start) = self.bookmarks.remove(at);
        if !matches!(self.paragraphs.last(), Some(Some(_))) {
            self.block(start..range.end, key);
        }
    }

    fn block(&mut self, range: Range<usize>, key: Key) {
        let needs_paragraph = !self.is_main || self.stack.iter().any(|open| open.tag == Tag::Cell);
        self.found.slots.push(Slot { range, fill: Fill::Block { key, needs_paragraph } });
    }

    fn end_text(&mut self, element: Range<usize>, content: Range<usize>) {
        let controlled = self.controls.iter().any(|control| control.key().is_some());
        let Some(Some(paragraph)) = self.paragraphs.last_mut() else { return };
        if controlled {
            paragraph.text.push('\u{1}');
            return;
        }
        let from = paragraph.text.len();
        paragraph.text.push_str(self.text.get(content).unwrap_or_default());
        let text = from..paragraph.text.len();
        paragraph.pieces.push(TextPiece { element, text, look: self.run_look.clone() });
    }

    fn end_cell(&mut self, content: Range<usize>) {
        let Some(control) = self.controls.last_mut().filter(|control| control.wraps_cell) else {
            return;
        };
        if let Some(key) = control.key() {
            (control.by_tag, control.by_alias) = (None, None);
            let fill = Fill::Block { key, needs_paragraph: true };
            self.found.slots.push(Slot { range: content, fill });
        }
    }

    fn end_control(&mut self, whole: Range<usize>) {
        let Some(control) = self.controls.pop() else { return };
        let Some(key) = control.key().filter(|_| !control.wraps_cell) else { return };
        let range = control.start..whole.end;
        match self.paragraphs.last_mut() {
            Some(Some(paragraph)) if key.is_block() => paragraph.replaced_by = Some(key),
            Some(Some(_)) => {
                let fill = Fill::Inline { key, look: control.look };
                self.found.slots.push(Slot { range, fill });
            }
            _ => self.block(range, key),
        }
    }

    fn end_paragraph(&mut self, whole: Range<usize>, paragraph: Paragraph) {
        let marks = marks(&paragraph.text);
        let alone = match marks.as_slice() {
            [(mark, key)] => {
                let is_all = paragraph.text.trim().len() == mark.len();
                (key.is_block() || (self.is_main && is_all)).then_some(*key)
            }
            _ => marks.iter().map(|(_, key)| *key).find(|key| key.is_block()),
        };
        if let Some(key) = paragraph.replaced_by.or(alone) {
            self.block(whole, key);
            return;
        }
        for piece in paragraph.pieces {
            if let Some(pieces) = cut(&paragraph.text, &piece.text, &marks) {
                let fill = Fill::Text { pieces, look: piece.look };
                self.found.slots.push(Slot { range: piece.element, fill });
            }
        }
    }
}

fn read(e: &BytesStart<'_>, name: &str, into: &mut i64) {
    // A page of more than three metres is a mistake, and its numbers must not overflow later.
    let value = attribute(e, name).and_then(|value| value.trim().parse::<i64>().ok());
    if let Some(value) = value.filter(|value| value.abs() < 170_000) {
        *into = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(xml: &str) -> Vec<&'static str> {
        let scan = scan("part", xml, true).unwrap_or_default();
        scan.keys().map(Key::name).collect()
    }

    #[test]
    fn a_place_is_found_by_tag_alias_bookmark_or_mark() {
        let control = |facts: &str| {
            format!(
                "<w:body><w:sdt><w:sdtPr>{facts}</w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:body>"
            )
        };
        assert_eq!(keys(&control(r#"<w:tag w:val="agenda"/>"#)), ["agenda"], "by its tag");
        assert_eq!(keys(&control(r#"<w:alias w:val="agenda"/>"#)), ["agenda"], "by its alias");
        let both = r#"<w:alias w:val="paper"/><w:tag w:val="notice"/>"#;
        assert_eq!(keys(&control(both)), ["notice"], "the tag comes before the alias");
        let bookmark = r#"<w:p><w:bookmarkStart w:id="0" w:name="meeting"/><w:bookmarkEnd w:id="0"/></w:p>"#;
        assert_eq!(keys(bookmark), ["meeting"], "by a bookmark");
        let split = "<w:p><w:r><w:t>x {{sym</w:t></w:r><w:r><w:t>bol}} y</w:t></w:r></w:p>";
        assert_eq!(keys(split), ["symbol"], "by a mark that Word has cut into two runs");
    }
}
