//! Tags: a meeting and its items carry objectives and themes of the register, and are found from them.

use serde_json::{Value, json};
use tashawur_tests::{Office, office, refusals};

fn theme(office: &Office, name: &str) -> String {
    let values = json!({ "name_ar": name });
    office::id(&office.ask("register.create", json!({ "kind": "theme", "values": values })))
}

fn objective(office: &Office) -> String {
    let values = json!({ "name_ar": "تعزيز مسارات الهجرة النظامية", "sort": "objective", "number": 5 });
    office::id(&office.ask("register.create", json!({ "kind": "objective", "values": values })))
}

fn tags_of(office: &Office, meeting: &str) -> Value {
    office.ask("meeting.read", json!({ "id": meeting }))["tags"].clone()
}

#[test]
fn a_meeting_and_an_item_carry_tags_and_are_found_from_each_of_them() {
    let office = Office::of("Officer");
    let (theme, objective) = (theme(&office, "العمل اللائق"), objective(&office));
    let meeting = office.meeting(json!({ "ordinal": 7, "tags": [theme] }));
    let item = office.item(&meeting, None, json!({ "title_ar": "المسارات", "tags": [objective, theme] }));
    assert_eq!(tags_of(&office, &meeting), json!([theme]), "the meeting carries its own tags");
    let mut both = [theme.clone(), objective.clone()];
    both.sort();
    assert_eq!(office.shown(&meeting, &item)["tags"], json!(both), "the item carries both");

    let uses = office.ask("register.uses", json!({ "id": objective }));
    assert_eq!(uses[0]["item"], json!(item), "the item is found from the objective");
    assert_eq!(uses[0]["field"], "tags", "and it is said that it is a tag");

    office.edit(&meeting, &item, json!({ "tags": [objective] }));
    assert_eq!(office.shown(&meeting, &item)["tags"], json!([objective]), "one tag is taken away");
    office.ask("desk.undo", json!({}));
    assert_eq!(office.shown(&meeting, &item)["tags"], json!(both), "and comes back in one step");
}

#[test]
fn a_meeting_that_follows_another_takes_its_tags_over() {
    let office = Office::of("Officer");
    let theme = theme(&office, "العمل اللائق");
    let earlier = office.meeting(json!({ "ordinal": 7, "tags": [theme] }));
    office.item(&earlier, None, json!({ "title_ar": "المسارات", "tags": [theme] }));
    let later = office::id(&office.ask("meeting.create", json!({ "from": earlier, "values": {} })));
    assert_eq!(tags_of(&office, &later), json!([theme]), "the meeting keeps its tags");
    let agenda = office.ask("agenda.read", json!({ "id": later }));
    assert_eq!(agenda["items"][0]["tags"], json!([theme]), "and so do its items");
}

#[test]
fn only_objectives_and_themes_are_tags() {
    let office = Office::of("Officer");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let refused = |tag: &str| {
        let values = json!({ "tags": [tag] });
        office.refusal("meeting.edit", json!({ "id": meeting, "values": values }))
    };
    refusals::is_told(&refused("state:JO"), "error-invalid-reference");
    refusals::is_told(&refused("theme:nobody"), "error-invalid-reference");
    assert_eq!(tags_of(&office, &meeting), json!([]), "nothing was written");
}
