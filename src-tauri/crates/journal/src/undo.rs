//! Undo and redo: the opposite of one's own edit, as a new change.

use crate::document::{DocId, Value};
use crate::edit::Edit;
use crate::error::Error;
use crate::journal::Journal;

/// How many edits can be undone.
const DEPTH: usize = 500;

/// The edits of this run that can be undone and redone, the last one at the end.
#[derive(Debug, Default)]
pub(crate) struct Stacks {
    undo: Vec<Operation>,
    redo: Vec<Operation>,
}

/// One edit, as the values it replaced.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) what: String,
    pub(crate) turns: Vec<Turn>,
}

/// One value an edit replaced. A creation is a turn of `deleted` from true to false.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    pub(crate) doc: DocId,
    pub(crate) item: String,
    pub(crate) field: String,
    pub(crate) before: Value,
    pub(crate) after: Value,
}

/// What an undo or a redo did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The edit that was undone or redone, as its caller named it.
    pub what: String,
    /// The documents that changed.
    pub touched: Vec<DocId>,
    /// The items that the edit was about, each with its document; the root stands for the document itself.
    pub items: Vec<(DocId, String)>,
    /// Document, item and field of values that were left, because someone changed them since.
    pub left: Vec<(DocId, String, String)>,
}

impl Stacks {
    /// Remembers an edit; what was undone before can no longer be redone.
    pub(crate) fn push(&mut self, operation: Operation) {
        self.redo.clear();
        self.undo.push(operation);
        if self.undo.len() > DEPTH {
            self.undo.remove(0);
        }
    }

    fn stack(&mut self, back: bool) -> &mut Vec<Operation> {
        if back { &mut self.undo } else { &mut self.redo }
    }
}

impl Journal {
    /// Undoes the last edit of this run; none if there is nothing to undo.
    ///
    /// # Errors
    /// When the store cannot be written; the edit can then still be undone.
    pub fn undo(&self) -> Result<Option<Undone>, Error> {
        self.turn(true)
    }

    /// Does again what was last undone; none if there is nothing.
    ///
    /// # Errors
    /// When the store cannot be written; the edit can then still be redone.
    pub fn redo(&self) -> Result<Option<Undone>, Error> {
        self.turn(false)
    }

    /// The name of the edit that `undo` would undo.
    pub fn undo_what(&self) -> Option<String> {
        self.lock().stacks.undo.last().map(|operation| operation.what.clone())
    }

    /// The name of the edit that `redo` would do again.
    pub fn redo_what(&self) -> Option<String> {
        self.lock().stacks.redo.last().map(|operation| operation.what.clone())
    }

    fn turn(&self, back: bool) -> Result<Option<Undone>, Error> {
        let Some(operation) = self.lock().stacks.stack(back).pop() else { return Ok(None) };
        let name = format!("{} {}", if back { "undo" } else { "redo" }, operation.what);
        let mut left = Vec::new();
        let mut turned = Vec::new();
        let done = self.run(&name, false, |edit: &mut Edit<'_>| -> Result<(), Error> {
            for turn in &operation.turns {
                let (from, to) = if back { (&turn.after, &turn.before) } else { (&turn.before, &turn.after) };
                if edit.turn(turn, from, to)? {
                    turned.push(turn.clone());
                } else {
                    left.push((turn.doc.clone(), turn.item.clone(), turn.field.clone()));
                }
            }
            Ok(())
        });
        let done = match done {
            Ok(done) => done,
            Err(error) => {
                self.lock().stacks.stack(back).push(operation);
                return Err(error);
            }
        };
        if !turned.is_empty() {
            let turned = Operation { what: operation.what.clone(), turns: turned };
            self.lock().stacks.stack(!back).push(turned);
        }
        let items = operation.items();
        Ok(Some(Undone { what: operation.what, touched: done.touched, items, left }))
    }
}

impl Operation {
    /// The items that it is about, each once.
    fn items(&self) -> Vec<(DocId, String)> {
        let mut items: Vec<(DocId, String)> =
            self.turns.iter().map(|turn| (turn.doc.clone(), turn.item.clone())).collect();
        items.sort();
        items.dedup();
        items
    }
}

impl Edit<'_> {
    /// Sets a value back or forth, unless it is no longer what the edit left. Says whether it did.
    fn turn(&mut self, turn: &Turn, from: &Value, to: &Value) -> Result<bool, Error> {
        let now = self.item(&turn.doc, &turn.item)?.map(|item| item.value(&turn.field));
        if now.is_none_or(|now| plain(&turn.field, &now) != plain(&turn.field, from)) {
            return Ok(false);
        }
        self.set(&turn.doc, &turn.item, &turn.field, to.clone())?;
        Ok(true)
    }
}

/// An item that was never deleted is not deleted.
fn plain(field: &str, value: &Value) -> Value {
    match value {
        Value::Null if field == "deleted" => Value::Bool(false),
        value => value.clone(),
    }
}
