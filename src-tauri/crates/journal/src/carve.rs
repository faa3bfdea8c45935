//! Reading what is still whole in a damaged file: page by page, without trusting its structure.
//!
//! Every leaf page of a table is read by itself. A row that looks like one of ours is a candidate; whether
//! it really is one, its hash says. So neither a lost page nor stale content can do harm.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use crate::merge::beside;

/// All stores have pages of this size, in bytes.
const PAGE: usize = 4096;
/// The type of a leaf page of a table.
const LEAF: u8 = 0x0d;
/// Before the first page of a write-ahead log, and before each of its pages.
const LOG_HEADER: u64 = 32;
const FRAME_HEADER: u64 = 24;
/// The largest row that is looked at.
const LARGEST: usize = 220 * 1024 * 1024;

/// One value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    Null,
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

/// The pages of a database, with or without those of its write-ahead log.
struct Pages {
    file: File,
    log: Option<File>,
    logged: HashMap<u64, u64>,
    count: u64,
}

/// Gives every row of every readable leaf page to `take`, first of the file alone, then with its log.
pub(crate) fn rows(file: &Path, mut take: impl FnMut(Vec<Cell>)) -> std::io::Result<()> {
    let count = std::fs::metadata(file)?.len().div_ceil(PAGE as u64);
    let mut pages = Pages { file: File::open(file)?, log: None, logged: HashMap::new(), count };
    pages.each_row(&mut take);
    if let Ok(log) = File::open(beside(file, "-wal")) {
        for frame in pages.add_log(log)? {
            pages.rows_of(&frame, false, &mut take);
        }
        pages.each_row(&mut take);
    }
    Ok(())
}

impl Pages {
    /// Lays the pages of the log over those of the file; gives all pages of the log, older ones too.
    fn add_log(&mut self, mut log: File) -> std::io::Result<Vec<Vec<u8>>> {
        let step = FRAME_HEADER + PAGE as u64;
        let frames = log.metadata()?.len().saturating_sub(LOG_HEADER) / step;
        let mut found = Vec::new();
        for frame in 0..frames {
            let start = LOG_HEADER + frame * step;
            let header = read_at(&mut log, start, 4).unwrap_or_default();
            let number = number(&header);
            self.logged.insert(number, start + FRAME_HEADER);
            self.count = self.count.max(number.min(frames + self.count));
            found.extend(read_at(&mut log, start + FRAME_HEADER, PAGE));
        }
        self.log = Some(log);
        Ok(found)
    }

    /// A page by its number, counted from 1; the last page of a cut file may be short.
    fn page(&mut self, number: u64) -> Option<Vec<u8>> {
        match (self.logged.get(&number), &mut self.log) {
            (Some(start), Some(log)) => read_at(log, *start, PAGE),
            _ => read_at(&mut self.file, number.checked_sub(1)? * PAGE as u64, PAGE),
        }
    }

    fn each_row(&mut self, take: &mut impl FnMut(Vec<Cell>)) {
        for number in 1..=self.count {
            if let Some(page) = self.page(number) {
                self.rows_of(&page, number == 1, take);
            }
        }
    }

    fn rows_of(&mut self, page: &[u8], first: bool, take: &mut impl FnMut(Vec<Cell>)) {
        let start = if first { 100 } else { 0 };
        if page.get(start) != Some(&LEAF) {
            return;
        }
        let cells = page.get(start + 3..start + 5).map_or(0, |bytes| number(bytes) as usize);
        for at in 0..cells.min(PAGE / 4) {
            let pointer = start + 8 + at * 2;
            let Some(offset) = page.get(pointer..pointer + 2).map(|bytes| number(bytes) as usize) else {
                return;
            };
            if let Some(row) = self.payload(page, offset).and_then(|payload| record(&payload)) {
                take(row);
            }
        }
    }

    /// The whole content of a cell, with the pages it overflows to.
    fn payload(&mut self, page: &[u8], offset: usize) -> Option<Vec<u8>> {
        let (size, used) = varint(page.get(offset..)?)?;
        let (_, used_too) = varint(page.get(offset + used..)?)?;
        let size = usize::try_from(size).ok().filter(|size| *size <= LARGEST)?;
        let start = offset + used + used_too;
        let (most, least) = (PAGE - 35, (PAGE - 12) * 32 / 255 - 23);
        if size <= most {
            return Some(page.get(start..start + size)?.to_vec());
        }
        let local = least + (size - least) % (PAGE - 4);
        let local = if local <= most { local } else { least };
        let mut payload = page.get(start..start + local)?.to_vec();
        let mut next = number(page.get(start + local..start + local + 4)?);
        while payload.len() < size {
            let more = self.page(next).filter(|_| next != 0)?;
            let part = more.get(4..(4 + size - payload.len()).min(PAGE))?;
            payload.extend_from_slice(part);
            next = number(more.get(..4)?);
        }
        Some(payload)
    }
}

fn read_at(file: &mut File, start: u64, length: usize) -> Option<Vec<u8>> {
    file.seek(SeekFrom::Start(start)).ok()?;
    let mut bytes = Vec::with_capacity(length);
    file.take(length as u64).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// A number whose first byte weighs most.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// A number of variable length, and how many bytes it took.
fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for at in 0..9 {
        let byte = *bytes.get(at)?;
        if at == 8 {
            return Some((value << 8 | u64::from(byte), 9));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value, at + 1));
        }
    }
    None
}

/// The values of a record.
fn record(payload: &[u8]) -> Option<Vec<Cell>> {
    let (header, mut at) = varint(payload)?;
    let header = usize::try_from(header).ok()?;
    let mut body = header;
    let mut cells = Vec::new();
    while at < header {
        let (kind, used) = varint(payload.get(at..header)?)?;
        at += used;
        let length = length(kind)?;
        let bytes = payload.get(body..body.checked_add(length)?)?;
        body += length;
        cells.push(match kind {
            0 => Cell::Null,
            8 => Cell::Int(0),
            9 => Cell::Int(1),
            1..=6 => Cell::Int(signed(bytes)),
            kind if kind >= 12 && kind % 2 == 0 => Cell::Blob(bytes.to_vec()),
            kind if kind >= 13 => Cell::Text(String::from_utf8(bytes.to_vec()).ok()?),
            _ => return None,
        });
    }
    Some(cells)
}

fn length(kind: u64) -> Option<usize> {
    match kind {
        0 | 8 | 9 => Some(0),
        1..=4 => usize::try_from(kind).ok(),
        5 => Some(6),
        6 | 7 => Some(8),
        10 | 11 => None,
        _ => usize::try_from((kind - 12) / 2).ok(),
    }
}

fn signed(bytes: &[u8]) -> i64 {
    let start = if bytes.first().is_some_and(|byte| byte & 0x80 != 0) { -1 } else { 0 };
    bytes.iter().fold(start, |sum, byte| sum << 8 | i64::from(*byte))
}
