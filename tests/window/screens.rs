//! The screens of the desk, each opened from any other one: for the pictures and for the accessibility check.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use serde_json::{Value, json};

use crate::desk_window::DeskWindow;

const LIMIT: Duration = Duration::from_secs(60);

/// A screen: its name in the names of pictures, and how an officer gets there.
pub(crate) struct Screen {
    pub(crate) name: &'static str,
    pub(crate) open: for<'a> fn(&'a DeskWindow) -> LocalBoxFuture<'a, ()>,
}

macro_rules! screens {
    ($($name:literal => $open:path),+ $(,)?) => {
        [$(Screen { name: $name, open: |window| $open(window).boxed_local() }),+]
    };
}

pub(crate) use screens;

/// The screens of the sample archive.
pub(crate) fn of_the_sample() -> [Screen; 16] {
    screens![
        "agenda" => agenda,
        "item" => item,
        "item-documents" => item_documents,
        "item-history" => item_history,
        "agenda-menu" => agenda_menu,
        "meetings" => meetings,
        "register" => register,
        "register-entry" => register_entry,
        "translations" => translations,
        "settings" => settings,
        "settings-end" => settings_end,
        "settings-history" => settings_history,
        "palette" => palette,
        "palette-hits" => palette_hits,
        "export" => export,
        "new-meeting" => new_meeting,
    ]
}

/// The screens of an office that works: many meetings, a short agenda, a very long one, conflicts.
pub(crate) fn of_a_busy_office() -> [Screen; 4] {
    screens![
        "many-meetings" => meetings,
        "twelve-items" => twelve_items,
        "five-hundred-items" => five_hundred_items,
        "conflicts" => conflicts,
    ]
}

/// Leaves what lies over the screen and goes to an area of the sidebar.
pub(crate) async fn go(window: &DeskWindow, area: &str) {
    let limit = Instant::now() + LIMIT;
    while window
        .script("return document.querySelector('dialog[open], [role=menu]') !== null", Vec::new())
        .await
        == json!(true)
    {
        assert!(Instant::now() < limit, "Escape closes what lies over the screen");
        window.press(&[], Key::Escape.into()).await;
    }
    window.click(&format!("[data-test='nav-{area}']")).await;
    let script = "return document.querySelector(`[data-test='nav-${arguments[0]}'][aria-current]`) !== null";
    window.holds_with("the screen stands", script, vec![json!(area)]).await;
}

async fn meetings(window: &DeskWindow) {
    go(window, "meetings").await;
    window.sees("[data-test='meeting-row']").await;
}

async fn open_meeting(window: &DeskWindow, title_ar: &str, title_en: &str) {
    meetings(window).await;
    let arabic = window.script("return document.documentElement.dir === 'rtl'", Vec::new()).await;
    window.open_meeting_with(if arabic == json!(true) { title_ar } else { title_en }).await;
    window.sees("[data-test='item-row']").await;
    window
        .holds("nothing lies over the desk", "return document.querySelector('dialog[open]') === null")
        .await;
}

/// The agenda of the seventh meeting, with its page.
pub(crate) async fn agenda(window: &DeskWindow) {
    open_meeting(window, "السابع", "Seventh").await;
    if window.script("return document.querySelector('[data-test=preview]') === null", Vec::new()).await
        == json!(true)
    {
        window.click("[data-test='pane-tab-preview']").await;
    }
    window.preview_is_there().await;
}

async fn item(window: &DeskWindow) {
    agenda(window).await;
    window.focus_title("إقرار جدول الأعمال وبرنامج العمل").await;
    if window.script("return document.querySelector('[data-test=details]') === null", Vec::new()).await
        == json!(true)
    {
        window.click("[data-test='pane-tab-details']").await;
    }
    window.click("[data-test='details-tab-fields']").await;
    window.sees("[data-test='field-kind']").await;
    window.focus_title("إقرار جدول الأعمال وبرنامج العمل").await;
}

async fn item_documents(window: &DeskWindow) {
    item(window).await;
    window.click("[data-test='details-tab-documents']").await;
    window.sees("[data-test='documents']").await;
}

async fn item_history(window: &DeskWindow) {
    item(window).await;
    window.click("[data-test='details-tab-history']").await;
    window.sees("[data-test='history']").await;
}

async fn agenda_menu(window: &DeskWindow) {
    agenda(window).await;
    window.click("[data-test='meeting-more']").await;
    window.sees("[role='menu']").await;
}

async fn register(window: &DeskWindow) {
    go(window, "register").await;
    window.click("[data-test='register-kind-state']").await;
    window.sees("[data-test='entry-row']").await;
}

async fn register_entry(window: &DeskWindow) {
    register(window).await;
    window.click("[data-test='register-kind-organisation']").await;
    window.click("[data-test='entry-row']").await;
    window.sees("[data-test='entry-name-ar']").await;
}

async fn translations(window: &DeskWindow) {
    go(window, "translations").await;
}

async fn settings(window: &DeskWindow) {
    go(window, "settings").await;
    window.click("[data-test='settings-tab-settings']").await;
    window.sees("[data-test='settings-author']").await;
}

async fn settings_end(window: &DeskWindow) {
    settings(window).await;
    window
        .script("document.querySelector('[data-test=settings-sample], [data-test=settings-office]').scrollIntoView()", Vec::new())
        .await;
}

async fn settings_history(window: &DeskWindow) {
    settings(window).await;
    window.click("[data-test='settings-tab-history']").await;
    window.sees("[data-test='history']").await;
}

async fn palette(window: &DeskWindow) {
    go(window, "meetings").await;
    window.press(&[Key::Control], 'k').await;
    window.sees("[data-test='palette']").await;
}

async fn palette_hits(window: &DeskWindow) {
    palette(window).await;
    window.type_text("جدول").await;
    window.sees("[data-test='palette-hit']").await;
}

async fn export(window: &DeskWindow) {
    agenda(window).await;
    window.press(&[Key::Control], 'e').await;
    window.sees("[data-test='export']").await;
}

async fn new_meeting(window: &DeskWindow) {
    meetings(window).await;
    window.click("[data-test='meeting-new']").await;
    window.sees("[data-test='new-meeting']").await;
}

async fn twelve_items(window: &DeskWindow) {
    open_meeting(window, "التاسع والخمسون", "Fifty-ninth").await;
    window.preview_is_there().await;
}

async fn five_hundred_items(window: &DeskWindow) {
    open_meeting(window, "الستون", "Sixtieth").await;
    window
        .holds(
            "all rows are drawn",
            "return document.querySelectorAll('[data-test=item-row]').length === 500",
        )
        .await;
}

async fn conflicts(window: &DeskWindow) {
    go(window, "conflicts").await;
    window.sees("[data-test='conflict']").await;
}

/// Fills the office behind the scenes: sixty meetings, one with twelve items, one with five hundred, and two
/// things that were changed on two laptops.
pub(crate) async fn fill_the_office(window: &DeskWindow) {
    for number in 1..=60 {
        let day = format!("{}-03-10", 1970 + number);
        let values = json!({ "ordinal": number, "starts": day, "place_ar": "القاهرة", "place_en": "Cairo" });
        let made = window.ask("meeting.create", json!({ "values": values })).await;
        match number {
            59 => twelve_lines(window, &made["id"]).await,
            60 => five_hundred_lines(window, &made["id"]).await,
            _ => {}
        }
    }
    window.reload().await;
}

async fn twelve_lines(window: &DeskWindow, meeting: &Value) {
    window.ask("programme_day.create", json!({ "meeting": meeting, "values": { "start": "10:00" } })).await;
    let lines = [
        ("opening", "الجلسة الافتتاحية", "Opening session", 30),
        ("item", "إقرار جدول الأعمال وبرنامج العمل", "Adoption of the agenda", 10),
        ("item", "تقرير الأمانة الفنية", "Report of the Technical Secretariat", 40),
        ("item", "متابعة تنفيذ خطة العمل", "Follow-up of the work plan", 45),
        ("break", "استراحة", "Break", 15),
        ("item", "مستجدات الاتفاق العالمي بشأن اللاجئين", "Global Compact on Refugees", 40),
        ("item", "الاتفاق العالمي من أجل الهجرة", "Global Compact for Migration", 40),
        ("item", "عروض الدول الأعضاء", "Presentations of the Member States", 60),
        ("item", "التعاون مع المنظمات الدولية", "Cooperation with organisations", 30),
        ("item", "موعد ومكان الاجتماع القادم", "Date and place of the next meeting", 10),
        ("item", "ما يستجد من أعمال", "Any other business", 15),
        ("closing", "الجلسة الختامية", "Closing session", 15),
    ];
    for (kind, ar, en, minutes) in lines {
        let values = json!({ "kind": kind, "title_ar": ar, "title_en": en, "duration": minutes });
        window.ask("agenda_item.create", json!({ "meeting": meeting, "last": true, "values": values })).await;
    }
}

async fn five_hundred_lines(window: &DeskWindow, meeting: &Value) {
    for number in 1..=500 {
        let values = json!({ "title_ar": format!("البند رقم {number} من جدول الأعمال"),
            "title_en": format!("Line {number} of the agenda"), "duration": 5 });
        window.ask("agenda_item.create", json!({ "meeting": meeting, "last": true, "values": values })).await;
    }
}

/// Two laptops change the same meeting apart: the office here, a copy of it on the stick there.
pub(crate) async fn two_laptops_disagree(window: &DeskWindow) {
    let list = window.ask("meeting.list", json!({})).await;
    let meeting = list[0]["id"].clone();
    let stick = window.folder("stick");
    window.ask("desk.keep_copy", json!({ "folder": stick })).await;
    let there = json!({ "id": meeting, "values": { "place_ar": "عمّان", "place_en": "Amman", "starts": "2031-05-02" } });
    let here = json!({ "id": meeting, "values": { "place_ar": "الرباط", "place_en": "Rabat", "starts": "2031-05-09" } });
    edit_meeting_elsewhere(&stick, &there);
    window.ask("meeting.edit", here).await;
    window.ask("desk.take_back", json!({ "folder": stick })).await;
    window.reload().await;
}

/// Edits a meeting in a store that lies elsewhere, as another laptop does.
pub(crate) fn edit_meeting_elsewhere(store: &Path, request: &Value) {
    let cli = std::env::var_os("TASHAWUR_CLI").expect("the suite names the terminal program");
    let done = Command::new(cli)
        .arg("--store")
        .arg(store)
        .args(["call", "meeting.edit", &request.to_string()])
        .output()
        .expect("the terminal program runs");
    assert!(done.status.success(), "the other laptop edits: {}", String::from_utf8_lossy(&done.stderr));
}
