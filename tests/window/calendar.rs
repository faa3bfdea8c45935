//! The calendar in the window: the cycles are generated, looked at by keyboard, and told in a list.

use fantoccini::key::Key;
use serde_json::json;

use crate::desk_window::DeskWindow;
use crate::engine::Session;
use crate::finding::part_is_shown;
use crate::looks::passes;

/// The editions of the forum and of the officials' meeting after it (rows 000-2 and X-1).
pub(crate) async fn the_cycles_are_generated_and_walked_by_keyboard(session: &mut Session) {
    let window = &session.window;
    window.resize(1366, 768).await;
    let forum = json!({ "name_ar": "منتدى التدريب", "name_en": "Global forum", "sort": "meeting",
        "interval_years": 4, "anchor_year": 2019 });
    let made = window.ask("register.create", json!({ "kind": "series", "values": forum })).await;
    let forum = made["id"].as_str().unwrap().to_owned();
    let after = json!({ "name_ar": "لقاء متابعة التدريب", "name_en": "Officials' meeting", "sort": "meeting",
        "after": forum, "after_years": 2 });
    window.ask("register.create", json!({ "kind": "series", "values": after })).await;
    let body = json!({ "kind": "organisation", "values": { "name_ar": "فريق الخبراء" } });
    let body = window.ask("register.create", body).await["id"].clone();
    let values = json!({ "title_ar": "الولاية الثانية", "starts": "2024-03", "months": 36 });
    let mandate = json!({ "id": body, "kind": "mandate", "values": values });
    let mandate = window.ask("register.create_part", mandate).await["id"].as_str().unwrap().to_owned();
    window.reload().await;
    generate(window).await;
    bring_back(window, &forum).await;
    walk(window, &forum).await;
    list(window).await;
    open_part(window, &mandate).await;
}

async fn generate(window: &DeskWindow) {
    window.click("[data-test='nav-calendar']").await;
    window.sees("[data-test='timeline']").await;
    window.click("[data-test='calendar-generate']").await;
    window.sees("[data-test='generate']").await;
    for (field, year) in [("from", "2019"), ("to", "2031")] {
        window.fill(&format!("[data-test='generate-{field}']"), year).await;
        window.press(&[], Key::Tab.into()).await;
    }
    let rows = "return [...document.querySelectorAll('[data-test=generate-row][data-state=missing]')]
        .filter((row) => row.innerText.includes(arguments[0])).length === arguments[1]";
    window.holds_with("four forums would be made", rows, vec![json!("منتدى التدريب"), json!(4)]).await;
    window
        .holds_with("and three meetings after them", rows, vec![json!("لقاء متابعة التدريب"), json!(3)])
        .await;
    window.click("[data-test='generate-make']").await;
    window.sees_no("[data-test='generate']").await;
    let years = "list => ['2019', '2023', '2027', '2031'].every((year) =>
        list.filter((one) => one.starts === year && one.title_ar.includes('منتدى التدريب')).length === 1)";
    window.stored("register.list", json!({ "kind": "edition" }), years).await;
}

/// An edition that was deleted is listed as such and is brought back from there.
async fn bring_back(window: &DeskWindow, forum: &str) {
    let deleted = format!("edition:{forum}:2027");
    window.ask("register.delete", json!({ "id": deleted })).await;
    window.click("[data-test='calendar-generate']").await;
    let row = format!("[data-test='generate-row'][data-id='{deleted}']");
    window.sees(&format!("{row}[data-state='deleted']")).await;
    let told = "const row = document.querySelector(arguments[0]);
        return row.innerText.includes('محذوفة') && row.innerText.includes('منتدى التدريب')";
    window.holds_with("its name and its state are told", told, vec![json!(row)]).await;
    passes(window, "the editions of the cycles, one of them deleted").await;
    window.focus(&format!("{row} [data-test='generate-restore']")).await;
    window.press(&[], Key::Enter.into()).await;
    window.sees(&format!("{row}[data-state='there']")).await;
    let kept = "return document.activeElement?.contains(document.querySelector(arguments[0]))
        && document.activeElement !== document.body";
    window.holds_with("the focus stays in the list", kept, vec![json!(row)]).await;
    window.press(&[], Key::Escape.into()).await;
    window.sees_no("[data-test='generate']").await;
}

/// Plus and minus zoom, the arrows follow the reading direction, and Enter opens what is reached.
async fn walk(window: &DeskWindow, forum: &str) {
    let zoom = |zoom: &str| {
        format!("return document.querySelector('[data-test=timeline]').dataset.zoom === '{zoom}'")
    };
    let first = "const bar = [...document.querySelectorAll('[data-test=timeline-item]')]
        .find((one) => one.dataset.key.includes(arguments[0])); bar?.focus(); return document.activeElement === bar";
    window.holds_with("a forum is on the timeline", first, vec![json!(forum)]).await;
    window.press(&[], Key::Left.into()).await;
    window
        .holds_with(
            "the arrow to the left goes to the next forum, as Arabic is read",
            "const key = document.activeElement?.dataset.key ?? '';
             return key.includes(arguments[0]) && document.activeElement.getBoundingClientRect().right
               < [...document.querySelectorAll('[data-test=timeline-item]')].find((one) => one.dataset.key.includes(arguments[0])).getBoundingClientRect().right",
            vec![json!(forum)],
        )
        .await;
    window.press(&[], '+').await;
    window.holds("plus shows five years", &zoom("five-years")).await;
    window.press(&[], '-').await;
    window.holds("minus shows ten again", &zoom("decade")).await;
    window.holds_with("the forum is reached", first, vec![json!(forum)]).await;
    window.press(&[], Key::Enter.into()).await;
    window.holds("Enter opens the edition", "return location.hash.startsWith('#/register/edition/')").await;
}

/// The list tells the same, a heading for each year.
async fn list(window: &DeskWindow) {
    window.click("[data-test='nav-calendar']").await;
    window.click("[data-test='calendar-view-list']").await;
    window.sees("[data-test='date-row']").await;
    window
        .holds(
            "years are headings and dates are lines",
            "return document.querySelectorAll('[data-test=date-list] h2').length >= 3
               && [...document.querySelectorAll('[data-test=date-row]')].some((row) => row.innerText.includes('منتدى التدريب'))",
        )
        .await;
}

/// What is a part of an entry is opened at its row.
async fn open_part(window: &DeskWindow, mandate: &str) {
    window.click("[data-test='calendar-view-timeline']").await;
    window.focus(&format!("[data-test='timeline-item'][data-key$='/{mandate}']")).await;
    window.press(&[], Key::Enter.into()).await;
    part_is_shown(window, mandate, "from the timeline").await;
}
