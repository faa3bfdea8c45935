//! What a meeting follows up (row 003-13).

use serde_json::{Value, json};
use tashawur_tests::{Office, office::id, refusals};

fn edition(office: &Office, name_ar: &str) -> String {
    let values = json!({ "name_ar": name_ar, "name_en": "Forum", "starts": "2022-05" });
    id(&office.ask("register.create", json!({ "kind": "edition", "values": values })))
}

fn read(office: &Office, meeting: &str) -> Value {
    office.ask("meeting.read", json!({ "id": meeting }))
}

fn follow_up(office: &Office, meeting: &str, before: &str) -> Value {
    office.ask("meeting.edit", json!({ "id": meeting, "values": { "follows_up": before } }))
}

#[test]
fn a_meeting_follows_up_an_edition_and_both_show_it_003_13() {
    let office = Office::of("Officer");
    let forum = edition(&office, "المنتدى الأول");
    let panel =
        office.meeting(json!({ "kind": "panel", "typed_title_ar": "جلسة نقاشية", "follows_up": forum }));
    let shown = read(&office, &panel);
    assert_eq!(shown["follows_up"]["title_ar"], "المنتدى الأول");
    assert_eq!(shown["follows_up"]["kind"], "edition");
    let other = office.ask("edition.read", json!({ "id": forum }));
    assert_eq!(other["followed_by"][0]["title_ar"], "جلسة نقاشية", "the edition shows the meeting");
    let uses = office.ask("register.uses", json!({ "id": forum }));
    assert_eq!(uses[0]["document"], json!(panel), "so do the links of the edition");
    assert_eq!(uses[0]["field"], "follows_up");
    let undone = follow_up(&office, &panel, "");
    assert_eq!(undone["follows_up"], Value::Null, "it can be taken away");
    assert_eq!(office.ask("edition.read", json!({ "id": forum }))["followed_by"], json!([]));
    office.ask("desk.undo", json!({}));
    assert_eq!(read(&office, &panel)["follows_up"]["id"], json!(forum), "and undone");
}

#[test]
fn a_meeting_follows_up_a_meeting_and_both_show_it_003_13() {
    let office = Office::of("Officer");
    let seventh = office.meeting(json!({ "ordinal": 7 }));
    let panel = office.meeting(json!({ "kind": "panel", "typed_title_ar": "جلسة نقاشية" }));
    follow_up(&office, &panel, &seventh);
    assert_eq!(read(&office, &seventh)["followed_by"][0]["id"], json!(panel));
    office.ask("meeting.delete", json!({ "id": panel }));
    assert_eq!(read(&office, &seventh)["followed_by"], json!([]), "a deleted meeting follows up nothing");
    office.ask("meeting.restore", json!({ "id": panel }));
    assert_eq!(read(&office, &seventh)["followed_by"][0]["id"], json!(panel), "until it is brought back");
    let next = id(&office.ask("meeting.create", json!({ "from": panel, "values": {} })));
    assert_eq!(read(&office, &next)["follows_up"], Value::Null, "a new meeting takes no such link over");
}

#[test]
fn a_circle_that_two_laptops_close_apart_is_a_problem_of_each_meeting_until_a_link_is_taken_away() {
    let (samar, karim) = (Office::of("سمر"), Office::of("Karim"));
    let first = samar.meeting(json!({ "ordinal": 7 }));
    let second = samar.meeting(json!({ "ordinal": 8 }));
    let apart = samar.meeting(json!({ "ordinal": 9 }));
    follow_up(&samar, &apart, &first);
    karim.ask("desk.take_back", json!({ "folder": samar.store() }));
    follow_up(&samar, &second, &first);
    follow_up(&karim, &first, &second);
    samar.ask("desk.take_back", json!({ "folder": karim.store() }));
    for meeting in [&first, &second] {
        let problem = read(&samar, meeting)["problems"][0].clone();
        assert_eq!(problem["message_id"], "error-follow-circle", "{meeting} is in the circle");
    }
    assert_eq!(read(&samar, &apart)["problems"], json!([]), "what only leads into the circle is not in it");
    assert_eq!(follow_up(&samar, &first, "")["problems"], json!([]), "a link that is taken away opens it");
    assert_eq!(read(&samar, &second)["problems"], json!([]));
}

#[test]
fn nothing_follows_up_itself_by_way_of_others_either_003_13() {
    let office = Office::of("Officer");
    let forum = edition(&office, "المنتدى الأول");
    let first = office.meeting(json!({ "ordinal": 7 }));
    let second = office.meeting(json!({ "ordinal": 8 }));
    follow_up(&office, &first, &forum);
    follow_up(&office, &second, &first);
    let refused = |request: Value, name: &str| {
        refusals::is_told(&office.refusal(name, request), "error-invalid-follow-cycle");
    };
    for before in [&first, &second] {
        refused(json!({ "id": first, "values": { "follows_up": before } }), "meeting.edit");
    }
    refused(json!({ "id": forum, "values": { "follows_up": second } }), "register.edit");
    let state = json!({ "id": first, "values": { "follows_up": "state:JO" } });
    refusals::is_told(&office.refusal("meeting.edit", state), "error-invalid-reference");
    assert_eq!(read(&office, &first)["follows_up"]["id"], json!(forum), "and nothing was changed");
}
