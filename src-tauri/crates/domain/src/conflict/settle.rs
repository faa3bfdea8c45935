//! The decision between two values.

use tashawur_journal::{Conflict, DocId, Edit, Journal, Value};

use super::ConflictSettleRequest;
use crate::error::{Error, Result, invalid};

/// Settles one conflict: by the chosen value, or by keeping things as they stand. It is an edit like any other:
/// the value that was not chosen stays in the history. Changes that were put aside are acknowledged by it, on this
/// laptop only.
///
/// # Errors
/// `invalid` when the conflict is settled already or the choice is none of its values.
pub fn settle(journal: &Journal, request: &ConflictSettleRequest) -> Result<()> {
    let of_request = |conflict: &Conflict| {
        conflict.doc.0 == request.document && conflict.item == request.item && conflict.field == request.field
    };
    let open: Vec<Conflict> = journal.conflicts()?.into_iter().filter(of_request).collect();
    let Some(first) = open.first() else { return Err(invalid("error-conflict-settled")) };
    let chosen = match request.choice {
        None => None,
        Some(choice) => {
            let place = usize::try_from(choice).unwrap_or(usize::MAX);
            let value = first.values.get(place).map(|value| value.value.clone());
            Some(value.ok_or_else(|| invalid("error-conflict-settled"))?)
        }
    };
    let (put_aside, open): (Vec<Conflict>, Vec<Conflict>) =
        open.into_iter().partition(|conflict| conflict.kind == "identity");
    for conflict in &put_aside {
        journal.acknowledge(&conflict.doc)?;
    }
    journal.edit("conflict.settle", |edit| {
        for conflict in &open {
            decide(edit, conflict, chosen.as_ref())?;
        }
        Ok::<(), Error>(())
    })?;
    Ok(())
}

fn decide(edit: &mut Edit<'_>, conflict: &Conflict, chosen: Option<&Value>) -> Result<()> {
    let (doc, item, field) = (&conflict.doc, conflict.item.as_str(), conflict.field.as_str());
    match (conflict.kind.as_str(), chosen) {
        ("text_both", Some(Value::Text(text))) => {
            edit.write(doc, item, field, text)?;
            edit.review(doc, item, field)?;
        }
        ("text_both" | "edited_deleted", None) => edit.review(doc, item, field)?,
        ("edited_deleted", Some(value)) => {
            edit.set(doc, item, field, value.clone())?;
            edit.review(doc, item, field)?;
        }
        (_, Some(value)) => edit.set(doc, item, field, value.clone())?,
        (_, None) => edit.set(doc, item, field, in_force(edit, doc, item, field)?)?,
    }
    Ok(())
}

/// The value that everybody sees now.
fn in_force(edit: &Edit<'_>, doc: &DocId, item: &str, field: &str) -> Result<Value> {
    Ok(edit.item(doc, item)?.map(|item| item.value(field)).unwrap_or_default())
}
