//! Errors at the border: a code for whoever acts on it, and a sentence for the officer.

use std::collections::BTreeMap;

use serde::Serialize;
use tashawur_domain::error::Error as DomainError;
use tashawur_i18n::Language;
use tashawur_journal::Error as JournalError;

/// What a caller can act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// A value breaks a rule.
    Invalid,
    /// Nothing has this id.
    NotFound,
    /// The store is open for reading only.
    ReadOnly,
    /// Another program has the store open.
    Locked,
    /// The store is damaged.
    Damaged,
    /// A newer program wrote the store.
    NewerStore,
    /// A file or a folder could not be read or written.
    Io,
    /// A Word template cannot be used.
    Template,
    /// A fault of the program.
    Internal,
}

/// A command's refusal: the sentence is formatted by whoever shows it, in the language of the moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// What a caller can act on.
    pub code: Code,
    /// The key of the sentence in `error.ftl`.
    pub message_id: String,
    /// The arguments of the sentence.
    pub args: BTreeMap<String, String>,
}

impl Refusal {
    /// A refusal with a sentence and its arguments.
    pub fn new(code: Code, message: &str, args: &[(&str, String)]) -> Self {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Self { code, message_id: message.to_owned(), args }
    }

    /// A request that does not fit its command.
    pub(crate) fn request(error: &serde_json::Error) -> Self {
        Self::new(Code::Invalid, "error-request", &[("reason", error.to_string())])
    }

    /// A fault of the program; the detail goes to the log and to whoever helps.
    pub(crate) fn internal(detail: &str) -> Self {
        Self::new(Code::Internal, "error-internal", &[("detail", detail.to_owned())])
    }

    /// The sentence in a language.
    pub fn sentence(&self, language: Language) -> String {
        let args: Vec<(&str, tashawur_i18n::Arg)> =
            self.args.iter().map(|(name, value)| (name.as_str(), argument(value))).collect();
        tashawur_i18n::format(language, &self.message_id, &args).unwrap_or_else(|| self.message_id.clone())
    }
}

/// A count chooses a plural form; everything else is a text.
fn argument(value: &str) -> tashawur_i18n::Arg {
    match value.parse::<u64>() {
        Ok(number) if number.to_string() == value => number.into(),
        _ => value.into(),
    }
}

/// What cannot be found, each noun with a sentence of its own.
fn not_found(kind: &str) -> Refusal {
    let message = match kind {
        "meeting" => "error-not-found-meeting",
        "agenda_item" => "error-not-found-item",
        "programme_day" => "error-not-found-day",
        "document" => "error-not-found-document",
        "attachment" => "error-not-found-attachment",
        "entry" => "error-not-found-entry",
        "version" => "error-not-found-version",
        _ => "error-not-found",
    };
    Refusal::new(Code::NotFound, message, &[])
}

impl From<DomainError> for Refusal {
    fn from(error: DomainError) -> Self {
        match error {
            DomainError::Invalid { message, args } => Self::new(Code::Invalid, message, &args),
            DomainError::NotFound { kind } => not_found(kind),
            DomainError::Journal(error) => error.into(),
            DomainError::Rows(error) => JournalError::from(error).into(),
        }
    }
}

impl From<JournalError> for Refusal {
    fn from(error: JournalError) -> Self {
        let path = |path: &std::path::Path| [("path", path.display().to_string())];
        match &error {
            JournalError::Locked(at) => Self::new(Code::Locked, "error-locked", &path(at)),
            JournalError::ReadOnly => Self::new(Code::ReadOnly, "error-read-only", &[]),
            JournalError::FolderReadOnly(_) => Self::new(Code::Io, "error-store-folder-read-only", &[]),
            JournalError::DiskFull => Self::new(Code::Io, "error-store-disk-full", &[]),
            JournalError::Damaged(_) => Self::new(Code::Damaged, "error-damaged", &[]),
            JournalError::Foreign(at) => Self::new(Code::Damaged, "error-foreign-store", &path(at)),
            JournalError::Synchronised(at) => Self::new(Code::Io, "error-synchronised-folder", &path(at)),
            JournalError::NoStore(at) => Self::new(Code::NotFound, "error-no-store", &path(at)),
            JournalError::CopyHasMore(count) => {
                Self::new(Code::Io, "error-copy-has-more", &[("count", count.to_string())])
            }
            JournalError::OwnFolder => Self::new(Code::Invalid, "error-copy-same-folder", &[]),
            JournalError::NotFound(_) => Self::new(Code::NotFound, "error-not-found", &[]),
            JournalError::TooLarge(bytes) => Self::new(
                Code::Io,
                "error-attachment-too-large",
                &[("megabytes", (bytes / 1_000_000).to_string())],
            ),
            JournalError::Io(_) => Self::new(Code::Io, "error-store-io", &[]),
            _ => Self::internal(&error.to_string()),
        }
    }
}

impl From<tashawur_documents::Error> for Refusal {
    fn from(error: tashawur_documents::Error) -> Self {
        use tashawur_documents::Error;
        match &error {
            Error::TemplateLacks(lacking) => {
                Self::new(Code::Template, "error-template-lacks", &[("list", lacking.join(", "))])
            }
            Error::NotADocx => Self::new(Code::Template, "error-template-not-word", &[]),
            Error::Encrypted => Self::new(Code::Template, "error-template-encrypted", &[]),
            Error::TooLarge { .. } | Error::TooManyParts { .. } => {
                Self::new(Code::Template, "error-template-too-large", &[])
            }
            _ => Self::new(Code::Template, "error-template-damaged", &[]),
        }
    }
}

impl From<tashawur_pdf::Error> for Refusal {
    fn from(error: tashawur_pdf::Error) -> Self {
        use tashawur_pdf::Error;
        match &error {
            Error::Page => Self::new(Code::Template, "error-template-page", &[]),
            Error::Logo(_) => Self::new(Code::Template, "error-template-logo", &[]),
            _ => Self::new(Code::Internal, "error-pdf-failed", &[("detail", error.to_string())]),
        }
    }
}
