//! What a command is.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tashawur_domain::settings::Nothing;
use ts_rs::TS;

use crate::typescript::Declarations;
use crate::{Desk, Refusal};

/// Whether a command only reads, or writes to the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// It changes nothing in the store; it may write a file that the officer named.
    Read,
    /// It changes the store.
    Write,
}

/// The answer of a command, with what it changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// The answer itself.
    pub answer: Value,
    /// How many changes this run of the program has seen; a screen reads again when it grew.
    pub revision: u64,
    /// The ids of the documents that were touched while the command ran.
    pub touched: Vec<String>,
}

/// What a command does with a request.
type Run = dyn Fn(&Desk, Value) -> Result<Value, Refusal> + Send + Sync;

/// One command of the table.
pub struct Command {
    /// The name, noun and verb: `agenda_item.move`.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub about: &'static str,
    /// Whether it writes.
    pub access: Access,
    /// The action of the window that uses it; empty where no window needs it.
    pub window: &'static str,
    run: Box<Run>,
    request_schema: fn() -> Schema,
    answer_schema: fn() -> Schema,
    declare: fn(&mut Declarations) -> (String, String),
}

impl Command {
    /// A command that only reads.
    pub(crate) fn read<Q, A>(
        name: &'static str,
        about: &'static str,
        window: &'static str,
        run: fn(&Desk, Q) -> Result<A, Refusal>,
    ) -> Self
    where
        Q: DeserializeOwned + TS + JsonSchema + 'static,
        A: Serialize + TS + JsonSchema + 'static,
    {
        Self {
            name,
            about,
            access: Access::Read,
            window,
            run: Box::new(move |desk, request| {
                let request = serde_json::from_value(request).map_err(|error| Refusal::request(&error))?;
                let answer = run(desk, request)?;
                serde_json::to_value(answer).map_err(|error| Refusal::internal(&error.to_string()))
            }),
            request_schema: || SchemaGenerator::default().into_root_schema_for::<Q>(),
            answer_schema: || SchemaGenerator::default().into_root_schema_for::<A>(),
            declare: |declarations| (declarations.add::<Q>(), declarations.add::<A>()),
        }
    }

    /// A command that writes.
    pub(crate) fn write<Q, A>(
        name: &'static str,
        about: &'static str,
        window: &'static str,
        run: fn(&Desk, Q) -> Result<A, Refusal>,
    ) -> Self
    where
        Q: DeserializeOwned + TS + JsonSchema + 'static,
        A: Serialize + TS + JsonSchema + 'static,
    {
        Self { access: Access::Write, ..Self::read(name, about, window, run) }
    }

    /// Runs the command on a desk.
    ///
    /// # Errors
    /// A request that does not fit, a rule that refuses, a store or a file that fails.
    pub fn run(&self, desk: &Desk, request: Value) -> Result<Value, Refusal> {
        (self.run)(desk, request)
    }

    /// The JSON Schema of the request.
    pub fn request_schema(&self) -> Schema {
        (self.request_schema)()
    }

    /// The JSON Schema of the answer.
    pub fn answer_schema(&self) -> Schema {
        (self.answer_schema)()
    }

    /// Adds the types of request and answer to the declarations; answers their TypeScript names.
    pub(crate) fn declare(&self, declarations: &mut Declarations) -> (String, String) {
        (self.declare)(declarations)
    }
}

/// The answer of a command that has nothing to tell.
pub(crate) fn done(result: tashawur_domain::error::Result<()>) -> Result<Nothing, Refusal> {
    Ok(result.map(|()| Nothing {})?)
}
