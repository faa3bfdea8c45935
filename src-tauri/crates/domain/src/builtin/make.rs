//! Making the built-in changes from the tables.

use tashawur_journal::{Builtin, DocId, NewItem, ROOT, make_builtin};

use super::container::pack;
use super::table::{Line, lines};
use crate::error::Result;
use crate::register::TEXTS;
use crate::settings::{self, Settings};

/// The bytes of `changes.bin`, made anew from the tables; the same at every call.
///
/// # Errors
/// What the ground reports.
pub fn make() -> Result<Vec<u8>> {
    let mut documents = lines().into_iter().map(entry).collect::<Result<Vec<_>>>()?;
    documents.push(office()?);
    Ok(pack(&documents))
}

/// The first change of an entry. All its texts are made, empty ones too, since a text that two laptops
/// made apart under one name could not be merged.
fn entry(line: Line) -> Result<Builtin> {
    let kind = line.kind.name();
    let mut texts: Vec<(&'static str, String)> = TEXTS.iter().map(|field| (*field, String::new())).collect();
    for (field, text) in line.texts {
        texts.retain(|(other, _)| *other != field);
        texts.push((field, text));
    }
    let root = NewItem { id: ROOT.to_owned(), kind: kind.to_owned(), texts, registers: line.registers };
    Ok(make_builtin(&DocId(format!("{kind}:{}", line.key)), kind, &root, &[])?)
}

/// The first change of the settings: the defaults, written out.
fn office() -> Result<Builtin> {
    let kind = settings::DOCUMENT;
    let root = NewItem {
        id: ROOT.to_owned(),
        kind: kind.to_owned(),
        texts: Vec::new(),
        registers: settings::registers(&Settings::default()),
    };
    Ok(make_builtin(&DocId(kind.to_owned()), kind, &root, &[])?)
}
