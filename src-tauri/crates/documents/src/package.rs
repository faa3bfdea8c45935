//! An office file as a package of parts, opened within bounds that hold whatever its headers claim.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::Error;

/// The largest file that is read, in bytes.
const FILE_LIMIT: u64 = 20 * 1024 * 1024;
/// The largest part after unpacking, in bytes.
const PART_LIMIT: u64 = 20 * 1024 * 1024;
/// The largest sum of all parts after unpacking, in bytes.
const TOTAL_LIMIT: u64 = 60 * 1024 * 1024;
/// The most parts that are read.
const PARTS_LIMIT: usize = 200;
/// The deepest nesting of elements that is read.
const DEPTH_LIMIT: usize = 100;
/// A part of more than this many bytes is refused when it unpacks to more than `RATIO_LIMIT` times
/// its packed size: text of office files packs to a tenth or a fiftieth, a bomb to a thousandth.
const RATIO_FROM: u64 = 1024 * 1024;
const RATIO_LIMIT: u64 = 200;
/// The level of packing: a paper is written while somebody waits, and its markup packs well at any level.
const QUICK: i64 = 1;
/// The first bytes of the container in which Office keeps a document with a password.
pub(crate) const OLD_CONTAINER: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// An opened package: its XML parts as text, and the whole file for whatever is copied as it is.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Every XML part by its name.
    texts: BTreeMap<String, String>,
}

/// A relationship of a part.
#[derive(Debug, Clone)]
pub(crate) struct Relationship {
    /// Its id, unique in the part.
    pub id: String,
    /// The last word of its type, such as `header` or `image`.
    pub kind: String,
    /// The name of the part it leads to; outside targets are left out.
    pub target: String,
}

impl<'a> Package<'a> {
    /// Opens a package and unpacks every part once, so that no part can be larger or other than it
    /// says later on.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        if bytes.len() as u64 > FILE_LIMIT {
            return Err(Error::TooLarge { what: "file".into(), limit: FILE_LIMIT });
        }
        if bytes.starts_with(OLD_CONTAINER) {
            return Err(if is_protected(bytes) { Error::Encrypted } else { Error::NotADocx });
        }
        if !bytes.starts_with(b"PK") {
            return Err(Error::NotADocx);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| damaged("zip", e))?;
        if archive.len() > PARTS_LIMIT {
            return Err(Error::TooManyParts { found: archive.len(), limit: PARTS_LIMIT });
        }
        if archive.has_duplicate_names() {
            return Err(Error::Damaged("two parts have one name".into()));
        }
        let mut package = Self { archive, texts: BTreeMap::new() };
        package.read_all()?;
        Ok(package)
    }

    fn read_all(&mut self) -> Result<(), Error> {
        let mut total = 0;
        for index in 0..self.archive.len() {
            if self.is_encrypted(index) {
                return Err(Error::Encrypted);
            }
            let mut file = self.archive.by_index(index).map_err(|e| damaged("zip", e))?;
            let name = file.name().map_err(|e| damaged("zip", e))?.into_owned();
            let packed = file.compressed_size();
            let mut content = Vec::new();
            let room = PART_LIMIT.min(TOTAL_LIMIT.saturating_sub(total));
            let read = (&mut file).take(room + 1).read_to_end(&mut content);
            read.map_err(|e| damaged(&name, e))?;
            let size = content.len() as u64;
            if size > RATIO_FROM && size > packed.saturating_mul(RATIO_LIMIT) {
                return Err(Error::Bomb(name));
            }
            if size > room {
                return Err(Error::TooLarge { what: name, limit: room });
            }
            total += size;
            if name.ends_with(".xml") || name.ends_with(".rels") {
                let text =
                    String::from_utf8(content).map_err(|_| Error::Damaged(format!("{name} is not UTF-8")))?;
                self.texts.insert(name, text);
            }
        }
        Ok(())
    }

    fn is_encrypted(&mut self, index: usize) -> bool {
        self.archive.by_index_raw(index).is_ok_and(|file| file.encrypted())
    }

    /// The text of an XML part, without its byte order mark.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(|text| text.strip_prefix('\u{FEFF}').unwrap_or(text))
    }

    /// The bytes of any part, which `open` has measured.
    pub(crate) fn bytes(&mut self, name: &str) -> Result<Vec<u8>, Error> {
        let mut content = Vec::new();
        let file = self.archive.by_name(name).map_err(|e| damaged(name, e))?;
        file.take(PART_LIMIT).read_to_end(&mut content).map_err(|e| damaged(name, e))?;
        Ok(content)
    }

    /// The relationships of a part that lead to other parts of the package.
    pub(crate) fn relationships(&self, part: &str) -> Result<Vec<Relationship>, Error> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let path = if folder.is_empty() {
            format!("_rels/{name}.rels")
        } else {
            format!("{folder}/_rels/{name}.rels")
        };
        let Some(text) = self.text(&path) else { return Ok(Vec::new()) };
        relationships_in(&path, folder, text)
    }

    /// The package as a file, with some of its parts replaced and all others copied byte for byte.
    pub(crate) fn with_parts(mut self, parts: &BTreeMap<String, String>) -> Result<Vec<u8>, Error> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(QUICK))
            .last_modified_time(DateTime::default());
        for index in 0..self.archive.len() {
            let file = self.archive.by_index_raw(index).map_err(|e| damaged("zip", e))?;
            let name = file.name().map_err(|e| damaged("zip", e))?.into_owned();
            match parts.get(&name) {
                Some(text) => {
                    writer.start_file(&name, options).map_err(|e| damaged(&name, e))?;
                    writer.write_all(text.as_bytes()).map_err(|e| damaged(&name, e))?;
                }
                None => writer.raw_copy_file(file).map_err(|e| damaged(&name, e))?,
            }
        }
        Ok(writer.finish().map_err(|e| damaged("zip", e))?.into_inner())
    }
}

/// The refusal of a file that is broken at one place.
pub(crate) fn damaged(place: &str, why: impl std::fmt::Display) -> Error {
    Error::Damaged(format!("{place}: {why}"))
}

/// Whether an old container of Office holds a document with a password.
pub(crate) fn is_protected(bytes: &[u8]) -> bool {
    let mark: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.starts_with(OLD_CONTAINER) && bytes.windows(mark.len()).any(|window| window == mark)
}

/// The relationships that a part of relationships lists; outside targets are left out.
pub(crate) fn relationships_in(path: &str, folder: &str, text: &str) -> Result<Vec<Relationship>, Error> {
    let mut found = Vec::new();
    walk(path, text, |_, event| {
        if let Event::Start(e) | Event::Empty(e) = event
            && e.local_name().as_ref() == "Relationship"
            && attribute(e, "TargetMode").as_deref() != Some("External")
        {
            let kind = attribute(e, "Type").unwrap_or_default();
            found.push(Relationship {
                id: attribute(e, "Id").unwrap_or_default(),
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target: resolve(folder, &attribute(e, "Target").unwrap_or_default()),
            });
        }
        Ok(())
    })?;
    Ok(found)
}

/// The name of the part that a target means, seen from a folder of the package.
fn resolve(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').filter(|step| !step.is_empty()).collect(),
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(path.pop()),
            step => path.push(step),
        }
    }
    path.join("/")
}

/// The unescaped value of an attribute, by its name as it is written.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok().flatten()?;
    let value = found.value.as_ref();
    Some(quick_xml::escape::unescape(value).map_or_else(|_| value.to_owned(), |v| v.into_owned()))
}

/// Walks an XML part event by event, with the bytes each stands for, and refuses what office files
/// never hold: a document type, entities of its own, nesting without end, a torn end.
pub(crate) fn walk<'t>(
    name: &str,
    text: &'t str,
    mut visit: impl FnMut(std::ops::Range<usize>, &Event<'t>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        let start = place(&reader);
        let event = reader.read_event().map_err(|e| damaged(name, e))?;
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::DocType(_) => return Err(damaged(name, "it declares a document type")),
            Event::GeneralRef(entity) if !is_known(entity) => {
                return Err(damaged(name, "it uses an unknown entity"));
            }
            Event::Eof if depth > 0 => return Err(damaged(name, "it ends too early")),
            Event::Eof => return Ok(()),
            _ => {}
        }
        if depth > DEPTH_LIMIT {
            return Err(damaged(name, "it is nested too deeply"));
        }
        visit(start..place(&reader), &event)?;
    }
}

fn place(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn is_known(entity: &quick_xml::events::BytesRef<'_>) -> bool {
    entity.is_char_ref() || matches!(entity.as_ref(), "amp" | "lt" | "gt" | "quot" | "apos")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_resolved_like_a_path() {
        assert_eq!(resolve("word", "media/logo.png"), "word/media/logo.png", "relative");
        assert_eq!(resolve("word", "/word/styles.xml"), "word/styles.xml", "from the root");
        assert_eq!(resolve("word", "../docProps/core.xml"), "docProps/core.xml", "upwards");
        assert_eq!(resolve("", "../../../etc/passwd"), "etc/passwd", "never out of the package");
    }

    #[test]
    fn a_part_with_a_document_type_or_without_end_is_refused() {
        let deep = format!("{}{}", "<a>".repeat(101), "</a>".repeat(101));
        for text in ["<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<a>&x;</a>", "<a><b></b>", &deep] {
            let result = walk("part", text, |_, _| Ok(()));
            assert!(matches!(result, Err(Error::Damaged(_))), "hostile XML is refused: {text}");
        }
        assert_eq!(walk("part", "<a>&amp;&#65;</a>", |_, _| Ok(())), Ok(()), "plain XML is read");
    }
}
