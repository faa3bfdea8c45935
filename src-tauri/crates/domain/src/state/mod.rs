//! Member states and other states: names and standing with the days on which they were in force.

mod distinguished;
mod members;
mod names;

pub use distinguished::{DistinguishedRequest, DistinguishedState, distinguished};
pub(crate) use members::day;
pub use members::{MemberState, MembersRequest, StateOrder, members};

use crate::register::shape::{
    Group, Part, Shape, Title, choice, country_code, date, email, entry, flag, line, no_rules, number, text,
};

/// A part that gives an earlier or later name: of a state, a process, an organisation.
pub(crate) const DATED_NAME: Part = Part {
    kind: crate::register::DATED_NAME,
    fields: &[
        line("name_ar"),
        line("name_en"),
        line("long_name_ar").called("official_name"),
        line("long_name_en").called("official_name"),
        date("starts").called("valid_from"),
        date("ends").called("valid_to"),
        line("source"),
    ],
    ordered: false,
    on_timeline: false,
};

/// A state.
pub(crate) const SHAPE: Shape = Shape {
    kind: "state",
    group: Group::States,
    title: Title::Name,
    fields: &[
        line("name_ar").called("short_name"),
        line("name_en").called("short_name"),
        line("long_name_ar").called("official_name"),
        line("long_name_en").called("official_name"),
        country_code("code"),
        number("order", 1, 999),
        email("email"),
        line("telephone"),
        text("variants"),
        text("note_ar"),
        text("note_en"),
        line("source"),
    ],
    parts: &[
        DATED_NAME,
        Part {
            kind: "standing",
            fields: &[
                choice("sort", &["member", "suspended", "observer", "not_member"]).called("standing"),
                date("starts"),
                date("ends"),
                line("note_ar"),
                line("note_en"),
                line("source"),
            ],
            ordered: false,
            on_timeline: true,
        },
        Part {
            kind: "distinction",
            fields: &[
                choice("sort", &["champion_country", "resettlement_state", "host_country"])
                    .called("distinction"),
                entry("instrument", &["instrument"]),
                date("starts"),
                date("ends"),
                line("source"),
            ],
            ordered: false,
            on_timeline: false,
        },
        Part {
            kind: "state_programme",
            fields: &[
                line("title_ar"),
                line("title_en"),
                choice("sort", &["new", "emerging", "established"]).called("programme_stage"),
                date("starts"),
                date("ends"),
                flag("resettlement"),
                line("source"),
            ],
            ordered: false,
            on_timeline: false,
        },
    ],
    rules: no_rules,
};
