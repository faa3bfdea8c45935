//! People in the window: contacts out of a file, two people made one, and a list of ten thousand.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::desk_window::DeskWindow;
use crate::engine::Session;
use crate::looks::passes;
use crate::register_screens::CONTACTS;
use crate::screens::go;

/// Presses Enter on a control, as an officer does who came to it by Tab.
async fn enter(window: &DeskWindow, css: &str) {
    window.focus(css).await;
    window.press(&[], Key::Enter.into()).await;
}

async fn person(window: &DeskWindow, values: Value) -> Value {
    window.ask("register.create", json!({ "kind": "person", "values": values })).await["id"].clone()
}

async fn people(window: &DeskWindow) -> usize {
    let list = window.ask("register.list", json!({ "kind": "person" })).await;
    list.as_array().map_or(0, Vec::len)
}

/// Waits until the rows of the file have these outcomes, in their order.
async fn outcomes(window: &DeskWindow, expected: &[&str]) {
    let script = "return [...document.querySelectorAll('[data-test=contact-row]')].map((row) => row.dataset.outcome).join() === arguments[0]";
    window.holds_with("one result stands for each row", script, vec![json!(expected.join(","))]).await;
}

/// Rows 001-21: a file is previewed, imported row by row with the reason of each refusal, and undone in one step;
/// what went in changes nothing when it comes again.
pub(crate) async fn contacts_come_out_of_a_file_and_the_import_is_undone_in_one_step(session: &mut Session) {
    let window = &session.window;
    person(
        window,
        json!({ "name_ar": "سمير حداد", "name_en": "Samir Haddad", "email": "samir.haddad@example.org",
        "telephone": "+962 6 550 1234" }),
    )
    .await;
    person(window, json!({ "name_ar": "هدى منصور", "email": "huda@example.org" })).await;
    let before = people(window).await;
    let file = window.folder("papers").join("contacts.csv");
    std::fs::write(&file, CONTACTS).expect("the file can be written");
    window.dialogs_will_answer(&[&file, &file]).await;

    a_file_is_previewed(window, before).await;
    the_file_goes_in_row_by_row(window, before).await;
    the_same_file_changes_nothing(window).await;

    window.press(&[Key::Control], 'z').await;
    let gone = "list => list.every((one) => one.title_ar !== 'ليلى بن سالم')";
    window.stored("register.list", json!({ "kind": "person" }), gone).await;
    assert_eq!(people(window).await, before, "one step takes the whole import back");
}

async fn a_file_is_previewed(window: &DeskWindow, before: usize) {
    window.command("import-contacts").await;
    enter(window, "[data-test='contact-choose']").await;
    outcomes(window, &["new", "changed", "same", "refused", "refused"]).await;
    window.shows("+962\u{a0}6\u{a0}550\u{a0}9999").await;
    window.shows("ليس في الصف اسم").await;
    window.shows("no address").await;
    assert_eq!(people(window).await, before, "a preview writes nothing");
    passes(window, "the preview of an import").await;
    let named = "return document.querySelector('[data-test=contact-rows] [role=rowgroup]').tabIndex === 0";
    window.holds("the rows can be scrolled by keyboard", named).await;
}

async fn the_file_goes_in_row_by_row(window: &DeskWindow, before: usize) {
    enter(window, "[data-test='contact-import']").await;
    window.sees("[data-test='contact-open']").await;
    window
        .holds(
            "the focus goes to the next step",
            "return document.activeElement?.dataset.test === 'contact-open'",
        )
        .await;
    outcomes(window, &["new", "changed", "same", "refused", "refused"]).await;
    passes(window, "the result of an import").await;
    assert_eq!(people(window).await, before + 1, "the good rows went in");
    let changed = "list => list.some((one) => one.title_ar === 'ليلى بن سالم')";
    window.stored("register.list", json!({ "kind": "person" }), changed).await;
}

async fn the_same_file_changes_nothing(window: &DeskWindow) {
    enter(window, "[data-test='contact-choose']").await;
    outcomes(window, &["same", "same", "same", "refused", "refused"]).await;
    window
        .holds(
            "there is nothing to import again",
            "return document.querySelector('[data-test=contact-import]').disabled",
        )
        .await;
}

/// Row 001-4: two entries of one person are found and made one, with both histories; what named the one that went
/// names the one that stays, and one step of undo parts them again.
pub(crate) async fn two_entries_of_one_person_become_one_by_keyboard(session: &mut Session) {
    let window = &session.window;
    let keep = person(window, json!({ "name_ar": "سمير حداد", "email": "samir@example.org" })).await;
    let drop = person(
        window,
        json!({ "name_ar": "سمير حدّاد", "name_en": "Samir Haddad",
        "email": "samir@example.org" }),
    )
    .await;
    let values = json!({ "state": "state:JO", "person": drop, "sort": "migration", "starts": "2019" });
    let focal = window.ask("register.create", json!({ "kind": "focal_point", "values": values })).await;
    let focal = json!({ "id": focal["id"] });
    window.reload().await;

    go(window, "register").await;
    enter(window, "[data-test='register-kind-person']").await;
    enter(window, "[data-test='register-duplicates']").await;
    window.sees("[data-test='side-by-side']").await;
    passes(window, "two people side by side").await;
    enter(window, "[data-test='merge-first']").await;
    window.sees("[data-test='duplicates-none']").await;
    window
        .holds(
            "the focus is not lost with the pair",
            "return document.activeElement?.dataset.test === 'duplicates-none'",
        )
        .await;
    let named = format!("entry => entry.values.person === {keep}");
    window.stored("register.read", focal.clone(), &named).await;
    let filled = "entry => entry.values.name_en === 'Samir Haddad'";
    window.stored("register.read", json!({ "id": keep }), filled).await;
    let both = format!(
        "list => new Set(list.map((version) => version.document)).has({drop})
        && list.some((version) => version.document === {keep})"
    );
    window.stored("history.read", json!({ "document": keep }), &both).await;

    window.press(&[Key::Control], 'z').await;
    window.sees("[data-test='duplicate']").await;
    let apart = format!("entry => entry.values.person === {drop}");
    window.stored("register.read", focal, &apart).await;
}

/// Takes in ten thousand people, out of a few tables, so that no single command is asked for more than it can answer
/// while a driver waits.
async fn ten_thousand_people(window: &DeskWindow) {
    for table in 0..5 {
        let mut text = "name_ar,name_en,email\r\n".to_owned();
        for number in table * 2000 + 1..=(table + 1) * 2000 {
            text.push_str(&format!("شخص رقم {number:05},Person {number:05},p{number:05}@example.org\r\n"));
        }
        let file = window.folder("papers").join(format!("people-{table}.csv"));
        std::fs::write(&file, text).expect("the file can be written");
        let preview = window.ask("contact.preview", json!({ "path": file })).await;
        window.ask("contact.import", json!({ "path": file, "hash": preview["hash"] })).await;
    }
}

/// A list of ten thousand holds no more rows in the page than can be seen; it is filtered and walked by keyboard.
pub(crate) async fn a_list_of_ten_thousand_people_is_filtered_and_walked_by_keyboard(session: &mut Session) {
    let window = &session.window;
    ten_thousand_people(window).await;
    window.reload().await;
    window.script("location.hash = '#/register/person'; return true", Vec::new()).await;
    window.sees("[data-test='entry-row']").await;
    let all = people(window).await;
    assert!(all >= 10_000, "the people are there: {all}");

    window.focus("[data-test='register-filter']").await;
    window.press(&[], Key::Down.into()).await;
    reaches(window, 1).await;
    window.press(&[], Key::End.into()).await;
    reaches(window, all).await;
    window.press(&[], Key::Home.into()).await;
    reaches(window, 1).await;
    window.press(&[], Key::PageDown.into()).await;
    let down =
        "const at = Number(document.activeElement?.getAttribute('aria-rowindex')); return at > 4 && at < 100";
    window.holds("a page down is a page down", down).await;
    few_rows(window).await;

    window.fill("[data-test='register-filter']", "07345").await;
    let one = "const rows = [...document.querySelectorAll('[data-test=entry-row]')];
        return rows.length === 1 && rows[0].innerText.includes('07345')";
    window.holds("one is left", one).await;
    window.press(&[], Key::Down.into()).await;
    window
        .holds(
            "and is opened",
            "return document.querySelector('[data-test=entry-name-en]')?.value === 'Person 07345'",
        )
        .await;
    passes(window, "one of ten thousand").await;
    window.press(&[], Key::Delete.into()).await;
    window.sees_no("[data-test='entry-row']").await;
    window
        .holds(
            "the focus goes to the filter when nothing is left",
            "return document.activeElement?.dataset.test === 'register-filter'",
        )
        .await;
}

/// Waits until the row of a place has the focus.
async fn reaches(window: &DeskWindow, place: usize) {
    let script = "return document.activeElement?.getAttribute('aria-rowindex') === String(arguments[0])";
    window.holds_with(&format!("row {place} has the focus"), script, vec![json!(place)]).await;
    few_rows(window).await;
}

async fn few_rows(window: &DeskWindow) {
    let rows =
        window.script("return document.querySelectorAll('[data-test=entry-row]').length", Vec::new()).await;
    assert!(rows.as_u64().is_some_and(|rows| rows < 60), "the page holds few of the rows: {rows}");
}
