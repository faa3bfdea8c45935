//! The search over everything in the window: a misspelt word, its counts, and the way to what was found.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::desk_window::DeskWindow;
use crate::engine::Session;
use crate::looks::passes;

/// A statement is found although a letter of its name is wrong, and opened.
pub(crate) async fn a_statement_is_found_by_a_misspelt_word(session: &mut Session) {
    let window = &session.window;
    let values = json!({ "kind": "ordinary_annual", "ordinal": 5, "starts": "2019" });
    let meeting = window.ask("meeting.create", json!({ "values": values })).await["id"].clone();
    let item = json!({ "meeting": meeting, "last": true,
        "values": { "title_ar": "بيان عملية التشاور بشأن المنتدى", "title_en": "Statement on the forum" } });
    window.ask("agenda_item.create", item).await;
    window.script("location.hash = '#/search'; return true", Vec::new()).await;
    window.sees("[data-test='search-screen']").await;
    window.fill("[data-test='search-words']", "المنتدا بياان").await;
    window.sees("[data-test='search-screen'][data-answered='المنتدا بياان']").await;
    window.sees("[data-test='search-read-as']").await;
    passes(window, "the search over everything").await;
    window.shows("بيان عملية التشاور بشأن المنتدى").await;
    let statement = "const hit = [...document.querySelectorAll('[data-test=search-hit]')]
        .find((one) => one.innerText.includes('بيان عملية التشاور')); hit?.focus();
        return hit !== undefined && document.activeElement === hit";
    window.holds("the statement is among the hits", statement).await;
    window.press(&[], Key::Enter.into()).await;
    window.sees("[data-test='outline']").await;
}

/// A hit that is a part of an entry opens the entry at the row of that part, from wherever it was found.
pub(crate) async fn a_part_that_was_found_is_shown_in_its_entry(session: &mut Session) {
    let window = &session.window;
    let part = last_recommendation_of_a_body(window).await;

    window.script("location.hash = '#/search'; return true", Vec::new()).await;
    window.fill("[data-test='search-words']", "مصائد المرجان").await;
    window.sees("[data-test='search-screen'][data-answered='مصائد المرجان']").await;
    let hit = format!("[data-test='search-hit'][data-id='{part}']");
    window.focus(&hit).await;
    window.press(&[], Key::Enter.into()).await;
    part_is_shown(window, &part, "from the search screen").await;
    passes(window, "an entry at the row of a part").await;

    window.press(&[Key::Alt], Key::Left.into()).await;
    window.sees("[data-test='search-screen']").await;
    window.press(&[Key::Alt], Key::Right.into()).await;
    part_is_shown(window, &part, "on the way forward").await;

    window.click("[data-test='entry-tab'] button:last-child").await;
    window.sees("[data-test='history']").await;
    find_in_palette(window, &part).await;
    part_is_shown(window, &part, "in the entry that is open at its history").await;
    window.script("document.querySelector('.pane').scrollTop = 0; return true", Vec::new()).await;
    find_in_palette(window, &part).await;
    part_is_shown(window, &part, "in the entry that is open at its top").await;

    window.press(&[], Key::Delete.into()).await;
    notice_says(window, "حُذف «توصية: ترميم مصائد المرجان»").await;
    window.press(&[Key::Control], 'z').await;
    notice_says(window, "(توصية: ترميم مصائد المرجان)").await;
}

/// Makes a body with more recommendations than a window shows; answers the id of the last of them.
async fn last_recommendation_of_a_body(window: &DeskWindow) -> String {
    let id = |made: Value| made["id"].as_str().expect("an id").to_owned();
    let values = json!({ "name_ar": "فريق خبراء المصائد" });
    let body = id(window.ask("register.create", json!({ "kind": "organisation", "values": values })).await);
    let mut last = String::new();
    for number in 0..40 {
        let title = if number == 39 {
            "ترميم مصائد المرجان".to_owned()
        } else {
            format!("توصية رقم {number}")
        };
        let values = json!({ "title_ar": title });
        let part = json!({ "id": body, "kind": "recommendation", "values": values });
        last = id(window.ask("register.create_part", part).await);
    }
    last
}

async fn find_in_palette(window: &DeskWindow, part: &str) {
    window.press(&[Key::Control], 'k').await;
    window.sees("[data-test='palette']").await;
    window.type_text("مصائد المرجان").await;
    window.palette_answers("مصائد المرجان").await;
    window.sees(&format!("[data-test='palette-hit'][data-id='{part}'][aria-selected='true']")).await;
    window.press(&[], Key::Enter.into()).await;
    window.sees_no("[data-test='palette']").await;
}

/// A notice holds these words, the marks around its variables left aside.
async fn notice_says(window: &DeskWindow, words: &str) {
    let script = "const said = document.querySelector('[data-test=notices]')?.innerText ?? '';
        return said.replace(/[\\u2066-\\u2069]/g, '').includes(arguments[0]) || said";
    window.holds_with(&format!("a notice says {words}"), script, vec![json!(words)]).await;
}

/// The row of the part is marked, has the focus, and is in view.
pub(crate) async fn part_is_shown(window: &DeskWindow, part: &str, whence: &str) {
    let script = "const row = document.querySelector(`[data-part='${arguments[0]}']`);
        if (!row || row.getAttribute('aria-current') !== 'true') return 'no row is marked';
        if (!row.contains(document.activeElement)) return `the focus is in ${document.activeElement.outerHTML}`;
        const [box, pane] = [row, row.closest('.pane')].map((one) => one.getBoundingClientRect());
        if (document.getElementById('content').getBoundingClientRect().top < 0) return 'the window is scrolled';
        return box.top >= pane.top && box.bottom <= pane.bottom ? true : 'it is out of view'";
    window.holds_with(&format!("the part is shown {whence}"), script, vec![json!(part)]).await;
}
