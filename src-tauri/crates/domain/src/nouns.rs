//! Every noun that lives in a store, as the ground wants to know them.

use std::sync::LazyLock;

use tashawur_journal::{Noun, Nouns};

use crate::meeting::Meeting;
use crate::register::{ENTRY_SCHEMA, EntryKind, RegisterNoun};
use crate::search::index;
use crate::settings::SettingsNoun;

/// Raised by one whenever the shared rows are derived differently.
const SHARED_VERSION: u32 = 1;

static SHARED_SCHEMA: LazyLock<String> = LazyLock::new(|| format!("{}{}", index::SCHEMA, ENTRY_SCHEMA));

/// All nouns of the domain with the tables they share.
pub fn nouns() -> Nouns {
    let mut nouns: Vec<Box<dyn Noun>> = vec![Box::new(Meeting), Box::new(SettingsNoun)];
    for kind in EntryKind::ALL {
        nouns.push(Box::new(RegisterNoun(kind)));
    }
    Nouns {
        shared_schema: SHARED_SCHEMA.as_str(),
        shared_tables: &["search_row", "entry", "entry_name"],
        shared_version: SHARED_VERSION,
        nouns,
    }
}
