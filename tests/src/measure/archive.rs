//! A large archive, written by one batch of commands.

use serde_json::json;
use tashawur_tests::{Office, content, office::id};

/// Writes an archive of `meetings` meetings with `items` items each into a folder.
///
/// The first meeting is made item by item; the others are made from it, each with a theme and a day of its own, and
/// with each of them the register grows by a person, a focal point and an edition.
pub(crate) fn write(folder: &str, meetings: usize, items: usize) {
    let office = Office::in_folder(folder.as_ref());
    let first = content::meeting_of(&office, items);
    let series = id(&office.ask(
        "register.create",
        json!({ "kind": "series", "values": { "name_ar": "الدورة السنوية", "sort": "meeting" } }),
    ));
    for number in 1..meetings {
        let theme = format!("موضوع الاجتماع رقم {number}");
        let starts = format!("{}-{:02}-15", 2010 + number % 30, number % 12 + 1);
        office.ask(
            "meeting.create",
            json!({ "from": first, "values": { "theme_ar": theme, "ordinal": number % 99 + 1, "starts": starts } }),
        );
        enter(&office, number, &series, &starts);
    }
}

/// Enters in the register what comes with a meeting: somebody who speaks for a state, and an edition.
fn enter(office: &Office, number: usize, series: &str, starts: &str) {
    let person = json!({ "name_ar": format!("موظف رقم {number}"), "name_en": format!("Official {number}") });
    let person = id(&office.ask("register.create", json!({ "kind": "person", "values": person })));
    let focal_point = json!({ "person": person, "state": "state:JO", "starts": starts });
    office.ask("register.create", json!({ "kind": "focal_point", "values": focal_point }));
    let edition = json!({ "series": series, "name_ar": format!("دورة رقم {number}"), "starts": starts });
    office.ask("register.create", json!({ "kind": "edition", "values": edition }));
}
