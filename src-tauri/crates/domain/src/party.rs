//! Somebody who presents, hosts or speaks: a reference into the register, or a text.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tashawur_sheets::Pair;
use ts_rs::TS;

use crate::change::Change;
use crate::error::{Result, invalid};
use crate::register::{self, dated};
use crate::text;

/// A presenter or a host as it is stored: an entry of the register, or a text in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct Party {
    /// The id of a person, an organisation or a state; nothing when the party is a text.
    pub entry: Option<String>,
    /// The Arabic text, used when there is no entry.
    pub text_ar: String,
    /// The English text, used when there is no entry.
    pub text_en: String,
}

/// A party as it is shown: the names that the register gives it, or its own text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export_to = "types.ts")]
pub struct NamedParty {
    /// The id of the entry; nothing when the party is a text.
    pub entry: Option<String>,
    /// The Arabic name or text.
    pub name_ar: String,
    /// The English name or text.
    pub name_en: String,
}

impl NamedParty {
    /// The party with the names that the register gives it, those of `then` before those of today; its own texts
    /// stand in where there are none, such as for an entry that another laptop has not handed over yet.
    pub(crate) fn of(
        entry: Option<String>,
        then: Option<String>,
        now: (Option<String>, Option<String>),
        texts: (String, String),
    ) -> Self {
        if entry.is_none() {
            return Self { entry, name_ar: texts.0, name_en: texts.1 };
        }
        let names = dated::short(then, Pair::new(now.0.unwrap_or_default(), now.1.unwrap_or_default()));
        let choose = |name: String, text: String| if name.is_empty() { text } else { name };
        Self { entry, name_ar: choose(names.ar, texts.0), name_en: choose(names.en, texts.1) }
    }
}

/// The fields in which an item keeps a party.
pub(crate) struct PartyFields {
    entry: &'static str,
    text_ar: &'static str,
    text_en: &'static str,
}

/// The host of a meeting.
pub(crate) const HOST: PartyFields =
    PartyFields { entry: "host_entry", text_ar: "host_text_ar", text_en: "host_text_en" };

/// The presenter of an agenda item.
pub(crate) const PRESENTER: PartyFields =
    PartyFields { entry: "presenter_entry", text_ar: "presenter_text_ar", text_en: "presenter_text_en" };

/// A party whose texts are clean and whose entry exists.
///
/// # Errors
/// A text is too long, or nothing in the register has that id.
pub(crate) fn checked(rows: &Connection, party: &Party) -> Result<Party> {
    let entry = party.entry.clone().filter(|id| !id.is_empty());
    if let Some(id) = &entry {
        register::find_row(rows, id)?.ok_or_else(|| invalid("error-invalid-reference"))?;
    }
    Ok(Party { entry, text_ar: text::title(&party.text_ar)?, text_en: text::title(&party.text_en)? })
}

/// Writes a party that was checked.
///
/// # Errors
/// What the ground reports.
pub(crate) fn write(change: &mut Change<'_, '_>, fields: &PartyFields, party: &Party) -> Result<()> {
    change.set(fields.entry, party.entry.clone().unwrap_or_default())?;
    change.write(fields.text_ar, &party.text_ar)?;
    change.write(fields.text_en, &party.text_en)?;
    Ok(())
}
