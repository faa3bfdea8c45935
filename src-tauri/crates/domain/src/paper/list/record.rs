//! Which list is asked for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A list, and the day on which it stood so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "list", deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub enum ListChoice {
    /// The member states.
    Members {
        /// The day, such as `2021-06-10`.
        on: String,
    },
    /// The states that carry a distinction.
    Distinction {
        /// The day, such as `2021-06-10`.
        on: String,
        /// The distinction, such as `champion_country`.
        distinction: String,
        /// The id of the instrument for which they carry it; any, or none, when nothing is said.
        instrument: Option<String>,
    },
    /// The members of a body or a process.
    Body {
        /// The day, such as `2021-06-10`.
        on: String,
        /// The id of the body or the process.
        id: String,
    },
}
