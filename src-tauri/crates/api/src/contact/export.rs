//! Writing contacts to a file.

use std::path::Path;

use chrono::NaiveDate;
use tashawur_documents::{table, vcard};
use tashawur_domain::contact::{self, ContactsKind};
use tashawur_domain::focal_point::ListLanguage;
use tashawur_i18n::{Language, plain, text};
use tashawur_sheets::Tongue;

use super::record::{ContactExportRequest, ContactFormat};
use super::refusal::refused;
use crate::file::{self, Saved};
use crate::{Code, Desk, Refusal};

/// Writes people or focal points where the officer wants them.
pub(super) fn export(desk: &Desk, request: ContactExportRequest) -> Result<Saved, Refusal> {
    let (language, tongue) = match request.language.unwrap_or_default() {
        ListLanguage::Ar => (Language::Arabic, Tongue::Arabic),
        ListLanguage::En => (Language::English, Tongue::English),
    };
    let on = request.on.filter(|day| !day.is_empty()).map(|day| day_of(&day)).transpose()?;
    let contacts = contact::export(&desk.journal, request.kind, language, on)?;
    let bytes = match request.format {
        ContactFormat::Vcf => vcard::write(&contacts.cards),
        ContactFormat::Csv => table::write_csv(&contacts.table),
        ContactFormat::Xlsx => {
            let name = match request.kind {
                ContactsKind::People => text::register_kinds_person(language),
                ContactsKind::FocalPoints => text::register_kinds_focal_point(language),
            };
            table::write_xlsx(&contacts.table, tongue, &plain(&name)).map_err(refused)?
        }
    };
    file::save(Path::new(&request.path), &bytes)
}

fn day_of(text: &str) -> Result<NaiveDate, Refusal> {
    text.parse().map_err(|_| Refusal::new(Code::Invalid, "error-invalid-day", &[("value", text.to_owned())]))
}
