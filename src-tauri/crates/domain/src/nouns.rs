//! Every noun that lives in a store, as the ground wants to know them.

use std::sync::LazyLock;

use tashawur_journal::{Noun, Nouns};

use crate::meeting::Meeting;
use crate::register::{self, RegisterNoun, Shape};
use crate::search::index;
use crate::settings::SettingsNoun;
use crate::{
    edition, focal_point, holiday, instrument, objective, organisation, person, process, saved_search,
    series, state, term, theme,
};

/// Raised by one whenever the shared rows are derived differently.
const SHARED_VERSION: u32 = 4;

/// The nouns of the register, in its order.
static SHAPES: [&Shape; 13] = [
    &state::SHAPE,
    &person::SHAPE,
    &focal_point::SHAPE,
    &organisation::SHAPE,
    &process::SHAPE,
    &instrument::SHAPE,
    &objective::SHAPE,
    &theme::SHAPE,
    &series::SHAPE,
    &edition::SHAPE,
    &holiday::SHAPE,
    &term::SHAPE,
    &saved_search::SHAPE,
];

static SHARED_SCHEMA: LazyLock<String> = LazyLock::new(|| format!("{}{}", index::SCHEMA, register::SCHEMA));

/// The nouns of the register.
pub fn shapes() -> &'static [&'static Shape] {
    &SHAPES
}

/// The noun of the register with this kind.
pub fn shape(kind: &str) -> Option<&'static Shape> {
    SHAPES.iter().copied().find(|shape| shape.kind == kind)
}

/// All nouns of the domain with the tables they share.
pub fn nouns() -> Nouns {
    let mut nouns: Vec<Box<dyn Noun>> = vec![Box::new(Meeting), Box::new(SettingsNoun)];
    nouns.extend(SHAPES.iter().map(|shape| Box::new(RegisterNoun(shape)) as Box<dyn Noun>));
    Nouns {
        shared_schema: SHARED_SCHEMA.as_str(),
        shared_tables: &[
            index::TABLES[0],
            index::TABLES[1],
            register::TABLES[0],
            register::TABLES[1],
            register::TABLES[2],
            register::TABLES[3],
        ],
        shared_version: SHARED_VERSION,
        nouns,
    }
}
