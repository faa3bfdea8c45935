//! People who may stand in the register twice.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;
use tashawur_arabic::fold::fold;
use tashawur_journal::Journal;

use super::{Duplicate, DuplicateReason, Duplicates, SHAPE};
use crate::clock::western;
use crate::error::Result;
use crate::register::{Read, Values, find_row, values};

/// The most pairs that are answered.
const LIMIT: usize = 200;

/// The most people of one key that are compared: a number that an office shares says little.
const ALIKE: usize = 20;

/// The most pairs that are counted.
const COUNTED: usize = 20_000;

/// The fewest digits of a telephone number that tell people apart; of longer ones the last count.
const DIGITS: usize = 8;

/// The reasons of a pair of people, by their places in the list.
type Pairs = BTreeMap<(usize, usize), BTreeSet<DuplicateReason>>;

/// The pairs of people who share a folded name, an address or a telephone number, the likeliest first.
///
/// # Errors
/// What the ground reports.
pub fn duplicates(journal: &Journal) -> Result<Duplicates> {
    journal.rows(|rows| {
        let people = people(rows)?;
        let mut pairs = alike(&people);
        for ((one, other), reasons) in &mut pairs {
            let of = |at: &usize| people.get(*at).map(|(_, values)| values.text("organisation"));
            if of(one) == of(other) && of(one).is_some_and(|id| !id.is_empty()) {
                reasons.insert(DuplicateReason::Organisation);
            }
        }
        let mut scored: Vec<(u32, (usize, usize), Vec<DuplicateReason>)> = pairs
            .into_iter()
            .map(|(pair, reasons)| (score(&reasons), pair, reasons.into_iter().collect()))
            .collect();
        scored.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut found = unfinished(rows)?;
        let total = found.len() + scored.len();
        for (score, (one, other), reasons) in scored.into_iter().take(LIMIT.saturating_sub(found.len())) {
            let row = |at: usize| people.get(at).map(|(id, _)| find_row(rows, id)).transpose();
            if let (Some(Some(first)), Some(Some(second))) = (row(one)?, row(other)?) {
                found.push(Duplicate { first, second, score, reasons });
            }
        }
        Ok(Duplicates { pairs: found, total: u32::try_from(total).unwrap_or(u32::MAX) })
    })
}

/// The people with their values, in the order in which they were entered.
fn people(rows: &Connection) -> Result<Vec<(String, Values)>> {
    let mut statement =
        rows.prepare_cached("SELECT doc, fields FROM entry WHERE kind = ?1 AND deleted = 0 ORDER BY doc")?;
    let found = statement
        .query_map([SHAPE.kind], |row| Ok((row.get(0)?, values::from_json(&row.get::<_, String>(1)?))))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The pairs that share a key, with the reasons.
fn alike(people: &[(String, Values)]) -> Pairs {
    let mut keys: HashMap<(DuplicateReason, String), Vec<usize>> = HashMap::new();
    let mut names: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, (_, values)) in people.iter().enumerate() {
        for key in keys_of(values) {
            keys.entry(key).or_default().push(at);
        }
        let all = [values.text("name_ar"), values.text("name_en")]
            .into_iter()
            .chain(values.text("variants").lines());
        let folded: BTreeSet<String> =
            all.map(|name| fold(name).text).filter(|name| !name.is_empty()).collect();
        folded.into_iter().for_each(|name| names.entry(name).or_default().push(at));
    }
    let mut pairs = Pairs::new();
    for ((reason, _), group) in &keys {
        join(&mut pairs, *reason, group);
    }
    for group in names.values() {
        let mut others = Pairs::new();
        join(&mut others, DuplicateReason::Variant, group);
        for (pair, reasons) in others {
            let known = pairs.entry(pair).or_default();
            if !known.contains(&DuplicateReason::NameAr) && !known.contains(&DuplicateReason::NameEn) {
                known.extend(reasons);
            }
        }
    }
    pairs
}

/// Everything by which two people can be found to be one.
fn keys_of(values: &Values) -> Vec<(DuplicateReason, String)> {
    let mut keys = Vec::new();
    for (reason, field) in [(DuplicateReason::NameAr, "name_ar"), (DuplicateReason::NameEn, "name_en")] {
        keys.push((reason, fold(values.text(field)).text));
    }
    keys.push((DuplicateReason::Email, values.text("email").to_lowercase()));
    keys.push((DuplicateReason::Telephone, digits(values.text("telephone"))));
    for other in values.text("other_addresses").lines() {
        match other.contains('@') {
            true => keys.push((DuplicateReason::Email, other.trim().to_lowercase())),
            false => keys.push((DuplicateReason::Telephone, digits(other))),
        }
    }
    keys.retain(|(_, key)| !key.is_empty());
    keys.sort();
    keys.dedup();
    keys
}

/// The last digits of a telephone number; nothing when it has too few.
fn digits(number: &str) -> String {
    let digits: Vec<char> = number.chars().map(western).filter(char::is_ascii_digit).collect();
    let from = digits.len().checked_sub(DIGITS);
    from.map(|from| digits.into_iter().skip(from).collect()).unwrap_or_default()
}

fn join(pairs: &mut Pairs, reason: DuplicateReason, group: &[usize]) {
    for (place, one) in group.iter().enumerate().take(ALIKE) {
        for other in group.iter().take(ALIKE).skip(place + 1) {
            if pairs.len() < COUNTED || pairs.contains_key(&(*one, *other)) {
                pairs.entry((*one, *other)).or_default().insert(reason);
            }
        }
    }
}

/// How likely two people with these reasons are one.
fn score(reasons: &BTreeSet<DuplicateReason>) -> u32 {
    let weight = |reason: &DuplicateReason| match reason {
        DuplicateReason::MergedBefore => 100,
        DuplicateReason::Email => 55,
        DuplicateReason::NameAr | DuplicateReason::NameEn => 40,
        DuplicateReason::Variant => 35,
        DuplicateReason::Telephone => 25,
        DuplicateReason::Organisation => 15,
    };
    reasons.iter().map(weight).sum::<u32>().min(100)
}

/// People who were merged away and are named again since, as by another laptop.
fn unfinished(rows: &Connection) -> Result<Vec<Duplicate>> {
    let mut statement = rows.prepare_cached(
        "SELECT e.doc FROM entry e WHERE e.kind = ?1 AND e.deleted = 1 AND e.merged_into IS NOT NULL
           AND EXISTS (SELECT 1 FROM link l WHERE l.target = e.doc) ORDER BY e.doc LIMIT ?2",
    )?;
    let ids: Vec<String> = statement
        .query_map((SHAPE.kind, LIMIT as u32), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut found = Vec::new();
    for id in ids {
        let keep = super::kept(rows, &id)?;
        if let (Some(first), Some(second)) =
            (find_row(rows, &keep)?.filter(|row| !row.deleted), find_row(rows, &id)?)
        {
            found.push(Duplicate { first, second, score: 100, reasons: vec![DuplicateReason::MergedBefore] });
        }
    }
    Ok(found)
}
