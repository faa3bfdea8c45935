//! A large archive, written by one batch of commands.

use serde_json::json;
use tashawur_tests::{Office, content};

/// Writes an archive of `meetings` meetings with `items` items each into a folder.
///
/// The first meeting is made item by item; the others are made from it, and each gets titles of its own.
pub(crate) fn write(folder: &str, meetings: usize, items: usize) {
    let office = Office::in_folder(folder.as_ref());
    let first = content::meeting_of(&office, items);
    for number in 1..meetings {
        let theme = format!("موضوع الاجتماع رقم {number}");
        office.ask(
            "meeting.create",
            json!({ "from": first, "values": { "theme_ar": theme, "ordinal": number % 99 + 1 } }),
        );
    }
}
