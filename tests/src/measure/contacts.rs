//! Taking 10,000 contacts in: the preview, the import, and the same file a second time.

use serde_json::json;
use tashawur_tests::Office;

use crate::figures::{Times, print_limit};

const CONTACTS: usize = 10_000;
const RUNS: usize = 3;

/// Prints the times of a file of 10,000 contacts in a new store.
pub(crate) fn measure() {
    let (mut preview, mut import, mut again) = (Times::default(), Times::default(), Times::default());
    for _ in 0..RUNS {
        let office = Office::of("Bench");
        let path = office.folder().join("contacts.csv");
        std::fs::write(&path, table()).unwrap();
        let seen = preview.run(|| office.ask("contact.preview", json!({ "path": path })));
        assert_eq!(seen["report"]["counts"]["new"], CONTACTS);
        let request = json!({ "path": path, "hash": seen["hash"] });
        let report = import.run(|| office.ask("contact.import", request.clone()));
        assert_eq!(report["counts"]["new"], CONTACTS, "every row goes in");
        let report = again.run(|| office.ask("contact.import", request));
        assert_eq!(report["counts"]["same"], CONTACTS, "a second time changes nothing");
    }
    print_limit("preview 10,000 contacts", &preview, 2_000.0);
    print_limit("import 10,000 contacts", &import, 15_000.0);
    print_limit("import the same 10,000 contacts again", &again, 2_000.0);
}

/// A table of contacts in both languages, of 50 organisations.
fn table() -> String {
    let mut text = String::from("الاسم بالعربية,Name in English,E-mail,Telephone,Organisation,Job title\r\n");
    for number in 0..CONTACTS {
        text += &format!(
            "سمر أحمد {number},Samar Ahmed {number},samar{number}@example.org,+20 2 {number:07},Institute {},Director\r\n",
            number % 50
        );
    }
    text
}
