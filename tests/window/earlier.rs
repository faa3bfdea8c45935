//! Versions are looked at before they are brought back, and what awaits translation is one key away.

use fantoccini::key::Key;
use serde_json::json;

use crate::desk_window::DeskWindow;
use crate::engine::Session;
use crate::looks;

/// Any version can be looked at (design page, 3), and the list of row X-5 leads to its places by keyboard.
pub(crate) async fn an_earlier_version_is_looked_at_and_a_missing_translation_is_reached(
    session: &mut Session,
) {
    let window = &session.window;
    window.resize(1366, 768).await;
    let made = window.ask("meeting.create", json!({ "values": { "ordinal": 7 } })).await;
    let meeting = made["id"].clone();
    let create = json!({ "meeting": meeting, "last": true, "values": { "title_ar": "الصيغة الأولى" } });
    let item = window.ask("agenda_item.create", create).await["id"].clone();
    let edit = json!({ "meeting": meeting, "item": item, "values": { "title_ar": "الصيغة الثانية" } });
    window.ask("agenda_item.edit", edit).await;
    window.reload().await;
    window.open_first_meeting().await;

    window.command("history").await;
    window.click("[data-test='history-version']:nth-child(2) button").await;
    window.focus("[data-test='history-look']").await;
    window.press(&[], Key::Enter.into()).await;
    window.sees("[data-test='earlier-item'] mark").await;
    looks::passes(window, "an earlier version").await;
    picture(window, "earlier").await;
    window
        .holds(
            "the title is the one of then, and marked",
            "return document.querySelector('[data-test=earlier-item] mark').innerText.includes('الصيغة الأولى')",
        )
        .await;
    window.press(&[], Key::Escape.into()).await;
    window.sees_no("[data-test='earlier']").await;
    window.stored_titles(&["الصيغة الثانية"]).await;

    window.command("translations").await;
    window.sees("[data-test='translation-row']").await;
    looks::passes(window, "the list of what awaits translation").await;
    picture(window, "translation").await;
    window.focus("[data-test='translation-row']").await;
    window.press(&[], Key::Enter.into()).await;
    window.sees("[data-test='outline']").await;
    window.holds("its item is chosen", "return location.hash.split('/').length === 4").await;
}

async fn picture(window: &DeskWindow, screen: &str) {
    let name = format!("{screen}-ar-light-1366-{}.png", window.engine.word());
    window.picture(&looks::output().join(name)).await;
}
