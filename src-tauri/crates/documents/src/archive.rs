//! An office file whose parts are unpacked one by one as they are asked for, within one bound for all.

use std::io::{Cursor, Read};

use quick_xml::events::Event;
use zip::ZipArchive;

use crate::Error;
use crate::package::{Relationship, damaged, is_protected, relationships_in};

/// How much of an archive is unpacked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// The most parts.
    pub parts: usize,
    /// The most bytes of all parts that are unpacked, together.
    pub unpacked: u64,
}

/// The parts of an office file.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    limit: u64,
    room: u64,
}

impl<'a> Archive<'a> {
    /// Opens an archive and reads its list of parts; nothing is unpacked yet.
    pub(crate) fn open(bytes: &'a [u8], bounds: Bounds) -> Result<Self, Error> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|e| damaged("zip", e))?;
        if zip.len() > bounds.parts {
            return Err(Error::TooManyParts { found: zip.len(), limit: bounds.parts });
        }
        if zip.has_duplicate_names() {
            return Err(Error::Damaged("two parts have one name".into()));
        }
        Ok(Self { zip, limit: bounds.unpacked, room: bounds.unpacked })
    }

    /// The text of a part without its byte order mark, or nothing when there is no such part.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Error> {
        let Some(index) = self.zip.index_for_name(name) else { return Ok(None) };
        if self.zip.by_index_raw(index).is_ok_and(|file| file.encrypted()) {
            return Err(Error::Encrypted);
        }
        let file = self.zip.by_index(index).map_err(|e| damaged(name, e))?;
        let mut content = Vec::new();
        let read = file.take(self.room + 1).read_to_end(&mut content);
        read.map_err(|e| damaged(name, e))?;
        let size = content.len() as u64;
        if size > self.room {
            return Err(Error::TooLarge { what: name.into(), limit: self.limit });
        }
        self.room -= size;
        let text = String::from_utf8(content).map_err(|_| damaged(name, "it is not UTF-8"))?;
        Ok(Some(match text.strip_prefix('\u{FEFF}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }))
    }

    /// The text of a part that must be there.
    pub(crate) fn needed(&mut self, name: &str) -> Result<String, Error> {
        self.text(name)?.ok_or_else(|| damaged(name, "it is missing"))
    }

    /// The relationships of a part that lead to other parts; a part without any has an empty list.
    pub(crate) fn relationships(&mut self, part: &str) -> Result<Vec<Relationship>, Error> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let path = match folder {
            "" => format!("_rels/{name}.rels"),
            folder => format!("{folder}/_rels/{name}.rels"),
        };
        match self.text(&path)? {
            Some(text) => relationships_in(&path, folder, &text),
            None => Ok(Vec::new()),
        }
    }

    /// The name of the main part of an office file.
    pub(crate) fn main_part(&mut self) -> Result<String, Error> {
        let links = self.relationships("")?;
        let main = links.into_iter().find(|link| link.kind == "officeDocument");
        main.map(|link| link.target).ok_or_else(|| damaged("_rels/.rels", "it names no main part"))
    }
}

/// The reason to refuse the container of bytes in which Office keeps its old formats and its protected files.
pub(crate) fn old_container(bytes: &[u8]) -> Error {
    if is_protected(bytes) { Error::Encrypted } else { Error::OldFormat }
}

/// The text that an event stands for: content, a character reference or one of the five known entities.
pub(crate) fn push_content(event: &Event<'_>, out: &mut String) {
    match event {
        Event::Text(text) => out.push_str(&text.xml10_content()),
        Event::CData(text) => out.push_str(&text.xml10_content()),
        Event::GeneralRef(entity) => match entity.resolve_char_ref() {
            Ok(Some(c)) => out.push(c),
            _ => out.push_str(match entity.as_ref() {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                _ => "",
            }),
        },
        _ => {}
    }
}
