//! Tags: the objectives and themes of the register that a meeting or an item of its agenda carries.

use std::collections::HashMap;

use rusqlite::Connection;
use tashawur_journal::{Item, NewItem, Value, member_field};

use crate::change::Change;
use crate::error::{Result, invalid, invalid_with};
use crate::meeting::TAGS;
use crate::register::{self, link};

/// The kinds of entry that are tags.
const KINDS: [&str; 2] = ["objective", "theme"];

/// The most tags that a meeting or an item carries.
const MOST: usize = 200;

/// The tags of a meeting and of its items by the item's id; the meeting's own stand under the empty id.
pub(crate) fn of(rows: &Connection, meeting: &str) -> Result<HashMap<String, Vec<String>>> {
    let mut statement = rows.prepare_cached(
        "SELECT item, target FROM link WHERE doc = ?1 AND field = ?2 ORDER BY item, target",
    )?;
    let mut found = statement.query((meeting, TAGS))?;
    let mut tags: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = found.next()? {
        tags.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(tags)
}

/// The tags of a patch, each once and in order.
///
/// # Errors
/// `invalid` when one of them is no tag, or when there are too many.
pub(crate) fn checked(rows: &Connection, tags: &[String]) -> Result<Vec<String>> {
    let mut tags = tags.to_vec();
    tags.sort();
    tags.dedup();
    if tags.len() > MOST {
        return Err(invalid_with("error-invalid-too-many-tags", &[("limit", MOST.to_string())]));
    }
    for tag in &tags {
        let entry = register::find_row(rows, tag)?.filter(|entry| KINDS.contains(&entry.kind.as_str()));
        entry.ok_or_else(|| invalid("error-invalid-reference"))?;
    }
    Ok(tags)
}

/// Gives an item these tags and takes the others away.
///
/// # Errors
/// What the ground reports.
pub(crate) fn write(change: &mut Change<'_, '_>, tags: &[String]) -> Result<()> {
    let before: Vec<String> = link::members(change.item(), TAGS).map(str::to_owned).collect();
    for gone in before.iter().filter(|tag| !tags.contains(tag)) {
        change.set(&member_field(TAGS, gone), Value::Bool(false))?;
    }
    for tag in tags {
        change.set(&member_field(TAGS, tag), Value::Bool(true))?;
    }
    Ok(())
}

/// Carries the tags of an earlier item over to a new one.
pub(crate) fn keep(old: &Item, new: &mut NewItem) {
    new.members.extend(link::members(old, TAGS).map(|tag| (TAGS, tag.to_owned())));
}
