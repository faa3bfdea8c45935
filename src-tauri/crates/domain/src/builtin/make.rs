//! Making the built-in changes from the tables.

use tashawur_journal::{Builtin, DocId, NewItem, ROOT, make_addition, make_builtin};

use super::container::pack;
use super::table::{Line, lines};
use crate::error::Result;
use crate::facts::{Ids, facts};
use crate::settings::{self, Settings};

/// The texts of the first entries, in the order in which they were made.
const TEXTS: [&str; 3] = ["variants", "note_ar", "note_en"];

/// What was added after the first tables, in order. Once released a file is never altered: the next one follows it.
/// A document stands in one file of a name only, since the ids of its parts count from the name.
pub(super) const ADDITIONS: [(&str, &str); 6] = [
    ("2", include_str!("data/objectives.txt")),
    ("2", include_str!("data/tags.txt")),
    ("2", include_str!("data/register.txt")),
    ("2", include_str!("data/bodies.txt")),
    ("2", include_str!("data/calendar.txt")),
    ("2", include_str!("data/words.txt")),
];

/// The bytes of `changes.bin`, made anew from the tables; the same at every call.
///
/// # Errors
/// What the ground reports.
pub fn make() -> Result<Vec<u8>> {
    let mut documents = lines().into_iter().map(entry).collect::<Result<Vec<_>>>()?;
    documents.push(office()?);
    for (name, file) in ADDITIONS {
        add(&mut documents, name, file)?;
    }
    Ok(pack(&documents))
}

/// Adds what a file states: new documents under fixed ids, and additions to those that are there.
fn add(documents: &mut Vec<Builtin>, name: &str, file: &'static str) -> Result<()> {
    let ids = Ids::new();
    for fact in facts(file) {
        let doc = DocId(fact.name.to_owned());
        let root = fact.root(&ids);
        let items = fact.items(&ids, |kind, number| format!("{kind}:{name}-{number}"));
        let earlier: Vec<&Builtin> = documents.iter().filter(|earlier| earlier.doc == doc).collect();
        let made = if earlier.is_empty() {
            make_builtin(&doc, fact.shape.kind, &root, &items)?
        } else {
            make_addition(&earlier, name, &[root], &items)?
        };
        documents.push(made);
    }
    Ok(())
}

/// The first change of an entry. All its texts are made, empty ones too, since a text that two laptops
/// made apart under one name could not be merged.
fn entry(line: Line) -> Result<Builtin> {
    let kind = line.kind;
    let mut texts: Vec<(&'static str, String)> = TEXTS.iter().map(|field| (*field, String::new())).collect();
    for (field, text) in line.texts {
        texts.retain(|(other, _)| *other != field);
        texts.push((field, text));
    }
    let root = NewItem {
        id: ROOT.to_owned(),
        kind: kind.to_owned(),
        texts,
        registers: line.registers,
        ..NewItem::default()
    };
    Ok(make_builtin(&DocId(format!("{kind}:{}", line.key)), kind, &root, &[])?)
}

/// The first change of the settings: the defaults, written out.
fn office() -> Result<Builtin> {
    let kind = settings::DOCUMENT;
    let root = NewItem {
        id: ROOT.to_owned(),
        kind: kind.to_owned(),
        registers: settings::registers(&Settings::default()),
        ..NewItem::default()
    };
    Ok(make_builtin(&DocId(kind.to_owned()), kind, &root, &[])?)
}
