//! What is asked about files of contacts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_domain::contact::{ContactReport, ContactsKind};
use tashawur_domain::focal_point::ListLanguage;
use ts_rs::TS;

/// A file to look at.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub(crate) struct ContactPreviewRequest {
    /// The path of a .vcf, .csv, .xlsx or .ods file.
    pub path: String,
    /// What each column means, such as `email`; empty for nothing. Recognised by the headings when not given.
    #[serde(default)]
    pub mapping: Option<Vec<String>>,
}

/// A file to take in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub(crate) struct ContactImportRequest {
    /// The path of the file.
    pub path: String,
    /// What each column means, as previewed.
    #[serde(default)]
    pub mapping: Option<Vec<String>>,
    /// The hash that the preview gave, so that nothing goes in that nobody has seen.
    pub hash: String,
}

/// A column of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub(crate) struct ContactColumn {
    /// Its heading in the file.
    pub heading: String,
    /// What it means, such as `email`; empty for nothing.
    pub meaning: String,
    /// The first cell that says something, so that the officer can tell what it is.
    pub example: String,
}

/// What a file would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub(crate) struct ContactPreview {
    /// The hash of the file, to be given back with the import.
    pub hash: String,
    /// The columns of a table; none for cards.
    pub columns: Vec<ContactColumn>,
    /// The rows and their counts; empty when no column for a name or an address is known.
    pub report: ContactReport,
}

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts", optional_fields)]
pub(crate) struct ContactExportRequest {
    /// Where to write it.
    pub path: String,
    /// Which contacts.
    pub kind: ContactsKind,
    /// The format.
    pub format: ContactFormat,
    /// The language of the headings.
    #[serde(default)]
    pub language: Option<ListLanguage>,
    /// Only the focal points of this day; earlier ones too when nothing is said.
    #[serde(default)]
    pub on: Option<String>,
}

/// The format of a file of contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "types.ts")]
pub(crate) enum ContactFormat {
    /// Cards.
    Vcf,
    /// A table as a text.
    Csv,
    /// A spreadsheet.
    Xlsx,
}
