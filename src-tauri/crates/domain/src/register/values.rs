//! Values: out of the journal, out of a row, and what a patch changes in them.

use tashawur_arabic::dates::FuzzyDate;
use tashawur_journal::{DocId, Edit, Item, ROOT, Value, member_field};

use super::link;
use super::record::{FieldValue, Read, Values};
use super::shape::{Field, Form};
use crate::clock::western;
use crate::error::{Result, invalid, invalid_with};
use crate::text;

/// The values of an item.
pub(crate) fn of(fields: &[Field], item: &Item) -> Values {
    let value = |field: &Field| match field.form {
        Form::Number(..) => item.int(field.name).map(FieldValue::Number),
        Form::Flag => item.flag(field.name).then_some(FieldValue::Flag(true)),
        Form::Entries(_) => {
            let members: Vec<String> = link::members(item, field.name).map(str::to_owned).collect();
            (!members.is_empty()).then_some(FieldValue::List(members))
        }
        _ => Some(item.text(field.name)).filter(|text| !text.is_empty()).map(FieldValue::from),
    };
    fields.iter().filter_map(|field| Some((field.name.to_owned(), value(field)?))).collect()
}

impl From<&str> for FieldValue {
    fn from(text: &str) -> Self {
        FieldValue::Text(text.to_owned())
    }
}

/// The links of an item: the field and the entry that it names.
pub(crate) fn links<'a>(fields: &'static [Field], values: &'a Values) -> Vec<(&'a str, &'a str)> {
    let mut links = Vec::new();
    for field in fields {
        if matches!(field.form, Form::Entry(_)) {
            links.push((field.name, values.text(field.name)));
        }
        links.extend(values.list(field.name).iter().map(|id| (field.name, id.as_str())));
    }
    links
}

/// The values as they lie in a row.
pub(crate) fn json(values: &Values) -> String {
    serde_json::to_string(values).unwrap_or_default()
}

/// The values of a row.
pub(crate) fn from_json(text: &str) -> Values {
    serde_json::from_str(text).unwrap_or_default()
}

/// One field to write.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    /// The field.
    pub(crate) field: &'static Field,
    /// Its new value; [`FieldValue::Nothing`] takes it away.
    pub(crate) value: FieldValue,
}

/// The fields in which `patch` differs from `values`, after every single value has met its rule.
///
/// # Errors
/// A field that the noun does not have, or a value that breaks a rule.
pub(crate) fn changes(
    edit: &Edit<'_>,
    fields: &'static [Field],
    values: &Values,
    patch: &Values,
) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for (name, new) in patch {
        let field = fields.iter().find(|field| field.name == name);
        let field = field.ok_or_else(|| invalid_with("error-invalid-field", &[("field", name.clone())]))?;
        let value = checked(edit, field, new)?;
        if values.get(name).unwrap_or(&FieldValue::Nothing(())) != &value {
            changes.push(Change { field, value });
        }
    }
    Ok(changes)
}

/// The values after these changes.
pub(crate) fn after(values: &Values, changes: &[Change]) -> Values {
    let mut after = values.clone();
    for change in changes {
        match &change.value {
            FieldValue::Nothing(()) => after.remove(change.field.name),
            value => after.insert(change.field.name.to_owned(), value.clone()),
        };
    }
    after
}

/// Writes changes to an item.
///
/// # Errors
/// What the ground reports.
pub(crate) fn write(
    edit: &mut Edit<'_>,
    doc: &DocId,
    item: &str,
    before: &Values,
    changes: &[Change],
) -> Result<()> {
    for Change { field, value } in changes {
        match (field.form, value) {
            (Form::Entries(_), value) => {
                let new = if let FieldValue::List(ids) = value { ids.as_slice() } else { &[] };
                let old = before.list(field.name);
                for gone in old.iter().filter(|id| !new.contains(id)) {
                    edit.set(doc, item, &member_field(field.name, gone), Value::Bool(false))?;
                }
                for come in new.iter().filter(|id| !old.contains(id)) {
                    edit.set(doc, item, &member_field(field.name, come), Value::Bool(true))?;
                }
            }
            (Form::Text, value) => edit.write(doc, item, field.name, plain(value))?,
            (_, value) => edit.set(doc, item, field.name, stored(value))?,
        }
    }
    Ok(())
}

/// The text of a value; empty for any other.
pub(crate) fn plain(value: &FieldValue) -> &str {
    if let FieldValue::Text(text) = value { text } else { "" }
}

/// A value as a register holds it.
pub(crate) fn stored(value: &FieldValue) -> Value {
    match value {
        FieldValue::Flag(flag) => Value::Bool(*flag),
        FieldValue::Number(number) => Value::Int(*number),
        FieldValue::Text(text) => Value::Text(text.clone()),
        FieldValue::Nothing(()) | FieldValue::List(_) => Value::Null,
    }
}

/// A value that meets the rule of its field, in the form in which it is stored.
fn checked(edit: &Edit<'_>, field: &Field, value: &FieldValue) -> Result<FieldValue> {
    let wrong = || invalid_with("error-invalid-value", &[("field", field.name.to_owned())]);
    let value = match (field.form, value) {
        (_, FieldValue::Nothing(())) => FieldValue::Nothing(()),
        (Form::Flag, FieldValue::Flag(flag)) if *flag => FieldValue::Flag(true),
        (Form::Flag, FieldValue::Flag(_)) => FieldValue::Nothing(()),
        (Form::Number(least, most), FieldValue::Number(number)) => {
            if !(least..=most).contains(number) {
                let args = [("value", number), ("least", &least), ("most", &most)];
                let args = args.map(|(name, number)| (name, number.to_string()));
                return Err(invalid_with("error-invalid-number", &args));
            }
            FieldValue::Number(*number)
        }
        (Form::Entries(kinds), FieldValue::List(ids)) => {
            let mut ids = ids.clone();
            ids.sort();
            ids.dedup();
            ids.iter().try_for_each(|id| is_entry(edit, id, kinds))?;
            if ids.is_empty() { FieldValue::Nothing(()) } else { FieldValue::List(ids) }
        }
        (Form::Number(..) | Form::Flag | Form::Entries(_), _) => return Err(wrong()),
        (_, FieldValue::Text(text)) => match checked_text(edit, field, text)? {
            text if text.is_empty() => FieldValue::Nothing(()),
            text => FieldValue::Text(text),
        },
        _ => return Err(wrong()),
    };
    Ok(value)
}

fn checked_text(edit: &Edit<'_>, field: &Field, value: &str) -> Result<String> {
    let value = plain_text(field, value)?;
    match field.form {
        Form::Entry(kinds) if !value.is_empty() => is_entry(edit, &value, kinds).map(|()| value),
        _ => Ok(value),
    }
}

/// A text that meets the rule of its field, in the form in which it is stored. Whether a reference names an entry
/// is not looked at.
///
/// # Errors
/// The rule that it breaks.
pub(crate) fn plain_text(field: &Field, value: &str) -> Result<String> {
    if field.is_text() {
        return text::note(value);
    }
    let value = text::title(value)?.trim().to_owned();
    if value.is_empty() {
        return Ok(value);
    }
    let refuse = |message| Err(invalid_with(message, &[("value", value.clone())]));
    match field.form {
        Form::Date => {
            let western: String = value.chars().map(western).collect();
            match western.parse::<FuzzyDate>() {
                Ok(date) => Ok(date.to_string()),
                Err(_) => refuse("error-invalid-date"),
            }
        }
        Form::Choice(names) if !names.contains(&value.as_str()) => refuse("error-invalid-kind"),
        Form::Email if !is_address(&value) => refuse("error-invalid-email"),
        Form::CountryCode => match value.to_uppercase() {
            code if code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase()) => Ok(code),
            _ => refuse("error-invalid-code"),
        },
        _ => Ok(value),
    }
}

/// Refuses an id that names no entry of these kinds, or a deleted one.
fn is_entry(edit: &Edit<'_>, id: &str, kinds: &[&str]) -> Result<()> {
    let root = edit.item(&DocId(id.to_owned()), ROOT)?;
    let found = root.filter(|root| !root.deleted() && kinds.contains(&root.kind.as_str()));
    found.map(|_| ()).ok_or_else(|| invalid("error-invalid-reference"))
}

/// Whether this looks like an e-mail address: something, one @, something with a dot, no spaces.
pub(crate) fn is_address(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    let inner_dot = host.trim_matches('.') == host && host.contains('.');
    !name.is_empty() && inner_dot && !host.contains('@') && !value.contains(char::is_whitespace)
}
