//! The own texts of a meeting, and those of the entries of the register.

use rusqlite::Connection;
use tashawur_journal::ROOT;
use tashawur_sheets::Pair;

use super::TranslationRow;
use super::list::Place;
use crate::error::Result;
use crate::meeting::{Bilingual, KIND};
use crate::nouns;
use crate::register::shape::Field;
use crate::register::{Read, Values, values};

/// The texts of a meeting itself; titles that are not typed are generated in both languages.
pub(super) fn meeting(meeting: &Bilingual) -> Vec<TranslationRow> {
    let place = Place {
        document: &meeting.id,
        item: ROOT,
        part: "",
        noun: KIND,
        title: &meeting.title,
        meeting: Some(&meeting.title),
    };
    place.missing(&[
        ("typed_title", &meeting.title),
        ("host_text", &meeting.host),
        ("place", &meeting.place),
        ("theme", &meeting.theme),
        ("note", &meeting.note),
    ])
}

/// The texts of the register and of the parts of its entries, in its order: every field that has both languages.
pub(super) fn entries(rows: &Connection) -> Result<Vec<TranslationRow>> {
    let mut statement = rows.prepare_cached(
        "SELECT e.doc, '', e.kind, e.fields, e.name_ar, e.name_en, 0 AS level FROM entry e WHERE e.deleted = 0
         UNION ALL
         SELECT p.doc, p.item, p.kind, p.fields, e.name_ar, e.name_en, 1 FROM entry_part p
         JOIN entry e ON e.doc = p.doc WHERE p.deleted = 0 AND e.deleted = 0
         ORDER BY 1, 7, 2",
    )?;
    let mut found = statement.query([])?;
    let (mut waiting, mut noun) = (Vec::new(), String::new());
    while let Some(row) = found.next()? {
        let (document, item, kind): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if item.is_empty() {
            noun.clone_from(&kind);
        }
        let Some(shape) = nouns::shape(&noun) else { continue };
        let fields = if item.is_empty() {
            shape.fields
        } else {
            shape.part(&kind).map_or(&[][..], |part| part.fields)
        };
        let values = values::from_json(&row.get::<_, String>(3)?);
        let title = Pair::new(row.get::<_, String>(4)?, row.get::<_, String>(5)?);
        let place =
            Place { document: &document, item: &item, part: "", noun: &noun, title: &title, meeting: None };
        waiting.extend(place.missing_of(&pairs(fields, &values)));
    }
    Ok(waiting)
}

/// The texts in both languages among some fields, by their names without the language.
fn pairs(fields: &[Field], values: &Values) -> Vec<(String, Pair)> {
    let bases = fields.iter().filter_map(|field| field.name.strip_suffix("_ar"));
    let text = |base: &str, language: &str| values.text(&format!("{base}_{language}")).to_owned();
    bases.map(|base| (base.to_owned(), Pair::new(text(base, "ar"), text(base, "en")))).collect()
}
