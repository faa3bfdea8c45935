//! The officer's task, by keyboard, in the window: from last year's agenda to finished files.

use std::path::Path;

use fantoccini::key::Key;
use serde_json::{Value, json};
use tashawur_tests::others;

use crate::desk_window::DeskWindow;
use crate::engine::Session;

/// The main job from end to end (issue of the main job).
pub(crate) async fn a_new_meeting_from_the_previous_one_is_drafted_exported_and_copied(
    session: &mut Session,
) {
    let window = &session.window;
    seventh_meeting(window).await;
    new_meeting_from_the_previous_one(window).await;
    rename(window).await;
    three_items_by_keyboard(window).await;
    nest_one_and_move_one(window).await;
    durations_make_the_times_follow(window).await;
    undo_takes_the_last_step_back(window).await;
    export_and_open_the_files_elsewhere(window).await;
    a_copy_is_kept_and_taken_back(window).await;
}

/// A previous meeting with four lines and a day of programme, made behind the scenes.
async fn seventh_meeting(window: &DeskWindow) {
    let made =
        window.ask("meeting.create", json!({ "values": { "ordinal": 7, "starts": "2021-06-10" } })).await;
    let meeting = made["id"].clone();
    window.ask("programme_day.create", json!({ "meeting": meeting, "values": { "start": "10:00" } })).await;
    let lines = [
        ("opening", "الجلسة الافتتاحية", "Opening session", 30),
        ("item", "إقرار جدول الأعمال وبرنامج العمل", "Adoption of the agenda and programme of work", 10),
        ("item", "متابعة تنفيذ خطة العمل 2020-2021", "Follow-up of the work plan 2020-2021", 45),
        ("item", "ما يستجد من أعمال", "Any other business", 15),
    ];
    for (kind, ar, en, minutes) in lines {
        let values = json!({ "kind": kind, "title_ar": ar, "title_en": en, "duration": minutes });
        window.ask("agenda_item.create", json!({ "meeting": meeting, "last": true, "values": values })).await;
    }
    // The page learns of what was done behind its back when it is loaded again.
    window.reload().await;
}

async fn new_meeting_from_the_previous_one(window: &DeskWindow) {
    window.sees("[data-test='meeting-row']").await;
    window.click("[data-test='meeting-new']").await;
    window.sees("[data-test='new-meeting-source']").await;
    window.fill("[data-test='new-meeting-starts']", "2022-03-10").await;
    window.press(&[], Key::Tab.into()).await;
    window.click("[data-test='new-meeting-create']").await;
    window.sees("[data-test='outline']").await;
    window.shows("الاجتماع الثامن لعملية التشاور العربية الإقليمية حول الهجرة واللجوء").await;
    window
        .holds(
            "the agenda was taken over",
            "return document.querySelectorAll('[data-test=item-row]').length === 4",
        )
        .await;
    window.holds(
        "the period of the plan moved on",
        "return [...document.querySelectorAll('[data-test=item-title-ar]')].some((e) => e.value.includes('2022-2023'))",
    )
    .await;
}

async fn rename(window: &DeskWindow) {
    let title = "الاجتماع الثامن لعملية التشاور: الدورة الموسعة";
    window.fill("[data-test='meeting-title-ar']", title).await;
    window.press(&[], Key::Tab.into()).await;
    window
        .stored("meeting.list", json!({}), &format!("list => list.some((m) => m.title_ar === '{title}')"))
        .await;
}

async fn three_items_by_keyboard(window: &DeskWindow) {
    window.focus_title("متابعة تنفيذ خطة العمل 2022-2023").await;
    for (count, title) in [(5, "عروض الدول الأعضاء"), (6, "عرض مصر"), (7, "عرض الأردن")]
    {
        window.press(&[], Key::Enter.into()).await;
        let script = "return document.querySelectorAll('[data-test=item-row]').length === arguments[0]
            && document.activeElement?.dataset.test === 'item-title-ar' && document.activeElement.value === ''";
        window.holds_with("Enter made a new item with the caret in it", script, vec![json!(count)]).await;
        window.type_text(title).await;
    }
    window
        .stored_titles(&[
            "الجلسة الافتتاحية",
            "إقرار جدول الأعمال وبرنامج العمل",
            "متابعة تنفيذ خطة العمل 2022-2023",
            "عروض الدول الأعضاء",
            "عرض مصر",
            "عرض الأردن",
            "ما يستجد من أعمال",
        ])
        .await;
}

async fn nest_one_and_move_one(window: &DeskWindow) {
    // The caret stands in «عرض الأردن»: nested under the line above, then moved out and up again.
    window.focus_title("عرض مصر").await;
    window.reorder("عرض مصر", &[], Key::Tab).await;
    window.depth_is("عرض مصر", 1).await;
    window.focus_title("عرض الأردن").await;
    window.reorder("عرض الأردن", &[], Key::Tab).await;
    window.depth_is("عرض الأردن", 1).await;
    window.reorder("عرض الأردن", &[Key::Alt], Key::Up).await;
    window
        .stored_titles(&[
            "الجلسة الافتتاحية",
            "إقرار جدول الأعمال وبرنامج العمل",
            "متابعة تنفيذ خطة العمل 2022-2023",
            "عروض الدول الأعضاء",
            "عرض الأردن",
            "عرض مصر",
            "ما يستجد من أعمال",
        ])
        .await;
}

async fn durations_make_the_times_follow(window: &DeskWindow) {
    for (title, minutes) in [("عرض الأردن", "20"), ("عرض مصر", "25")] {
        window.focus_beside(title, "item-duration").await;
        window.script("document.activeElement.select?.()", Vec::new()).await;
        window.type_text(minutes).await;
        window.press(&[], Key::Tab.into()).await;
        let stored = format!("list => list.items.some((one) => one.duration === {minutes})");
        window.stored_agenda(&stored).await;
    }
    // 10:00 opening 30, adoption 10, plan 45, presentations 20 and 25: the last item starts at 12:10.
    let last = "list => list.items.at(-1).starts === '12:10'";
    window.stored_agenda(last).await;
    window.holds(
        "the clock time on the screen follows",
        "return [...document.querySelectorAll('[data-test=item-time]')].at(-1).innerText.includes('12:10')",
    )
    .await;
}

async fn undo_takes_the_last_step_back(window: &DeskWindow) {
    window.press(&[Key::Control], 'z').await;
    window.stored_agenda("list => list.items.at(-1).starts === '11:45'").await;
    window.press(&[Key::Control], 'y').await;
    window.stored_agenda("list => list.items.at(-1).starts === '12:10'").await;
}

async fn export_and_open_the_files_elsewhere(window: &DeskWindow) {
    let papers = window.folder("papers");
    let docx = papers.join("agenda.docx");
    let pdf = papers.join("agenda.pdf");
    for (format, path) in [("docx", &docx), ("pdf", &pdf)] {
        window.dialogs_will_answer(&[path]).await;
        window.press(&[Key::Control], 'e').await;
        window.sees("[data-test='export']").await;
        window.click(&format!("[data-test='export-format-{format}']")).await;
        window.click("[data-test='export-save']").await;
        window.sees("[data-test='export-done']").await;
        window.press(&[], Key::Escape.into()).await;
        window.sees_no("[data-test='export']").await;
    }
    assert_eq!(
        others::ooxml_faults(&docx).unwrap_or_default(),
        "",
        "the Word file has no faults against the schemas"
    );
    let text = others::libreoffice_text(&docx, &papers);
    assert!(text.contains("عروض الدول الأعضاء"), "LibreOffice reads the new item out of the Word file");
    let text = others::pdftotext(&pdf);
    assert!(
        others::plain(&text).contains(&others::plain("عروض الدول الأعضاء")),
        "the PDF gives the new item back"
    );
}

async fn a_copy_is_kept_and_taken_back(window: &DeskWindow) {
    let stick = window.folder("stick");
    window.dialogs_will_answer(&[&stick]).await;
    window.click("[data-test='keep-copy']").await;
    window.stored("desk.read", json!({}), "desk => desk.last_copy !== null").await;
    assert!(files_in(&stick) > 0, "the copy lies on the stick");
    window.dialogs_will_answer(&[&stick]).await;
    window.command("take-back").await;
    window.shows("لا جديد في النسخة").await;
    window.stored("desk.read", json!({}), "desk => desk.conflicts === 0").await;
    window.stored("meeting.list", json!({}), "list => list.length === 2").await;
}

fn files_in(folder: &Path) -> usize {
    std::fs::read_dir(folder).map(Iterator::count).unwrap_or_default()
}

/// Empty screens teach: one sentence, one button, and the sample archive one click away (design page, 7).
pub(crate) async fn an_empty_desk_offers_a_first_meeting_and_the_sample(session: &mut Session) {
    let window = &session.window;
    window.sees("[data-test='empty-desk']").await;
    window.sees("[data-test='first-meeting']").await;
    window.click("[data-test='open-sample']").await;
    window.sees("[data-test='banner-sample']").await;
    window.sees("[data-test='meeting-row']").await;
    window.click("[data-test='leave-sample']").await;
    window.sees("[data-test='empty-desk']").await;
    let meetings = window.ask("meeting.list", json!({})).await;
    assert_eq!(meetings, json!([]), "the sample never mixes with the office's store");
}

/// Search folds spelling and shows the original (row 002-11 in small: an acronym finds its body).
pub(crate) async fn the_palette_finds_an_item_in_another_spelling(session: &mut Session) {
    let window = &session.window;
    window.click("[data-test='open-sample']").await;
    window.sees("[data-test='meeting-row']").await;
    window.press(&[Key::Control], 'k').await;
    window.sees("[data-test='palette']").await;
    window.type_text("موعد ومكان الإجتماع القادم").await;
    window.palette_answers("موعد ومكان الإجتماع القادم").await;
    window.sees("[data-test='palette-hit'] mark").await;
    window.press(&[], Key::Enter.into()).await;
    window.sees("[data-test='outline']").await;
}

/// The language is switched at once and mirrors everything (design page, 2).
pub(crate) async fn the_language_switches_at_once_and_mirrors_the_page(session: &mut Session) {
    let window = &session.window;
    window.click("[data-test='open-sample']").await;
    window.sees("[data-test='meeting-row']").await;
    window.holds("Arabic stands first", "return document.documentElement.dir === 'rtl'").await;
    let before = sidebar_is_on_the_right(window).await;
    window.click("[data-test='language-switch']").await;
    window
        .holds(
            "the page is mirrored",
            "return document.documentElement.dir === 'ltr' && document.documentElement.lang.startsWith('en')",
        )
        .await;
    let after = sidebar_is_on_the_right(window).await;
    assert_eq!((before, after), (json!(true), json!(false)), "the sidebar stands where reading starts");
    let arabic_left = window
        .script(
            "return [...document.querySelectorAll('button, h1, h2, label')].filter((e) => e.closest('bdi') === null
                && [...e.childNodes].some((n) => n.nodeType === 3 && /[\\u0621-\\u064a]/.test(n.data)))
                .map((e) => e.innerText).filter((t) => t !== 'العربية')",
            Vec::new(),
        )
        .await;
    assert_eq!(arabic_left, json!([]), "no word of the interface stays in Arabic when it is in English");
}

async fn sidebar_is_on_the_right(window: &DeskWindow) -> Value {
    window
        .script(
            "const box = document.querySelector('[data-test=sidebar]').getBoundingClientRect();
            return box.left > window.innerWidth / 2",
            Vec::new(),
        )
        .await
}
