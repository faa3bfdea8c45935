//! A file of contacts, whatever its format, as rows.

use std::collections::BTreeSet;
use std::path::Path;

use sha2::{Digest, Sha256};
use tashawur_documents::kind::{Kind, kind_of};
use tashawur_documents::vcard::{CardError, CardFault};
use tashawur_documents::{table, vcard};
use tashawur_domain::contact::{Incoming, NoRow, Reason, meanings, of_card, of_table};
use tashawur_sheets::Table;

use super::record::ContactColumn;
use super::refusal::refused;
use crate::{Code, Refusal, file};

/// The meanings by one of which somebody can be told.
const TELLING: [&str; 6] = ["name", "name_ar", "name_en", "given", "family", "email"];

/// A file that was read.
pub(super) struct Source {
    /// The hash of its bytes.
    pub(super) hash: String,
    /// The columns of a table.
    pub(super) columns: Vec<ContactColumn>,
    /// The rows or cards.
    pub(super) rows: Vec<Result<Incoming, NoRow>>,
    cards: bool,
}

impl Source {
    /// Whether anybody can be recognised in it.
    pub(super) fn can_be_told(&self) -> bool {
        self.cards || self.columns.iter().any(|column| TELLING.contains(&column.meaning.as_str()))
    }
}

/// Reads a file; the meanings of its columns come from `mapping`, else from the headings.
pub(super) fn read(path: &str, mapping: Option<Vec<String>>) -> Result<Source, Refusal> {
    let path = Path::new(path);
    let bytes = file::read(path, table::MOST_BYTES as u64)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    if is_cards(&name, &bytes) {
        let cards = vcard::read(&bytes).map_err(refused)?;
        let rows = cards.into_iter().enumerate().map(|(at, card)| match card {
            Ok(card) => Ok(of_card(at + 1, &card)),
            Err(error) => Err(spoilt(&error)),
        });
        return Ok(Source { hash, columns: Vec::new(), rows: rows.collect(), cards: true });
    }
    let table = table::read(&bytes, &name).map_err(refused)?;
    let columns = columns(&table, mapping)?;
    let meanings: Vec<String> = columns.iter().map(|column| column.meaning.clone()).collect();
    let rows = of_table(table, &meanings).into_iter().map(Ok).collect();
    Ok(Source { hash, columns, rows, cards: false })
}

/// Whether a file holds cards: its name says so, or its content does where the name says nothing else.
fn is_cards(name: &str, bytes: &[u8]) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let table = ["csv", "tsv", "xlsx", "xlsm", "xls", "ods"].contains(&ending.as_str());
    ending == "vcf" || (!table && kind_of(bytes) == Kind::Vcf)
}

/// The columns with what they mean: what the officer says, or else what their headings say.
fn columns(table: &Table, mapping: Option<Vec<String>>) -> Result<Vec<ContactColumn>, Refusal> {
    let mapping = mapping.unwrap_or_else(|| {
        let recognised = meanings(&table.header).into_iter();
        recognised.map(|column| column.unwrap_or_default().to_owned()).collect()
    });
    let mut seen = BTreeSet::new();
    let mut columns = Vec::new();
    for (at, heading) in table.header.iter().enumerate() {
        let meaning = mapping.get(at).cloned().unwrap_or_default();
        if !meaning.is_empty() && !seen.insert(meaning.clone()) {
            let args = [("column", heading.clone())];
            return Err(Refusal::new(Code::Invalid, "error-contact-column-twice", &args));
        }
        let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
        let example = cells.map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default();
        let example = example.chars().take(80).collect();
        columns.push(ContactColumn { heading: heading.clone(), meaning, example });
    }
    Ok(columns)
}

/// A card that could not be read, as a row with its reason.
fn spoilt(error: &CardError) -> NoRow {
    let (message, args) = match &error.fault {
        CardFault::NoName => ("error-contact-card-no-name", Vec::new()),
        CardFault::NoEnd => ("error-contact-card-no-end", Vec::new()),
        CardFault::Version(version) => ("error-contact-card-version", vec![("value", version.clone())]),
        CardFault::TooLong => ("error-contact-card-too-long", Vec::new()),
    };
    NoRow { number: u32::try_from(error.number).unwrap_or(u32::MAX), reason: Reason { message, args } }
}
