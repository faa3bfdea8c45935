//! The preview after an edit: the page is set again while the typesetter is warm.

use serde_json::json;
use tashawur_tests::{Office, content};

use crate::figures::{Times, print_limit};

/// Prints the figure of a warm preview of the 60-item agenda in Arabic.
pub(crate) fn measure() {
    let office = Office::of("Bench");
    let meeting = content::meeting_of(&office, 60);
    let items = office.column(&meeting, "id");
    let request = json!({ "meeting": meeting, "language": "arabic" });
    office.ask("agenda.preview", request.clone());
    let mut times = Times::default();
    for run in 0..60 {
        let title = format!("متابعة تنفيذ خطة العمل، الصيغة {run}");
        let values = json!({ "title_ar": title });
        office.ask(
            "agenda_item.edit",
            json!({ "meeting": meeting, "item": items[run % items.len()], "values": values }),
        );
        times.run(|| office.ask("agenda.preview", request.clone()));
    }
    print_limit("warm preview of a 60-item agenda after an edit", &times, 60.0);
}
