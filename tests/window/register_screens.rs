//! The screens of the register, the calendar and the search, for the pictures and for the accessibility check.

use fantoccini::key::Key;
use futures_util::FutureExt;
use serde_json::{Value, json};

use crate::desk_window::DeskWindow;
use crate::screens::{Screen, go, screens};

/// The screens, of an archive that `fill` has filled.
pub(crate) fn of_the_register() -> [Screen; 25] {
    screens![
        "states" => states,
        "state-parts" => state_parts,
        "people" => people,
        "body-parts" => body_parts,
        "body-form" => body_form,
        "body-on-day" => body_on_day,
        "bodies-picture" => bodies_picture,
        "objectives" => objectives,
        "terms" => terms,
        "editions" => editions,
        "members" => members,
        "focal-points" => focal_points,
        "focal-dialog" => focal_dialog,
        "import-begin" => import_begin,
        "import-preview" => import_preview,
        "duplicates" => duplicates,
        "export-contacts" => export_contacts,
        "search" => search,
        "timeline-decade" => timeline_decade,
        "timeline-year" => timeline_year,
        "timeline-month" => timeline_month,
        "timeline-week" => timeline_week,
        "calendar-list" => calendar_list,
        "cycles" => cycles,
        "holidays" => holidays,
    ]
}

/// People of whom two are one, focal points of several states, holidays, and a file of contacts.
pub(crate) async fn fill(window: &DeskWindow) {
    let samir = person(
        window,
        json!({ "name_ar": "سمير حداد", "name_en": "Samir Haddad",
        "email": "samir.haddad@example.org", "telephone": "+962 6 550 1234" }),
    )
    .await;
    let huda = person(
        window,
        json!({ "name_ar": "هدى منصور", "honorific_ar": "سعادة السفيرة",
        "honorific_en": "Ambassador", "email": "huda@example.org" }),
    )
    .await;
    person(
        window,
        json!({ "name_ar": "سمير حدّاد", "email": "samir.haddad@example.org",
        "organisation": "organisation:IOM" }),
    )
    .await;
    for (state, person, subject, starts, ends) in [
        ("state:JO", &samir, "migration", "2019-03", ""),
        ("state:JO", &huda, "refugees", "2022", ""),
        ("state:EG", &huda, "migration", "2020-11-01", "2029-12"),
    ] {
        let mut values = json!({ "state": state, "person": person, "sort": subject, "starts": starts });
        if !ends.is_empty() {
            values["ends"] = json!(ends);
        }
        window.ask("register.create", json!({ "kind": "focal_point", "values": values })).await;
    }
    for (name_ar, name_en, starts, ends) in [
        ("عيد الفطر", "Eid al-Fitr", "2026-03-20", "2026-03-22"),
        ("عيد العمال", "Labour Day", "2026-05-01", "2026-05-01"),
    ] {
        let values = json!({ "name_ar": name_ar, "name_en": name_en, "starts": starts, "ends": ends });
        window.ask("register.create", json!({ "kind": "holiday", "values": values })).await;
    }
    let today = window.script("return new Date().toISOString().slice(0, 10)", Vec::new()).await;
    for (title, kind) in
        [("اجتماع فريق الصياغة", "preparatory_session"), ("جلسة مشاورات مع الشركاء", "other")]
    {
        let values = json!({ "typed_title_ar": title, "kind": kind, "starts": today, "ends": today });
        window.ask("meeting.create", json!({ "values": values })).await;
    }
    std::fs::write(window.folder("papers").join("contacts.csv"), CONTACTS).expect("the file can be written");
    window.reload().await;
}

/// A table as an office keeps it: one new person, one who changes, one as before, one without a name, a bad address.
pub(crate) const CONTACTS: &str = "\
الاسم,Name,البريد الإلكتروني,الهاتف,الجهة,الدولة,ملاحظات المكتب\r\n\
ليلى بن سالم,Leila Ben Salem,leila@example.org,+216 71 000 000,وزارة الشؤون الاجتماعية,تونس,\r\n\
سمير حداد,Samir Haddad,samir.haddad@example.org,+962 6 550 9999,,,\r\n\
هدى منصور,,huda@example.org,,,,\r\n\
,,nobody@example.org,,,,بلا اسم\r\n\
كريم عباس,Karim Abbas,no address,,,,\r\n";

async fn person(window: &DeskWindow, values: Value) -> Value {
    window.ask("register.create", json!({ "kind": "person", "values": values })).await["id"].clone()
}

/// Goes to an address, from whatever lies over the screen.
pub(crate) async fn at(window: &DeskWindow, address: &str, sees: &str) {
    go(window, "register").await;
    window.script("location.hash = arguments[0]; return true", vec![json!(address)]).await;
    window.sees(sees).await;
}

async fn kind(window: &DeskWindow, kind: &str) {
    let chosen = format!("[data-test='register-kind-{kind}'][aria-current]");
    at(window, &format!("#/register/{kind}"), &chosen).await;
    window.sees("[data-test='entry-row']").await;
}

async fn states(window: &DeskWindow) {
    kind(window, "state").await;
}

async fn state_parts(window: &DeskWindow) {
    at(window, "#/register/state/state%3ASY", "[data-test='entry-pane']").await;
}

async fn people(window: &DeskWindow) {
    kind(window, "person").await;
    window.click("[data-test='entry-row']").await;
    window.sees("[data-test='entry-name-ar']").await;
}

async fn body_parts(window: &DeskWindow) {
    at(window, "#/register/organisation/organisation%3AATCR", "[data-test='part-row']").await;
}

async fn body_form(window: &DeskWindow) {
    body_parts(window).await;
    window.click("[data-test='part-row'] button").await;
    window.sees("[data-test='part-form']").await;
    window
        .script(
            "document.querySelector('[data-test=part-form]').scrollIntoView({ block: 'nearest' })",
            Vec::new(),
        )
        .await;
}

async fn body_on_day(window: &DeskWindow) {
    body_parts(window).await;
    window.click("[data-test='entry-tab-day']").await;
    window.sees("[data-test='body-day']").await;
}

async fn bodies_picture(window: &DeskWindow) {
    at(window, "#/bodies/organisation%3AATCR", "[data-test='body-box']").await;
}

async fn objectives(window: &DeskWindow) {
    kind(window, "objective").await;
    window.click("[data-test='entry-row']").await;
    window.sees("[data-test='entry-name-ar']").await;
}

async fn terms(window: &DeskWindow) {
    kind(window, "term").await;
    window.click("[data-test='entry-row']").await;
    window.sees("[data-test='entry-name-ar']").await;
}

async fn editions(window: &DeskWindow) {
    kind(window, "edition").await;
    window.click("[data-test='entry-row']").await;
    window.sees("[data-test='entry-pane']").await;
}

async fn members(window: &DeskWindow) {
    at(window, "#/members", "[data-test='members-list']").await;
}

async fn focal_points(window: &DeskWindow) {
    at(window, "#/focal-points", "[data-test='focal-speaker']").await;
}

async fn focal_dialog(window: &DeskWindow) {
    focal_points(window).await;
    window.click("[data-test='focal-replace']").await;
    window.sees("[data-test='focal-dialog']").await;
}

async fn import_begin(window: &DeskWindow) {
    at(window, "#/import-contacts", "[data-test='contact-choose']").await;
}

async fn import_preview(window: &DeskWindow) {
    let file = window.folder("papers").join("contacts.csv");
    let file = file.to_string_lossy().replace('/', "%2F");
    at(window, &format!("#/import-contacts/{file}"), "[data-test='contact-row']").await;
}

async fn duplicates(window: &DeskWindow) {
    at(window, "#/duplicates", "[data-test='side-by-side']").await;
}

async fn export_contacts(window: &DeskWindow) {
    at(window, "#/export-contacts", "[data-test='contact-export']").await;
}

async fn search(window: &DeskWindow) {
    at(window, "#/search", "[data-test='search-screen']").await;
    window.fill("[data-test='search-words']", "المنتدى العالمي للاجئين").await;
    window.sees("[data-test='search-hit']").await;
}

/// The timeline at one of its zooms, chosen as an officer does.
async fn timeline(window: &DeskWindow, zoom: &str) {
    at(window, "#/calendar/timeline", "[data-test='timeline']").await;
    let chosen = "const e = document.querySelector('[data-test=calendar-zoom]'); e.value = arguments[0];
        e.dispatchEvent(new Event('change', { bubbles: true }));
        return document.querySelector('[data-test=timeline]').dataset.zoom === arguments[0]";
    window.holds_with("the zoom is chosen", chosen, vec![json!(zoom)]).await;
    window.sees("[data-test='timeline-item'], [data-test='timeline-empty']").await;
}

async fn timeline_decade(window: &DeskWindow) {
    timeline(window, "decade").await;
}

async fn timeline_year(window: &DeskWindow) {
    timeline(window, "year").await;
}

async fn timeline_month(window: &DeskWindow) {
    timeline(window, "month").await;
}

async fn timeline_week(window: &DeskWindow) {
    timeline(window, "week").await;
}

async fn calendar_list(window: &DeskWindow) {
    timeline(window, "decade").await;
    window.click("[data-test='calendar-view-list']").await;
    window.click("[data-test='date-row'] button").await;
    window.sees("[data-test='calendar-details']").await;
}

async fn cycles(window: &DeskWindow) {
    timeline(window, "decade").await;
    window.click("[data-test='calendar-generate']").await;
    window.fill("[data-test='generate-from']", "2019").await;
    window.press(&[], Key::Tab.into()).await;
    window.sees("[data-test='generate-row']").await;
}

async fn holidays(window: &DeskWindow) {
    go(window, "settings").await;
    window.click("[data-test='settings-tab-settings']").await;
    window.sees("[data-test='settings-holidays']").await;
    window
        .script("document.querySelector('[data-test=settings-holidays]').scrollIntoView()", Vec::new())
        .await;
}
