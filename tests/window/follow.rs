//! What a meeting follows up is chosen in its details, and shown from both ends (row 003-13).

use fantoccini::key::Key;
use serde_json::json;

use crate::engine::Session;

pub(crate) async fn a_panel_follows_up_an_edition_and_both_show_it(session: &mut Session) {
    let window = &session.window;
    window.resize(1366, 768).await;
    let forum = json!({ "name_ar": "منتدى الاستعراض الأول", "starts": "2022-05" });
    let forum =
        window.ask("register.create", json!({ "kind": "edition", "values": forum })).await["id"].clone();
    let panel = json!({ "values": { "kind": "panel", "typed_title_ar": "جلسة حول نتائج المنتدى" } });
    let panel = window.ask("meeting.create", panel).await["id"].clone();
    window.reload().await;
    window.open_meeting_with("جلسة حول نتائج المنتدى").await;
    window.click("[data-test='meeting-details']").await;
    window.click("[data-test='meeting-follows-up-choose']").await;
    window.sees("[data-test='entry-option']").await;
    window.fill("[data-test='entry-filter']", "الاستعراض").await;
    window.press(&[], Key::Enter.into()).await;
    let chosen = "return document.querySelector('[data-test=meeting-follows-up-entry]')?.dataset.entry === arguments[0]";
    window.holds_with("the field names the forum", chosen, vec![forum.clone()]).await;
    let id = json!({ "id": panel });
    window
        .stored("meeting.read", id, "meeting => meeting.follows_up?.title_ar === 'منتدى الاستعراض الأول'")
        .await;

    window.click("[data-test='meeting-follows-up-go']").await;
    window.sees("[data-test='entry-pane']").await;
    window.click("[data-test='entry-tab-uses']").await;
    window.sees("[data-test='entry-use']").await;
    window
        .holds(
            "the forum shows what follows it up, and by which field",
            "return document.querySelector('[data-test=entry-uses]').innerText.includes('جلسة حول نتائج المنتدى')
               && document.querySelector('[data-test=entry-uses]').innerText.includes('متابعة')",
        )
        .await;
    window.click("[data-test='entry-use']").await;
    window.holds("and leads back to the meeting", "return location.hash.startsWith('#/meeting/')").await;
}
