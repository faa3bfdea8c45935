//! What is deleted is brought back before it is changed; until then nothing is written into it.

use serde_json::{Value, json};
use tashawur_api::Code;
use tashawur_api::i18n::Language;
use tashawur_tests::{Office, office, refusals};

/// The command is refused with this sentence, and nothing was written.
fn refused(office: &Office, command: &str, request: Value, message: &str) {
    let before = office.ask("desk.read", json!({}))["undo"].clone();
    let refusal = office.refusal(command, request);
    refusals::is_a_sentence(&refusal);
    assert_eq!((refusal.code, refusal.message_id.as_str()), (Code::Invalid, message), "{command}");
    assert!(refusal.sentence(Language::English).contains("Bring it back"), "{command} says what to do");
    assert_eq!(office.ask("desk.read", json!({}))["undo"], before, "{command} wrote nothing");
}

#[test]
fn nothing_is_written_into_a_deleted_meeting_before_it_is_brought_back() {
    let office = Office::of("سمر");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "بند" }));
    let day = office::id(&office.ask("programme_day.create", json!({ "meeting": meeting, "values": {} })));
    office.ask("meeting.delete", json!({ "id": meeting }));
    let values = json!({ "title_ar": "آخر" });
    let gone = "error-deleted-meeting";
    refused(&office, "meeting.edit", json!({ "id": meeting, "values": { "ordinal": 8 } }), gone);
    refused(&office, "agenda_item.create", json!({ "meeting": meeting, "values": values }), gone);
    refused(&office, "agenda_item.edit", json!({ "meeting": meeting, "item": item, "values": values }), gone);
    refused(&office, "agenda_item.move", json!({ "meeting": meeting, "item": item }), gone);
    refused(&office, "agenda_item.delete", json!({ "meeting": meeting, "item": item }), gone);
    refused(&office, "agenda_item.restore", json!({ "meeting": meeting, "item": item }), gone);
    refused(&office, "programme_day.create", json!({ "meeting": meeting, "values": {} }), gone);
    refused(&office, "programme_day.delete", json!({ "meeting": meeting, "day": day }), gone);
    let edit = json!({ "meeting": meeting, "day": day, "values": { "start": "09:30" } });
    refused(&office, "programme_day.edit", edit, gone);
    refused(&office, "document.create", json!({ "meeting": meeting, "item": item, "values": values }), gone);

    office.ask("meeting.restore", json!({ "id": meeting }));
    office.edit(&meeting, &item, values);
    assert_eq!(office.shown(&meeting, &item)["title_ar"], "آخر", "once it is back, work goes on");
}

#[test]
fn nothing_is_written_into_a_deleted_item_nor_under_it() {
    let office = Office::of("سمر");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let item = office.item(&meeting, None, json!({ "title_ar": "بند" }));
    let under = office.item(&meeting, Some(&item), json!({ "title_ar": "بند فرعي" }));
    let other = office.item(&meeting, None, json!({ "title_ar": "غيره" }));
    let request = json!({ "meeting": meeting, "item": under, "values": { "title_ar": "وثيقة" } });
    let document = office::id(&office.ask("document.create", request));
    office.ask("agenda_item.delete", json!({ "meeting": meeting, "item": item }));
    let (values, gone) = (json!({ "title_ar": "آخر" }), "error-deleted-item");
    for item in [&item, &under] {
        refused(
            &office,
            "agenda_item.edit",
            json!({ "meeting": meeting, "item": item, "values": values }),
            gone,
        );
        refused(&office, "agenda_item.move", json!({ "meeting": meeting, "item": item }), gone);
        refused(
            &office,
            "agenda_item.move",
            json!({ "meeting": meeting, "item": other, "parent": item }),
            gone,
        );
        let below = json!({ "meeting": meeting, "parent": item, "values": values });
        refused(&office, "agenda_item.create", below, gone);
        refused(
            &office,
            "document.create",
            json!({ "meeting": meeting, "item": item, "values": values }),
            gone,
        );
    }
    let edit = json!({ "meeting": meeting, "document": document, "values": values });
    refused(&office, "document.edit", edit.clone(), gone);

    office.ask("desk.undo", json!({}));
    assert_eq!(office.column(&meeting, "id").len(), 3, "a deletion is undone as before");
    office.ask("document.edit", edit.clone());
    office.ask("document.delete", json!({ "meeting": meeting, "document": document }));
    refused(&office, "document.edit", edit, "error-deleted-document");
    office.ask("document.restore", json!({ "meeting": meeting, "document": document }));
    office.ask("desk.undo", json!({}));
    office.ask("desk.undo", json!({}));
    assert_eq!(office.shown(&meeting, &under)["documents"][0]["title_ar"], "آخر", "undo walks through it");
}

#[test]
fn a_deleted_day_and_a_deleted_entry_are_brought_back_first() {
    let office = Office::of("سمر");
    let meeting = office.meeting(json!({ "ordinal": 7 }));
    let day = office::id(&office.ask("programme_day.create", json!({ "meeting": meeting, "values": {} })));
    office.ask("programme_day.delete", json!({ "meeting": meeting, "day": day }));
    let edit = json!({ "meeting": meeting, "day": day, "values": { "start": "09:30" } });
    refused(&office, "programme_day.edit", edit.clone(), "error-deleted-day");
    office.ask("programme_day.restore", json!({ "meeting": meeting, "day": day }));
    office.ask("programme_day.edit", edit);

    let edit = json!({ "id": "state:JO", "values": { "note_ar": "ملاحظة" } });
    office.ask("register.delete", json!({ "id": "state:JO" }));
    refused(&office, "register.edit", edit.clone(), "error-deleted-entry");
    office.ask("register.restore", json!({ "id": "state:JO" }));
    office.ask("register.edit", edit);
}
