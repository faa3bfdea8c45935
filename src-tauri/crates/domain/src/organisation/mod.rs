//! Organisations and bodies: what they are, how they relate, who sits in them, for how long and under whom.

mod chairs;
mod lineage;
mod mandate;
mod names;
mod period;
pub mod picture;
mod recommendation;
mod relations;
pub(crate) mod rules;
#[cfg(test)]
mod tests;
mod view;

pub use chairs::{ChairTerm, ChairYear};
pub use lineage::{LineageSide, LineageStep};
pub(crate) use mandate::ends as mandate_end;
pub use mandate::{MandateStatus, MandateView};
pub use names::NamedOn;
pub use recommendation::{OriginView, OutputView, RecommendationView, TopicView};
pub use view::{BodyView, BodyViewRequest, MemberView, RelationView, view};

use crate::register::shape::{
    Group, Part, Shape, Title, choice, date, email, entries, entry, line, number, text,
};
use crate::state::DATED_NAME;

/// How one body relates to another; the body that carries the part is the one that acts.
const RELATIONS: &[&str] = &[
    "parent",
    "supports",
    "consults",
    "secretariat",
    "manages",
    "implements",
    "coordinates",
    "co_leads",
    "partner",
    "reviews",
];

/// The kinds of body.
const SORTS: &[&str] = &[
    "organisation",
    "department",
    "process",
    "forum",
    "working_group",
    "advisory_group",
    "steering_committee",
    "task_force",
    "network",
    "facility",
    "initiative",
    "fund",
];

/// Whoever can be a member, a holder of a seat or a partner.
const PARTIES: &[&str] = &["person", "organisation", "state"];

/// An organisation or a body.
pub(crate) const SHAPE: Shape = Shape {
    kind: "organisation",
    group: Group::Bodies,
    title: Title::Name,
    fields: &[
        line("name_ar"),
        line("name_en"),
        line("long_name_ar").called("full_name"),
        line("long_name_en").called("full_name"),
        line("acronym"),
        choice("sort", SORTS).called("body_sort"),
        line("number_ar"),
        line("number_en"),
        date("founded"),
        date("dissolved"),
        entry("predecessor", &["organisation"]),
        date("renamed_on"),
        choice("led_by", &["states", "organisations", "government_and_ngo", "refugees"]),
        line("place_ar"),
        line("place_en"),
        entries("member_categories", &["theme"]),
        entries("themes", &["theme"]),
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
            kind: "relation",
            fields: &[
                choice("sort", RELATIONS).called("relation"),
                entry("target", &["organisation", "process", "series"]).called("other_body"),
                date("starts"),
                date("ends"),
                line("note_ar"),
                line("note_en"),
            ],
            ordered: false,
            on_timeline: false,
        },
        MEMBER,
        Part {
            kind: "mandate",
            fields: &[
                line("title_ar"),
                line("title_en"),
                date("starts"),
                number("months", 1, 1_200),
                number("extension_months", 1, 1_200),
                line("note_ar"),
                line("note_en"),
                line("source"),
            ],
            ordered: false,
            on_timeline: true,
        },
        Part {
            kind: "mandate_topic",
            fields: &[line("title_ar"), line("title_en")],
            ordered: true,
            on_timeline: false,
        },
        Part {
            kind: "recommendation",
            fields: &[
                line("title_ar").called("recommendation"),
                line("title_en").called("recommendation"),
                line("topic_ar"),
                line("topic_en"),
                line("addressee_ar"),
                line("addressee_en"),
                choice("status", &["made", "accepted", "done", "dropped"]).called("recommendation_status"),
                entry("led_to", &["organisation"]),
                date("starts").called("made_on"),
            ],
            ordered: true,
            on_timeline: false,
        },
        Part {
            kind: "chair_term",
            fields: &[
                choice("seat", &["government", "non_governmental"]),
                entry("state", &["state"]),
                entry("holder", PARTIES),
                line("name_ar"),
                line("name_en"),
                date("starts"),
                date("ends"),
                line("source"),
            ],
            ordered: false,
            on_timeline: true,
        },
        Part {
            kind: "body_objective",
            fields: &[line("title_ar"), line("title_en")],
            ordered: true,
            on_timeline: false,
        },
        Part {
            kind: "service",
            fields: &[line("title_ar"), line("title_en")],
            ordered: true,
            on_timeline: false,
        },
        Part {
            kind: "output",
            fields: &[
                line("title_ar"),
                line("title_en"),
                choice("sort", &["report", "handbook", "training", "project", "guide", "other"])
                    .called("output_sort"),
                date("starts").called("made_on"),
                entries("partners", PARTIES),
                line("source"),
            ],
            ordered: true,
            on_timeline: false,
        },
        FIGURE,
    ],
    rules: rules::of_body,
};

/// A member: of a body, of a process.
pub(crate) const MEMBER: Part = Part {
    kind: "member",
    fields: &[
        entry("party", PARTIES),
        line("name_ar"),
        line("name_en"),
        line("represents_ar"),
        line("represents_en"),
        choice("level", &["national", "regional", "global"]).called("governance_level"),
        date("starts"),
        date("ends"),
    ],
    ordered: false,
    on_timeline: false,
};

/// A figure with its qualifier: of a body, of an edition.
pub(crate) const FIGURE: Part = Part {
    kind: "figure",
    fields: &[
        line("title_ar").called("figure"),
        line("title_en").called("figure"),
        number("value", 0, 9_000_000_000_000),
        choice("qualifier", &["exactly", "more_than", "at_least", "about", "less_than"]),
        line("unit_ar"),
        line("unit_en"),
        date("starts").called("as_of"),
        line("source"),
    ],
    ordered: false,
    on_timeline: false,
};
