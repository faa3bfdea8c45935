//! What the register holds that a row of a file can mean.

use std::collections::HashMap;

use rusqlite::Connection;
use tashawur_arabic::fold::fold;
use tashawur_sheets::Pair;

use super::incoming::Incoming;
use super::record::Reason;
use crate::error::Result;
use crate::register::{Read, Values, values};
use crate::{focal_point, person};

/// A person of the register, or one that an earlier row of the file brings.
#[derive(Debug, Default)]
pub(super) struct Person {
    /// The id; nothing for one that the file brings.
    pub(super) id: Option<String>,
    /// The values, with what earlier rows change.
    pub(super) values: Values,
    /// The focal points of this person.
    pub(super) focal_points: Vec<FocalPoint>,
    /// The number of the row that was about this person first.
    pub(super) row: Option<u32>,
}

/// A focal point of a person, or one that an earlier row of the file brings.
#[derive(Debug)]
pub(super) struct FocalPoint {
    /// The id; nothing for one that the file brings.
    pub(super) id: Option<String>,
    /// The values.
    pub(super) values: Values,
    /// The number of the row that was about it first.
    pub(super) row: Option<u32>,
}

/// An organisation or a state.
#[derive(Debug)]
pub(super) struct Named {
    /// The kind.
    pub(super) kind: String,
    /// The name in both languages.
    pub(super) name: Pair,
}

/// What the register holds.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The people.
    pub(super) people: Vec<Person>,
    by_id: HashMap<String, usize>,
    by_email: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    /// The organisations and states by id.
    pub(super) named: HashMap<String, Named>,
    by_word: HashMap<String, Vec<String>>,
    /// The names of the organisations that the file brings; the number of one is its place after `new:`.
    pub(super) organisations: Vec<Pair>,
}

/// The beginning of what stands for the id of an organisation that the file brings.
const NEW: &str = "new:";

impl Known {
    /// Reads everything that rows can mean.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn read(rows: &Connection) -> Result<Known> {
        let mut known = Known::default();
        for (id, values) in whole_kind(rows, person::SHAPE.kind)? {
            known.add(Person { id: Some(id), values, ..Person::default() });
        }
        for (id, values) in whole_kind(rows, focal_point::SHAPE.kind)? {
            let of = known.by_id.get(values.text("person")).copied();
            if let Some(person) = of.and_then(|at| known.people.get_mut(at)) {
                person.focal_points.push(FocalPoint { id: Some(id), values, row: None });
            }
        }
        known.read_names(rows)?;
        Ok(known)
    }

    fn read_names(&mut self, rows: &Connection) -> Result<()> {
        let mut statement = rows.prepare_cached(
            "SELECT doc, kind, name_ar, name_en, code FROM entry
             WHERE kind IN ('organisation', 'state') AND deleted = 0 ORDER BY doc",
        )?;
        let found = statement.query_map([], |row| {
            let name = Pair::new(row.get::<_, String>(2)?, row.get::<_, String>(3)?);
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(4)?, Named { kind: row.get(1)?, name }))
        })?;
        for found in found {
            let (id, code, named) = found?;
            self.word(&code, &id);
            self.named.insert(id, named);
        }
        let mut statement = rows.prepare_cached("SELECT doc, folded FROM entry_name ORDER BY doc, rowid")?;
        let found =
            statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        for found in found {
            let (id, folded) = found?;
            if self.named.contains_key(&id) {
                self.by_word.entry(folded).or_default().push(id);
            }
        }
        Ok(())
    }

    fn word(&mut self, word: &str, id: &str) {
        let folded = fold(word).text;
        if !folded.is_empty() {
            self.by_word.entry(folded).or_default().push(id.to_owned());
        }
    }

    /// Adds a person; answers the place.
    pub(super) fn add(&mut self, person: Person) -> usize {
        let at = self.people.len();
        if let Some(id) = &person.id {
            self.by_id.insert(id.clone(), at);
        }
        self.people.push(person);
        self.learn(at);
        at
    }

    /// Makes a person found by what is known of them by now.
    pub(super) fn learn(&mut self, at: usize) {
        let Some(values) = self.people.get(at).map(|person| &person.values) else { return };
        let others = values.text("other_addresses").lines().filter(|line| line.contains('@'));
        let emails: Vec<String> =
            others.chain([values.text("email")]).map(|email| email.trim().to_lowercase()).collect();
        let names = [fold(values.text("name_ar")).text, fold(values.text("name_en")).text];
        for (index, keys) in [(&mut self.by_email, emails), (&mut self.by_name, names.to_vec())] {
            for key in keys.into_iter().filter(|key| !key.is_empty()) {
                let places = index.entry(key).or_default();
                if !places.contains(&at) {
                    places.push(at);
                }
            }
        }
    }

    /// The person that a row means: by id, else by an address, else by name and organisation; nothing for a new one.
    pub(super) fn person(
        &self,
        row: &Incoming,
        organisation: &str,
    ) -> std::result::Result<Option<usize>, Reason> {
        if let Some(at) = self.by_id.get(row.cell("id")) {
            return Ok(Some(*at));
        }
        let mut found: Vec<usize> = Vec::new();
        for email in &row.emails {
            found.extend(self.by_email.get(&email.to_lowercase()).into_iter().flatten());
        }
        if found.is_empty() {
            found = self.by_name(row, organisation);
        }
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(*one)),
            _ => Err(Reason { message: "error-contact-ambiguous", args: Vec::new() }),
        }
    }

    /// The people of this name in this organisation; where there are none, those of whom one side has no organisation.
    fn by_name(&self, row: &Incoming, organisation: &str) -> Vec<usize> {
        let names = [row.cell("name_ar"), row.cell("name_en")].map(|name| fold(name).text);
        let named = names.iter().filter_map(|name| self.by_name.get(name)).flatten();
        let with = named.filter_map(|at| Some((*at, self.people.get(*at)?.values.text("organisation"))));
        let (same, other): (Vec<_>, Vec<_>) = with.partition(|(_, own)| *own == organisation);
        let open = other.into_iter().filter(|(_, own)| own.is_empty() || organisation.is_empty());
        let found = if same.is_empty() { open.collect() } else { same };
        found.into_iter().map(|(at, _)| at).collect()
    }

    /// The organisation or state of one of these names; `own` comes first when it has the name. Of these kinds only.
    pub(super) fn named(&self, names: &Pair, own: &str, kinds: &[&str]) -> Option<String> {
        let words = [&names.ar, &names.en].map(|name| fold(name).text);
        let words = words.iter().filter(|word| !word.is_empty());
        let mut first = None;
        for id in words.filter_map(|word| self.by_word.get(word)).flatten() {
            let fits = id.starts_with(NEW)
                || self.named.get(id).is_some_and(|one| kinds.contains(&one.kind.as_str()));
            if fits && id == own {
                return Some(id.clone());
            }
            if fits && first.is_none() {
                first = Some(id.clone());
            }
        }
        first
    }

    /// An organisation that the file brings; answers what stands for its id until it has one.
    pub(super) fn bring(&mut self, names: Pair) -> String {
        let id = format!("{NEW}{}", self.organisations.len());
        self.word(&names.ar, &id);
        self.word(&names.en, &id);
        self.organisations.push(names);
        id
    }

    /// The name of an organisation or a state, for whoever reads a preview.
    pub(super) fn name(&self, id: &str) -> String {
        let name = match brought(id) {
            Some(place) => self.organisations.get(place),
            None => self.named.get(id).map(|named| &named.name),
        };
        name.map(|name| if name.ar.is_empty() { name.en.clone() } else { name.ar.clone() })
            .unwrap_or_default()
    }
}

/// The place among the organisations that the file brings, when an id stands for one.
pub(super) fn brought(id: &str) -> Option<usize> {
    id.strip_prefix(NEW)?.parse().ok()
}

fn whole_kind(rows: &Connection, kind: &str) -> Result<Vec<(String, Values)>> {
    let mut statement = rows.prepare_cached(
        "SELECT doc, fields FROM entry WHERE kind = ?1 AND deleted = 0 ORDER BY first_day IS NULL, first_day, doc",
    )?;
    let found =
        statement.query_map([kind], |row| Ok((row.get(0)?, values::from_json(&row.get::<_, String>(1)?))))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
