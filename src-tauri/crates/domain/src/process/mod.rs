//! Consultative processes: what they were called when, and the dates from which they are counted.

use crate::organisation::{MEMBER, rules};
use crate::register::shape::{Group, Part, Shape, Title, choice, date, email, entry, line, text};
use crate::state::DATED_NAME;

/// A consultative process.
pub(crate) const SHAPE: Shape = Shape {
    kind: "process",
    group: Group::Bodies,
    title: Title::Name,
    fields: &[
        line("name_ar"),
        line("name_en"),
        line("long_name_ar").called("full_name"),
        line("long_name_en").called("full_name"),
        line("acronym"),
        date("decided_on"),
        date("first_meeting"),
        date("launched_on"),
        entry("secretariat", &["organisation"]),
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
                choice("sort", &["parent", "supports", "consults", "secretariat", "coordinates"])
                    .called("relation"),
                entry("target", &["organisation", "process"]).called("other_body"),
                date("starts"),
                date("ends"),
            ],
            ordered: false,
            on_timeline: false,
        },
        MEMBER,
    ],
    rules: rules::of_process,
};
